package dev.maturity.compiled;

import dev.maturity.model.Fraction;
import java.math.BigInteger;
import java.util.Arrays;

/** What each code of a criterion brings into a sum, looked up. Immutable. */
final class TableTerm {

  /** Both sums in one number: Σ w·u above, Σ w below. */
  private static final int HALF = 32;

  private static final int BYTES = 256;

  /** Codes from −2 up stand from place 0 up. */
  static final int FIRST = 2;

  private final int criterion;
  private final boolean isNarrow;
  private final double[] values;
  private final double[] weights;
  private final long[] both;

  private TableTerm(int criterion, boolean isNarrow, double[] values, double[] weights) {
    this.criterion = criterion;
    this.isNarrow = isNarrow;
    this.values = values;
    this.weights = weights;
    this.both = new long[values.length];
    Arrays.setAll(both, i -> ((long) values[i] << HALF) + (long) weights[i]);
  }

  static TableTerm of(Term term, BigInteger weight, BigInteger unit, boolean isNarrow) {
    int codes = term.worth().points();
    int size = isNarrow ? BYTES : codes + 1 + FIRST;
    double[] values = new double[size];
    double[] weights = new double[size];
    for (int code = AnswerCodes.DONT_KNOW; code <= codes; code++) {
      Fraction value = term.worth().value(code);
      if (value != null) {
        int place = isNarrow ? code & 0xFF : code + FIRST;
        values[place] = Whole.exact(weight.multiply(Whole.times(value, unit)));
        weights[place] = Whole.exact(weight);
      }
    }
    return new TableTerm(term.criterion(), isNarrow, values, weights);
  }

  /** The tables of terms one after the other, each from code −2 up and so wide. */
  static long[] together(TableTerm[] terms, int width) {
    long[] all = new long[terms.length * width];
    for (int i = 0; i < terms.length; i++) {
      TableTerm term = terms[i];
      int codes = Math.min(width, term.both.length) - FIRST;
      for (int code = -FIRST; code < codes; code++) {
        all[i * width + FIRST + code] = term.both[term.isNarrow ? code & 0xFF : code + FIRST];
      }
    }
    return all;
  }

  /** Sums that stay below 2^31. */
  static void sumPacked(TableTerm[] terms, AnswerBlock block, Quotients into, Scratch scratch) {
    int rows = block.rows();
    long[] sums = scratch.sums;
    Arrays.fill(sums, 0, lanes(rows) << 3, 0);
    for (TableTerm term : terms) {
      if (term.isNarrow) {
        addNarrow(sums, block.narrow(), block.offset(term.criterion), lanes(rows), term.both);
      } else {
        addWide(sums, block.wide(term.criterion), rows, term.both);
      }
    }
    for (int i = 0; i < rows; i++) {
      into.p()[i] = (int) (sums[i] >>> HALF);
      into.q()[i] = (int) sums[i];
    }
    into.findAbsent(rows);
  }

  private static void addNarrow(long[] sums, long[] codes, int from, int lanes, long[] table) {
    for (int i = 0; i < lanes; i++) {
      long x = codes[from + i];
      int row = i << 3;
      sums[row] += table[(int) x & 0xFF];
      sums[row + 1] += table[(int) (x >>> 8) & 0xFF];
      sums[row + 2] += table[(int) (x >>> 16) & 0xFF];
      sums[row + 3] += table[(int) (x >>> 24) & 0xFF];
      sums[row + 4] += table[(int) (x >>> 32) & 0xFF];
      sums[row + 5] += table[(int) (x >>> 40) & 0xFF];
      sums[row + 6] += table[(int) (x >>> 48) & 0xFF];
      sums[row + 7] += table[(int) (x >>> 56)];
    }
  }

  private static void addWide(long[] sums, int[] codes, int rows, long[] table) {
    for (int i = 0; i < rows; i++) {
      sums[i] += table[codes[i] + FIRST];
    }
  }

  /** Sums of any size that a {@code double} holds. */
  static void sum(TableTerm[] terms, AnswerBlock block, Quotients into) {
    int rows = block.rows();
    Arrays.fill(into.p(), 0, rows, 0);
    Arrays.fill(into.q(), 0, rows, 0);
    for (TableTerm term : terms) {
      for (int i = 0; i < rows; i++) {
        int place = term.isNarrow
            ? block.get(i, term.criterion) & 0xFF
            : block.wide(term.criterion)[i] + FIRST;
        into.p()[i] += term.values[place];
        into.q()[i] += term.weights[place];
      }
    }
    into.findAbsent(rows);
  }

  /** The least or the greatest value that counts; q becomes 1 where there is one, and 0 elsewhere. */
  static void extreme(TableTerm[] terms, boolean least, AnswerBlock block, Quotients into) {
    int rows = block.rows();
    Arrays.fill(into.p(), 0, rows, 0);
    Arrays.fill(into.q(), 0, rows, 0);
    for (TableTerm term : terms) {
      for (int i = 0; i < rows; i++) {
        int place = term.isNarrow
            ? block.get(i, term.criterion) & 0xFF
            : block.wide(term.criterion)[i] + FIRST;
        if (term.weights[place] > 0) {
          double value = term.values[place];
          boolean isFirst = into.q()[i] == 0;
          into.p()[i] =
              isFirst ? value : least ? Math.min(into.p()[i], value) : Math.max(into.p()[i], value);
          into.q()[i] = 1;
        }
      }
    }
    into.findAbsent(rows);
  }

  static int lanes(int rows) {
    return (rows + 7) >>> 3;
  }
}
