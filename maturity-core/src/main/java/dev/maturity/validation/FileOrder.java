package dev.maturity.validation;

import dev.maturity.model.Limits;
import dev.maturity.model.Model;
import dev.maturity.model.Rule;
import dev.maturity.problem.Pointer;
import dev.maturity.problem.Problem;
import java.lang.reflect.RecordComponent;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Sorts problems by where their place stands in the file of a model, top down. */
public final class FileOrder {

  /** Two steps for each dimension, and some for what a criterion or a rule holds. */
  private static final int DEEPEST = 2 * Limits.DEPTH + 50;

  private final Map<String, Integer> places = new LinkedHashMap<>();

  private FileOrder(Model model) {
    visit(model, "", 0);
  }

  /**
   * Sorts. What stands at one place keeps its order.
   *
   * @param model the model
   * @param problems problems of that model
   * @return the problems, each where its path stands in the model's file
   */
  public static List<Problem> sort(Model model, List<Problem> problems) {
    if (problems.size() < 2) {
      return problems;
    }
    FileOrder order = new FileOrder(model);
    return problems.stream()
        .sorted(Comparator.comparing(problem -> order.place(problem.path())))
        .toList();
  }

  /** What is not in the file, such as a property that is missing, stands where what should hold it stands. */
  private int place(String pointer) {
    String known = pointer;
    while (!places.containsKey(known)) {
      known = known.substring(0, known.lastIndexOf('/'));
    }
    return places.getOrDefault(known, 0);
  }

  private void visit(@Nullable Object thing, String pointer, int depth) {
    places.put(pointer, places.size());
    if (depth > DEEPEST) {
      return;
    }
    if (thing instanceof Rule rule) {
      visitAll(rule.toJson(), pointer, depth);
    } else if (thing instanceof Map<?, ?> map) {
      visitAll(map, pointer, depth);
    } else if (thing instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        visit(list.get(i), Pointer.to(pointer, i), depth + 1);
      }
    } else if (thing instanceof Record) {
      for (RecordComponent component : thing.getClass().getRecordComponents()) {
        visit(value(thing, component), Pointer.to(pointer, component.getName()), depth + 1);
      }
    }
  }

  private void visitAll(Map<?, ?> map, String pointer, int depth) {
    map.forEach(
        (name, value) -> visit(value, Pointer.to(pointer, String.valueOf(name)), depth + 1));
  }

  private static @Nullable Object value(Object thing, RecordComponent component) {
    try {
      return component.getAccessor().invoke(thing);
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException("The accessors of a model's records are public.", impossible);
    }
  }
}
