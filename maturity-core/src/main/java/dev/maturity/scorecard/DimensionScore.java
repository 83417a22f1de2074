package dev.maturity.scorecard;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.maturity.model.Level;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What follows for one node: a dimension, or the whole model. A node <em>is</em> its derivation: the numbers here are
 * what its {@link #derivation()} and the nodes below it give when they are computed again.
 *
 * @param id the id of the dimension, or {@value #OVERALL} for the whole model
 * @param name the name a person reads
 * @param status what could be said
 * @param score the score; null when there is none, which is never a score of 0
 * @param bounds the least and the greatest score that the node can have at all
 * @param range the least and the greatest score that the unknown answers could still lead to; null without a score rule
 *     or when nothing is applicable
 * @param coverage how much of the node rests on answers
 * @param placement the level and position; null when there is none
 * @param levelRange the levels that the unknown answers could still lead to; null without a level rule
 * @param derivation how the score and level came about
 * @param criteria the node's own criteria, in model order
 * @param dimensions the dimensions inside it, in model order
 */
public record DimensionScore(
    @JsonProperty(required = true) String id,
    @JsonProperty(required = true) String name,
    @JsonProperty(required = true) Status status,
    @Nullable Score score,
    @JsonProperty(required = true) Range bounds,
    @Nullable Range range,
    @JsonProperty(required = true) Coverage coverage,
    @Nullable Placement placement,
    @Nullable LevelRange levelRange,
    @JsonProperty(required = true) Derivation derivation,
    List<CriterionScore> criteria,
    List<DimensionScore> dimensions)
    implements Serializable {

  /** The id of the node that stands for the whole model. */
  public static final String OVERALL = "overall";

  /** Refuses null where a value must be; a list that is left out is empty. */
  public DimensionScore {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(bounds, "bounds");
    Objects.requireNonNull(coverage, "coverage");
    Objects.requireNonNull(derivation, "derivation");
    criteria = criteria == null ? List.of() : List.copyOf(criteria);
    dimensions = dimensions == null ? List.of() : List.copyOf(dimensions);
  }

  /**
   * The level.
   *
   * @return the level
   * @throws NoSuchElementException if the node has none; the message says why
   */
  public Level level() {
    if (placement == null) {
      throw new NoSuchElementException(
          "The node (%s) has no level: its status is %s and its coverage %s.\nMaybe ask findLevel()."
              .formatted(id, status, coverage));
    }
    return placement.level();
  }

  /**
   * The level, if there is one.
   *
   * @return the level; empty if the model asks for none here, or too little is answered
   */
  public Optional<Level> findLevel() {
    return Optional.ofNullable(placement).map(Placement::level);
  }

  /**
   * The score, if there is one.
   *
   * @return the score; empty if the model declines one here, or nothing is answered
   */
  public Optional<Score> findScore() {
    return Optional.ofNullable(score);
  }

  /**
   * Every criterion of this node and of those inside it.
   *
   * @return the criteria in model order
   */
  public List<CriterionScore> allCriteria() {
    List<CriterionScore> all = new ArrayList<>(criteria);
    dimensions.forEach(dimension -> all.addAll(dimension.allCriteria()));
    return List.copyOf(all);
  }

  /**
   * This node and every node inside it, each before those inside it.
   *
   * @return the nodes in model order
   */
  public List<DimensionScore> allNodes() {
    List<DimensionScore> all = new ArrayList<>();
    all.add(this);
    dimensions.forEach(dimension -> all.addAll(dimension.allNodes()));
    return List.copyOf(all);
  }

  /**
   * This node's derivation and those below it as a tree that a person can read.
   *
   * @return lines of text
   */
  public String explain() {
    return Explanation.of(this);
  }
}
