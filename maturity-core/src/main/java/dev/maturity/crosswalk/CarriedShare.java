package dev.maturity.crosswalk;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.maturity.model.Fraction;
import java.util.Objects;

/**
 * How much of a dimension carried answers speak of.
 *
 * @param dimension the id of the dimension; empty for the whole model
 * @param name its name
 * @param criteria how many criteria it has, however deep
 * @param carried how many of them at least one answer was carried over to
 * @param share the share of the criteria that these are
 */
public record CarriedShare(
    @JsonProperty(required = true) String dimension,
    @JsonProperty(required = true) String name,
    @JsonProperty(required = true) int criteria,
    @JsonProperty(required = true) int carried,
    @JsonProperty(required = true) Fraction share) {

  /** Refuses null. */
  public CarriedShare {
    Objects.requireNonNull(dimension, "dimension");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(share, "share");
  }
}
