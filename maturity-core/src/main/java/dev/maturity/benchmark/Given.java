package dev.maturity.benchmark;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What records make of parts that a file left out: empty texts and lists. */
final class Given {

  private Given() {}

  static String text(@Nullable String given) {
    return given == null ? "" : given;
  }

  static <T> List<T> list(@Nullable List<T> given) {
    return given == null ? List.of() : List.copyOf(given);
  }
}
