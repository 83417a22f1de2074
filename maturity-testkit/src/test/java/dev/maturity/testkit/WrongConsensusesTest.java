package dev.maturity.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.maturity.model.Fraction;
import dev.maturity.scorecard.Part;
import dev.maturity.scoring.Consensus;
import dev.maturity.scoring.Law;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Consensuses that promise what they do not keep are caught, with a counter-example that can be checked by hand. */
class WrongConsensusesTest {

  /** The rating on which all agree, else none. */
  static final class UnanimousContract extends ConsensusContract {
    @Override
    protected Consensus consensus() {
      return new Consensus() {
        @Override
        public Optional<Fraction> combine(List<Part> ratings) {
          return ratings.stream().map(Part::value).distinct().count() == 1
              ? Optional.of(ratings.get(0).value())
              : Optional.empty();
        }

        @Override
        public Set<Law> laws() {
          return Collections.unmodifiableSet(
              EnumSet.complementOf(EnumSet.of(Law.ZERO_WEIGHT_NEUTRAL)));
        }
      };
    }
  }

  @Test
  void aConsensusThatLosesItsResultRaisesNothingAndJumps() {
    assertThat(Failures.of(UnanimousContract.class)).containsExactly("""
            MONOTONE does not hold: raising r1 from 0 to 1 turns the result from 0 into none, with ratings r1 0, r2 0.
            Maybe laws() should not name it.""", """
            STRICTLY_MONOTONE does not hold: raising r1 from 0 to 1 turns the result from 0 into none, with ratings r1 0, r2 0.
            Maybe laws() should not name it.""", """
            DECOMPOSABLE does not hold: aggregating r1 and r2 first, to none, and r3, to 0, turns the result from none into 0, with ratings r1 1, r2 0, r3 0.
            Maybe laws() should not name it.""", """
            CONTINUOUS does not hold: a hair (10^-12) above r1 = 0 the result jumps from 0 to none, with ratings r1 0, r2 0.
            Maybe laws() should not name it.""");
  }

  /** Gives the sum, which two raters can push above 1. */
  static final class SumContract extends ConsensusContract {
    @Override
    protected Consensus consensus() {
      return new Consensus() {
        @Override
        public Optional<Fraction> combine(List<Part> ratings) {
          return Optional.of(
              ratings.stream().map(Part::value).reduce(Fraction.ZERO, Fraction::plus));
        }

        @Override
        public Set<Law> laws() {
          return EnumSet.of(
              Law.MONOTONE,
              Law.STRICTLY_MONOTONE,
              Law.SYMMETRIC,
              Law.CONTINUOUS,
              Law.ABSENT_NEUTRAL,
              Law.WEIGHT_SCALE_FREE,
              Law.DECOMPOSABLE);
        }
      };
    }
  }

  @Test
  void aResultThatNoRatingCanHaveIsCaught() {
    assertThat(Failures.of(SumContract.class))
        .containsExactly("The result (2) must lie from 0 to 1, with ratings r1 1, r2 1.");
  }
}
