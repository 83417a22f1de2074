package dev.maturity.engine;

import dev.maturity.compiled.Node;
import dev.maturity.engine.Criteria.Scored;
import dev.maturity.model.Level;
import dev.maturity.scorecard.Absence;
import dev.maturity.scorecard.LevelSet;
import dev.maturity.scorecard.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The sets of criteria on which a level rule decides, one for each level.
 *
 * @param actual with the values that the criteria have
 * @param lowest with the least values that they could still have
 * @param highest with the greatest; where no answer is open all three lists are the same object
 */
record LevelSets(List<LevelSet> actual, List<LevelSet> lowest, List<LevelSet> highest) {

  static LevelSets of(IndexedNode indexed, List<Level> levels, Criteria criteria) {
    Entry[][] members = new Entry[levels.size()][];
    boolean isSettled = true;
    for (int level = 0; level < members.length; level++) {
      List<Node.Member> weights = indexed.node().levelMembers().get(level);
      int[] positions = indexed.members().get(level);
      members[level] = new Entry[positions.length];
      for (int i = 0; i < positions.length; i++) {
        Entry entry = entry(criteria.get(positions[i]), weights.get(i));
        members[level][i] = entry;
        isSettled &= entry.isSettled();
      }
    }
    List<LevelSet> actual = sets(levels, members, Entry::actual);
    return isSettled
        ? settled(actual)
        : new LevelSets(
            actual, sets(levels, members, Entry::lowest), sets(levels, members, Entry::highest));
  }

  /** Sets that no open answer could change. */
  static LevelSets settled(List<LevelSet> actual) {
    return new LevelSets(actual, actual, actual);
  }

  boolean isSettled() {
    return actual == lowest && actual == highest;
  }

  private static Entry entry(Scored criterion, Node.Member member) {
    return member.weight().equals(criterion.score().weight())
        ? criterion.entry()
        : Entry.of(criterion.score(), member.weight());
  }

  private static List<LevelSet> sets(
      List<Level> levels, Entry[][] members, Function<Entry, @Nullable Part> value) {
    LevelSet[] sets = new LevelSet[members.length];
    for (int level = 0; level < sets.length; level++) {
      List<Part> parts = new ArrayList<>(members[level].length);
      List<Absence> absent = new ArrayList<>(0);
      for (Entry entry : members[level]) {
        Part part = value.apply(entry);
        if (part == null) {
          absent.add(
              Objects.requireNonNull(entry.absent(), "what has no value now or later is absent"));
        } else {
          parts.add(part);
        }
      }
      sets[level] = new LevelSet(levels.get(level).id(), parts, absent);
    }
    return List.of(sets);
  }
}
