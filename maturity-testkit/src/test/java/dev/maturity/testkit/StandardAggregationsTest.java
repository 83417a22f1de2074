package dev.maturity.testkit;

import dev.maturity.model.Fraction;
import dev.maturity.scoring.Aggregation;
import dev.maturity.scoring.Aggregations;
import java.util.List;
import org.junit.jupiter.api.Nested;

/** The standard aggregations keep the contract that everybody else's keep. */
class StandardAggregationsTest {

  @Nested
  class MeanTest extends AggregationContract {
    @Override
    protected Aggregation aggregation() {
      return Aggregations.mean();
    }
  }

  @Nested
  class SumTest extends AggregationContract {
    @Override
    protected Aggregation aggregation() {
      return Aggregations.sum();
    }
  }

  @Nested
  class MinTest extends AggregationContract {
    @Override
    protected Aggregation aggregation() {
      return Aggregations.min();
    }
  }

  @Nested
  class MaxTest extends AggregationContract {
    @Override
    protected Aggregation aggregation() {
      return Aggregations.max();
    }
  }

  @Nested
  class LowerMedianTest extends AggregationContract {
    @Override
    protected Aggregation aggregation() {
      return Aggregations.lowerMedian();
    }
  }

  @Nested
  class UpperMedianTest extends AggregationContract {
    @Override
    protected Aggregation aggregation() {
      return Aggregations.upperMedian();
    }
  }

  @Nested
  class InterpolatedMedianTest extends AggregationContract {
    @Override
    protected Aggregation aggregation() {
      return Aggregations.interpolatedMedian();
    }
  }

  @Nested
  class GeometricMeanTest extends AggregationContract {
    @Override
    protected Aggregation aggregation() {
      return Aggregations.geometricMean();
    }
  }

  @Nested
  class HarmonicMeanTest extends AggregationContract {
    @Override
    protected Aggregation aggregation() {
      return Aggregations.harmonicMean();
    }
  }

  @Nested
  class QuadraticMeanTest extends AggregationContract {
    @Override
    protected Aggregation aggregation() {
      return Aggregations.powerMean(Fraction.of(2));
    }
  }

  @Nested
  class SteepPowerMeanTest extends AggregationContract {
    @Override
    protected Aggregation aggregation() {
      return Aggregations.powerMean(Fraction.of(-5));
    }
  }

  @Nested
  class TrimmedMeanTest extends AggregationContract {
    @Override
    protected Aggregation aggregation() {
      return Aggregations.trimmedMean(Fraction.of(1, 10));
    }
  }

  @Nested
  class ShareAtLeastTest extends AggregationContract {
    @Override
    protected Aggregation aggregation() {
      return Aggregations.shareAtLeast(Fraction.of(3, 4));
    }
  }

  @Nested
  class LadderTest extends AggregationContract {
    @Override
    protected Aggregation aggregation() {
      return Aggregations.ladder(Fraction.ONE);
    }
  }

  @Nested
  class HalfLadderTest extends AggregationContract {
    @Override
    protected Aggregation aggregation() {
      return Aggregations.ladder(Fraction.HALF);
    }
  }

  @Nested
  class OwaTest extends AggregationContract {
    @Override
    protected Aggregation aggregation() {
      return Aggregations.owa(List.of(Fraction.of(3), Fraction.of(2), Fraction.ONE));
    }
  }

  @Nested
  class OwaOfTheLargestTest extends AggregationContract {
    @Override
    protected Aggregation aggregation() {
      return Aggregations.owa(List.of(Fraction.ONE, Fraction.ZERO));
    }
  }

  @Nested
  class PowerMeanOfExponentMinus20Test extends AggregationContract {
    @Override
    protected Aggregation aggregation() {
      return Aggregations.powerMean(Fraction.of(-20));
    }
  }

  @Nested
  class PowerMeanOfExponentMinus2Test extends AggregationContract {
    @Override
    protected Aggregation aggregation() {
      return Aggregations.powerMean(Fraction.of(-2));
    }
  }

  @Nested
  class PowerMeanOfExponentOneTenthTest extends AggregationContract {
    @Override
    protected Aggregation aggregation() {
      return Aggregations.powerMean(Fraction.of(1, 10));
    }

    /** Beside 0, a step of 10^-9 counts for a thousandth of that, which the tolerance hides. */
    @Override
    protected List<Fraction> values() {
      return List.of(Fraction.ZERO, Fraction.of(1, 1_000_000_000), Fraction.HALF, Fraction.ONE);
    }
  }

  @Nested
  class PowerMeanOfExponentOneHalfTest extends AggregationContract {
    @Override
    protected Aggregation aggregation() {
      return Aggregations.powerMean(Fraction.HALF);
    }
  }

  @Nested
  class PowerMeanOfExponent4Test extends AggregationContract {
    @Override
    protected Aggregation aggregation() {
      return Aggregations.powerMean(Fraction.of(4));
    }
  }

  @Nested
  class PowerMeanOfExponent20Test extends AggregationContract {
    @Override
    protected Aggregation aggregation() {
      return Aggregations.powerMean(Fraction.of(20));
    }
  }

  @Nested
  class UntrimmedMeanTest extends AggregationContract {
    @Override
    protected Aggregation aggregation() {
      return Aggregations.trimmedMean(Fraction.ZERO);
    }
  }

  @Nested
  class WidelyTrimmedMeanTest extends AggregationContract {
    @Override
    protected Aggregation aggregation() {
      return Aggregations.trimmedMean(Fraction.of(1, 4));
    }
  }

  @Nested
  class ShareAtLeastHalfTest extends AggregationContract {
    @Override
    protected Aggregation aggregation() {
      return Aggregations.shareAtLeast(Fraction.HALF);
    }
  }

  @Nested
  class OwaOfEqualWeightsTest extends AggregationContract {
    @Override
    protected Aggregation aggregation() {
      return Aggregations.owa(List.of(Fraction.ONE));
    }
  }

  @Nested
  class OwaWithoutTheLargestTest extends AggregationContract {
    @Override
    protected Aggregation aggregation() {
      return Aggregations.owa(List.of(Fraction.ZERO, Fraction.ONE, Fraction.ONE));
    }
  }
}
