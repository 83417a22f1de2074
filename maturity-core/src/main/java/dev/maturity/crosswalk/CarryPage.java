package dev.maturity.crosswalk;

import java.util.List;

/** Writes for a person what was carried over, what was not, and what remains to ask. */
final class CarryPage {

  private final CarriedAnswers answers;
  private final Page page;

  private CarryPage(CarriedAnswers answers, int width) {
    this.answers = answers;
    this.page = new Page(width);
  }

  static String of(CarriedAnswers answers, int width) {
    CarryPage carry = new CarryPage(answers, width);
    carry.head();
    carry.carried();
    carry.notCarried();
    carry.toAsk();
    return carry.page.toString();
  }

  private void head() {
    page.line("", answers.assessment().subject().name());
    page.line(
        "",
        "%s %s -> %s (%s %s)"
            .formatted(
                answers.from(),
                answers.fromVersion(),
                answers.toName(),
                answers.to(),
                answers.assessment().modelVersion()));
    CarriedShare whole = answers.coverage().get(0);
    page.line("", "")
        .line(
            "",
            "%s of %s criteria are answered by what was carried over; %s remain to ask."
                .formatted(whole.carried(), whole.criteria(), answers.toAsk().size()));
    if (answers.coverage().size() > 1) {
      page.heading("By dimension");
    }
    answers.coverage().stream()
        .skip(1)
        .forEach(share -> page.line(
            "  ",
            "%s (%s): %s of %s"
                .formatted(share.name(), share.dimension(), share.carried(), share.criteria())));
  }

  private void carried() {
    if (!answers.carried().isEmpty()) {
      page.heading("Carried over");
    }
    for (Carried carried : answers.carried()) {
      page.line(
          "  ",
          "%s <- %s (%s, confidence %s)%s%s"
              .formatted(
                  carried.criterion(),
                  String.join(", ", carried.from()),
                  carried.relation(),
                  carried.confidence(),
                  carried.turned() ? ", turned around" : "",
                  by(carried.raters())));
    }
  }

  private void notCarried() {
    if (!answers.notCarried().isEmpty()) {
      page.heading("Not carried over");
    }
    for (NotCarried left : answers.notCarried()) {
      page.line(
          "  ",
          "%s%s: %s%s"
              .formatted(
                  String.join(", ", left.from()),
                  left.to().isEmpty() ? "" : " -> " + String.join(", ", left.to()),
                  left.reason(),
                  by(left.raters())));
    }
  }

  private void toAsk() {
    if (!answers.toAsk().isEmpty()) {
      page.heading("Remains to ask");
    }
    for (ToAsk open : answers.toAsk()) {
      page.line("  " + open.criterion() + ": ", open.statement() + by(open.raters()));
    }
  }

  private static String by(List<String> raters) {
    return raters.isEmpty() ? "" : " [" + String.join(", ", raters) + "]";
  }
}
