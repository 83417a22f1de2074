package dev.maturity.testkit;

import dev.maturity.model.Fraction;
import dev.maturity.scorecard.Absence.Reason;
import dev.maturity.testkit.LevelTrial.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** One to six criteria with values on coarse grids, some of them absent, each counting toward some levels. */
final class LevelTrials implements Search.Cases<LevelTrial> {

  private static final int MOST_ITEMS = 6;
  private static final List<Fraction> WEIGHTS =
      List.of(Fraction.ONE, Fraction.of(2), Fraction.of(3));

  private final List<Fraction> values;
  private final int levels;
  private final boolean ofScores;

  /**
   * Trials.
   *
   * @param values the values to choose from
   * @param levels the number of levels
   * @param ofScores whether only the score matters, not the levels that a criterion counts toward
   */
  LevelTrials(List<Fraction> values, int levels, boolean ofScores) {
    this.values = Grid.simplestFirst(values);
    this.levels = levels;
    this.ofScores = ofScores;
  }

  @Override
  public List<LevelTrial> small() {
    List<LevelTrial> small = new ArrayList<>();
    for (Item one : singles(1)) {
      small.add(new LevelTrial(List.of(one)));
    }
    for (Item one : singles(1)) {
      for (Item other : singles(2)) {
        small.add(new LevelTrial(List.of(one, other)));
      }
    }
    return small;
  }

  @Override
  public LevelTrial drawn(SplittableRandom random) {
    int count = random.nextInt(1, MOST_ITEMS + 1);
    boolean isWeighted = random.nextBoolean();
    List<Item> items = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      Fraction weight = isWeighted ? pick(WEIGHTS, random) : Fraction.ONE;
      Item item = new Item("q" + i, pick(values, random), weight, ranks(random));
      items.add(
          switch (random.nextInt(10)) {
            case 0 -> new Item(item.id(), null, Reason.UNANSWERED, weight, item.ranks());
            case 1 -> new Item(item.id(), null, Reason.NOT_APPLICABLE, weight, item.ranks());
            default -> item;
          });
    }
    return new LevelTrial(items);
  }

  @Override
  public List<LevelTrial> simpler(LevelTrial trial) {
    List<LevelTrial> simpler = new ArrayList<>();
    List<Item> items = trial.items();
    for (int i = 0; items.size() > 1 && i < items.size(); i++) {
      simpler.add(new LevelTrial(renumbered(Grid.without(items, i))));
    }
    for (int i = 0; i < items.size(); i++) {
      Item item = items.get(i);
      for (int rank = 0; item.ranks().size() > 1 && rank < item.ranks().size(); rank++) {
        simpler.add(trial.with(i, item.counting(Grid.without(item.ranks(), rank))));
      }
      for (Fraction weight : Grid.simpler(WEIGHTS, item.weight())) {
        simpler.add(trial.with(i, item.weighing(weight)));
      }
      Fraction value = item.value();
      List<Fraction> others = value == null ? values : Grid.simpler(values, value);
      for (Fraction other : others) {
        simpler.add(trial.with(i, item.with(other)));
      }
    }
    return simpler;
  }

  private List<Item> singles(int number) {
    List<Item> singles = new ArrayList<>();
    for (Fraction value : values.subList(0, Math.min(3, values.size()))) {
      for (int rank = 1; rank <= (ofScores ? 1 : levels); rank++) {
        List<Integer> ranks = ofScores ? List.of() : List.of(rank);
        singles.add(new Item("q" + number, value, Fraction.ONE, ranks));
      }
    }
    return singles;
  }

  private List<Integer> ranks(SplittableRandom random) {
    return ofScores
        ? List.of()
        : IntStream.rangeClosed(1, levels)
            .filter(rank -> random.nextInt(levels) == 0)
            .boxed()
            .toList();
  }

  private static List<Item> renumbered(List<Item> items) {
    return IntStream.range(0, items.size())
        .mapToObj(i -> {
          Item item = items.get(i);
          return new Item("q" + (i + 1), item.value(), item.absence(), item.weight(), item.ranks());
        })
        .toList();
  }

  private static Fraction pick(List<Fraction> numbers, SplittableRandom random) {
    return numbers.get(random.nextInt(numbers.size()));
  }
}
