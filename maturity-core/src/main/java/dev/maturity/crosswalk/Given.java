package dev.maturity.crosswalk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a record makes of parts that a file left out. */
final class Given {

  private Given() {}

  static <T> T or(@Nullable T given, T otherwise) {
    return given == null ? otherwise : given;
  }

  static String text(@Nullable String given) {
    return or(given, "");
  }

  static <T> List<T> list(@Nullable List<T> given) {
    return given == null ? List.of() : List.copyOf(given);
  }
}
