package dev.maturity.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Whether an answer about a criterion that was given to the earlier version of a model means the same in the later one.
 * Weights, levels, rules, themes and places never stop it.
 *
 * @param criterion the id of a criterion of the later version
 * @param verdict whether its answers carry over: the sternest that a reason asks for
 * @param reasons why, at least one
 * @param earlierId the id under which its answers were given; null when it is the same, or there are none
 */
public record CarryOver(
    @JsonProperty(required = true) String criterion,
    @JsonProperty(required = true) Verdict verdict,
    List<Reason> reasons,
    @Nullable String earlierId)
    implements Serializable {

  /** Refuses null where a value must be; a list that is left out is empty. */
  public CarryOver {
    Objects.requireNonNull(criterion, "criterion");
    Objects.requireNonNull(verdict, "verdict");
    reasons = Given.list(reasons);
  }

  static CarryOver of(String criterion, List<Reason> reasons, @Nullable String earlierId) {
    List<Reason> given = reasons.isEmpty() ? List.of(Reason.SAME) : reasons;
    Verdict sternest =
        given.stream().map(Reason::verdict).max(Comparator.naturalOrder()).orElseThrow();
    return new CarryOver(criterion, sternest, given, earlierId);
  }

  /** What may be done with answers given to the earlier version. */
  public enum Verdict {
    /** They mean the same. */
    @JsonProperty("carries")
    CARRIES,
    /** They are still answers of the same value, but a person must look whether they are still true. */
    @JsonProperty("review")
    REVIEW,
    /** They are no answers any more, or mean something else, or there are none. */
    @JsonProperty("does-not")
    DOES_NOT
  }

  /** Why answers carry over, or do not. */
  public enum Reason {
    /** The same id, wording, answers and polarity. */
    @JsonProperty("same")
    SAME(Verdict.CARRIES, "the same question and answers"),
    /** The same statement under another id; answers were recorded under the earlier one. */
    @JsonProperty("renamed")
    RENAMED(Verdict.REVIEW, "has another id"),
    /** The statement is another. */
    @JsonProperty("reworded")
    REWORDED(Verdict.REVIEW, "reworded"),
    /** The help is another. */
    @JsonProperty("help-reworded")
    HELP_REWORDED(Verdict.REVIEW, "other help"),
    /** A point of the scale is labelled or described otherwise. An answer recorded by an old label is none any more. */
    @JsonProperty("options-reworded")
    OPTIONS_REWORDED(Verdict.REVIEW, "points of the scale labelled or described otherwise"),
    /** Old answers keep their values, but a rater had other answers to choose from. */
    @JsonProperty("other-choice")
    OTHER_CHOICE(Verdict.REVIEW, "raters had other answers to choose from"),
    /** The unit of the numbers is written otherwise. */
    @JsonProperty("unit-reworded")
    UNIT_REWORDED(Verdict.REVIEW, "other unit"),
    /** What was an answer is none on the later scale. */
    @JsonProperty("other-answers")
    OTHER_ANSWERS(Verdict.DOES_NOT, "earlier answers are none on the later scale"),
    /** The same answer is worth something else on the later scale. */
    @JsonProperty("other-values")
    OTHER_VALUES(Verdict.DOES_NOT, "the same answer is worth something else"),
    /** More of it means the opposite of what it did. */
    @JsonProperty("polarity")
    POLARITY(Verdict.DOES_NOT, "polarity turned"),
    /** The earlier version did not ask. */
    @JsonProperty("new")
    NEW(Verdict.DOES_NOT, "new");

    private final Verdict verdict;
    private final String words;

    Reason(Verdict verdict, String words) {
      this.verdict = verdict;
      this.words = words;
    }

    /**
     * What follows from this reason alone.
     *
     * @return the verdict
     */
    public Verdict verdict() {
      return verdict;
    }

    /** The reason in words: {@code reworded}. */
    @Override
    public String toString() {
      return words;
    }
  }
}
