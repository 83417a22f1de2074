package dev.maturity.model;

import dev.maturity.model.Alteration.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects what is not the same about one thing. Not thread-safe. */
final class Alterations {

  private final List<Alteration> found = new ArrayList<>();

  List<Alteration> list() {
    return found;
  }

  void add(Kind kind, String property, String before, String after, boolean scores) {
    found.add(new Alteration(kind, property, before, after, scores));
  }

  /** Adds it where the two mean different things. */
  void compare(
      Kind kind, String property, @Nullable Object was, @Nullable Object is, boolean scores) {
    if (!isSame(was, is)) {
      add(kind, property, words(was), words(is), scores);
    }
  }

  void reworded(String property, Object was, Object is) {
    compare(Kind.REWORDED, property, was, is, false);
  }

  void metadata(String property, Object was, Object is) {
    compare(Kind.METADATA, property, was, is, false);
  }

  /** Looks only at what both hold, so that what came or went reorders nothing. */
  void order(String property, List<String> was, List<String> is, boolean scores) {
    Set<String> before = new LinkedHashSet<>(was);
    Set<String> after = new LinkedHashSet<>(is);
    before.retainAll(after);
    after.retainAll(before);
    compare(Kind.REORDERED, property, List.copyOf(before), List.copyOf(after), scores);
  }

  /** Whether two values of a model mean the same; numbers do where they are equal, however written. */
  static boolean isSame(@Nullable Object a, @Nullable Object b) {
    if (a instanceof BigDecimal one && b instanceof BigDecimal other) {
      return one.compareTo(other) == 0;
    }
    if (a instanceof Rule one && b instanceof Rule other) {
      return one.id().equals(other.id()) && isSame(one.parameters(), other.parameters());
    }
    if (a instanceof Bounds one && b instanceof Bounds other) {
      return isSame(one.low(), other.low()) && isSame(one.high(), other.high());
    }
    if (a instanceof Rounding one && b instanceof Rounding other) {
      return one.equals(other) || (one.isNone() && other.isNone());
    }
    if (a instanceof List<?> one && b instanceof List<?> other) {
      if (one.size() != other.size()) {
        return false;
      }
      for (int i = 0; i < one.size(); i++) {
        if (!isSame(one.get(i), other.get(i))) {
          return false;
        }
      }
      return true;
    }
    if (a instanceof Map<?, ?> one && b instanceof Map<?, ?> other) {
      return one.keySet().equals(other.keySet())
          && one.keySet().stream().allMatch(key -> isSame(one.get(key), other.get(key)));
    }
    return Objects.equals(a, b);
  }

  /** A value as a person would write it; nothing is empty. */
  private static String words(@Nullable Object value) {
    if (value == null) {
      return "";
    }
    if (value instanceof List<?> list) {
      return String.join(", ", list.stream().map(Alterations::words).toList());
    }
    if (value instanceof Citation citation) {
      return (citation.source() + " " + citation.locator()).strip();
    }
    return value instanceof Enum<?> word ? ModelWords.of(word) : value.toString();
  }
}
