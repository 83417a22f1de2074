package dev.maturity.benchmark;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.maturity.model.Limits;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an attribute of a subject must be so that it belongs to a population.
 *
 * @param attribute the name of the attribute, such as {@code employees}
 * @param atLeast the least number; null for no least one
 * @param atMost the greatest number; null for no greatest one
 * @param values the words that it may be, in whatever case; empty for any
 */
public record AttributeCondition(
    @JsonProperty(required = true)
    @NotBlank(message = "must not be blank")
    @Size(max = Limits.NAME, message = "must have at most " + Limits.NAME + " characters")
    String attribute,

    @Digits(
        integer = Limits.DIGITS,
        fraction = Limits.DIGITS,
        message =
            "must have at most " + Limits.DIGITS + " digits before and after the decimal point")
    @Nullable
    BigDecimal atLeast,

    @Digits(
        integer = Limits.DIGITS,
        fraction = Limits.DIGITS,
        message =
            "must have at most " + Limits.DIGITS + " digits before and after the decimal point")
    @Nullable
    BigDecimal atMost,

    List<
            @NotBlank(message = "must not be blank")
            @Size(max = Limits.NAME, message = "must have at most " + Limits.NAME + " characters")
            String>
        values) {

  /** Requires the attribute; words that are left out are none. */
  public AttributeCondition {
    Objects.requireNonNull(attribute, "attribute");
    values = Given.list(values);
  }

  /**
   * A number that must be large enough.
   *
   * @param attribute the name of the attribute
   * @param least the least number
   * @return the condition
   */
  public static AttributeCondition atLeast(String attribute, long least) {
    return new AttributeCondition(attribute, BigDecimal.valueOf(least), null, List.of());
  }

  /** Whether it asks for a number. */
  boolean isNumber() {
    return atLeast != null || atMost != null;
  }

  /** Whether a number is within the bounds. */
  boolean admits(BigDecimal number) {
    return (atLeast == null || number.compareTo(atLeast) >= 0)
        && (atMost == null || number.compareTo(atMost) <= 0);
  }

  /** Whether a word is one of those that it may be. */
  boolean admits(String word) {
    return values.isEmpty() || values.stream().anyMatch(word.strip()::equalsIgnoreCase);
  }

  /** The condition in words: {@code employees at least 1000}. */
  @Override
  public String toString() {
    List<String> parts = new ArrayList<>();
    if (atLeast != null) {
      parts.add("at least " + atLeast.toPlainString());
    }
    if (atMost != null) {
      parts.add("at most " + atMost.toPlainString());
    }
    if (!values.isEmpty()) {
      parts.add(String.join(" or ", values));
    }
    return (attribute + " " + String.join(" and ", parts)).strip();
  }
}
