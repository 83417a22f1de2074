package dev.maturity.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.maturity.model.Fraction;
import dev.maturity.scorecard.Part;
import dev.maturity.scorecard.Range;
import dev.maturity.scoring.Aggregation;
import dev.maturity.scoring.Law;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Aggregations that promise what they do not keep are caught, with a counter-example that can be checked by hand. */
class WrongAggregationsTest {

  /** Was told that the dimension has four criteria. With one part, 1, the result is 1/4. */
  static final class MeanOfAllFourContract extends AggregationContract {
    @Override
    protected Aggregation aggregation() {
      return new PlainMean() {
        @Override
        Fraction count(List<Part> parts) {
          return Fraction.of(4);
        }
      };
    }
  }

  @Test
  void aMeanThatDividesByTheCountOfAllCriteriaIsCaught() {
    assertThat(Failures.of(MeanOfAllFourContract.class)).containsExactly("""
            BOUNDED does not hold: the result (1/4) lies below the smallest part (1), with parts p1 1.
            Maybe laws() should not name it.""", """
            IDEMPOTENT does not hold: every part is 1, and the result is 1/4, with parts p1 1.
            Maybe laws() should not name it.""", """
            SHIFT_AND_SCALE does not hold: turning every part x into x/2 + 1/2, that is into 1/2, must turn the result from 0 into 1/2, and turns it into 1/8, with parts p1 0.
            Maybe laws() should not name it.""");
  }

  /** Remembers from the making of the node how many criteria there are. */
  static final class MeanOfAllContract extends AggregationContract {
    @Override
    protected Aggregation aggregation() {
      return new PlainMean() {
        private int all;

        @Override
        Fraction count(List<Part> parts) {
          return Fraction.of(Math.max(all, parts.size()));
        }

        @Override
        public Range range(List<Part> lowest, List<Part> highest) {
          all = lowest.size();
          return super.range(lowest, highest);
        }
      };
    }
  }

  @Test
  void aMeanThatRemembersAbsentCriteriaIsCaught() {
    assertThat(Failures.of(MeanOfAllContract.class)).containsExactly("""
            ABSENT_NEUTRAL does not hold: with p1 as well, which is absent, the result is 1/2, and without it 1, with parts p2 1.
            Maybe laws() should not name it.""");
  }

  static final class InterpolatingContract extends AggregationContract {
    @Override
    protected Aggregation aggregation() {
      return new InterpolatingMedian(Law.ORDINAL);
    }
  }

  @Test
  void aMedianThatInterpolatesIsNotOrdinal() {
    assertThat(Failures.of(InterpolatingContract.class)).containsExactly("""
            ORDINAL does not hold: the result (1/2) is none of the parts, with parts p1 0, p2 1.
            Maybe laws() should not name it.""");
  }

  /** The smallest part, halved where another lies more than 1/2 above it. */
  static final class UnevenContract extends AggregationContract {
    @Override
    protected Aggregation aggregation() {
      return new Plain(Law.MONOTONE) {
        @Override
        public Fraction aggregate(List<Part> parts) {
          Fraction worst = Grid.least(parts.stream().map(Part::value).toList());
          boolean isUneven = parts.stream()
              .anyMatch(part -> part.value().compareTo(worst.plus(Fraction.HALF)) > 0);
          return isUneven ? worst.times(Fraction.HALF) : worst;
        }
      };
    }
  }

  @Test
  void aRuleThatPunishesUnevenPartsIsNotMonotone() {
    // 1 lies 3/4 above 1/4, and half of 1/4 is 1/8.
    assertThat(Failures.of(UnevenContract.class))
        .contains(
            """
            MONOTONE does not hold: raising p1 from 1/2 to 1 lowers the result from 1/4 to 1/8, with parts p1 1/2, p2 1/4.
            Maybe laws() should not name it.""",
            "The result (1/8) of the parts p1 1, p2 1/4 must lie in the range that the rule states, from 1/4 to 1, where each part may rise to 1, with parts p1 1/2, p2 1/4.");
  }

  /** Fails for some parts. */
  static final class ThrowingContract extends AggregationContract {
    @Override
    protected Aggregation aggregation() {
      return new Plain() {
        @Override
        public Fraction aggregate(List<Part> parts) {
          if (parts.size() == 3) {
            throw new ArithmeticException("three is too many");
          }
          return Fraction.ONE;
        }
      };
    }
  }

  @Test
  void aRuleThatThrowsIsCaughtWithThePartsAtWhichItDoes() {
    assertThat(Failures.of(ThrowingContract.class))
        .contains(
            "The rule fails with java.lang.ArithmeticException: three is too many, with parts p1 0, p2 0, p3 0.");
  }

  /** Breaks everything but the laws. */
  static final class CarelessContract extends AggregationContract {
    @Override
    protected Aggregation aggregation() {
      return new Plain(Law.BOUNDED) {
        private int asked;

        @Override
        public Fraction aggregate(List<Part> parts) {
          return parts.get(asked++ % parts.size()).value();
        }

        @Override
        public List<Fraction> contributions(List<Part> parts, Fraction result) {
          return List.of(result.plus(Fraction.ONE));
        }

        @Override
        public Range range(List<Part> lowest, List<Part> highest) {
          return Range.at(Fraction.ZERO);
        }

        @Override
        public Fraction tolerance() {
          return Fraction.ONE.negated();
        }
      };
    }
  }

  @Test
  void whatEveryRuleMustKeepIsCheckedWhateverItDeclares() {
    assertThat(Failures.of(CarelessContract.class))
        .contains(
            "The tolerance (-1) must be at least 0.",
            "The contributions (1) must sum to the result (0), with parts p1 0.",
            "The result is first 0 and then 1, with parts p1 0, p2 1.");
  }

  /** A rule that declares what it is told to. */
  private abstract static class Plain implements Aggregation {

    private final Set<Law> laws;

    Plain(Law... laws) {
      EnumSet<Law> all = EnumSet.noneOf(Law.class);
      Collections.addAll(all, laws);
      this.laws = Collections.unmodifiableSet(all);
    }

    @Override
    public Set<Law> laws() {
      return laws;
    }
  }

  /** A mean without weights. */
  private abstract static class PlainMean implements Aggregation {

    abstract Fraction count(List<Part> parts);

    @Override
    public Fraction aggregate(List<Part> parts) {
      return parts.stream()
          .map(Part::value)
          .reduce(Fraction.ZERO, Fraction::plus)
          .dividedBy(count(parts));
    }

    @Override
    public List<Fraction> contributions(List<Part> parts, Fraction result) {
      return parts.stream().map(part -> part.value().dividedBy(count(parts))).toList();
    }

    @Override
    public Set<Law> laws() {
      return Collections.unmodifiableSet(EnumSet.of(
          Law.BOUNDED,
          Law.MONOTONE,
          Law.STRICTLY_MONOTONE,
          Law.IDEMPOTENT,
          Law.SYMMETRIC,
          Law.WEIGHT_SCALE_FREE,
          Law.ABSENT_NEUTRAL,
          Law.SHIFT_AND_SCALE,
          Law.CONTINUOUS));
    }
  }

  /** The middle value, or the mean of the two middle ones. */
  private record InterpolatingMedian(Law more) implements Aggregation {

    @Override
    public Fraction aggregate(List<Part> parts) {
      List<Fraction> sorted = parts.stream().map(Part::value).sorted().toList();
      return sorted
          .get((sorted.size() - 1) / 2)
          .plus(sorted.get(sorted.size() / 2))
          .times(Fraction.HALF);
    }

    @Override
    public Set<Law> laws() {
      return Collections.unmodifiableSet(EnumSet.of(
          Law.BOUNDED,
          Law.MONOTONE,
          Law.IDEMPOTENT,
          Law.SYMMETRIC,
          Law.WEIGHT_SCALE_FREE,
          Law.ABSENT_NEUTRAL,
          Law.SHIFT_AND_SCALE,
          Law.CONTINUOUS,
          more));
    }
  }
}
