package dev.maturity.io;

import dev.maturity.assessment.Origin;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The cell that says from where an answer was carried over: {@code core-pillars 1.0.0 p2.2 high}. */
final class CsvOrigin {

  /** Only the version may have blanks within. */
  private static final Pattern CELL = Pattern.compile("(\\S+) (\\S|\\S.*\\S) (\\S+) (\\S+)");

  private CsvOrigin() {}

  static String of(Origin origin) {
    return String.join(
        " ", origin.model(), origin.modelVersion(), origin.criterion(), origin.confidence());
  }

  /** What a cell says; empty if it is none. */
  static Optional<Origin> read(String cell) {
    Matcher parts = CELL.matcher(cell);
    return parts.matches()
        ? Optional.of(new Origin(parts.group(1), parts.group(2), parts.group(3), parts.group(4)))
        : Optional.empty();
  }
}
