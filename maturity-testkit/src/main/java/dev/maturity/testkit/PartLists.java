package dev.maturity.testkit;

import dev.maturity.model.Fraction;
import dev.maturity.scorecard.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Lists of one to six parts, and now and then of up to twelve, with values and weights on coarse grids. */
final class PartLists implements Search.Cases<List<Part>> {

  private static final int FEW_PARTS = 6;
  private static final int MANY_PARTS = 12;
  private static final Fraction TWO = Fraction.of(2);
  private static final Fraction EQUAL = Fraction.of(7, 20);
  private static final List<Fraction> WEIGHTS = List.of(Fraction.ONE, TWO, Fraction.of(3));

  private final String prefix;
  private final List<Fraction> values;

  /**
   * Lists of parts.
   *
   * @param prefix what the ids of the parts begin with
   * @param values the values to choose from
   */
  PartLists(String prefix, List<Fraction> values) {
    this.prefix = prefix;
    this.values = Grid.simplestFirst(values);
  }

  @Override
  public List<List<Part>> small() {
    List<List<Part>> small = new ArrayList<>();
    for (Fraction value : values) {
      small.add(List.of(part(1, value, Fraction.ONE)));
      small.add(List.of(part(1, value, TWO)));
    }
    List<Fraction> few = values.subList(0, Math.min(5, values.size()));
    for (Fraction first : few) {
      for (Fraction second : few) {
        small.add(List.of(part(1, first, Fraction.ONE), part(2, second, Fraction.ONE)));
        small.add(List.of(part(1, first, Fraction.ONE), part(2, second, TWO)));
        small.add(List.of(part(1, first, TWO), part(2, second, Fraction.ONE)));
      }
    }
    return small;
  }

  @Override
  public List<Part> drawn(SplittableRandom random) {
    // Some rules forgive what few parts can say: a tenth cut off at each end is less than one of
    // six.
    int most = random.nextInt(8) == 0 ? MANY_PARTS : FEW_PARTS;
    int count = random.nextInt(1, most + 1);
    // With few values to choose from there are ties.
    List<Fraction> some = random.nextInt(3) == 0 ? two(random) : values;
    int style = random.nextInt(4);
    List<Part> parts = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      parts.add(part(i, some.get(random.nextInt(some.size())), weight(style, random)));
    }
    return List.copyOf(parts);
  }

  @Override
  public List<List<Part>> simpler(List<Part> parts) {
    List<List<Part>> simpler = new ArrayList<>();
    for (int i = 0; parts.size() > 1 && i < parts.size(); i++) {
      simpler.add(renumbered(Grid.without(parts, i)));
    }
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      for (Fraction weight : Grid.simpler(WEIGHTS, part.weight())) {
        simpler.add(Grid.with(parts, i, new Part(part.id(), part.value(), weight)));
      }
    }
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      for (Fraction value : Grid.simpler(values, part.value())) {
        simpler.add(Grid.with(parts, i, new Part(part.id(), value, part.weight())));
      }
    }
    return simpler;
  }

  private List<Fraction> two(SplittableRandom random) {
    return List.of(
        values.get(random.nextInt(values.size())), values.get(random.nextInt(values.size())));
  }

  private static Fraction weight(int style, SplittableRandom random) {
    return switch (style) {
      case 0 -> Fraction.ONE;
      case 1 -> EQUAL;
      case 2 -> WEIGHTS.get(random.nextInt(WEIGHTS.size()));
      default -> Grid.AWKWARD_WEIGHTS.get(random.nextInt(Grid.AWKWARD_WEIGHTS.size()));
    };
  }

  private List<Part> renumbered(List<Part> parts) {
    List<Part> renumbered = new ArrayList<>();
    for (Part part : parts) {
      renumbered.add(part(renumbered.size() + 1, part.value(), part.weight()));
    }
    return List.copyOf(renumbered);
  }

  private Part part(int number, Fraction value, Fraction weight) {
    return new Part(prefix + number, value, weight);
  }
}
