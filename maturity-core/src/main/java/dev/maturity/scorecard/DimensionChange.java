package dev.maturity.scorecard;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.maturity.model.Fraction;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What changed at one node: a dimension, or the whole model. Nodes are the same by their id, wherever they stand.
 *
 * <p>Where there is a difference of scores, the differences of the parts and that of the rounding sum to it exactly.
 *
 * @param id the id of the dimension, or {@value DimensionScore#OVERALL} for the whole model
 * @param name the name a person reads, as it is later
 * @param earlier how the node stood; null when the earlier scorecard does not have it
 * @param later how it stands; null when the later scorecard does not have it
 * @param delta later minus earlier, or why there is no such difference
 * @param parts the criteria and dimensions that the node has on either side, in the order of the later model, then those
 *     that are gone; each with its share in the difference and what changed about it
 * @param rounding what rounding adds to the difference beyond the parts; null when nothing
 * @param criteria the node's own criteria of which value, state or weight changed, or which only one side has
 * @param dimensions the dimensions inside it, in the order of the later model, then those that are gone
 */
public record DimensionChange(
    @JsonProperty(required = true) String id,
    @JsonProperty(required = true) String name,
    @Nullable Standing earlier,
    @Nullable Standing later,
    @JsonProperty(required = true) Delta delta,
    List<PartChange> parts,
    @Nullable Fraction rounding,
    List<CriterionChange> criteria,
    List<DimensionChange> dimensions)
    implements Serializable {

  /** Refuses null where a value must be; a list that is left out is empty. */
  public DimensionChange {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(delta, "delta");
    parts = parts == null ? List.of() : List.copyOf(parts);
    criteria = criteria == null ? List.of() : List.copyOf(criteria);
    dimensions = dimensions == null ? List.of() : List.copyOf(dimensions);
  }

  /**
   * Whether nothing changed here and inside: no score, level, coverage, value, weight or rule.
   *
   * @return true if all stands as before
   */
  public boolean isUnchanged() {
    return isUnchangedItself() && dimensions.stream().allMatch(DimensionChange::isUnchanged);
  }

  /** Whether nothing changed here, whatever did inside. */
  boolean isUnchangedItself() {
    return earlier != null
        && later != null
        && earlier.isLike(later)
        && criteria.isEmpty()
        && parts.stream().allMatch(part -> part.causes().isEmpty());
  }

  /**
   * This node's change and that of every node inside it, each before those inside it.
   *
   * @return the changes, in the order of the later model
   */
  public List<DimensionChange> allNodes() {
    List<DimensionChange> all = new ArrayList<>();
    all.add(this);
    dimensions.forEach(dimension -> all.addAll(dimension.allNodes()));
    return List.copyOf(all);
  }

  /**
   * Every criterion of this node and of those inside it that changed.
   *
   * @return the changes, in the order of the later model
   */
  public List<CriterionChange> allCriteria() {
    return allNodes().stream().flatMap(node -> node.criteria().stream()).toList();
  }

  /**
   * How a node stands on one side, without those inside it.
   *
   * @param status what could be said
   * @param score the score; null when there is none
   * @param bounds the least and the greatest score that the node can have at all
   * @param range the scores that the unknown answers could still lead to; null when there is none
   * @param coverage how much of the node rests on answers
   * @param placement the level and position; null when there is none
   * @param levelRange the levels that the unknown answers could still lead to; null without a level rule
   * @param derivation how the score and level came about
   */
  public record Standing(
      @JsonProperty(required = true) Status status,
      @Nullable Score score,
      @JsonProperty(required = true) Range bounds,
      @Nullable Range range,
      @JsonProperty(required = true) Coverage coverage,
      @Nullable Placement placement,
      @Nullable LevelRange levelRange,
      @JsonProperty(required = true) Derivation derivation)
      implements Serializable {

    /** Refuses null where a value must be. */
    public Standing {
      Objects.requireNonNull(status, "status");
      Objects.requireNonNull(bounds, "bounds");
      Objects.requireNonNull(coverage, "coverage");
      Objects.requireNonNull(derivation, "derivation");
    }

    static @Nullable Standing of(@Nullable DimensionScore node) {
      return node == null
          ? null
          : new Standing(
              node.status(),
              node.score(),
              node.bounds(),
              node.range(),
              node.coverage(),
              node.placement(),
              node.levelRange(),
              node.derivation());
    }

    /** Whether all that counts is the same; names and descriptions do not. */
    boolean isLike(Standing other) {
      return status == other.status
          && Objects.equals(score, other.score)
          && bounds.equals(other.bounds)
          && Objects.equals(range, other.range)
          && coverage.equals(other.coverage)
          && levels().equals(other.levels())
          && derivation.comparisons().equals(other.derivation.comparisons())
          && NodeRules.of(derivation)
              .differences(NodeRules.of(other.derivation))
              .isEmpty();
    }

    private List<Object> levels() {
      List<Object> levels = new ArrayList<>();
      if (placement != null) {
        levels.addAll(List.of(
            placement.level().id(), placement.rank(), placement.position(), placement.ahead()));
      }
      if (levelRange != null) {
        levels.addAll(List.of(levelRange.low().id(), levelRange.high().id()));
      }
      return levels;
    }
  }

  /**
   * The differences of a node, each later minus earlier: positive where the later is higher.
   *
   * @param score the difference of the scores; null when a side has none, or they stand on different ranges
   * @param rank the difference of the levels' ranks; null when a side has no level, or the model's levels differ
   * @param position the difference of the positions; null as that of the ranks
   * @param coverage the difference of the shares that rest on answers; null when a side does not have the node
   * @param missing why a difference is missing that one could ask for, each in a sentence
   */
  public record Delta(
      @Nullable Score score,
      @Nullable Integer rank,
      @Nullable Score position,
      @Nullable Score coverage,
      List<String> missing)
      implements Serializable {

    /** A list that is left out is empty. */
    public Delta {
      missing = missing == null ? List.of() : List.copyOf(missing);
    }
  }
}
