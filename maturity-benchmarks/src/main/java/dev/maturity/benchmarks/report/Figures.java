package dev.maturity.benchmarks.report;

import java.util.Locale;

/** Figures as people read them: three digits that count. */
final class Figures {
  private static final double KILO = 1_000;

  private Figures() {}

  static String time(double nanos) {
    if (Double.isNaN(nanos)) {
      return "not measured";
    }
    if (nanos < KILO) {
      return number(nanos) + " ns";
    }
    if (nanos < KILO * KILO) {
      return number(nanos / KILO) + " µs";
    }
    return nanos < KILO * KILO * KILO
        ? number(nanos / KILO / KILO) + " ms"
        : number(nanos / KILO / KILO / KILO) + " s";
  }

  static String bytes(double bytes) {
    if (Double.isNaN(bytes)) {
      return "not measured";
    }
    return bytes < 10 * KILO ? number(bytes) + " B" : number(bytes / KILO) + " kB";
  }

  static String times(double ratio) {
    return Double.isNaN(ratio) ? "not measured" : number(ratio) + " ×";
  }

  static String number(double number) {
    if (Math.abs(number) >= 100) {
      return String.format(Locale.ROOT, "%,.0f", number);
    }
    return String.format(Locale.ROOT, Math.abs(number) >= 10 ? "%.1f" : "%.2f", number);
  }

  static String count(String rows) {
    return String.format(Locale.ROOT, "%,d", Long.parseLong(rows));
  }
}
