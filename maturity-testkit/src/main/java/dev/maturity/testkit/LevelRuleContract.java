package dev.maturity.testkit;

import dev.maturity.model.Fraction;
import dev.maturity.model.Level;
import dev.maturity.model.Rule;
import dev.maturity.scorecard.Comparison;
import dev.maturity.scoring.Aggregation;
import dev.maturity.scoring.Law;
import dev.maturity.scoring.LevelDecision;
import dev.maturity.scoring.LevelRule;
import dev.maturity.scoring.RuleCatalog;
import dev.maturity.testkit.LevelTrial.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What every {@link LevelRule} must keep. Extend it and say how your rule is made.
 *
 * <p>The rule decides on nodes of one to six criteria with values on coarse grids, where cut points are met exactly, each
 * counting toward some of the levels, some without a value. The score is their mean. Each law that the rule declares is hunted
 * for a counter-example; {@link Law#MONOTONE}, {@link Law#SYMMETRIC} and {@link Law#CONTINUOUS}, where not declared, must have
 * one.
 */
public abstract class LevelRuleContract {

  /** For classes that extend it. */
  protected LevelRuleContract() {}

  /**
   * Makes the rule under test.
   *
   * @param levels the levels of the model, those of {@link #levels()}
   * @return the rule
   */
  protected abstract LevelRule levelRule(List<Level> levels);

  /**
   * The levels to decide between.
   *
   * @return at least two levels; three with the ids l1, l2 and l3 by default
   */
  protected List<Level> levels() {
    return List.of(Level.of("l1", "Level 1"), Level.of("l2", "Level 2"), Level.of("l3", "Level 3"));
  }

  /**
   * How the score is made that the rule decides on.
   *
   * @return the standard rule {@code mean} by default
   */
  protected Aggregation aggregation() {
    return RuleCatalog.standard().aggregation(Rule.of("mean"), List.of()).orElseThrow();
  }

  /**
   * The values from 0 to 1 that criteria are given. Cut points and thresholds of the rule should be among them.
   *
   * @return at least two values; quarters and tenths by default
   */
  protected List<Fraction> values() {
    return Grid.VALUES;
  }

  /**
   * How many cases are drawn beside the small ones.
   *
   * @return 1000 by default
   */
  protected int tries() {
    return 1_000;
  }

  /**
   * One test for each law that speaks of level rules.
   *
   * @return the tests, in the order of {@link Law}
   */
  @TestFactory
  @DisplayName("A law is declared exactly when it holds")
  public final Stream<DynamicTest> aLawIsDeclaredExactlyWhenItHolds() {
    LevelRule rule = levelRule(levels());
    LevelLaws laws = laws(rule);
    Search<LevelTrial> search = search(rule);
    return new LawHunt(
            rule.laws(),
            law -> search.counterExample(trial -> laws.violation(law, trial)),
            search.tries())
        .tests(LevelLaws.SPEAKING);
  }

  /** The laws are a set without null, all of which speak of level rules. */
  @Test
  @DisplayName("It says which laws it keeps, the same each time")
  public final void itSaysWhichLawsItKeeps() {
    Declared.check(() -> levelRule(levels()).laws(), LevelLaws.SPEAKING);
  }

  /** Any criteria lead to a level of the model, which depends on nothing else. */
  @Test
  @DisplayName("It decides on a level of the model, the same each time")
  public final void itDecidesOnALevelOfTheModel() {
    LevelRule rule = levelRule(levels());
    LevelLaws laws = laws(rule);
    Declared.check(
        search(rule),
        trial -> {
          Optional<LevelDecision> decision = laws.decide(trial);
          return decision
              .flatMap(this::fault)
              .or(() -> decision.equals(laws.decide(trial))
                  ? Optional.empty()
                  : Optional.of("The rule decides otherwise when it is asked again"));
        },
        this::shown);
  }

  /** Who does everything as well as possible stands at the top. One criterion counts toward each level. */
  @Test
  @DisplayName("The best values everywhere give the top level")
  public final void theBestValuesGiveTheTopLevel() {
    expect(levels().size(), Fraction.ONE);
  }

  /** Who does nothing at all stands on the floor. One criterion counts toward each level. */
  @Test
  @DisplayName("The worst values everywhere give the lowest level")
  public final void theWorstValuesGiveTheLowestLevel() {
    expect(1, Fraction.ZERO);
  }

  private void expect(int rank, Fraction value) {
    List<Item> items = new ArrayList<>();
    for (int i = 1; i <= levels().size(); i++) {
      items.add(new Item("q" + i, value, Fraction.ONE, List.of(i)));
    }
    LevelTrial trial = new LevelTrial(items);
    LevelDecision decision = laws(levelRule(levels())).decide(trial).orElseThrow();
    if (decision.rank() != rank) {
      throw new AssertionError("The level must be %s, not %s, with the criteria %s."
          .formatted(level(rank), level(decision.rank()), trial.shown(levels())));
    }
  }

  private Optional<String> fault(LevelDecision decision) {
    int rank = decision.rank();
    int top = levels().size();
    if (rank < 1 || rank > top) {
      return Optional.of("The rank (%s) must lie from 1 to %s".formatted(rank, top));
    }
    Fraction position = decision.position();
    if (position.compareTo(Fraction.of(rank)) < 0
        || position.compareTo(Fraction.of(rank + 1)) > 0) {
      return Optional.of(
          "The position (%s) must lie from the rank (%s) to the next".formatted(position, rank));
    }
    for (int ahead : decision.ahead()) {
      if (ahead <= rank || ahead > top) {
        return Optional.of("The rank ahead (%s) must lie above the rank (%s) and be at most %s"
            .formatted(ahead, rank, top));
      }
    }
    List<String> known = levels().stream().map(Level::id).toList();
    return decision.comparisons().stream()
        .map(Comparison::level)
        .filter(level -> !known.contains(level))
        .findFirst()
        .map(level ->
            "The comparison's level (%s) must be one of %s".formatted(level, Words.and(known)));
  }

  private String level(int rank) {
    return rank < 1 || rank > levels().size()
        ? "rank " + rank
        : levels().get(rank - 1).id();
  }

  private String shown(LevelTrial trial) {
    return "with the criteria " + trial.shown(levels());
  }

  private LevelLaws laws(LevelRule rule) {
    return new LevelLaws(rule, levels(), aggregation(), values());
  }

  private Search<LevelTrial> search(LevelRule rule) {
    return new Search<>(new LevelTrials(values(), levels().size(), rule.needsScore()), tries());
  }
}
