package dev.maturity.compiled;

import dev.maturity.model.Fraction;
import java.math.BigInteger;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Σ w·u and Σ w over the criteria that count, in whole numbers: w = weight / {@link #weightUnit}, u = value · {@link
 * #valueUnit}. Immutable.
 */
final class WeightedSum {

  private final List<Term> terms;
  private final AnswerLayout layout;
  private final int[] criteria;

  /** Null if bytes are too small for some criterion. */
  private final @Nullable List<LaneGroup> lanes;

  private final boolean isPacked;
  private final boolean isAllNarrow;

  /** How wide lanes are, where there are any. */
  private final LaneWidth laneWidth;

  final Fraction weightUnit;
  final BigInteger valueUnit;
  final BigInteger mostValue;
  final BigInteger mostWeight;

  /** Made when they are asked for; whoever comes at the same time makes the same ones. */
  private volatile TableTerm @Nullable [] tables;

  /** The same for single rows. */
  private volatile @Nullable RowSum ofRow;

  private final int width;

  WeightedSum(List<Term> terms, AnswerLayout layout) {
    this.terms = terms;
    this.layout = layout;
    this.weightUnit = Whole.unit(terms.stream().map(Term::weight).toList());
    BigInteger unit = BigInteger.ONE;
    for (Term term : terms) {
      unit = Whole.lcm(unit, term.worth().denominator);
    }
    this.valueUnit = unit;
    BigInteger value = BigInteger.ZERO;
    BigInteger weight = BigInteger.ZERO;
    int points = 0;
    boolean isNarrow = true;
    this.criteria = new int[terms.size()];
    for (int i = 0; i < criteria.length; i++) {
      Term term = terms.get(i);
      BigInteger own = weight(term);
      weight = weight.add(own);
      value = value.add(own.multiply(Whole.times(term.worth().most, unit)));
      points = Math.max(points, term.worth().points());
      isNarrow &= layout.isNarrow(term.criterion());
      criteria[i] = term.criterion();
    }
    this.mostValue = value;
    this.mostWeight = weight;
    Whole.exact(value);
    Whole.exact(weight);
    this.isPacked = value.bitLength() <= 31 && weight.bitLength() <= 31;
    this.isAllNarrow = isNarrow;
    this.width = TableTerm.FIRST + 1 + points;
    this.laneWidth = LaneWidth.of(value, weight);
    this.lanes = LaneGroup.all(terms, this, layout);
  }

  BigInteger weight(Term term) {
    return term.weight().dividedBy(weightUnit).numerator();
  }

  private TableTerm[] tables() {
    TableTerm[] made = tables;
    if (made == null) {
      made = terms.stream()
          .map(term ->
              TableTerm.of(term, weight(term), valueUnit, layout.isNarrow(term.criterion())))
          .toArray(TableTerm[]::new);
      tables = made;
    }
    return made;
  }

  /** The sum of single rows, if it {@link #isPacked}. */
  RowSum ofRow() {
    RowSum made = ofRow;
    if (made == null) {
      made = new RowSum(criteria, TableTerm.together(tables(), width), width);
      ofRow = made;
    }
    return made;
  }

  /** How wide the lanes are in which it sums; null if it sums in none. */
  @Nullable
  LaneWidth laneWidth() {
    return lanes == null ? null : laneWidth;
  }

  /** Puts the sums of a block into lanes of the working memory, if it {@linkplain #laneWidth sums in lanes}. */
  void fillLanes(AnswerBlock block, Scratch scratch) {
    if (lanes == null) {
      throw new IllegalStateException("These criteria are not summed in lanes.");
    }
    LaneGroup.add(lanes, laneWidth, block, scratch);
  }

  /** Sums the rows of a block: p becomes Σ w·u, q becomes Σ w, c stays. */
  void sum(AnswerBlock block, Quotients into, Scratch scratch) {
    if (lanes != null) {
      fillLanes(block, scratch);
      scratch.give(block.rows(), laneWidth, into);
    } else if (isPacked) {
      TableTerm.sumPacked(tables(), block, into, scratch);
    } else {
      TableTerm.sum(tables(), block, into);
    }
  }

  /** The least or the greatest value that counts: p becomes u, q becomes 1, and both 0 where nothing counts. */
  void extreme(boolean least, AnswerBlock block, Quotients into) {
    TableTerm.extreme(tables(), least, block, into);
  }

  /** The same in lanes, with as many steps as u has; null if some criterion does not fit. */
  @Nullable
  LaneExtreme extremeInLanes(boolean least) {
    LaneExtreme extreme = LaneExtreme.of(terms, least, layout);
    boolean isInSteps = valueUnit.equals(BigInteger.valueOf(terms.get(0).worth().points() - 1L));
    return isInSteps ? extreme : null;
  }

  /** Whether both sums of a row fit half a {@code long} each. */
  boolean isPacked() {
    return isPacked && isAllNarrow;
  }
}
