package dev.maturity.model;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a record makes of parts that a file left out: empty texts, lists and maps, and its defaults. */
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

  /** Keeps the order in which the entries were written. */
  static <V> Map<String, V> map(@Nullable Map<String, V> given) {
    return given == null ? ImmutableMap.of() : ImmutableMap.copyOf(given);
  }
}
