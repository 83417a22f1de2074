package dev.maturity.model;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * How a criterion is answered, and what an answer is worth: an exact number in [0, 1], before polarity.
 *
 * <p>An answer is a number or the name of an option. An answer outside the scale has no value; it is never clamped.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(value = OrdinalScale.class, name = "ordinal"),
  @JsonSubTypes.Type(value = YesNoScale.class, name = "yes-no"),
  @JsonSubTypes.Type(value = NumberScale.class, name = "number"),
  @JsonSubTypes.Type(value = PercentageScale.class, name = "percentage"),
  @JsonSubTypes.Type(value = CountScale.class, name = "count")
})
public sealed interface Scale extends Serializable
    permits OrdinalScale, YesNoScale, NumberScale, PercentageScale, CountScale {

  /**
   * The id by which criteria name this scale.
   *
   * @return the id
   */
  String id();

  /**
   * The name a person reads.
   *
   * @return the name; may be empty
   */
  String name();

  /**
   * What a number given as an answer is worth.
   *
   * @param answer the number as given
   * @return its value in [0, 1]; empty if the scale does not allow it
   */
  Optional<Fraction> valueOf(BigDecimal answer);

  /**
   * What the option of that name is worth.
   *
   * @param option the label of a point, or {@code yes} or {@code no}
   * @return its value in [0, 1]; empty if the scale has no such option
   */
  default Optional<Fraction> valueOf(String option) {
    return Optional.empty();
  }

  /**
   * The name of the option that a number stands for.
   *
   * @param answer the number as given
   * @return the label of that point; empty for a scale that is answered by a number
   */
  default Optional<String> optionOf(BigDecimal answer) {
    return Optional.empty();
  }

  /**
   * The name of the option that a word stands for: the word itself, or the label of the point that has it as an alias.
   *
   * @param word the word as given
   * @return the option; empty if the scale has none of that name
   */
  default Optional<String> optionOf(String word) {
    return options().contains(word) ? Optional.of(word) : Optional.empty();
  }

  /**
   * The names of the options, in order from the first to the last.
   *
   * @return the options; empty for a scale that is answered by a number
   */
  default List<String> options() {
    return List.of();
  }

  /**
   * The least value an answer can have.
   *
   * @return a value in [0, 1]
   */
  default Fraction lowest() {
    return Fraction.ZERO;
  }

  /**
   * The greatest value an answer can have.
   *
   * @return a value in [0, 1]
   */
  default Fraction highest() {
    return Fraction.ONE;
  }

  /**
   * What answers the scale allows, in words that fit after "must be".
   *
   * @return such as {@code a whole number from 0 to 4}
   */
  String expected();
}
