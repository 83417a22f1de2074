package dev.maturity.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableMap;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;

/**
 * A level that a criterion counts toward. In a file it is the level's id, or an object with the id and a weight.
 *
 * @param level the id of the level
 * @param weight how much the criterion counts in that level's set, on top of its own weight; positive, 1 by default
 */
public record Anchor(
    @NotBlank(message = Limits.BLANK_MESSAGE) String level,

    @Positive(message = Limits.POSITIVE_MESSAGE)
    @Digits(integer = Limits.DIGITS, fraction = Limits.DIGITS, message = Limits.DIGITS_MESSAGE)
    BigDecimal weight)
    implements Serializable {

  /** Refuses null. */
  public Anchor {
    Objects.requireNonNull(level, "level");
    Objects.requireNonNull(weight, "weight");
  }

  /**
   * An anchor of weight 1.
   *
   * @param level the id of the level
   * @return the anchor
   */
  public static Anchor of(String level) {
    return new Anchor(level, BigDecimal.ONE);
  }

  /**
   * Reads the form in which an anchor stands in a file.
   *
   * @param json a level id, or a map with {@code level} and {@code weight}
   * @return the anchor
   * @throws IllegalArgumentException if it is neither
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Anchor fromJson(Object json) {
    if (json instanceof String level) {
      return of(level);
    }
    if (json instanceof Map<?, ?> map && map.get("level") instanceof String level) {
      Object weight = map.get("weight");
      return new Anchor(level, weight == null ? BigDecimal.ONE : Decimals.of(weight));
    }
    throw new IllegalArgumentException(
        "The anchor (%s) must be a level id, or an object with level and weight.".formatted(json));
  }

  /**
   * The form in which this anchor stands in a file.
   *
   * @return the level id if the weight is written as 1, else a map with {@code level} and {@code weight}
   */
  @JsonValue
  public Object toJson() {
    // A weight written as 1.0 is kept as written.
    boolean isPlainOne = weight.scale() == 0 && weight.compareTo(BigDecimal.ONE) == 0;
    return isPlainOne ? level : ImmutableMap.of("level", level, "weight", weight);
  }
}
