package dev.maturity.scorecard;

import dev.maturity.model.Fraction;
import dev.maturity.model.Level;
import dev.maturity.scorecard.DimensionChange.Standing;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Writes a change as a page for a manager, what matters most first. */
final class ChangeSummary {

  /** A page has room for what changed most. */
  private static final int MOST_ROWS = 12;

  private final Change change;
  private final DimensionChange overall;
  private final int width;
  private final StringBuilder text = new StringBuilder();

  private ChangeSummary(Change change, int width) {
    this.change = change;
    this.width = width;
    this.overall = change.overall();
  }

  static String of(Change change, int width) {
    ChangeSummary summary = new ChangeSummary(change, width);
    summary.text.append(ChangeTitle.of(change, width));
    if (!change.isUnchanged()) {
      summary.results();
      summary.levels();
      summary.parts();
      summary.criteria();
    }
    return summary.text.toString();
  }

  private void results() {
    Standing was = overall.earlier();
    Standing is = overall.later();
    if (was == null || is == null) {
      return;
    }
    text.append('\n');
    Placement from = was.placement();
    Placement to = is.placement();
    DimensionChange.Delta delta = overall.delta();
    if (from != null || to != null) {
      row(
          "Level",
          StepText.of(
              level(from, change.earlier().levels()), level(to, change.later().levels())),
          StepText.ranks(delta.rank()));
      row(
          "Position",
          from == null ? null : from.position(),
          to == null ? null : to.position(),
          delta.position());
    }
    if (was.score() != null || is.score() != null) {
      row("Score", was.score(), is.score(), delta.score());
    }
    if (isOpen(was.range()) || isOpen(is.range())) {
      row("Could be", StepText.of(range(was.range()), range(is.range())), "");
    }
    row("Answered", StepText.of(answered(was), answered(is)), "");
    Score share = Score.of(was.coverage().share());
    row("Coverage", share, Score.of(is.coverage().share()), delta.coverage());
    delta.missing().forEach(sentence -> text.append(Text.wrap("", sentence, width)));
  }

  private void row(
      String label, @Nullable Score was, @Nullable Score is, @Nullable Score difference) {
    row(label, StepText.of(was, is), StepText.move(difference));
  }

  private void row(String label, String step, String difference) {
    text.append(Text.pad(label, 10))
        .append(step)
        .append(difference.isEmpty() ? "" : " (" + difference + ")")
        .append('\n');
  }

  private void levels() {
    List<String> verdicts = Verdicts.changed(overall, change);
    if (!verdicts.isEmpty()) {
      text.append("\nWhy the level changed\n");
      verdicts.forEach(verdict -> text.append(Text.wrap("  ", verdict, width)));
    }
  }

  private void parts() {
    List<PartChange> moved = overall.parts().stream()
        .filter(part -> !part.causes().isEmpty())
        .sorted(largestFirst(PartChange::delta))
        .toList();
    Score difference = overall.delta().score();
    if (moved.isEmpty()) {
      return;
    }
    if (difference == null) {
      text.append("\nWhat changed inside\n");
    } else if (difference.exact().signum() == 0) {
      text.append("\nWhat changed without moving the score\n");
    } else {
      text.append("\nWhat moved the score by %s\n".formatted(StepText.signed(difference.exact())));
    }
    PartTable table = new PartTable(overall);
    moved.stream().limit(MOST_ROWS).forEach(table::add);
    Fraction rounding = overall.rounding();
    if (rounding != null) {
      table.add("rounding", rounding);
    }
    text.append(table.text(width));
    List<PartChange> rest = moved.subList(Math.min(MOST_ROWS, moved.size()), moved.size());
    more(rest.size(), sum(rest));
  }

  /** The criteria inside the dimensions; those of the node itself stand among its parts. */
  private void criteria() {
    List<CriterionChange> changed = overall.dimensions().stream()
        .flatMap(dimension -> dimension.allCriteria().stream())
        .sorted(largestFirst(criterion -> exact(criterion.delta())))
        .toList();
    if (changed.isEmpty()) {
      return;
    }
    text.append("\nCriteria that changed\n");
    List<CriterionChange> shown = changed.stream().limit(MOST_ROWS).toList();
    int ids = Text.widest(shown.stream().map(CriterionChange::id));
    for (CriterionChange criterion : shown) {
      Fraction difference = exact(criterion.delta());
      String prefix = "  %s  %s  "
          .formatted(
              Text.pad(criterion.id(), ids),
              Text.pad(difference == null ? "" : StepText.signed(difference), 5));
      text.append(
          Text.wrap(prefix, StepText.of(criterion, false) + ": " + criterion.statement(), width));
    }
    more(changed.size() - shown.size(), Fraction.ZERO);
  }

  private static Fraction sum(List<PartChange> parts) {
    Fraction sum = Fraction.ZERO;
    for (PartChange part : parts) {
      Fraction difference = part.delta();
      sum = difference == null ? sum : sum.plus(difference);
    }
    return sum;
  }

  /** What the page has no room for, and its sum where there is one. */
  private void more(int count, Fraction sum) {
    if (count > 0) {
      text.append("  and %s more%s; explain() shows all\n"
          .formatted(count, sum.signum() == 0 ? "" : ", together " + StepText.signed(sum)));
    }
  }

  /** By the size of the difference; what has none stands last. */
  private static <T> Comparator<T> largestFirst(Function<T, @Nullable Fraction> difference) {
    return Comparator.comparing(
        thing -> {
          Fraction size = difference.apply(thing);
          return size == null ? Fraction.of(-1) : size.max(size.negated());
        },
        Comparator.reverseOrder());
  }

  private static @Nullable Fraction exact(@Nullable Score score) {
    return score == null ? null : score.exact();
  }

  private static String level(@Nullable Placement placement, List<Level> levels) {
    return placement == null
        ? "none"
        : "%s of %s, %s"
            .formatted(placement.rank(), levels.size(), placement.level().name());
  }

  private static String answered(Standing standing) {
    return "%s of %s criteria"
        .formatted(standing.coverage().answered(), standing.coverage().applicable());
  }

  private static boolean isOpen(@Nullable Range range) {
    return range != null && !range.isPoint();
  }

  private static String range(@Nullable Range range) {
    if (range == null) {
      return "none";
    }
    return range.isPoint() ? Text.decimal(range.low()) : range.toString();
  }
}
