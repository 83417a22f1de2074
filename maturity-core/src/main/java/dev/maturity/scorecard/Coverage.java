package dev.maturity.scorecard;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.maturity.model.Fraction;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * How much of a node rests on answers.
 *
 * <p>The share is the answered weight divided by the applicable weight. In a node of dimensions each dimension's own
 * share counts with the dimension's weight, as its score does; a dimension without applicable criteria does not count.
 *
 * @param share from 0 to 1; 1 where nothing is applicable, since nothing is missing
 * @param answered the number of criteria with a rating
 * @param dontKnow the number of criteria that nobody could rate, or whose ratings could not be combined
 * @param unanswered the number of criteria without any response
 * @param notApplicable the number of criteria that do not concern the subject
 */
public record Coverage(
    @JsonProperty(required = true) Fraction share,
    @JsonProperty(required = true) int answered,
    @JsonProperty(required = true) int dontKnow,
    @JsonProperty(required = true) int unanswered,
    @JsonProperty(required = true) int notApplicable)
    implements Serializable {

  /** Refuses null. */
  public Coverage {
    Objects.requireNonNull(share, "share");
  }

  /**
   * The coverage of criteria that stand side by side.
   *
   * @param criteria the criteria
   * @return their coverage, by their weights
   */
  public static Coverage of(List<CriterionScore> criteria) {
    Fraction answered = Fraction.ZERO;
    Fraction applicable = Fraction.ZERO;
    for (CriterionScore criterion : criteria) {
      if (criterion.state() == CriterionState.RATED) {
        answered = answered.plus(criterion.weight());
      }
      if (criterion.state() != CriterionState.NOT_APPLICABLE) {
        applicable = applicable.plus(criterion.weight());
      }
    }
    return new Coverage(
        applicable.signum() == 0 ? Fraction.ONE : answered.dividedBy(applicable),
        count(criteria, CriterionState.RATED),
        count(criteria, CriterionState.DONT_KNOW) + count(criteria, CriterionState.FAILED),
        count(criteria, CriterionState.UNANSWERED),
        count(criteria, CriterionState.NOT_APPLICABLE));
  }

  private static int count(List<CriterionScore> criteria, CriterionState state) {
    return Math.toIntExact(
        criteria.stream().filter(criterion -> criterion.state() == state).count());
  }

  /**
   * The number of criteria that count, answered or not.
   *
   * @return all but the not-applicable ones
   */
  public int applicable() {
    return answered + dontKnow + unanswered;
  }

  /**
   * The number of criteria whose answer is not known.
   *
   * @return don't-know and unanswered ones together
   */
  public int unknown() {
    return dontKnow + unanswered;
  }

  /** The share and the counts: {@code 90 % (27 of 30 answered)}. */
  @Override
  public String toString() {
    return "%s (%s of %s answered)".formatted(Text.percent(share), answered, applicable());
  }
}
