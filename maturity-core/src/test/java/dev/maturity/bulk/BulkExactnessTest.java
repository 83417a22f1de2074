package dev.maturity.bulk;

import static dev.maturity.bulk.Fixtures.FIVE;
import static dev.maturity.bulk.Fixtures.MEAN;
import static dev.maturity.bulk.Fixtures.YES_NO;
import static dev.maturity.bulk.Fixtures.all;
import static dev.maturity.bulk.Fixtures.bulk;
import static dev.maturity.bulk.Fixtures.criteria;
import static dev.maturity.bulk.Fixtures.criterion;
import static dev.maturity.bulk.Fixtures.mean;
import static dev.maturity.bulk.Fixtures.table;
import static org.assertj.core.api.Assertions.assertThat;

import dev.maturity.model.Dimension;
import dev.maturity.model.MissingAnswer;
import dev.maturity.model.MissingPolicy;
import dev.maturity.model.Model;
import dev.maturity.model.NodeScoring;
import dev.maturity.model.Rule;
import dev.maturity.model.Scoring;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Scores so near to a cut point, or to the middle between two doubles, that only exact arithmetic tells. */
class BulkExactnessTest {

  /**
   * Dimensions a, b and c that weigh 2^45, 2^45 − 1 and 1, and whose scores are so many 256ths. With a at 1 and b at 0 the
   * whole is ½ + k/2^54 for a c of k/256, and the doubles from ½ up are 1/2^53 apart.
   */
  private static final Model HALFWAY = Fixtures.model(0)
      .dimensions(
          dimension("a", "35184372088832"), dimension("b", "35184372088831"), dimension("c", "1"))
      .build();

  /** The inverse of 10^15 modulo the prime 10007. */
  private static final long NEAR_ABOVE = IntStream.range(1, 10_007)
      .filter(p -> p * 1_000_000_000_000_000L % 10_007 == 1)
      .findFirst()
      .orElseThrow();

  private static Dimension dimension(String id, String weight) {
    return Dimension.builder(id, id)
        .weight(weight)
        .criteria(
            criterion(id + "1", YES_NO.id()).weight("1").build(),
            criterion(id + "2", YES_NO.id()).weight("2").build(),
            criterion(id + "3", YES_NO.id()).weight("253").build())
        .build();
  }

  @Test
  void theMiddleBetweenTwoDoublesIsRoundedToTheEvenOne() {
    ScoreTable scores = bulk(HALFWAY)
        .score(table(
            HALFWAY,
            new int[] {2, 2, 2, 1, 1, 1, 1, 1, 1},
            new int[] {2, 2, 2, 1, 1, 1, 2, 1, 1},
            new int[] {2, 2, 2, 1, 1, 1, 1, 2, 1},
            new int[] {2, 2, 2, 1, 1, 1, 2, 2, 1}));

    // k = 0, 1, 2 and 3.
    assertThat(scores.scores(0)).containsExactly(0.5, 0.5, 0.5 + 0x1p-53, 0.5 + 0x1p-52);
  }

  /** Two doubles of 53 bits together do not tell on which side of the middle the number lies. */
  @ParameterizedTest
  @ValueSource(ints = {-1, 1})
  void aHairBesideTheMiddleBetweenTwoDoublesDecides(int side) {
    BesideTheMiddle number = BesideTheMiddle.of(side);
    int[] firstOfEach = IntStream.range(0, 2 * BesideTheMiddle.PARTS)
        .map(i -> i % 2 == 0 ? 2 : 1)
        .toArray();

    ScoreTable scores = bulk(number.model()).score(table(number.model(), firstOfEach));

    assertThat(scores.scores(0)).containsExactly(number.nearest());
  }

  /**
   * The mean of sixteen fractions pᵢ/qᵢ with different primes below, which is n/(16·Πqᵢ) for a whole n. By the Chinese remainder
   * theorem the pᵢ can be chosen such that n is the whole number just below or above the middle between two doubles.
   *
   * @param numerators the pᵢ
   * @param nearest the double on that side
   */
  private record BesideTheMiddle(List<BigInteger> numerators, double nearest) {

    static final int PARTS = 16;
    private static final List<BigInteger> PRIMES = Stream.iterate(
            BigInteger.valueOf(257), BigInteger::nextProbablePrime)
        .limit(PARTS)
        .toList();
    private static final BigInteger PRODUCT =
        PRIMES.stream().reduce(BigInteger.ONE, BigInteger::multiply);

    /** Doubles from ½ to 1 are multiples of 2^-53, so the middles between them odd ones of 2^-54. */
    static BesideTheMiddle of(int side) {
      for (long odd = 1; ; odd += 2) {
        BigInteger[] wanted = PRODUCT
            .multiply(BigInteger.valueOf(PARTS * odd))
            .divideAndRemainder(BigInteger.TWO.pow(54));
        BigInteger n = side < 0 ? wanted[0] : wanted[0].add(BigInteger.ONE);
        List<BigInteger> numerators = PRIMES.stream()
            .map(q -> n.multiply(PRODUCT.divide(q).modInverse(q)).mod(q))
            .toList();
        BigInteger sum = BigInteger.ZERO;
        for (int i = 0; i < PARTS; i++) {
          sum = sum.add(numerators.get(i).multiply(PRODUCT.divide(PRIMES.get(i))));
        }
        // The sum is n or more by a multiple of the product, which moves the mean by sixteenths.
        long middle = odd + sum.subtract(n).divide(PRODUCT).longValueExact() * (1L << 50);
        if (middle > 1L << 53 && numerators.stream().allMatch(p -> p.signum() > 0)) {
          return new BesideTheMiddle(numerators, (middle + side) * 0x1p-54);
        }
      }
    }

    /** Each fraction a dimension of two criteria, of which the first alone is met. */
    Model model() {
      return Fixtures.model(0)
          .dimensions(IntStream.range(0, PARTS)
              .mapToObj(i -> Dimension.builder("d" + i, "D" + i)
                  .criteria(
                      criterion("d%s.met".formatted(i), YES_NO.id())
                          .weight(numerators.get(i).toString())
                          .build(),
                      criterion("d%s.open".formatted(i), YES_NO.id())
                          .weight(PRIMES.get(i).subtract(numerators.get(i)).toString())
                          .build())
                  .build())
              .toArray(Dimension[]::new))
          .build();
    }
  }

  @Test
  void aDimensionThatIsNotThereIsLeftOutThereToo() {
    int na = AnswerTable.NOT_APPLICABLE;
    ScoreTable scores = bulk(HALFWAY)
        .score(table(
            HALFWAY,
            new int[] {na, na, na, 1, 1, 1, 2, 2, 2},
            new int[] {na, na, na, na, na, na, na, na, na},
            new int[] {na, na, na, na, na, na, 2, 1, 1}));

    assertThat(scores.scores(0)).containsExactly(0x1p-45, Double.NaN, 1 / 256.0);
  }

  @Test
  void cutPointsOfManyDigitsAreExact() {
    // The doubles nearest to all of them and to 1/3 are the same.
    for (String cut : List.of(
        "0.3333333333333333333333333333333333", "0.333333333333333333", "0.33333333333333333")) {
      assertThat(rankOfOneThird(cut, "lower")).as(cut).isEqualTo(2);
      assertThat(rankOfOneThird(cut, "upper")).as(cut).isEqualTo(2);
    }
    for (String cut : List.of("0.3333333333333333333333333333333334", "0.333333333333333334")) {
      assertThat(Double.parseDouble(cut)).isEqualTo(1 / 3.0);
      assertThat(rankOfOneThird(cut, "lower")).as(cut).isEqualTo(1);
    }
  }

  @Test
  void aCutPointBelongsToTheBandThatTheModelSays() {
    Rule bands = Rule.of("bands").with("cuts", List.of(new BigDecimal("0.75")));
    for (String side : List.of("lower", "upper")) {
      Model model = Fixtures.model(2)
          .criteria(criteria(FIVE.id(), "1", "1", "1"))
          .scoring(mean(bands.with("inclusive", side)))
          .build();
      ScoreTable scores = bulk(model).score(table(model, all(4, 3)));

      assertThat(scores.rank(0, 0)).isEqualTo(side.equals("lower") ? 2 : 1);
      // From both sides the position has come to the next rank.
      assertThat(scores.position(0, 0)).isEqualTo(2);
    }
  }

  private static int rankOfOneThird(String cut, String side) {
    Rule bands =
        Rule.of("bands").with("cuts", List.of(new BigDecimal(cut))).with("inclusive", side);
    Model model = Fixtures.model(2)
        .criteria(criteria(YES_NO.id(), "1", "1", "1"))
        .scoring(mean(bands))
        .build();
    return bulk(model).score(table(model, new int[] {2, 1, 1})).rank(0, 0);
  }

  @Test
  void thresholdsOfManyDigitsAreExact() {
    // Two criteria toward the second level weigh p and 10007 − p; the first is met. p is such that
    // p/10007 lies
    // 10^-15/10007 above a decimal of fifteen digits, or below one.
    for (long[] near : new long[][] {
      {NEAR_ABOVE, 1}, {10_007 - NEAR_ABOVE, -1},
    }) {
      BigDecimal exact = BigDecimal.valueOf(near[0])
          .scaleByPowerOfTen(15)
          .subtract(BigDecimal.valueOf(near[1]))
          .divide(BigDecimal.valueOf(10_007))
          .scaleByPowerOfTen(-15);
      Rule gate = Rule.of("gate").with("threshold", exact);
      Model model = Fixtures.model(2)
          .criteria(
              criterion("q1", YES_NO.id())
                  .levels("l2")
                  .weight(String.valueOf(near[0]))
                  .build(),
              criterion("q2", YES_NO.id())
                  .levels("l2")
                  .weight(String.valueOf(10_007 - near[0]))
                  .build())
          .scoring(Scoring.STANDARD.withOverall(NodeScoring.of(MEAN, gate)))
          .build();
      ScoreTable scores = bulk(model).score(table(model, new int[] {2, 1}));

      assertThat(scores.rank(0, 0))
          .as("%s of 10007 against %s", near[0], exact)
          .isEqualTo(near[1] > 0 ? 2 : 1);
    }
  }

  @Test
  void coverageIsComparedExactly() {
    // 1 + 2 of 9 parts are answered: a third.
    for (String minimum : List.of("0.333333333333333", "0.333333333333334")) {
      Model model = Fixtures.model(2)
          .criteria(criteria(YES_NO.id(), "0.1", "0.2", "0.6"))
          .scoring(mean(Rule.of("bands"))
              .withMissing(new MissingPolicy(
                  MissingAnswer.EXCLUDE,
                  MissingAnswer.EXCLUDE,
                  MissingAnswer.EXCLUDE,
                  new BigDecimal(minimum))))
          .build();
      ScoreTable scores = bulk(model).score(table(model, new int[] {2, 2, AnswerTable.DONT_KNOW}));

      assertThat(scores.rank(0, 0)).isEqualTo(minimum.endsWith("3") ? 2 : 0);
      assertThat(scores.coverage(0, 0)).isEqualTo(1 / 3.0);
    }
  }
}
