package dev.maturity.model;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import java.io.Serializable;
import java.math.BigDecimal;

/**
 * What a model makes of the three states that are not ratings, and how much must be answered before a result is sufficient.
 *
 * <p>Unanswered and don't-know criteria lower the coverage whatever the policy; not-applicable ones do not.
 *
 * @param unanswered what nobody answered; {@code EXCLUDE} by default
 * @param dontKnow what nobody could answer; {@code EXCLUDE} by default
 * @param notApplicable what does not concern this organisation; {@code EXCLUDE} by default
 * @param minimumCoverage the least coverage, from 0 to 1. A node below it is insufficient and gets no level; ½ by
 *     default
 */
public record MissingPolicy(
    MissingAnswer unanswered,
    MissingAnswer dontKnow,
    MissingAnswer notApplicable,

    @DecimalMin(value = "0", message = "must be at least 0")
    @DecimalMax(value = "1", message = "must be at most 1")
    @Digits(integer = Limits.DIGITS, fraction = Limits.DIGITS, message = Limits.DIGITS_MESSAGE)
    BigDecimal minimumCoverage)
    implements Serializable {

  /** All three states excluded; a level from a coverage of ½. */
  public static final MissingPolicy STANDARD = new MissingPolicy(
      MissingAnswer.EXCLUDE, MissingAnswer.EXCLUDE, MissingAnswer.EXCLUDE, new BigDecimal("0.5"));

  /** Takes the defaults for what is left out. */
  public MissingPolicy {
    unanswered = Given.or(unanswered, MissingAnswer.EXCLUDE);
    dontKnow = Given.or(dontKnow, MissingAnswer.EXCLUDE);
    notApplicable = Given.or(notApplicable, MissingAnswer.EXCLUDE);
    minimumCoverage = Given.or(minimumCoverage, new BigDecimal("0.5"));
  }
}
