package dev.maturity.problem;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the known name that a mistyped one was probably meant to be. */
public final class Nearest {

  private static final int LONGEST_COMPARED = 100;

  private Nearest() {}

  /**
   * The known name closest to the given one, when it is close enough to be a slip of the keys: at most a third of its
   * letters differ (insertions, deletions, substitutions and swaps of neighbours count one each; case counts nothing).
   *
   * @param given the name that was not found
   * @param known the names that exist
   * @return the closest one, the first of equals; empty when none is close
   */
  public static Optional<String> to(String given, Collection<String> known) {
    String best = null;
    int bestDistance = Math.max(1, given.length() / 3) + 1;
    if (given.length() <= LONGEST_COMPARED) {
      for (String candidate : known) {
        int distance = distance(fold(given), fold(candidate));
        if (distance < bestDistance) {
          best = candidate;
          bestDistance = distance;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /**
   * A hint that names the closest known name.
   *
   * @param given the name that was not found
   * @param known the names that exist
   * @return {@code Maybe <name>.}, or the empty text when none is close
   */
  public static String hint(String given, Collection<String> known) {
    return to(given, known).map(name -> "Maybe " + name + ".").orElse("");
  }

  private static String fold(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  /** Optimal string alignment distance (Damerau 1964, restricted to one edit per position). */
  private static int distance(String a, String b) {
    int[] beforeLast = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[b.length() + 1];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int substitution = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(substitution, Math.min(last[j], row[j - 1]) + 1);
        boolean swapped = i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1);
        if (swapped) {
          row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
        }
      }
      beforeLast = last;
      last = row;
    }
    return last[b.length()];
  }
}
