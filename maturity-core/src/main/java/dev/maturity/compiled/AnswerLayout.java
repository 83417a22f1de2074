package dev.maturity.compiled;

import java.util.List;

/**
 * Where the columns of answers stand: those of few points as bytes, eight in a {@code long}, the others as {@code int}s.
 * Immutable.
 */
public final class AnswerLayout {

  /** How many rows a block has: a column of it is 2 KB, so that a block's sums stay in the first-level cache. */
  public static final int ROWS = 2048;

  /** How many {@code long}s hold a column of bytes. */
  public static final int LANES = ROWS / Long.BYTES;

  private final List<AnswerCodes> codes;
  private final boolean isAllWide;
  private final int[] places;
  private final int narrow;
  private final int wide;

  /** The layout for criteria in model order. */
  public AnswerLayout(List<AnswerCodes> codes) {
    this(codes, false);
  }

  private AnswerLayout(List<AnswerCodes> codes, boolean isAllWide) {
    this.codes = List.copyOf(codes);
    this.isAllWide = isAllWide;
    this.places = new int[codes.size()];
    int narrowSoFar = 0;
    int wideSoFar = 0;
    for (int c = 0; c < places.length; c++) {
      places[c] = isNarrow(c) ? narrowSoFar++ : wideSoFar++;
    }
    this.narrow = narrowSoFar;
    this.wide = wideSoFar;
  }

  /** The same criteria with columns of {@code int}s only, for codes of more than the points of a scale. */
  public AnswerLayout toWide() {
    return new AnswerLayout(codes, true);
  }

  /** The codes of a criterion. */
  public AnswerCodes codes(int criterion) {
    return codes.get(criterion);
  }

  /** How many criteria there are. */
  public int criteria() {
    return places.length;
  }

  /** Whether a criterion's column is one of bytes. */
  public boolean isNarrow(int criterion) {
    return !isAllWide && codes.get(criterion).isNarrow();
  }

  /** The number of columns of bytes. */
  public int narrow() {
    return narrow;
  }

  /** The number of columns of {@code int}s. */
  public int wide() {
    return wide;
  }

  /** The place of a column among those of its width. */
  int place(int criterion) {
    return places[criterion];
  }

  /** How many bytes a full block holds. */
  public long bytesPerBlock() {
    return (long) ROWS * (narrow + (long) Integer.BYTES * wide);
  }
}
