package dev.maturity.assessment;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.maturity.model.Limits;
import dev.maturity.model.StakeholderMap;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * Where somebody stands to the undertaking, for the {@link StakeholderMap}. It is never scored.
 *
 * @param name who it is, such as a name or a function
 * @param group the group to which they belong; may be empty
 * @param support how far they support it, from 0 for not at all to 1 for fully
 * @param influence how much influence they have over it, from 0 to 1
 */
public record Stakeholder(
    @JsonProperty(required = true)
    @NotBlank(message = "must not be blank")
    @Size(max = Limits.NAME, message = "must have at most 200 characters")
    String name,

    @Size(max = Limits.NAME, message = "must have at most 200 characters")
    String group,

    @JsonProperty(required = true)
    @DecimalMin(value = "0", message = "must be at least 0")
    @DecimalMax(value = "1", message = "must be at most 1")
    BigDecimal support,

    @JsonProperty(required = true)
    @DecimalMin(value = "0", message = "must be at least 0")
    @DecimalMax(value = "1", message = "must be at most 1")
    BigDecimal influence)
    implements Serializable {

  private static final BigDecimal MUCH = new BigDecimal("0.5");

  /** Requires all but the group. */
  public Stakeholder {
    Objects.requireNonNull(name, "name");
    group = group == null ? "" : group;
    Objects.requireNonNull(support, "support");
    Objects.requireNonNull(influence, "influence");
  }

  /**
   * The field of the map in which they stand. Half and more is much.
   *
   * @param map what the model calls the fields
   * @return the name of the field
   */
  public String field(StakeholderMap map) {
    boolean supports = support.compareTo(MUCH) >= 0;
    if (influence.compareTo(MUCH) >= 0) {
      return supports ? map.advocate() : map.persuadeFirst();
    }
    return supports ? map.ally() : map.watch();
  }
}
