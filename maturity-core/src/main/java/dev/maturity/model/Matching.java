package dev.maturity.model;

import dev.maturity.model.Alteration.Kind;
import dev.maturity.model.ModelThings.Entry;
import dev.maturity.model.ModelThings.ThingKey;
import dev.maturity.model.ThingChange.Thing;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts the things of both versions side by side: what came, what went, and what about the others is not the same. */
final class Matching {

  private Matching() {}

  /** Says what is not the same about a thing that both versions have. */
  @FunctionalInterface
  interface Comparison<T> {
    void compare(Entry<T> was, Entry<T> is, Alterations found);
  }

  /** What is gone stands at the end. */
  static <T> List<ThingChange> changes(
      List<Entry<T>> earlier, List<Entry<T>> later, Renames renames, Comparison<T> comparison) {
    Map<ThingKey, Entry<T>> gone = new LinkedHashMap<>();
    earlier.forEach(entry -> gone.put(entry.key(), entry));
    List<ThingChange> changes = new ArrayList<>();
    for (Entry<T> is : later) {
      Entry<T> was = gone.remove(renames.earlierOf(is.key()));
      Alterations found = new Alterations();
      if (was == null) {
        found.add(Kind.ADDED, "", "", is.words(), addingScores(is.thing()));
      } else {
        // An answer stands under the id of its criterion, a result under those of levels and
        // dimensions.
        found.compare(Kind.RENAMED, "id", was.id(), is.id(), true);
        comparison.compare(was, is, found);
      }
      add(is, found, changes);
    }
    for (Entry<T> was : gone.values()) {
      Alterations found = new Alterations();
      found.add(Kind.REMOVED, "", was.words(), "", removingScores(was.thing()));
      add(was, found, changes);
    }
    return changes;
  }

  private static <T> void add(Entry<T> entry, Alterations found, List<ThingChange> changes) {
    if (!found.list().isEmpty()) {
      changes.add(new ThingChange(entry.thing(), entry.id(), found.list()));
    }
  }

  private static boolean addingScores(Thing thing) {
    return thing == Thing.LEVEL || thing == Thing.CRITERION || thing == Thing.DIMENSION;
  }

  /** Who scored by an alternative that is gone cannot do so any more. */
  private static boolean removingScores(Thing thing) {
    return addingScores(thing) || thing == Thing.ALTERNATIVE;
  }
}
