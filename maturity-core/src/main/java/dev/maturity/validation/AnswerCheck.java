package dev.maturity.validation;

import dev.maturity.assessment.Answer;
import dev.maturity.assessment.Answer.Chosen;
import dev.maturity.assessment.Answer.Rated;
import dev.maturity.assessment.Response;
import dev.maturity.model.Scale;
import dev.maturity.problem.Pointer;
import dev.maturity.problem.ProblemCode;

/** Checks that an answer is on its criterion's scale. */
final class AnswerCheck {

  /** More than any measurement has, and what a {@code double} needs when somebody computed the answer. */
  private static final int MOST_DIGITS = 30;

  private AnswerCheck() {}

  static void check(Response response, Scale scale, int index, Findings findings) {
    Answer answer = response.answer();
    if (answer instanceof Rated rated) {
      if (!Decimals.isWithin(MOST_DIGITS, rated.value())) {
        String demand = "have at most %s digits before and %s after the decimal point"
            .formatted(MOST_DIGITS, MOST_DIGITS);
        report(response, Words.shown(rated.value()), demand, "", index, findings);
      } else if (scale.valueOf(rated.value()).isEmpty()) {
        String number = Words.shown(rated.value());
        String hint = AnswerHint.of(number, scale, findings);
        report(response, number, "be " + scale.expected(), hint, index, findings);
      }
    } else if (answer instanceof Chosen chosen && scale.valueOf(chosen.option()).isEmpty()) {
      String hint = AnswerHint.of(chosen.option(), scale, findings);
      report(
          response, Words.shown(chosen.option()), "be " + scale.expected(), hint, index, findings);
    }
  }

  private static void report(
      Response response, String answer, String demand, String hint, int index, Findings findings) {
    findings.error(
        ProblemCode.BAD_ANSWER,
        Pointer.to("/responses", index) + "/answer",
        "The answer (%s) to the criterion (%s) must %s."
            .formatted(answer, Words.shown(response.criterion()), demand),
        hint);
  }
}
