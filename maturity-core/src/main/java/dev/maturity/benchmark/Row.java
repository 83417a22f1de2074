package dev.maturity.benchmark;

import dev.maturity.model.Fraction;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * One line of a distribution on a page: a share, or a step that no share speaks of.
 *
 * @param from the lowest rank
 * @param to the highest rank
 * @param label the steps by the study's words
 * @param value the share in percent, or a question mark
 * @param text a bar and what is to be said of it
 */
record Row(int from, int to, String label, String value, String text) {

  static final String DERIVED = "derived, not said by the study";

  private static final int BAR = 20;

  /** The lines of a benchmark from the lowest step up. */
  static List<Row> of(Benchmark benchmark) {
    List<Row> rows = new ArrayList<>();
    int next = 1;
    for (Share share : benchmark.shares()) {
      int from = benchmark.rank(share.from());
      while (next < from) {
        rows.add(unknown(benchmark, next));
        next++;
      }
      rows.add(of(benchmark, share, from));
      next = Math.max(next, benchmark.rank(share.to()) + 1);
    }
    while (next <= benchmark.steps().size()) {
      rows.add(unknown(benchmark, next));
      next++;
    }
    return rows;
  }

  private static Row of(Benchmark benchmark, Share share, int from) {
    Fraction value = Fraction.of(share.value());
    String lowest = name(benchmark, share.from());
    String label =
        share.from().equals(share.to()) ? lowest : lowest + " to " + name(benchmark, share.to());
    String derived = share.derived() ? " " + DERIVED + (share.note().isEmpty() ? "" : ":") : "";
    String note = share.note().isEmpty() ? "" : " " + share.note();
    return new Row(
        from, benchmark.rank(share.to()), label, Percent.of(value), bar(value) + derived + note);
  }

  private static Row unknown(Benchmark benchmark, int rank) {
    return new Row(
        rank, rank, benchmark.steps().get(rank - 1).name(), "?", "not said by the study");
  }

  /** A step that is not known, in a benchmark that is not valid, is shown by its id. */
  private static String name(Benchmark benchmark, String step) {
    int rank = benchmark.rank(step);
    return rank == 0 ? step : benchmark.steps().get(rank - 1).name();
  }

  private static String bar(Fraction share) {
    int filled = share
        .max(Fraction.ZERO)
        .min(Fraction.ONE)
        .times(Fraction.of(BAR))
        .toDecimal(0, RoundingMode.HALF_UP)
        .intValueExact();
    return "#".repeat(filled) + ".".repeat(BAR - filled);
  }
}
