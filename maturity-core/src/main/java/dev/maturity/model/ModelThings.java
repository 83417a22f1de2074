package dev.maturity.model;

import dev.maturity.model.ThingChange.Thing;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The things of a model in order, each under a key that no other thing of its kind has. */
final class ModelThings {

  /** The parent of what stands in no dimension. */
  static final String TOP = "";

  private ModelThings() {}

  /**
   * A thing of a model.
   *
   * @param words what a person knows it by: a name or statement
   * @param parent the id of the dimension in which it stands
   */
  record Entry<T>(Thing thing, String id, String words, String parent, T value) {

    ThingKey key() {
      return new ThingKey(thing, id);
    }
  }

  /** What two versions of a model know a thing by. */
  record ThingKey(Thing thing, String id) {}

  static <T> List<Entry<T>> list(
      Thing thing, List<T> things, Function<T, String> id, Function<T, String> words) {
    return things.stream()
        .map(value -> new Entry<>(thing, id.apply(value), words.apply(value), TOP, value))
        .toList();
  }

  /** A prerequisite has no id; one that stands twice is told apart by its count. */
  static List<Entry<Prerequisite>> prerequisites(Model model) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    List<Entry<Prerequisite>> entries = new ArrayList<>();
    for (Prerequisite edge : model.prerequisites()) {
      String id = edge.of() + " needs " + edge.needs();
      int count = counts.merge(id, 1, Integer::sum);
      String key = count == 1 ? id : id + " (" + count + ")";
      entries.add(new Entry<>(Thing.PREREQUISITE, key, edge.reason(), TOP, edge));
    }
    return entries;
  }

  /** Criteria and dimensions as one reads the file: those of the model itself, then each dimension with what is inside. */
  static List<Entry<Object>> nodes(Model model) {
    List<Entry<Object>> entries = new ArrayList<>();
    addCriteria(TOP, model.criteria(), entries);
    addDimensions(TOP, model.dimensions(), entries);
    return entries;
  }

  private static void addDimensions(
      String parent, List<Dimension> dimensions, List<Entry<Object>> entries) {
    for (Dimension dimension : dimensions) {
      entries.add(
          new Entry<>(Thing.DIMENSION, dimension.id(), dimension.name(), parent, dimension));
      addCriteria(dimension.id(), dimension.criteria(), entries);
      addDimensions(dimension.id(), dimension.dimensions(), entries);
    }
  }

  private static void addCriteria(
      String parent, List<Criterion> criteria, List<Entry<Object>> entries) {
    for (Criterion criterion : criteria) {
      entries.add(
          new Entry<>(Thing.CRITERION, criterion.id(), criterion.statement(), parent, criterion));
    }
  }
}
