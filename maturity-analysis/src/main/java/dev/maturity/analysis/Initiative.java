package dev.maturity.analysis;

import dev.maturity.model.Fraction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something that one could do to become more mature. Nothing but null is refused here: a {@link Roadmap} checks all of its
 * initiatives at once.
 *
 * @param id the id
 * @param name the name a person reads
 * @param dimensions the ids of the dimensions that it works on, at least one; {@value
 *     dev.maturity.scorecard.DimensionScore#OVERALL} for the whole model
 * @param impact how much it would do for customers
 * @param effort how much it takes
 * @param gap how much is missing where it works, 0 or more, such as the {@link Gap#size()} of its dimension; in one unit for
 *     all initiatives of a roadmap. Null when not known
 * @param milestones the results on the way
 * @param metrics by which its success is seen, at least one leading and one lagging
 */
public record Initiative(
    String id,
    String name,
    List<String> dimensions,
    Estimate impact,
    Estimate effort,
    @Nullable Fraction gap,
    List<Milestone> milestones,
    List<Metric> metrics) {

  /** Refuses null where a value must be. */
  public Initiative {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(impact, "impact");
    Objects.requireNonNull(effort, "effort");
    dimensions = List.copyOf(dimensions);
    milestones = List.copyOf(milestones);
    metrics = List.copyOf(metrics);
  }

  /**
   * Whether it is worth starting at once: its effort is low, and its impact at least medium.
   *
   * @return true for a quick win
   */
  public boolean isQuickWin() {
    return effort.isLow() && !impact.isLow();
  }

  /**
   * Starts an initiative.
   *
   * @param id the id
   * @param name the name a person reads
   * @return a builder, with an unknown gap and nothing else
   */
  public static Builder builder(String id, String name) {
    return new Builder(id, name);
  }

  /** Writes an initiative step by step. Not thread-safe. */
  public static final class Builder {

    private final String id;
    private final String name;
    private final List<String> dimensions = new ArrayList<>();
    private @Nullable Estimate impact;
    private @Nullable Estimate effort;
    private @Nullable Fraction gap;
    private final List<Milestone> milestones = new ArrayList<>();
    private final List<Metric> metrics = new ArrayList<>();

    private Builder(String id, String name) {
      this.id = id;
      this.name = name;
    }

    /**
     * Says where it works.
     *
     * @param ids the ids of dimensions
     * @return this builder
     */
    public Builder worksOn(String... ids) {
      dimensions.addAll(List.of(ids));
      return this;
    }

    /**
     * Says how much it would do for customers.
     *
     * @param estimate the impact
     * @return this builder
     */
    public Builder impact(Estimate estimate) {
      this.impact = estimate;
      return this;
    }

    /**
     * Says how much it takes.
     *
     * @param estimate the effort
     * @return this builder
     */
    public Builder effort(Estimate estimate) {
      this.effort = estimate;
      return this;
    }

    /**
     * Says how much is missing where it works.
     *
     * @param missing the gap, 0 or more; null when not known
     * @return this builder
     */
    public Builder gap(@Nullable Fraction missing) {
      this.gap = missing;
      return this;
    }

    /**
     * Adds a result on the way.
     *
     * @param what what is there by then
     * @param due the planned day
     * @param bufferDays how many days after the planned one are still in time, 0 or more
     * @return this builder
     */
    public Builder milestone(String what, LocalDate due, int bufferDays) {
      milestones.add(new Milestone(what, due, bufferDays));
      return this;
    }

    /**
     * Adds metrics by which its success is seen.
     *
     * @param more the metrics
     * @return this builder
     */
    public Builder metrics(Metric... more) {
      metrics.addAll(List.of(more));
      return this;
    }

    /**
     * Makes the initiative.
     *
     * @return the initiative
     * @throws NullPointerException if impact or effort is missing; the message says which
     */
    public Initiative build() {
      return new Initiative(
          id,
          name,
          dimensions,
          Objects.requireNonNull(impact, "impact"),
          Objects.requireNonNull(effort, "effort"),
          gap,
          milestones,
          metrics);
    }
  }
}
