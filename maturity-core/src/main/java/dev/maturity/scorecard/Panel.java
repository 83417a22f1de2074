package dev.maturity.scorecard;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.common.collect.ImmutableMap;
import java.io.Serializable;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the raters of one criterion said, without saying who.
 *
 * @param responses the number of responses, ratings or not
 * @param ratings the number of ratings among them
 * @param histogram how often each answer was given, as given; ratings in the order of their worth before polarity, then
 *     the other states
 * @param spread the highest rating minus the lowest, in values from 0 to 1; null without a rating
 * @param agreement 1 − s²/s²max with the population variance s² of the ratings' values and the largest variance s²max
 *     that the scale allows (half the raters at each end): 1 when all agree, 0 when they are split between the ends;
 *     null without a rating
 */
public record Panel(
    @JsonProperty(required = true) int responses,
    @JsonProperty(required = true) int ratings,
    @JsonProperty(required = true) Map<String, Integer> histogram,
    @Nullable Score spread,
    @Nullable Score agreement)
    implements Serializable {

  /** Copies the histogram, keeping its order. */
  public Panel {
    Objects.requireNonNull(histogram, "histogram");
    histogram = ImmutableMap.copyOf(histogram);
  }
}
