package dev.maturity.compiled;

import dev.maturity.model.Fraction;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Σ w·u and Σ w over the criteria that count, in whole numbers: w = weight / {@link #weightUnit}, u = value · {@link
 * #valueUnit}. Immutable.
 */
final class WeightedSum {

  private final TableTerm[] tables;

  /** Null if bytes are too small for some criterion. */
  private final @Nullable List<LaneGroup> lanes;

  private final boolean isPacked;

  /** The tables of all criteria one after the other, each so wide: small enough to stay near while a row is summed. */
  private final long[] together;

  private final int width;
  private final int[] criteria;

  /** The larger of the greatest sums; of use only where lanes are. */
  private final int most;

  final Fraction weightUnit;
  final BigInteger valueUnit;
  final BigInteger mostValue;
  final BigInteger mostWeight;

  WeightedSum(List<Term> terms, AnswerLayout layout) {
    this.weightUnit = Whole.unit(terms.stream().map(Term::weight).toList());
    this.valueUnit =
        Whole.denominator(terms.stream().flatMap(WeightedSum::values).toList());
    BigInteger value = BigInteger.ZERO;
    BigInteger weight = BigInteger.ZERO;
    for (Term term : terms) {
      BigInteger own = weight(term);
      weight = weight.add(own);
      value = value.add(own.multiply(mostOf(term)));
    }
    this.mostValue = value;
    this.mostWeight = weight;
    Whole.exact(value);
    Whole.exact(weight);
    this.isPacked = value.bitLength() <= 31 && weight.bitLength() <= 31;
    this.tables = terms.stream()
        .map(term -> TableTerm.of(term, weight(term), valueUnit, layout.isNarrow(term.criterion())))
        .toArray(TableTerm[]::new);
    this.criteria = terms.stream().mapToInt(Term::criterion).toArray();
    this.width = TableTerm.FIRST
        + 1
        + terms.stream().mapToInt(term -> term.rated().size()).max().orElse(0);
    this.together =
        isPacked && isAllNarrow(terms, layout) ? TableTerm.together(tables, width) : new long[0];
    this.most = value.max(weight).min(BigInteger.valueOf(Integer.MAX_VALUE)).intValueExact();
    this.lanes = LaneGroup.all(terms, this, layout);
  }

  private static Stream<Fraction> values(Term term) {
    List<Fraction> values = new ArrayList<>(term.rated());
    for (int code = AnswerCodes.DONT_KNOW; code <= AnswerCodes.NOT_APPLICABLE; code++) {
      Fraction assumed = term.value(code);
      if (assumed != null) {
        values.add(assumed);
      }
    }
    return values.stream();
  }

  private static boolean isAllNarrow(List<Term> terms, AnswerLayout layout) {
    return terms.stream().allMatch(term -> layout.isNarrow(term.criterion()));
  }

  BigInteger weight(Term term) {
    Fraction inUnits = term.weight().dividedBy(weightUnit);
    return inUnits.numerator();
  }

  private BigInteger mostOf(Term term) {
    return values(term)
        .map(value -> Whole.times(value, valueUnit))
        .reduce(BigInteger.ZERO, BigInteger::max);
  }

  /** Whether the sums of a block stand in lanes of eight bits in the working memory, where they were put now. */
  boolean fillsLanes(AnswerBlock block, Scratch scratch) {
    if (lanes == null || LaneGroup.isWide(most)) {
      return false;
    }
    LaneGroup.add(lanes, most, block, scratch);
    return true;
  }

  /** Sums the rows of a block: p becomes Σ w·u, q becomes Σ w, c stays. */
  void sum(AnswerBlock block, Quotients into, Scratch scratch) {
    if (lanes != null) {
      LaneGroup.add(lanes, most, block, scratch);
      scratch.give(block.rows(), LaneGroup.isWide(most), into);
    } else if (isPacked) {
      TableTerm.sumPacked(tables, block, into, scratch);
    } else {
      TableTerm.sum(tables, block, into);
    }
  }

  /** The least or the greatest value that counts: p becomes u, q becomes 1, and both 0 where nothing counts. */
  void extreme(boolean least, AnswerBlock block, Quotients into) {
    TableTerm.extreme(tables, least, block, into);
  }

  /** Σ w·u in the upper half, Σ w in the lower one, of one row of codes. */
  long packed(byte[] codes) {
    long[] table = together;
    int[] places = criteria;
    long sum = 0;
    int row = TableTerm.FIRST;
    for (int i = 0; i < places.length; i++) {
      sum += table[row + codes[places[i]]];
      row += width;
    }
    return sum;
  }

  /** Whether {@link #packed} works. */
  boolean isPacked() {
    return together.length > 0;
  }
}
