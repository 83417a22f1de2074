package dev.maturity.scoring;

import com.google.common.collect.ImmutableMap;
import dev.maturity.model.Level;
import dev.maturity.model.Rule;
import dev.maturity.problem.MaturityException;
import dev.maturity.problem.Nearest;
import dev.maturity.problem.Problem;
import dev.maturity.problem.ProblemCode;
import java.io.InvalidObjectException;
import java.io.NotSerializableException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The rules that model files can name: the standard ones and those of plug-ins. Immutable.
 *
 * <p>The rule {@code none} is always there; it stands for no score, or no level.
 *
 * <p>It can be serialised. A standard rule is sent by its name and is the reader's own afterwards; a rule of a plug-in is sent
 * with its factory, so the plug-in must be on the reader's class path too. A factory that holds something that cannot be
 * serialised fails with a {@link NotSerializableException} that names the rule.
 */
public final class RuleCatalog implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final RuleCatalog STANDARD = of(new StandardRules().rules());

  private final transient ImmutableMap<RuleKind, ImmutableMap<String, RuleDefinition<?>>>
      definitions;

  private RuleCatalog(ImmutableMap<RuleKind, ImmutableMap<String, RuleDefinition<?>>> definitions) {
    this.definitions = definitions;
  }

  /**
   * The standard rules alone.
   *
   * @return the catalogue
   */
  public static RuleCatalog standard() {
    return STANDARD;
  }

  /**
   * Exactly the given rules.
   *
   * @param rules the definitions
   * @return the catalogue
   * @throws IllegalArgumentException if two rules of one kind have the same id
   */
  public static RuleCatalog of(List<RuleDefinition<?>> rules) {
    ImmutableMap.Builder<RuleKind, ImmutableMap<String, RuleDefinition<?>>> all =
        ImmutableMap.builder();
    for (RuleKind kind : RuleKind.values()) {
      ImmutableMap.Builder<String, RuleDefinition<?>> ofKind = ImmutableMap.builder();
      for (RuleDefinition<?> rule : rules) {
        if (rule.kind() == kind) {
          ofKind.put(rule.id(), rule);
        }
      }
      all.put(kind, ofKind.buildOrThrow());
    }
    return new RuleCatalog(all.buildOrThrow());
  }

  /**
   * The rules of this catalogue, without {@code none}.
   *
   * @return the definitions, by kind and then in the order in which they were given
   */
  public List<RuleDefinition<?>> rules() {
    List<RuleDefinition<?>> all = new ArrayList<>();
    for (ImmutableMap<String, RuleDefinition<?>> ofKind : definitions.values()) {
      all.addAll(ofKind.values());
    }
    return List.copyOf(all);
  }

  /**
   * The rule of that kind and id.
   *
   * @param kind the kind
   * @param id the id
   * @return the definition; empty if there is none
   */
  public Optional<RuleDefinition<?>> find(RuleKind kind, String id) {
    return Optional.ofNullable(ofKind(kind).get(id));
  }

  /**
   * Checks a rule as it stands in a model: that it is known, that its parameters are, and that their values fit.
   *
   * @param kind where the rule stands
   * @param rule the rule
   * @param path the JSON pointer of the rule in the model
   * @param levels the levels of the model
   * @return the problems, in the order of the rule's parameters
   */
  public List<Problem> check(RuleKind kind, Rule rule, String path, List<Level> levels) {
    if (rule.isNone() && kind != RuleKind.CONSENSUS) {
      return new ParameterCheck(this, levels).unknownParameters(rule, List.of(), path);
    }
    Optional<RuleDefinition<?>> definition = find(kind, rule.id());
    if (definition.isEmpty()) {
      return List.of(Problem.error(
              ProblemCode.UNKNOWN_RULE,
              path + "/rule",
              "The %s (%s) is not known.".formatted(kind, rule.id()))
          .withHint(hint(kind, rule.id())));
    }
    return new ParameterCheck(this, levels).check(definition.get(), rule, path);
  }

  /** A rule of another kind in this place is a more likely slip than a mistyped one. */
  private String hint(RuleKind kind, String id) {
    return Stream.of(RuleKind.values())
        .filter(other -> find(other, id).isPresent())
        .findFirst()
        .map(other -> "There is a rule (%s) of another kind: %s.".formatted(id, other))
        .orElseGet(() -> Nearest.to(id, ofKind(kind).keySet())
            .map(near -> "Maybe " + near + ".")
            .orElse("There are: " + String.join(", ", ofKind(kind).keySet()) + "."));
  }

  /**
   * Makes an aggregation.
   *
   * @param rule the rule as it stands in a model
   * @param levels the levels of the model
   * @return the aggregation; empty for {@code none}
   * @throws MaturityException if {@link #check} has problems with it
   */
  public Optional<Aggregation> aggregation(Rule rule, List<Level> levels) {
    return make(RuleKind.AGGREGATION, rule, levels, Aggregation.class);
  }

  /**
   * Makes a level rule.
   *
   * @param rule the rule as it stands in a model
   * @param levels the levels of the model
   * @return the level rule; empty for {@code none}
   * @throws MaturityException if {@link #check} has problems with it
   */
  public Optional<LevelRule> levelRule(Rule rule, List<Level> levels) {
    return make(RuleKind.LEVEL, rule, levels, LevelRule.class);
  }

  /**
   * Makes a consensus.
   *
   * @param rule the rule as it stands in a model
   * @return the consensus
   * @throws MaturityException if {@link #check} has problems with it
   */
  public Consensus consensus(Rule rule) {
    return make(RuleKind.CONSENSUS, rule, List.of(), Consensus.class).orElseThrow();
  }

  private <R> Optional<R> make(RuleKind kind, Rule rule, List<Level> levels, Class<R> type) {
    List<Problem> problems = check(kind, rule, "", levels);
    if (!problems.isEmpty()) {
      throw new MaturityException("The rule (" + rule + ") cannot be used.", problems);
    }
    return find(kind, rule.id())
        .map(RuleDefinition::factory)
        .map(factory -> type.cast(factory.apply(new Parameters(rule, levels, this))));
  }

  private ImmutableMap<String, RuleDefinition<?>> ofKind(RuleKind kind) {
    return definitions.getOrDefault(kind, ImmutableMap.of());
  }

  private Object writeReplace() {
    return new SentRules(rules());
  }

  private void readObject(ObjectInputStream in) throws InvalidObjectException {
    throw new InvalidObjectException("A catalogue must be read as the list of its rules.");
  }
}
