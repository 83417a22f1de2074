package dev.maturity.testkit;

import dev.maturity.assessment.Answer;
import dev.maturity.assessment.Response;
import java.math.BigDecimal;

/** Responses for a {@link Scenario}, to be imported statically. They are of a rater who is not named. */
public final class Responses {

  private Responses() {}

  /**
   * A whole number as an answer.
   *
   * @param criterion the id of the criterion
   * @param number the number of an ordinal point, a percentage or a count
   * @return the response
   */
  public static Response answer(String criterion, long number) {
    return answer(criterion, BigDecimal.valueOf(number));
  }

  /**
   * A number as an answer.
   *
   * @param criterion the id of the criterion
   * @param number the number
   * @return the response
   */
  public static Response answer(String criterion, BigDecimal number) {
    return Response.of(criterion, new Answer.Rated(number));
  }

  /**
   * An option as an answer.
   *
   * @param criterion the id of the criterion
   * @param option the label of an ordinal point, or {@code yes} or {@code no}
   * @return the response
   */
  public static Response answer(String criterion, String option) {
    return Response.of(criterion, new Answer.Chosen(option));
  }

  /**
   * The answer of a rater who cannot tell.
   *
   * @param criterion the id of the criterion
   * @return the response
   */
  public static Response dontKnow(String criterion) {
    return Response.of(criterion, new Answer.DontKnow());
  }

  /**
   * The answer that a criterion does not concern the subject.
   *
   * @param criterion the id of the criterion
   * @return the response
   */
  public static Response notApplicable(String criterion) {
    return Response.of(criterion, new Answer.NotApplicable());
  }
}
