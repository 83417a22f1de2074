package dev.maturity.crosswalk;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;

/**
 * How much of one model another one speaks of. Where the share is small, a good score there says little here.
 *
 * @param from the id of the model at hand
 * @param fromCriteria how many criteria it has
 * @param to the id of the model asked about
 * @param toName its name
 * @param dimensions the model as a whole, then each of its dimensions
 * @param gaps what the model at hand has and the other has nothing like, by the word of the crosswalk, and the reverse
 */
public record CrosswalkCoverage(
    @JsonProperty(required = true) String from,
    @JsonProperty(required = true) int fromCriteria,
    @JsonProperty(required = true) String to,
    @JsonProperty(required = true) String toName,
    @JsonProperty(required = true) List<DimensionCoverage> dimensions,
    List<Gap> gaps) {

  /** Refuses null where a value must be. */
  public CrosswalkCoverage {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(to, "to");
    Objects.requireNonNull(toName, "toName");
    dimensions = List.copyOf(dimensions);
    gaps = Given.list(gaps);
  }

  /**
   * The coverage for a person, in lines of up to 100 columns.
   *
   * @return a page, its last line ended
   */
  public String summary() {
    return summary(Page.WIDTH);
  }

  /**
   * The coverage for a person.
   *
   * @param width the most columns of a line, where words allow; at least 1
   * @return a page, its last line ended
   */
  public String summary(int width) {
    return CoveragePage.of(this, width);
  }
}
