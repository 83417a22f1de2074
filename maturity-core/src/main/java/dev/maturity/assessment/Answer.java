package dev.maturity.assessment;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * What a rater says of one criterion: a number or an option on its scale, or one of two states that are no rating. The
 * third state, <em>unanswered</em>, is the absence of a response.
 *
 * <p>In a file an answer is a number, the name of an option, {@code "not-applicable"} or {@code "dont-know"}.
 */
public sealed interface Answer extends Serializable {

  /** The text of {@link NotApplicable} in a file. */
  String NOT_APPLICABLE = "not-applicable";

  /** The text of {@link DontKnow} in a file. */
  String DONT_KNOW = "dont-know";

  /**
   * A number on the criterion's scale, as given: before normalisation and polarity.
   *
   * @param value the number of an ordinal point, the number, the percentage or the count
   */
  record Rated(BigDecimal value) implements Answer {

    private static final int LONGEST_PLAIN = 50;

    /** Refuses null. */
    public Rated {
      Objects.requireNonNull(value, "value");
    }

    /** The number without an exponent, unless that would take more than a line: 1E+999999999 is a gigabyte. */
    @Override
    public String toString() {
      return Math.abs((long) value.scale()) > LONGEST_PLAIN
          ? value.toString()
          : value.toPlainString();
    }
  }

  /**
   * An option of the criterion's scale, by name.
   *
   * @param option the label of an ordinal point, or {@code yes} or {@code no}
   */
  record Chosen(String option) implements Answer {

    /** Refuses null. */
    public Chosen {
      Objects.requireNonNull(option, "option");
    }

    @Override
    public String toString() {
      return option;
    }
  }

  /** The criterion does not concern this organisation: it does not count, and is not missing either. */
  record NotApplicable() implements Answer {
    @Override
    public String toString() {
      return NOT_APPLICABLE;
    }
  }

  /** The rater cannot tell. Not knowing is neither good nor bad, but it lowers the coverage. */
  record DontKnow() implements Answer {
    @Override
    public String toString() {
      return DONT_KNOW;
    }
  }

  /**
   * Reads the form in which an answer stands in a file.
   *
   * @param json a number, a boolean for yes or no, or a text
   * @return the answer
   * @throws IllegalArgumentException if it is none of these
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static Answer fromJson(Object json) {
    if (json instanceof Number number) {
      return new Rated(new BigDecimal(number.toString()));
    }
    if (json instanceof Boolean yes) {
      return new Chosen(yes ? "yes" : "no");
    }
    if (json instanceof String text) {
      if (text.equals(NOT_APPLICABLE)) {
        return new NotApplicable();
      }
      return text.equals(DONT_KNOW) ? new DontKnow() : new Chosen(text);
    }
    throw new IllegalArgumentException(
        "The answer (%s) must be a number or a text.".formatted(json));
  }

  /**
   * The form in which this answer stands in a file.
   *
   * @return a {@link BigDecimal} or a text
   */
  @JsonValue
  default Object toJson() {
    return this instanceof Rated rated ? rated.value() : toString();
  }
}
