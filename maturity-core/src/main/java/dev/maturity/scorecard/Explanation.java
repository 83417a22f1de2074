package dev.maturity.scorecard;

import dev.maturity.model.Fraction;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes derivations as a tree of text, every step with the exact numbers that went into it. */
final class Explanation {

  private final StringBuilder text = new StringBuilder();

  private Explanation() {}

  static String of(DimensionScore node) {
    Explanation explanation = new Explanation();
    explanation.node(node, "");
    return explanation.text.toString();
  }

  private void node(DimensionScore node, String indent) {
    line(indent, node.name() + " [" + node.id() + "]: " + headline(node));
    String inner = indent + "  ";
    boolean tooLittle = node.status() == Status.INSUFFICIENT;
    line(inner, "coverage " + node.coverage() + (tooLittle ? ", which is too little" : ""));
    Range range = node.range();
    if (range != null && !range.isPoint()) {
      line(inner, "could be " + Text.exact(range.low()) + " to " + Text.exact(range.high()));
    }
    level(node, inner);
    if (!node.derivation().aggregation().isNone()) {
      line(inner, "score by " + node.derivation().aggregation() + " of");
      parts(node, inner + "  ");
      Adjustment adjustment = node.derivation().adjustment();
      if (adjustment != null) {
        adjustment(adjustment, inner + "  ");
      }
    }
    node.dimensions().forEach(dimension -> node(dimension, inner));
  }

  private static String headline(DimensionScore node) {
    Score score = node.score();
    String scored = score == null ? "no score, " + node.status() : Text.exact(score.exact());
    Placement placement = node.placement();
    return placement == null ? scored : scored + ", level " + placement;
  }

  private void level(DimensionScore node, String indent) {
    if (node.derivation().levelRule().isNone()) {
      return;
    }
    LevelRange range = node.levelRange();
    String open = range == null || range.isPoint() ? "" : ", could be " + range;
    line(indent, "level by " + node.derivation().levelRule() + open);
    for (Comparison comparison : node.derivation().comparisons()) {
      String of = comparison.of() == null ? "" : " of " + comparison.of();
      line(indent + "  ", comparison.level() + of + " " + sentence(comparison));
      set(node, comparison.set(), indent + "    ");
    }
    if (node.status() == Status.INSUFFICIENT) {
      line(indent + "  ", "none, since too little is answered");
    }
  }

  /** The criteria that were compared, where criteria were. */
  private void set(DimensionScore node, String level, String indent) {
    for (LevelSet set : node.derivation().sets()) {
      if (set.level().equals(level) && !set.isEmpty()) {
        List<String> members = new ArrayList<>();
        set.parts().forEach(part -> members.add(part.toString()));
        set.absent().forEach(absence -> members.add(absence.id() + " " + words(absence.reason())));
        text.append(Text.wrap(indent + "from ", String.join(", ", members)));
      }
    }
  }

  private static String sentence(Comparison comparison) {
    Fraction value = comparison.value();
    return switch (comparison.outcome()) {
      case MET ->
        (value == null ? "anything" : Text.exact(value))
            + " "
            + comparison.relation()
            + " "
            + Text.exact(comparison.bound())
            + ": met";
      case NOT_MET ->
        (value == null ? "nothing" : Text.exact(value))
            + ", must be "
            + comparison.relation()
            + " "
            + Text.exact(comparison.bound())
            + ": not met";
      case VACUOUS -> "holds: none of its criteria is applicable";
      case UNKNOWN -> "does not hold: none of its criteria is answered";
    };
  }

  private void parts(DimensionScore node, String indent) {
    int width = Text.widest(node.derivation().contributions().stream()
        .map(contribution -> contribution.part().id()));
    Map<String, String> remarks = new LinkedHashMap<>();
    node.criteria()
        .forEach(criterion -> remarks.merge(criterion.id(), remark(criterion), String::concat));
    for (Contribution contribution : node.derivation().contributions()) {
      Part part = contribution.part();
      String weight = part.weight().equals(Fraction.ONE) ? "" : " x weight " + part.weight();
      line(
          indent,
          "%s  %s%s, contributes %s%s"
              .formatted(
                  Text.pad(part.id(), width),
                  Text.exact(part.value()),
                  weight,
                  Text.exact(contribution.amount()),
                  remarks.getOrDefault(part.id(), "")));
    }
    for (Absence absence : node.derivation().absent()) {
      line(indent, Text.pad(absence.id(), width) + "  absent: " + words(absence.reason()));
    }
  }

  private void adjustment(Adjustment adjustment, String indent) {
    if (!adjustment.from().equals(adjustment.onto())) {
      line(
          indent,
          "mapped from %s onto %s: %s"
              .formatted(
                  ends(adjustment.from()),
                  ends(adjustment.onto()),
                  Text.exact(adjustment.unrounded())));
    }
    if (!adjustment.rounding().isNone()) {
      line(
          indent,
          "rounded %s: %s, by %s"
              .formatted(
                  adjustment.rounding(),
                  Text.exact(adjustment.unrounded().plus(adjustment.difference())),
                  Text.exact(adjustment.difference())));
    }
  }

  private static String ends(Range range) {
    return Text.exact(range.low()) + " to " + Text.exact(range.high());
  }

  /** What stands behind a criterion's value. */
  private static String remark(CriterionScore criterion) {
    String reversed = criterion.reversed() ? ", reversed" : "";
    if (criterion.state() != CriterionState.RATED) {
      return reversed + ", by policy for " + words(criterion.state());
    }
    Panel panel = criterion.panel();
    Score agreement = panel.agreement();
    return panel.ratings() < 2 || agreement == null
        ? reversed
        : reversed + ", " + panel.ratings() + " raters, agreement " + agreement;
  }

  static String words(CriterionState state) {
    return switch (state) {
      case RATED -> "rated";
      case DONT_KNOW -> "don't know";
      case UNANSWERED -> "unanswered";
      case NOT_APPLICABLE -> "not applicable";
      case FAILED -> "its consensus failed";
    };
  }

  private static String words(Absence.Reason reason) {
    return switch (reason) {
      case UNANSWERED -> "unanswered";
      case DONT_KNOW -> "don't know";
      case NOT_APPLICABLE -> "not applicable";
      case NO_RESULT -> "it has no result of its own";
      case FAILED -> "its rule failed";
    };
  }

  private void line(String indent, String content) {
    text.append(indent).append(Text.plain(content)).append('\n');
  }
}
