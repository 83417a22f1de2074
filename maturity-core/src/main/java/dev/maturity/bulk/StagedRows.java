package dev.maturity.bulk;

import dev.maturity.compiled.AnswerBlock;
import dev.maturity.compiled.AnswerCodes;
import dev.maturity.compiled.AnswerLayout;
import dev.maturity.compiled.CodeRanges;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The rows of one block as they come, each with a byte for every criterion, until they are turned into columns: eight rows of
 * eight criteria at once.
 */
final class StagedRows {

  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private static final int EIGHT = Long.BYTES;

  private final AnswerLayout layout;
  private final int stride;
  private final byte[] codes;
  private final CodeRanges ranges;
  private final long[][] lanes;

  StagedRows(AnswerLayout layout) {
    this.layout = layout;
    this.stride = (layout.criteria() + EIGHT - 1) / EIGHT * EIGHT;
    this.codes = new byte[AnswerLayout.ROWS * stride];
    this.lanes = new long[EIGHT][AnswerLayout.LANES];
    this.ranges = new CodeRanges(IntStream.range(0, layout.criteria())
        .map(criterion -> layout.codes(criterion).points())
        .toArray());
  }

  /** Begins a row without answers. */
  void begin(int row) {
    int from = row * stride;
    Arrays.fill(codes, from, from + layout.criteria(), (byte) AnswerCodes.UNANSWERED);
  }

  void set(int row, int criterion, int code) {
    codes[row * stride + criterion] = (byte) code;
  }

  /** Writes a whole row. */
  void set(int row, byte[] from, int offset) {
    System.arraycopy(from, offset, codes, row * stride, layout.criteria());
  }

  /** The first criterion whose code its scale does not have; -1 if there is none. */
  int misfit(byte[] from, int offset) {
    return ranges.misfit(from, offset);
  }

  boolean hasAnswers(int row) {
    int from = row * stride;
    for (int i = from; i < from + layout.criteria(); i++) {
      if (codes[i] != AnswerCodes.UNANSWERED) {
        return true;
      }
    }
    return false;
  }

  /** Fills the columns of bytes of a block. */
  void fill(AnswerBlock block, int rows) {
    // Rows that are not filled are 0: not applicable.
    Arrays.fill(codes, rows * stride, codes.length, (byte) AnswerCodes.NOT_APPLICABLE);
    for (int from = 0; from < stride; from += EIGHT) {
      for (int lane = 0; lane < AnswerLayout.LANES; lane++) {
        turn(lane, from);
      }
      int end = Math.min(from + EIGHT, layout.criteria());
      for (int c = from; c < end; c++) {
        if (layout.isNarrow(c)) {
          block.setLanes(c, lanes[c - from], rows);
        }
      }
    }
  }

  /** Swaps bytes, then pairs, then halves, so that rows become columns (Warren, Hacker's Delight, 7-3, with bytes for bits). */
  private void turn(int lane, int criterion) {
    int at = lane * EIGHT * stride + criterion;
    long a = (long) LONGS.get(codes, at);
    long b = (long) LONGS.get(codes, at + stride);
    long c = (long) LONGS.get(codes, at + 2 * stride);
    long d = (long) LONGS.get(codes, at + 3 * stride);
    long e = (long) LONGS.get(codes, at + 4 * stride);
    long f = (long) LONGS.get(codes, at + 5 * stride);
    long g = (long) LONGS.get(codes, at + 6 * stride);
    long h = (long) LONGS.get(codes, at + 7 * stride);

    long ab = low8(a, b);
    long ba = high8(a, b);
    long cd = low8(c, d);
    long dc = high8(c, d);
    long ef = low8(e, f);
    long fe = high8(e, f);
    long gh = low8(g, h);
    long hg = high8(g, h);

    a = low16(ab, cd);
    c = high16(ab, cd);
    b = low16(ba, dc);
    d = high16(ba, dc);
    e = low16(ef, gh);
    g = high16(ef, gh);
    f = low16(fe, hg);
    h = high16(fe, hg);

    lanes[0][lane] = low32(a, e);
    lanes[1][lane] = low32(b, f);
    lanes[2][lane] = low32(c, g);
    lanes[3][lane] = low32(d, h);
    lanes[4][lane] = high32(a, e);
    lanes[5][lane] = high32(b, f);
    lanes[6][lane] = high32(c, g);
    lanes[7][lane] = high32(d, h);
  }

  private static long low8(long x, long y) {
    return (x & 0x00FF00FF00FF00FFL) | ((y & 0x00FF00FF00FF00FFL) << 8);
  }

  private static long high8(long x, long y) {
    return ((x >>> 8) & 0x00FF00FF00FF00FFL) | (y & 0xFF00FF00FF00FF00L);
  }

  private static long low16(long x, long y) {
    return (x & 0x0000FFFF0000FFFFL) | ((y & 0x0000FFFF0000FFFFL) << 16);
  }

  private static long high16(long x, long y) {
    return ((x >>> 16) & 0x0000FFFF0000FFFFL) | (y & 0xFFFF0000FFFF0000L);
  }

  private static long low32(long x, long y) {
    return (x & 0xFFFFFFFFL) | (y << 32);
  }

  private static long high32(long x, long y) {
    return (x >>> 32) | (y & 0xFFFFFFFF00000000L);
  }
}
