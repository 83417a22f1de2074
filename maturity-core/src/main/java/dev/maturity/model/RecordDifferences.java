package dev.maturity.model;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is not the same about two records on which no score rests, however deep. */
final class RecordDifferences {

  private RecordDifferences() {}

  /**
   * Adds one alteration for each value that differs.
   *
   * @param property what the records are; empty for properties of the thing itself
   */
  static void add(String property, Object was, Object is, Alterations found) {
    Map<String, Object> before = new LinkedHashMap<>();
    collect(property, was, before);
    Map<String, Object> after = new LinkedHashMap<>();
    collect(property, is, after);
    Set<String> paths = new LinkedHashSet<>(before.keySet());
    paths.addAll(after.keySet());
    for (String path : paths) {
      Object one = before.get(path);
      Object other = after.get(path);
      boolean words = isText(one) || isText(other);
      found.compare(
          words ? Alteration.Kind.REWORDED : Alteration.Kind.METADATA, path, one, other, false);
    }
  }

  private static boolean isText(@Nullable Object value) {
    return value instanceof String;
  }

  private static void collect(String path, @Nullable Object value, Map<String, Object> into) {
    if (value instanceof List<?> list && !list.isEmpty() && list.get(0) instanceof Record) {
      for (int i = 0; i < list.size(); i++) {
        collect(path + " " + (i + 1), list.get(i), into);
      }
    } else if (value instanceof Record record) {
      for (RecordComponent component : record.getClass().getRecordComponents()) {
        String name = component.getName();
        collect(path.isEmpty() ? name : path + " " + name, value(record, component), into);
      }
    } else if (value instanceof BigDecimal number) {
      into.put(path, number.stripTrailingZeros());
    } else if (value != null && !value.equals("") && !value.equals(List.of())) {
      into.put(path, value);
    }
  }

  private static @Nullable Object value(Record record, RecordComponent component) {
    try {
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException("The accessors of a model's records are public.", impossible);
    }
  }
}
