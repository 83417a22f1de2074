package dev.maturity.validation;

import com.google.common.collect.ImmutableSet;
import dev.maturity.assessment.Answer;
import dev.maturity.model.Scale;
import dev.maturity.model.YesNoScale;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/** Guesses what a rater meant whose answer is not on the scale. */
final class AnswerHint {

  private static final ImmutableSet<String> NOT_APPLICABLE = ImmutableSet.of(
      "na", "n/a", "n.a.", "n.a", "not-applicable", "notapplicable", "does-not-apply");

  private static final ImmutableSet<String> DONT_KNOW = ImmutableSet.of(
      "unsure",
      "not-sure",
      "notsure",
      "unknown",
      "not-known",
      "don't-know",
      "don’t-know",
      "dont-know",
      "dontknow",
      "do-not-know",
      "dk",
      "d/k",
      "?",
      "idk",
      "no-idea");

  private static final ImmutableSet<String> YES = ImmutableSet.of("y", "true", "1");
  private static final ImmutableSet<String> NO = ImmutableSet.of("n", "false", "0");

  private static final int LONGEST_GUESSED = 100;

  private AnswerHint() {}

  static String of(String answer, Scale scale, Findings findings) {
    if (answer.length() > LONGEST_GUESSED) {
      return "";
    }
    String word = answer.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", "-");
    if (NOT_APPLICABLE.contains(word)) {
      return maybe(Answer.NOT_APPLICABLE);
    }
    if (DONT_KNOW.contains(word)) {
      return maybe(Answer.DONT_KNOW);
    }
    if (scale instanceof YesNoScale && YES.contains(word)) {
      return maybe("yes");
    }
    if (scale instanceof YesNoScale && NO.contains(word)) {
      return maybe("no");
    }
    Optional<BigDecimal> number = PlainNumber.parse(word.replace(',', '.').replaceAll("-?%$", ""));
    return number
        .filter(meant -> Decimals.isOrdinary(meant) && scale.valueOf(meant).isPresent())
        .map(meant -> "Maybe the number " + meant.toPlainString() + ".")
        .orElseGet(() -> findings.hint(answer, scale.options()));
  }

  private static String maybe(String meant) {
    return "Maybe " + meant + ".";
  }
}
