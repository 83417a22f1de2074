package dev.maturity.arbitrary;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Texts and numbers as people and hostile people write them. */
public final class Values {

  /** Words, and whatever a writer might forget to escape or a reader to accept. */
  private static final List<String> PIECES = List.of(
      "a", "Z", "0", "data", "quality", " ", "-", ".", "\"", "\\", "/", "\n", "\r", "\t", "\u0000",
      "\u001f", "\u007f", "é", "ß", "漢", "\u2028", "\ufeff", "😀", "{", "}", "[", ",", ":", "null");

  private Values() {}

  /** Any text, also the empty one. */
  public static Arbitrary<String> text() {
    return Arbitraries.of(PIECES).list().ofMaxSize(8).map(pieces -> String.join("", pieces));
  }

  /** A text that is not blank. */
  public static Arbitrary<String> name() {
    return text().map(text -> "n" + text);
  }

  /** Positive decimals, with trailing zeros and exponents, of at most 15 digits either side of the point. */
  public static Arbitrary<BigDecimal> positive() {
    return Arbitraries.frequencyOf(
        net.jqwik.api.Tuple.of(
            3, Arbitraries.of("1", "1.0", "2", "0.5", "0.10", "1E+1", "3E-2").map(BigDecimal::new)),
        net.jqwik.api.Tuple.of(2, decimal(9, -5, 8)));
  }

  /** Decimals from 0 to 1, of at most 15 digits. */
  public static Arbitrary<BigDecimal> unit() {
    return Arbitraries.bigDecimals()
        .between(BigDecimal.ZERO, BigDecimal.ONE)
        .ofScale(4)
        .edgeCases(edges -> edges.add(
            new BigDecimal("0"),
            new BigDecimal("1"),
            new BigDecimal("0.000000000000001"),
            new BigDecimal("1E+0")));
  }

  /** A list of so many things, each made from its place in the list. */
  public static List<String> ids(String prefix, int count) {
    return IntStream.rangeClosed(1, count).mapToObj(i -> prefix + i).toList();
  }

  private static Arbitrary<BigDecimal> decimal(int digits, int leastScale, int greatestScale) {
    return Combinators.combine(
            Arbitraries.bigIntegers().between(BigInteger.ONE, BigInteger.TEN.pow(digits)),
            Arbitraries.integers().between(leastScale, greatestScale))
        .as(BigDecimal::new);
  }
}
