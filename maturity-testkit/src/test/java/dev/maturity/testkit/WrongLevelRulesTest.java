package dev.maturity.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.maturity.model.Fraction;
import dev.maturity.model.Level;
import dev.maturity.scorecard.LevelSet;
import dev.maturity.scorecard.Part;
import dev.maturity.scoring.Law;
import dev.maturity.scoring.LevelCase;
import dev.maturity.scoring.LevelDecision;
import dev.maturity.scoring.LevelRule;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Level rules that promise what they do not keep are caught, with a counter-example that can be checked by hand. */
class WrongLevelRulesTest {

  private static final Fraction THREE_QUARTERS = Fraction.of(3, 4);

  /** Wants every set at 3/4 or above, and none more than 1/5 above another: whoever runs ahead starts again. */
  static final class EvenGateContract extends LevelRuleContract {
    @Override
    protected LevelRule levelRule(List<Level> levels) {
      return new Wrong(Law.MONOTONE, Law.SYMMETRIC) {
        @Override
        public LevelDecision decide(LevelCase given) {
          int rank = 1;
          Fraction least = Fraction.ONE;
          Fraction greatest = Fraction.ZERO;
          for (LevelSet set : given.sets()) {
            if (!set.parts().isEmpty()) {
              least = least.min(mean(set));
              greatest = greatest.max(mean(set));
            }
            rank += set.level().equals("l1") || mean(set).compareTo(THREE_QUARTERS) < 0 ? 0 : 1;
          }
          boolean isEven = greatest.minus(least).compareTo(Fraction.of(1, 5)) <= 0;
          return at(isEven ? rank : 1);
        }
      };
    }
  }

  @Test
  void aGateThatIsNotMonotoneIsCaught() {
    // Nothing counts toward l3, which is therefore met: level 2. With q1 at 1 the sets are 1 apart.
    assertThat(Failures.of(EvenGateContract.class)).containsExactly("""
            MONOTONE does not hold: raising q1 from 0 to 1 lowers the level from l2 to l1, with the criteria q1 0 toward l1, q2 0 toward l2.
            Maybe laws() should not name it.""");
  }

  /** Keeps two laws, and declares one. */
  static final class ShyContract extends LevelRuleContract {
    @Override
    protected LevelRule levelRule(List<Level> levels) {
      return new Wrong(Law.SYMMETRIC) {
        @Override
        public LevelDecision decide(LevelCase given) {
          int rank = 1;
          for (LevelSet set : given.sets()) {
            rank += set.level().equals("l1") || mean(set).compareTo(THREE_QUARTERS) < 0 ? 0 : 1;
          }
          return at(rank);
        }
      };
    }
  }

  @Test
  void aLawThatHoldsMayBeDeclared() {
    assertThat(Failures.of(ShyContract.class))
        .singleElement()
        .asString()
        .matches(
            "MONOTONE is not declared, and \\d+ cases hold no counter-example: you may declare it\\.\nMaybe values\\(\\) lacks a threshold of the rule, at which there is one\\.");
  }

  /** Only the first criterion of the second level counts. */
  static final class FirstContract extends LevelRuleContract {
    @Override
    protected LevelRule levelRule(List<Level> levels) {
      return new Wrong(Law.MONOTONE, Law.SYMMETRIC) {
        @Override
        public LevelDecision decide(LevelCase given) {
          List<Part> second = given.sets().get(1).parts();
          boolean isMet = !second.isEmpty() && second.get(0).value().signum() > 0;
          return at(isMet ? given.top() : 1);
        }
      };
    }
  }

  @Test
  void aRuleThatLooksAtTheFirstCriterionAloneIsNotSymmetric() {
    assertThat(Failures.of(FirstContract.class)).containsExactly("""
            SYMMETRIC does not hold: exchanging q1 and q2, which weigh the same, turns the level from l1 (position 1) into l3 (position 3), with the criteria q1 0 toward l2, q2 1 toward l2.
            Maybe laws() should not name it.""");
  }

  /** A rank of its own in every respect. */
  static final class NonsenseContract extends LevelRuleContract {
    @Override
    protected LevelRule levelRule(List<Level> levels) {
      return new Wrong(Law.MONOTONE, Law.SYMMETRIC, Law.CONTINUOUS, Law.BOUNDED) {
        @Override
        public LevelDecision decide(LevelCase given) {
          return at(0);
        }
      };
    }
  }

  @Test
  void aRankThatNoLevelHasIsCaught() {
    assertThat(Failures.of(NonsenseContract.class))
        .contains("""
            BOUNDED says nothing of rules of this kind.
            Maybe laws() should not name it; it can name MONOTONE, SYMMETRIC and CONTINUOUS.""", "The rank (0) must lie from 1 to 3, with the criteria q1 0 toward l1.");
  }

  /** A level rule that decides on sets of criteria. */
  private abstract static class Wrong implements LevelRule {

    private final Set<Law> laws;

    Wrong(Law... laws) {
      EnumSet<Law> all = EnumSet.noneOf(Law.class);
      Collections.addAll(all, laws);
      this.laws = Collections.unmodifiableSet(all);
    }

    @Override
    public Set<Law> laws() {
      return laws;
    }

    @Override
    public boolean needsScore() {
      return false;
    }

    static LevelDecision at(int rank) {
      return new LevelDecision(rank, Fraction.of(rank), List.of(), List.of());
    }

    /** A set without values counts as satisfied. */
    static Fraction mean(LevelSet set) {
      return set.parts().isEmpty()
          ? Fraction.ONE
          : set.parts().stream()
              .map(Part::value)
              .reduce(Fraction.ZERO, Fraction::plus)
              .dividedBy(Fraction.of(set.parts().size()));
    }
  }
}
