package dev.maturity.testkit;

import dev.maturity.model.Fraction;
import dev.maturity.model.Level;
import dev.maturity.scorecard.Range;
import dev.maturity.scoring.Aggregation;
import dev.maturity.scoring.Law;
import dev.maturity.scoring.LevelDecision;
import dev.maturity.scoring.LevelRule;
import dev.maturity.testkit.LevelTrial.Item;
import java.util.List;
import java.util.Optional;

/** The laws that speak of level rules, as questions to one trial. */
final class LevelLaws {

  static final List<Law> SPEAKING = List.of(Law.MONOTONE, Law.SYMMETRIC, Law.CONTINUOUS);

  private static final Fraction HAIR = Fraction.of(1, 1_000_000_000_000L);
  private static final Fraction STEP = Fraction.of(1, 1_000_000);

  private final LevelRule rule;
  private final List<Level> levels;
  private final Aggregation aggregation;
  private final List<Fraction> values;

  LevelLaws(LevelRule rule, List<Level> levels, Aggregation aggregation, List<Fraction> values) {
    this.rule = rule;
    this.levels = levels;
    this.aggregation = aggregation;
    this.values = Grid.simplestFirst(values);
  }

  /** What the rule decides; empty if it needs a score and the trial has none. */
  Optional<LevelDecision> decide(LevelTrial trial) {
    return trial.given(levels, aggregation, rule.needsScore()).map(rule::decide);
  }

  /** How a law is broken by this trial; empty if it is not. */
  Optional<String> violation(Law law, LevelTrial trial) {
    try {
      return decide(trial).flatMap(before -> switch (law) {
        case MONOTONE -> monotone(trial, before);
        case SYMMETRIC -> symmetric(trial, before);
        case CONTINUOUS -> continuous(trial, before);
        default -> throw new IllegalArgumentException(law + " says nothing of level rules.");
      });
    } catch (RuntimeException fault) {
      return found("the rule fails with " + fault, trial);
    }
  }

  private Optional<String> monotone(LevelTrial trial, LevelDecision before) {
    for (int i = 0; i < trial.items().size(); i++) {
      Item item = trial.items().get(i);
      Fraction value = item.value();
      for (Fraction higher : value == null ? List.<Fraction>of() : Grid.above(values, value)) {
        LevelDecision after = decide(trial.with(i, item.with(higher))).orElseThrow();
        String raising = "raising %s from %s to %s".formatted(item.id(), value, higher);
        if (after.rank() < before.rank()) {
          return found(
              "%s lowers the level from %s to %s".formatted(raising, level(before), level(after)),
              trial);
        }
        if (after.position().compareTo(before.position()) < 0) {
          return found(
              "%s lowers the position from %s to %s"
                  .formatted(raising, before.position(), after.position()),
              trial);
        }
      }
    }
    return Optional.empty();
  }

  /** Criteria that weigh the same and count toward the same levels are exchanged everywhere at once. */
  private Optional<String> symmetric(LevelTrial trial, LevelDecision before) {
    List<Item> items = trial.items();
    for (int i = 0; i < items.size(); i++) {
      for (int j = i + 1; j < items.size(); j++) {
        Item one = items.get(i);
        Item other = items.get(j);
        if (one.weight().equals(other.weight()) && one.ranks().equals(other.ranks())) {
          LevelDecision after = decide(trial.with(i, other).with(j, one)).orElseThrow();
          if (after.rank() != before.rank() || !after.position().equals(before.position())) {
            return found(
                "exchanging %s and %s, which weigh the same, turns the level from %s (position %s) into %s (position %s)"
                    .formatted(
                        one.id(),
                        other.id(),
                        level(before),
                        before.position(),
                        level(after),
                        after.position()),
                trial);
          }
        }
      }
    }
    return Optional.empty();
  }

  private Optional<String> continuous(LevelTrial trial, LevelDecision before) {
    for (int i = 0; i < trial.items().size(); i++) {
      Item item = trial.items().get(i);
      Fraction value = item.value();
      for (Fraction sign : List.of(Fraction.ONE, Fraction.ONE.negated())) {
        if (value == null || !Range.UNIT.contains(value.plus(STEP.times(sign)))) {
          continue;
        }
        Fraction byHair = position(trial.with(i, item.with(value.plus(HAIR.times(sign)))));
        Fraction byStep = position(trial.with(i, item.with(value.plus(STEP.times(sign)))));
        boolean isJump = PartLaws.isJump(
            PartLaws.distance(before.position(), byHair),
            PartLaws.distance(before.position(), byStep),
            Fraction.ZERO);
        // A slope that is the same everywhere moves a millionth as far for a hair.
        if (isJump) {
          return found(
              "a hair (10^-12) %s %s = %s the position jumps from %s to %s"
                  .formatted(
                      sign.signum() > 0 ? "above" : "below",
                      item.id(),
                      value,
                      before.position(),
                      byHair),
              trial);
        }
      }
    }
    return Optional.empty();
  }

  private Fraction position(LevelTrial trial) {
    return decide(trial).orElseThrow().position();
  }

  private String level(LevelDecision decision) {
    return levels.get(decision.rank() - 1).id();
  }

  private Optional<String> found(String what, LevelTrial trial) {
    return Optional.of(what + ", with the criteria " + trial.shown(levels));
  }
}
