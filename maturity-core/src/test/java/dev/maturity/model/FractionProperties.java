package dev.maturity.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/**
 * Every operation against quotients of {@link BigInteger}s, which know no small and large numbers. The numbers given
 * favour the edges by themselves.
 */
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
class FractionProperties {

  private static final BigInteger TWO = BigInteger.TWO;

  @Property(tries = 1000)
  void quotientsOfLongsAreExact(@ForAll("longs") long above, @ForAll("longs") long below) {
    Assume.that(below != 0);
    isQuotient(Fraction.of(above, below), BigInteger.valueOf(above), BigInteger.valueOf(below));
  }

  @Property(tries = 1000)
  void quotientsOfBigIntegersAreExact(
      @ForAll("integers") BigInteger above, @ForAll("integers") BigInteger below) {
    Assume.that(below.signum() != 0);
    isQuotient(Fraction.of(above, below), above, below);
  }

  @Property(tries = 1000)
  void wholeNumbersAreExact(@ForAll("longs") long whole) {
    isQuotient(Fraction.of(whole), BigInteger.valueOf(whole), BigInteger.ONE);
  }

  @Property(tries = 1000)
  void sumsAreExact(@ForAll("quotients") Quotient a, @ForAll("quotients") Quotient b) {
    isQuotient(
        a.fraction().plus(b.fraction()),
        a.above.multiply(b.below).add(b.above.multiply(a.below)),
        a.below.multiply(b.below));
  }

  @Property(tries = 1000)
  void differencesAreExact(@ForAll("quotients") Quotient a, @ForAll("quotients") Quotient b) {
    isQuotient(
        a.fraction().minus(b.fraction()),
        a.above.multiply(b.below).subtract(b.above.multiply(a.below)),
        a.below.multiply(b.below));
  }

  @Property(tries = 1000)
  void sumsOfWholeNumbersAreExact(@ForAll("longs") long a, @ForAll("longs") long b) {
    isQuotient(
        Fraction.of(a).plus(Fraction.of(b)),
        BigInteger.valueOf(a).add(BigInteger.valueOf(b)),
        BigInteger.ONE);
  }

  @Property(tries = 1000)
  void productsAreExact(@ForAll("quotients") Quotient a, @ForAll("quotients") Quotient b) {
    isQuotient(
        a.fraction().times(b.fraction()), a.above.multiply(b.above), a.below.multiply(b.below));
  }

  @Property(tries = 1000)
  void quotientsAreExact(@ForAll("quotients") Quotient a, @ForAll("quotients") Quotient b) {
    Assume.that(b.above.signum() != 0);
    isQuotient(
        a.fraction().dividedBy(b.fraction()), a.above.multiply(b.below), a.below.multiply(b.above));
  }

  @Property(tries = 1000)
  void negationIsExact(@ForAll("quotients") Quotient a) {
    isQuotient(a.fraction().negated(), a.above.negate(), a.below);
    assertThat(a.fraction().negated().negated()).isEqualTo(a.fraction());
    assertThat(a.fraction().signum()).isEqualTo(a.above.signum() * a.below.signum());
  }

  /** Numbers that were computed, not given: a step that leaves a number in a wrong form shows in the next one. */
  @Property(tries = 500)
  void chainsOfOperationsAreExact(@ForAll("chains") List<Quotient> chain) {
    Quotient exact = chain.get(0);
    Fraction computed = exact.fraction();
    for (int i = 1; i < chain.size(); i++) {
      Quotient next = chain.get(i);
      switch (i % 3) {
        case 0 -> {
          exact = exact.times(next);
          computed = computed.times(next.fraction());
        }
        case 1 -> {
          exact = exact.plus(next);
          computed = computed.plus(next.fraction());
        }
        default -> {
          exact = exact.plus(next.negated());
          computed = computed.minus(next.fraction()).negated().negated();
        }
      }
      isQuotient(computed, exact.above, exact.below);
    }
  }

  @Property(tries = 1000)
  void orderIsThatOfTheNumbers(@ForAll("quotients") Quotient a, @ForAll("quotients") Quotient b) {
    int order = a.compareTo(b);
    assertThat(Integer.signum(a.fraction().compareTo(b.fraction()))).isEqualTo(order);
    assertThat(Integer.signum(b.fraction().compareTo(a.fraction()))).isEqualTo(-order);
    assertThat(a.fraction().equals(b.fraction())).isEqualTo(order == 0);
    assertThat(a.fraction().min(b.fraction())).isEqualTo(order <= 0 ? a.fraction() : b.fraction());
    assertThat(a.fraction().max(b.fraction())).isEqualTo(order >= 0 ? a.fraction() : b.fraction());
  }

  /** Neighbours that no double tells apart. */
  @Property(tries = 1000)
  void closeNeighboursAreToldApart(@ForAll("quotients") Quotient a) {
    Quotient hair = new Quotient(BigInteger.ONE, TWO.pow(300));
    Fraction above = a.fraction().plus(hair.fraction());
    assertThat(above).isGreaterThan(a.fraction());
    assertThat(above.minus(hair.fraction()))
        .isEqualTo(a.fraction())
        .hasSameHashCodeAs(a.fraction());
  }

  @Property(tries = 1000)
  void theTextIsReadBackAsTheSameNumber(@ForAll("quotients") Quotient a) {
    assertThat(Fraction.parse(a.fraction().toString())).isEqualTo(a.fraction());
  }

  @Property(tries = 1000)
  void decimalsAreTakenAsWritten(
      @ForAll("integers") BigInteger unscaled, @ForAll("scales") int scale) {
    BigDecimal decimal = new BigDecimal(unscaled, scale);
    Fraction fraction = Fraction.of(decimal);
    if (scale >= 0) {
      isQuotient(fraction, unscaled, BigInteger.TEN.pow(scale));
    } else {
      isQuotient(fraction, unscaled.multiply(BigInteger.TEN.pow(-scale)), BigInteger.ONE);
    }
    assertThat(Fraction.parse(decimal.toString())).isEqualTo(fraction);
  }

  @Property(tries = 500)
  void aDoubleIsTakenExactlyAndGivenBack(@ForAll("doubles") double number) {
    Fraction exact = Fraction.ofExactly(number);
    assertThat(NearestDouble.order(exact, number)).isZero();
    assertThat(exact.doubleValue()).isEqualTo(number == 0 ? 0.0 : number);
  }

  @Property(tries = 1000)
  void theDoubleIsTheNearest(@ForAll("quotients") Quotient a) {
    NearestDouble.check(a.above, a.below, a.fraction().doubleValue());
  }

  /** Halfway between two doubles, and a hair's breadth beside it on either side. */
  @Property(tries = 1000)
  void tiesGoToTheEvenDouble(@ForAll("doubles") double number, @ForAll("besides") Quotient beside) {
    Assume.that(Double.isFinite(Math.nextUp(number)));
    Fraction middle = Fraction.ofExactly(number)
        .plus(Fraction.ofExactly(Math.nextUp(number)))
        .dividedBy(Fraction.of(2));
    Quotient given = Quotient.of(middle).plus(beside);
    NearestDouble.check(given.above, given.below, given.fraction().doubleValue());
  }

  @Property(tries = 500)
  void decimalsAreRoundedExactly(
      @ForAll("quotients") Quotient a,
      @ForAll("decimals") int decimals,
      @ForAll RoundingMode mode) {
    Quotient scaled = a.times(new Quotient(BigInteger.TEN.pow(decimals), BigInteger.ONE));
    BigInteger[] floor = scaled.floor();
    boolean isWhole = floor[1].signum() == 0;
    Assume.that(mode != RoundingMode.UNNECESSARY || isWhole);
    BigInteger expected = isWhole || !roundsUp(mode, floor[0], floor[1], scaled)
        ? floor[0]
        : floor[0].add(BigInteger.ONE);
    assertThat(a.fraction().toDecimal(decimals, mode))
        .isEqualTo(new BigDecimal(expected, decimals));
  }

  /** Whether the number between floor and floor + 1 goes to floor + 1; the remainder is that of the floor. */
  private static boolean roundsUp(
      RoundingMode mode, BigInteger floor, BigInteger remainder, Quotient number) {
    boolean positive = number.above.signum() > 0;
    int half = remainder.multiply(TWO).compareTo(number.below);
    return switch (mode) {
      case CEILING -> true;
      case FLOOR, UNNECESSARY -> false;
      case UP -> positive;
      case DOWN -> !positive;
      case HALF_UP -> half > 0 || half == 0 && positive;
      case HALF_DOWN -> half > 0 || half == 0 && !positive;
      case HALF_EVEN -> half > 0 || half == 0 && floor.testBit(0);
    };
  }

  private static void isQuotient(Fraction actual, BigInteger above, BigInteger below) {
    Quotient exact = new Quotient(above, below);
    String text = exact.below.equals(BigInteger.ONE)
        ? exact.above.toString()
        : exact.above + "/" + exact.below;
    assertThat(actual).hasToString(text);
    // The same number made in another way must be the same object in every respect.
    Fraction same = Fraction.of(exact.above, exact.below);
    assertThat(actual).isEqualTo(same).hasSameHashCodeAs(same).isEqualByComparingTo(same);
    assertThat(same).isEqualTo(actual);
  }

  @Provide
  Arbitrary<Long> longs() {
    Arbitrary<Long> edges = Arbitraries.of(
        0L,
        1L << 31,
        1L << 32,
        1L << 53,
        1L << 61,
        1L << 62,
        -(1L << 53),
        -(1L << 61),
        -(1L << 62),
        Long.MIN_VALUE,
        Long.MAX_VALUE);
    Arbitrary<Long> beside =
        Combinators.combine(edges, Arbitraries.longs().between(-3, 3)).as(Long::sum);
    return Arbitraries.oneOf(beside, Arbitraries.longs().between(-20, 20), Arbitraries.longs());
  }

  @Provide
  Arbitrary<BigInteger> integers() {
    Arbitrary<BigInteger> small = longs().map(BigInteger::valueOf);
    Arbitrary<BigInteger> edges = Combinators.combine(
            Arbitraries.of(62, 63, 64, 124, 126, 127, 128),
            Arbitraries.integers().between(-2, 2),
            Arbitraries.of(-1, 1))
        .as((bits, beside, sign) ->
            TWO.pow(bits).add(BigInteger.valueOf(beside)).multiply(BigInteger.valueOf(sign)));
    Arbitrary<BigInteger> huge =
        Arbitraries.bigIntegers().between(TWO.pow(400).negate(), TWO.pow(400));
    return Arbitraries.frequencyOf(Tuple.of(5, small), Tuple.of(2, edges), Tuple.of(1, huge));
  }

  @Provide
  Arbitrary<Quotient> quotients() {
    return Combinators.combine(integers(), integers().filter(below -> below.signum() != 0))
        .as(Quotient::new);
  }

  @Provide
  Arbitrary<List<Quotient>> chains() {
    return quotients().list().ofMinSize(2).ofMaxSize(6);
  }

  @Provide
  Arbitrary<Integer> scales() {
    // 2^400 has 121 digits, and no number here may have more than 400 before or after its point.
    return Arbitraries.integers().between(-270, 400);
  }

  @Provide
  Arbitrary<Integer> decimals() {
    return Arbitraries.integers().between(0, 40);
  }

  @Provide
  Arbitrary<Double> doubles() {
    Arbitrary<Double> edges = Arbitraries.of(
        0.0,
        Double.MIN_VALUE,
        Double.MIN_NORMAL,
        Math.nextDown(Double.MIN_NORMAL),
        Math.nextUp(Double.MIN_NORMAL),
        0.1,
        0.5,
        1.0,
        Math.nextDown(1.0),
        0x1p53,
        0x1p62,
        Math.nextDown(Double.MAX_VALUE),
        Double.MAX_VALUE);
    Arbitrary<Double> subnormal =
        Arbitraries.longs().between(1, (1L << 52) - 1).map(Double::longBitsToDouble);
    Arbitrary<Double> anyBits =
        Arbitraries.longs().map(Double::longBitsToDouble).filter(Double::isFinite);
    Arbitrary<Double> unit = Arbitraries.doubles().between(0, 1);
    return Combinators.combine(
            Arbitraries.oneOf(edges, subnormal, anyBits, unit), Arbitraries.of(-1.0, 1.0))
        .as((number, sign) -> number * sign);
  }

  /** Nothing, and numbers so small that only an exact comparison sees them. */
  @Provide
  Arbitrary<Quotient> besides() {
    return Combinators.combine(Arbitraries.of(-1, 0, 1), Arbitraries.of(1100, 1200, 5000))
        .as((sign, bits) -> new Quotient(BigInteger.valueOf(sign), TWO.pow(bits)));
  }

  /** A number in lowest terms with a positive denominator, by nothing but {@link BigInteger}. */
  record Quotient(BigInteger above, BigInteger below) implements Comparable<Quotient> {

    Quotient {
      BigInteger divisor = above.gcd(below).multiply(BigInteger.valueOf(below.signum()));
      above = above.divide(divisor);
      below = below.divide(divisor);
    }

    static Quotient of(Fraction fraction) {
      String[] parts = fraction.toString().split("/", -1);
      return new Quotient(
          new BigInteger(parts[0]), parts.length == 1 ? BigInteger.ONE : new BigInteger(parts[1]));
    }

    Fraction fraction() {
      return Fraction.of(above, below);
    }

    Quotient plus(Quotient other) {
      return new Quotient(
          above.multiply(other.below).add(other.above.multiply(below)),
          below.multiply(other.below));
    }

    Quotient times(Quotient other) {
      return new Quotient(above.multiply(other.above), below.multiply(other.below));
    }

    Quotient negated() {
      return new Quotient(above.negate(), below);
    }

    /** The greatest whole number not above this one, and the rest of the division. */
    BigInteger[] floor() {
      BigInteger[] result = above.divideAndRemainder(below);
      return result[1].signum() < 0
          ? new BigInteger[] {result[0].subtract(BigInteger.ONE), result[1].add(below)}
          : result;
    }

    @Override
    public int compareTo(Quotient other) {
      return above.multiply(other.below).compareTo(other.above.multiply(below));
    }
  }
}
