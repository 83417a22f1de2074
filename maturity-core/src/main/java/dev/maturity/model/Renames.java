package dev.maturity.model;

import dev.maturity.model.ModelThings.Entry;
import dev.maturity.model.ModelThings.ThingKey;
import dev.maturity.model.ThingChange.Thing;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which things of the later version are things of the earlier one under another id. Nothing is guessed: exactly one thing
 * of the same kind and the very same wording must have gone, and exactly one have come.
 */
final class Renames {

  private final Map<ThingKey, ThingKey> earlier = new LinkedHashMap<>();

  /** Takes note of the renames among things that have a wording of their own. */
  <T> void find(List<Entry<T>> was, List<Entry<T>> is) {
    Map<Wording, Entry<T>> gone = unique(was, keys(is));
    Map<Wording, Entry<T>> came = unique(is, keys(was));
    came.forEach((wording, entry) -> {
      Entry<T> before = gone.get(wording);
      if (before != null) {
        earlier.put(entry.key(), before.key());
      }
    });
  }

  /** The key that a thing of the later version had, if it was there. */
  ThingKey earlierOf(ThingKey later) {
    return earlier.getOrDefault(later, later);
  }

  String earlierOf(Thing thing, String laterId) {
    return earlierOf(new ThingKey(thing, laterId)).id();
  }

  boolean isRenamed(ThingKey later) {
    return earlier.containsKey(later);
  }

  private static <T> Map<Wording, Entry<T>> unique(List<Entry<T>> entries, Set<ThingKey> others) {
    Map<Wording, Entry<T>> unique = new LinkedHashMap<>();
    Set<Wording> ambiguous = new LinkedHashSet<>();
    for (Entry<T> entry : entries) {
      Wording wording = new Wording(entry.thing(), entry.words());
      if (!others.contains(entry.key()) && unique.putIfAbsent(wording, entry) != null) {
        ambiguous.add(wording);
      }
    }
    unique.keySet().removeAll(ambiguous);
    return unique;
  }

  private static <T> Set<ThingKey> keys(List<Entry<T>> entries) {
    Set<ThingKey> keys = new LinkedHashSet<>();
    entries.forEach(entry -> keys.add(entry.key()));
    return keys;
  }

  private record Wording(Thing thing, String words) {}
}
