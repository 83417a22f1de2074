package dev.maturity.testkit;

import dev.maturity.model.Fraction;
import dev.maturity.model.Level;
import dev.maturity.scorecard.Absence;
import dev.maturity.scorecard.LevelSet;
import dev.maturity.scorecard.Part;
import dev.maturity.scorecard.Range;
import dev.maturity.scoring.Aggregation;
import dev.maturity.scoring.LevelCase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The criteria of one node, from which the score and the sets of a level decision follow. */
record LevelTrial(List<Item> items) {

  LevelTrial {
    items = List.copyOf(items);
  }

  /**
   * A criterion.
   *
   * @param value null if it has none
   * @param absence why it has none
   * @param ranks the levels that it counts toward
   */
  record Item(
      String id,
      @Nullable Fraction value,
      Absence.Reason absence,
      Fraction weight,
      List<Integer> ranks) {

    Item {
      ranks = List.copyOf(ranks);
    }

    Item(String id, Fraction value, Fraction weight, List<Integer> ranks) {
      this(id, value, Absence.Reason.UNANSWERED, weight, ranks);
    }

    Item with(Fraction newValue) {
      return new Item(id, newValue, absence, weight, ranks);
    }

    Item weighing(Fraction newWeight) {
      return new Item(id, value, absence, newWeight, ranks);
    }

    Item counting(List<Integer> newRanks) {
      return new Item(id, value, absence, weight, newRanks);
    }

    Optional<Part> part() {
      return Optional.ofNullable(value).map(present -> new Part(id, present, weight));
    }

    String shown(List<Level> levels) {
      String text = part().map(Part::toString).orElseGet(() -> id + " " + words(absence));
      return ranks.isEmpty()
          ? text
          : text
              + " toward "
              + Words.and(ranks.stream().map(rank -> levels.get(rank - 1).id()).toList());
    }

    private static String words(Absence.Reason reason) {
      return reason == Absence.Reason.NOT_APPLICABLE ? "not applicable" : "unanswered";
    }
  }

  LevelTrial with(int place, Item item) {
    return new LevelTrial(Grid.with(items, place, item));
  }

  /** What the rule is given; empty if it needs a score and there is none. */
  Optional<LevelCase> given(List<Level> levels, Aggregation aggregation, boolean needsScore) {
    List<Part> parts = items.stream().map(Item::part).flatMap(Optional::stream).toList();
    if (needsScore && parts.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new LevelCase(
        levels,
        parts.isEmpty() ? Optional.empty() : Optional.of(aggregation.aggregate(parts)),
        aggregation.range(all(Range.UNIT.low()), all(Range.UNIT.high())),
        aggregation.tolerance(),
        parts,
        needsScore ? List.of() : sets(levels)));
  }

  /** In words: {@code q1 0 toward l2, q2 1 (weight 2) toward l3}. */
  String shown(List<Level> levels) {
    return items.stream().map(item -> item.shown(levels)).collect(Collectors.joining(", "));
  }

  private List<Part> all(Fraction value) {
    return items.stream().map(item -> new Part(item.id(), value, item.weight())).toList();
  }

  private List<LevelSet> sets(List<Level> levels) {
    List<LevelSet> sets = new ArrayList<>();
    for (int rank = 1; rank <= levels.size(); rank++) {
      int counted = rank;
      List<Item> members =
          items.stream().filter(item -> item.ranks().contains(counted)).toList();
      sets.add(new LevelSet(
          levels.get(rank - 1).id(),
          members.stream().map(Item::part).flatMap(Optional::stream).toList(),
          members.stream()
              .filter(item -> item.value() == null)
              .map(item -> new Absence(item.id(), item.weight(), item.absence()))
              .toList()));
    }
    return sets;
  }
}
