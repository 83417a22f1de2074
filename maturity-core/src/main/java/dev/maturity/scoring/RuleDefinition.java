package dev.maturity.scoring;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * A rule that a model file can name: its id, its parameters and how to make it.
 *
 * @param <R> {@link Aggregation}, {@link LevelRule} or {@link Consensus}
 * @param kind where the rule can stand
 * @param id the id in a model file; unique among the rules of its kind
 * @param summary what it does, in a sentence
 * @param parameters what it takes
 * @param factory makes the rule from parameters that fit {@code parameters}; it may throw {@link
 *     IllegalArgumentException} with a sentence for a person when their values do not fit together
 */
public record RuleDefinition<R>(
    RuleKind kind, String id, String summary, List<Parameter> parameters, RuleFactory<R> factory)
    implements Serializable {

  /** Copies the list. */
  public RuleDefinition {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(summary, "summary");
    Objects.requireNonNull(factory, "factory");
    parameters = List.copyOf(parameters);
  }

  /**
   * Defines an aggregation.
   *
   * @param id the id in a model file
   * @param summary what it does, in a sentence
   * @param factory makes the aggregation
   * @param parameters what it takes
   * @return the definition
   */
  public static RuleDefinition<Aggregation> aggregation(
      String id, String summary, RuleFactory<Aggregation> factory, Parameter... parameters) {
    return new RuleDefinition<>(RuleKind.AGGREGATION, id, summary, List.of(parameters), factory);
  }

  /**
   * Defines a level rule.
   *
   * @param id the id in a model file
   * @param summary what it does, in a sentence
   * @param factory makes the level rule
   * @param parameters what it takes
   * @return the definition
   */
  public static RuleDefinition<LevelRule> level(
      String id, String summary, RuleFactory<LevelRule> factory, Parameter... parameters) {
    return new RuleDefinition<>(RuleKind.LEVEL, id, summary, List.of(parameters), factory);
  }

  /**
   * Defines a consensus.
   *
   * @param id the id in a model file
   * @param summary what it does, in a sentence
   * @param factory makes the consensus
   * @param parameters what it takes
   * @return the definition
   */
  public static RuleDefinition<Consensus> consensus(
      String id, String summary, RuleFactory<Consensus> factory, Parameter... parameters) {
    return new RuleDefinition<>(RuleKind.CONSENSUS, id, summary, List.of(parameters), factory);
  }

  /** A standard rule is sent by its name. */
  private Object writeReplace() {
    return RuleCatalog.standard().find(kind, id).filter(this::equals).isPresent()
        ? new StandardRule(kind, id)
        : this;
  }
}
