package dev.maturity.analysis;

import dev.maturity.analysis.Ranking.Apart;
import dev.maturity.analysis.Ranking.Ranked;
import dev.maturity.problem.PlainText;
import java.util.List;

/** Writes strengths and weaknesses as a page for a manager. */
final class RankingText {

  /** A page has room for those that stand out most. */
  private static final int MOST_ROWS = 8;

  private RankingText() {}

  static String of(Ranking ranking, int width) {
    Page page = new Page(width);
    page.line("Strengths and weaknesses: " + ranking.name());
    page.line("Each from 0, the least that it can be worth, to 1, the most.");
    rows("Strengths by dimension", ranking.strongDimensions(), page);
    rows("Weaknesses by dimension", ranking.weakDimensions(), page);
    rows("Strengths by criterion", ranking.strongCriteria(), page);
    rows("Weaknesses by criterion", ranking.weakCriteria(), page);
    List<Apart> unknown = ranking.unknown();
    if (!unknown.isEmpty()) {
      page.heading("Not known, and so neither");
      int ids = Page.widest(unknown.stream().map(Apart::id).toList());
      unknown.forEach(entry -> page.line(
          "  %s  ".formatted(PlainText.pad(entry.id(), ids)),
          "%s (%s)".formatted(entry.name(), entry.words())));
    }
    return page.toString();
  }

  private static void rows(String heading, List<Ranked> entries, Page page) {
    if (entries.isEmpty()) {
      return;
    }
    page.heading(heading);
    List<Ranked> shown = entries.stream().limit(MOST_ROWS).toList();
    int ids = Page.widest(shown.stream().map(Ranked::id).toList());
    for (Ranked entry : shown) {
      String open = entry.possible().isPoint() ? "" : " (could be %s)".formatted(entry.possible());
      page.line(
          "  %s  %s  ".formatted(PlainText.pad(entry.id(), ids), Page.decimal(entry.share())),
          entry.name() + open);
    }
    if (entries.size() > shown.size()) {
      page.line("  ", "and %s more".formatted(entries.size() - shown.size()));
    }
  }
}
