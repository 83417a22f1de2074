package dev.maturity.crosswalk;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.maturity.model.Fraction;
import java.util.List;
import java.util.Objects;

/**
 * How much of a dimension another model speaks of.
 *
 * @param dimension the id of the dimension; empty for the whole model
 * @param name its name
 * @param criteria how many criteria it has, however deep
 * @param close how many of them have a close counterpart
 * @param related how many of the others have a related one
 * @param share the share of its criteria that have a counterpart
 * @param counterparts the counterparts, in the order of the model
 * @param about how many criteria of the other model are about this dimension as a whole; 0 for the whole model
 * @param mentions what those are
 */
public record DimensionCoverage(
    @JsonProperty(required = true) String dimension,
    @JsonProperty(required = true) String name,
    @JsonProperty(required = true) int criteria,
    @JsonProperty(required = true) int close,
    @JsonProperty(required = true) int related,
    @JsonProperty(required = true) Fraction share,
    List<Counterpart> counterparts,
    int about,
    List<Mention> mentions) {

  /** Refuses null where a value must be. */
  public DimensionCoverage {
    Objects.requireNonNull(dimension, "dimension");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(share, "share");
    counterparts = Given.list(counterparts);
    mentions = Given.list(mentions);
  }
}
