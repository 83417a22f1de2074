package dev.maturity.testkit;

import dev.maturity.model.Fraction;
import dev.maturity.scoring.Consensus;
import dev.maturity.scoring.Consensuses;
import org.junit.jupiter.api.Nested;

/** The standard consensuses keep the contract that everybody else's keep. */
class StandardConsensusesTest {

  @Nested
  class LowerMedianTest extends ConsensusContract {
    @Override
    protected Consensus consensus() {
      return Consensuses.lowerMedian();
    }
  }

  @Nested
  class MedianTest extends ConsensusContract {
    @Override
    protected Consensus consensus() {
      return Consensuses.median();
    }
  }

  @Nested
  class MeanTest extends ConsensusContract {
    @Override
    protected Consensus consensus() {
      return Consensuses.mean();
    }
  }

  @Nested
  class TrimmedMeanTest extends ConsensusContract {
    @Override
    protected Consensus consensus() {
      return Consensuses.trimmedMean(Fraction.of(1, 10));
    }
  }

  @Nested
  class MinTest extends ConsensusContract {
    @Override
    protected Consensus consensus() {
      return Consensuses.min();
    }
  }

  @Nested
  class MaxTest extends ConsensusContract {
    @Override
    protected Consensus consensus() {
      return Consensuses.max();
    }
  }

  @Nested
  class WeightedMeanTest extends ConsensusContract {
    @Override
    protected Consensus consensus() {
      return Consensuses.weightedMean();
    }
  }

  @Nested
  class UnanimousOrMissingTest extends ConsensusContract {
    @Override
    protected Consensus consensus() {
      return Consensuses.unanimousOrMissing();
    }
  }

  @Nested
  class UntrimmedMeanTest extends ConsensusContract {
    @Override
    protected Consensus consensus() {
      return Consensuses.trimmedMean(Fraction.ZERO);
    }
  }
}
