package dev.maturity.benchmark;

import dev.maturity.model.Fraction;
import dev.maturity.problem.Pointer;
import dev.maturity.problem.ProblemCode;
import java.math.BigDecimal;
import java.util.List;

/** Checks the shares of a benchmark: known steps, in order, each step once, and no more than the whole. */
final class ShareChecks {

  private static final String SHARES = "/shares";

  private ShareChecks() {}

  static void check(Benchmark benchmark, Checks checks) {
    List<Share> shares = benchmark.shares();
    checks.fields(shares, SHARES, "share", share -> words(share));
    if (shares.isEmpty()) {
      return;
    }
    if (benchmark.steps().size() < 2) {
      checks.error(
          ProblemCode.MISSING_PROPERTY,
          "/steps",
          "The benchmark (%s) must have at least two steps for its shares."
              .formatted(benchmark.id()),
          "");
    }
    boolean placed = true;
    int last = 0;
    for (int i = 0; i < shares.size(); i++) {
      Share share = shares.get(i);
      String path = Pointer.to(SHARES, i);
      int from = rank(benchmark, share.from(), Pointer.to(path, "from"), checks);
      int to = share.to().equals(share.from())
          ? from
          : rank(benchmark, share.to(), Pointer.to(path, "to"), checks);
      if (from == 0 || to == 0) {
        placed = false;
      } else if (from > to) {
        placed = false;
        checks.error(
            ProblemCode.INCONSISTENT,
            path,
            "The share (%s) must be from a lower step to a higher one.".formatted(words(share)),
            "Maybe from %s to %s.".formatted(share.to(), share.from()));
      } else if (from <= last) {
        placed = false;
        checks.error(
            ProblemCode.INCONSISTENT,
            path,
            "The share (%s) must begin above the one before it: shares stand from the lowest step up, and no step is in two."
                .formatted(words(share)),
            "");
      }
      last = Math.max(last, to);
    }
    if (placed && shares.stream().allMatch(ShareChecks::isOrdinary)) {
      checkSum(benchmark, checks);
    }
  }

  /** Each share may be rounded by half a unit, so the sum of all by as many halves. */
  private static void checkSum(Benchmark benchmark, Checks checks) {
    BigDecimal unit = benchmark.study().roundedTo();
    Fraction tolerance = unit == null || unit.signum() <= 0 || isOutsize(unit)
        ? Fraction.ZERO
        : Fraction.of(unit).times(Fraction.of(benchmark.shares().size(), 2));
    Distribution distribution = Distribution.of(benchmark);
    Fraction missing = Fraction.ONE.minus(distribution.sum());
    String subject = "The shares of the benchmark (%s) sum to %s"
        .formatted(benchmark.id(), sum(benchmark).toPlainString());
    String hint = unit == null ? "Maybe they are rounded: \"study\": {\"roundedTo\": 0.01}." : "";
    if (missing.negated().compareTo(tolerance) > 0) {
      checks.error(ProblemCode.OUT_OF_RANGE, SHARES, subject + ", which must be at most 1.", hint);
    } else if (distribution.isComplete() && missing.compareTo(tolerance) > 0) {
      checks.error(
          ProblemCode.OUT_OF_RANGE,
          SHARES,
          subject + ", which must be 1, since every step is in one of them.",
          hint);
    }
  }

  private static BigDecimal sum(Benchmark benchmark) {
    return benchmark.shares().stream().map(Share::value).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static int rank(Benchmark benchmark, String step, String path, Checks checks) {
    checks.known(step, benchmark.stepIds(), path, "step");
    return benchmark.rank(step);
  }

  private static boolean isOrdinary(Share share) {
    return !isOutsize(share.value())
        && share.value().signum() >= 0
        && share.value().compareTo(BigDecimal.ONE) <= 0;
  }

  /** With an exponent that nobody can compute with; the constraints on the field say so. */
  private static boolean isOutsize(BigDecimal number) {
    return Math.abs((long) number.scale()) > 100 || number.precision() > 100;
  }

  /** The steps of a share: {@code investigate}, or {@code mobilize to scale}. */
  static String words(Share share) {
    return share.from().equals(share.to()) ? share.from() : share.from() + " to " + share.to();
  }
}
