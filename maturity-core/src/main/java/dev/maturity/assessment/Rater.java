package dev.maturity.assessment;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.maturity.model.Limits;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * Somebody who answers.
 *
 * @param id the id by which responses name the rater
 * @param name the name a person reads; may be empty
 * @param role what the rater does, such as {@code store operations}; may be empty
 * @param group the group in which the rater is counted; may be empty
 * @param weight how much the rater counts, for a consensus that weighs raters; positive, 1 by default
 */
public record Rater(
    @JsonProperty(required = true)
    @NotBlank(message = "must not be blank")
    @Size(max = Limits.NAME, message = "must have at most 200 characters")
    String id,

    @Size(max = Limits.NAME, message = "must have at most 200 characters")
    String name,

    @Size(max = Limits.NAME, message = "must have at most 200 characters")
    String role,

    @Size(max = Limits.NAME, message = "must have at most 200 characters")
    String group,

    @Positive(message = "must be positive")
    @Digits(
        integer = Limits.DIGITS,
        fraction = Limits.DIGITS,
        message = "must have at most 15 digits before and 15 after the decimal point")
    BigDecimal weight)
    implements Serializable {

  /** Requires the id; takes the defaults for what is left out. */
  public Rater {
    Objects.requireNonNull(id, "id");
    name = name == null ? "" : name;
    role = role == null ? "" : role;
    group = group == null ? "" : group;
    weight = weight == null ? BigDecimal.ONE : weight;
  }

  /**
   * A rater with nothing but an id, of weight 1.
   *
   * @param id the id
   * @return the rater
   */
  public static Rater of(String id) {
    return new Rater(id, "", "", "", BigDecimal.ONE);
  }
}
