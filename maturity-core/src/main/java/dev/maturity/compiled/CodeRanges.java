package dev.maturity.compiled;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Tells which codes of a row are none of their criteria's, eight at a time. Immutable. */
public final class CodeRanges {

  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private static final long HIGH_BITS = LaneSums.HIGH_BITS;
  private static final long TWOS = 0x0202020202020202L;

  private final int[] points;

  /** Of eight criteria each: the greatest codes, counted from −2 as 0, with the high bit of each byte set. */
  private final long[] greatest;

  /**
   * Ranges.
   *
   * @param points the greatest code of each criterion, from 0 to {@value AnswerCodes#MOST_POINTS}; the least is −2
   */
  public CodeRanges(int[] points) {
    this.points = points.clone();
    this.greatest = new long[points.length / Long.BYTES];
    for (int i = 0; i < greatest.length * Long.BYTES; i++) {
      long most = (points[i] - AnswerCodes.DONT_KNOW) | 0x80L;
      greatest[i / Long.BYTES] |= most << (i % Long.BYTES * Byte.SIZE);
    }
  }

  /** How many criteria there are. */
  public int size() {
    return points.length;
  }

  /** The greatest code of a criterion. */
  public int greatest(int criterion) {
    return points[criterion];
  }

  /** The place of the first code that is none of its criterion's; −1 if there is none. */
  public int misfit(byte[] codes, int from) {
    long bad = 0;
    for (int i = 0; i < greatest.length; i++) {
      long x = (long) LONGS.get(codes, from + i * Long.BYTES);
      // 2 is added to each byte without a carry into the next.
      long above = ((x & ~HIGH_BITS) + TWOS) ^ (x & HIGH_BITS);
      bad |= (above | ~(greatest[i] - (above & ~HIGH_BITS))) & HIGH_BITS;
    }
    return bad == 0 ? misfit(codes, from, greatest.length * Long.BYTES) : misfit(codes, from, 0);
  }

  private int misfit(byte[] codes, int from, int first) {
    for (int i = first; i < points.length; i++) {
      byte code = codes[from + i];
      if (code < AnswerCodes.DONT_KNOW || code > points[i]) {
        return i;
      }
    }
    return -1;
  }

  /** Whether some code of the first criteria of a row is negative. */
  static boolean hasNegative(byte[] codes, int count) {
    long signs = 0;
    int i = 0;
    for (; i + Long.BYTES <= count; i += Long.BYTES) {
      signs |= (long) LONGS.get(codes, i);
    }
    for (; i < count; i++) {
      signs |= codes[i] & HIGH_BITS;
    }
    return (signs & HIGH_BITS) != 0;
  }
}
