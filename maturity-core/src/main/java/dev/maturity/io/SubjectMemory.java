package dev.maturity.io;

import dev.maturity.problem.ProblemCode;
import java.util.Arrays;

/**
 * Remembers of which subjects there were rows, by a hash of 64 bits each, so that none is taken for a new one when it comes
 * again. Holds the last {@value #SURE} subjects at least, and twice as many at most, in bounded memory.
 *
 * <p>That two of a million subjects have the same hash has a probability of one in 37 million.
 */
final class SubjectMemory {

  /** So many subjects are remembered whatever comes. */
  static final int SURE = 1_500_000;

  /** The memory is in pieces, none of which is large for a small heap. */
  private static final int PIECES = 64;

  private static final int PIECE_BITS = 6;
  private static final int LEAST = 64;
  private static final int TOGETHER = 64;
  private static final int MOST_OF_PIECE = 32_768;

  private final int sure;
  private long[][] recent = new long[PIECES][LEAST];
  private long[][] earlier = new long[PIECES][0];
  private int[] sizes = new int[PIECES];
  private int size;
  private boolean isForgetful;

  SubjectMemory() {
    this(SURE);
  }

  /** One that remembers so many, for tests. */
  SubjectMemory(int sure) {
    this.sure = sure;
  }

  /** Notes it if there were so many subjects that the first of them are forgotten. */
  void noteForgetful(BadRows bad) {
    if (isForgetful) {
      bad.note(
          "subject",
          ProblemCode.TOO_LARGE,
          "There are so many subjects that one which comes again is only noticed among the last %s."
              .formatted(sure),
          "");
    }
  }

  /** The hash of a subject: every bit of every character counts (Steele et al. 2014, SplitMix, as the last step). */
  static long hash(char[] subject, int length) {
    long hash = length;
    for (int i = 0; i < length; i++) {
      hash = (hash ^ subject[i]) * 0x9E3779B97F4A7C15L;
      hash ^= hash >>> 29;
    }
    hash = (hash ^ (hash >>> 30)) * 0xBF58476D1CE4E5B9L;
    hash = (hash ^ (hash >>> 27)) * 0x94D049BB133111EBL;
    hash ^= hash >>> 31;
    // 0 marks what is free.
    return hash == 0 ? 1 : hash;
  }

  /** Remembers subjects by their hashes, and tells of each whether it was there before. */
  void add(long[] hashes, int count, boolean[] isAgain) {
    for (int from = 0; from < count; from += TOGETHER) {
      int end = Math.min(count, from + TOGETHER);
      // Memory takes no longer for many places than for one, if all are asked about at once.
      for (int i = from; i < end; i++) {
        isAgain[i] = isInPlace(hashes[i]);
      }
      for (int i = from; i < end; i++) {
        isAgain[i] = isAgain[i] || !add(hashes[i]);
      }
    }
  }

  /** Whether a hash is where it is looked for first. */
  private boolean isInPlace(long hash) {
    int piece = (int) (hash >>> (Long.SIZE - PIECE_BITS));
    return isInPlace(recent[piece], hash) || isInPlace(earlier[piece], hash);
  }

  private static boolean isInPlace(long[] piece, long hash) {
    return piece.length > 0 && piece[(int) hash & (piece.length - 1)] == hash;
  }

  /** Remembers a subject; false if it was there before. */
  boolean add(String subject) {
    return add(hash(subject.toCharArray(), subject.length()));
  }

  private boolean add(long hash) {
    int piece = (int) (hash >>> (Long.SIZE - PIECE_BITS));
    if (earlier[piece].length > 0 && earlier[piece][slot(earlier[piece], hash)] != 0) {
      return false;
    }
    int slot = slot(recent[piece], hash);
    if (recent[piece][slot] != 0) {
      return false;
    }
    recent[piece][slot] = hash;
    size++;
    sizes[piece]++;
    if (sizes[piece] > recent[piece].length / 4 * 3 && recent[piece].length < MOST_OF_PIECE) {
      makeRoom(piece);
    }
    if (size == sure) {
      forgetEarlier();
    }
    return true;
  }

  private void makeRoom(int piece) {
    long[] larger = new long[recent[piece].length * 2];
    for (long hash : recent[piece]) {
      if (hash != 0) {
        larger[slot(larger, hash)] = hash;
      }
    }
    recent[piece] = larger;
  }

  private void forgetEarlier() {
    isForgetful |= earlier[0].length > 0;
    long[][] emptied = earlier;
    earlier = recent;
    recent = emptied;
    for (int piece = 0; piece < PIECES; piece++) {
      if (recent[piece].length == 0) {
        recent[piece] = new long[LEAST];
      } else {
        Arrays.fill(recent[piece], 0);
      }
    }
    sizes = new int[PIECES];
    size = 0;
  }

  /** Where the hash is, or would be. */
  private static int slot(long[] piece, long hash) {
    int mask = piece.length - 1;
    int slot = (int) hash & mask;
    while (piece[slot] != 0 && piece[slot] != hash) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }
}
