package dev.maturity.validation;

import dev.maturity.assessment.Evidence;
import dev.maturity.model.Limits;
import dev.maturity.problem.ProblemCode;

/** Checks texts by hand, in the words of the constraints, where reflection would be too slow. */
final class TextCheck {

  private final Findings findings;

  TextCheck(Findings findings) {
    this.findings = findings;
  }

  void notBlank(String text, String property, String path, String owner) {
    if (text.isBlank()) {
      report(text, property, path, owner, "must not be blank");
    }
  }

  void atMost(int length, String text, String property, String path, String owner) {
    if (text.length() > length) {
      report(text, property, path, owner, "must have at most " + length + " characters");
    }
  }

  void evidence(Evidence evidence, String path, String owner) {
    notBlank(evidence.type(), "type", path + "/type", owner);
    atMost(Limits.NAME, evidence.type(), "type", path + "/type", owner);
    notBlank(evidence.title(), "title", path + "/title", owner);
    atMost(Limits.TEXT, evidence.title(), "title", path + "/title", owner);
    atMost(Limits.TEXT, evidence.reference(), "reference", path + "/reference", owner);
    atMost(Limits.NAME, evidence.date(), "date", path + "/date", owner);
  }

  private void report(String text, String property, String path, String owner, String demand) {
    findings.error(
        ProblemCode.BAD_TEXT,
        path,
        "The %s (%s) of %s %s.".formatted(property, Words.shown(text), owner, demand));
  }
}
