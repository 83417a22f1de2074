package dev.maturity.analysis;

import dev.maturity.model.Fraction;
import dev.maturity.problem.Problem;
import dev.maturity.scorecard.Change;
import dev.maturity.scorecard.Coverage;
import dev.maturity.scorecard.DimensionChange.Delta;
import dev.maturity.scorecard.DimensionScore;
import dev.maturity.scorecard.Placement;
import dev.maturity.scorecard.Score;
import dev.maturity.scorecard.Scorecard;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes a history as a page for a manager. */
final class HistoryText {

  private HistoryText() {}

  static String of(History history, int width) {
    Page page = new Page(width);
    Scorecard last = history.last();
    page.line("%s, %s from %s to %s"
        .formatted(
            last.subject().name(),
            Page.count(history.scorecards().size(), "assessment", "assessments"),
            History.day(history.first()),
            History.day(last)));
    page.line("%s (%s)".formatted(last.modelName(), last.model()));
    page.heading("Each with what changed since the one before");
    List<Change> changes = history.changes();
    for (int i = 0; i < history.scorecards().size(); i++) {
      Scorecard card = history.scorecards().get(i);
      Delta delta = i == 0 ? null : changes.get(i - 1).overall().delta();
      page.line("  %s  ".formatted(History.day(card)), standing(card, delta));
    }
    warnings(changes, page);
    return page.toString();
  }

  private static String standing(Scorecard card, @Nullable Delta delta) {
    DimensionScore overall = card.overall();
    List<String> facts = new ArrayList<>();
    Placement placement = overall.placement();
    if (placement != null) {
      Integer ranks = delta == null ? null : delta.rank();
      facts.add("level %s of %s, %s%s"
          .formatted(
              placement.rank(),
              card.levels().size(),
              placement.level().name(),
              since(ranks == null ? null : Fraction.of(ranks))));
      facts.add("position "
          + Page.apart(placement.position().exact(), Fraction.of(placement.rank() + 1L))
          + since(delta == null ? null : exact(delta.position())));
    } else if (!overall.derivation().levelRule().isNone()) {
      facts.add("no level, " + overall.status());
    }
    Score score = overall.score();
    if (score != null) {
      facts.add("score " + score + since(delta == null ? null : exact(delta.score())));
    } else if (!overall.derivation().aggregation().isNone()) {
      facts.add("no score, " + overall.status());
    }
    Coverage coverage = overall.coverage();
    facts.add("%s of %s answered".formatted(coverage.answered(), coverage.applicable()));
    return String.join("; ", facts);
  }

  private static @Nullable Fraction exact(@Nullable Score score) {
    return score == null ? null : score.exact();
  }

  private static String since(@Nullable Fraction difference) {
    return difference == null ? "" : " (" + Page.signed(difference) + ")";
  }

  private static void warnings(List<Change> changes, Page page) {
    boolean isFirst = true;
    for (Change change : changes) {
      for (Problem warning : change.warnings()) {
        if (isFirst) {
          page.heading("Take care");
          isFirst = false;
        }
        page.line("  %s  ".formatted(change.later().date()), warning.message());
      }
    }
  }
}
