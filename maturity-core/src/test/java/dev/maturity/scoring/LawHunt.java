package dev.maturity.scoring;

import dev.maturity.model.Fraction;
import dev.maturity.scorecard.Part;
import dev.maturity.scoring.StandardTable.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * Searches for counter-examples to laws: exact, with values on a grid of quarters so that ties and cut points are met, and
 * weights on a grid of 0.05. Always the same search.
 */
final class LawHunt {

  private static final int TRIALS = 500;

  /** Fractions of 300 digits are slow, and a jump shows soon. */
  private static final int TRIALS_WITH_SPECKS = 100;

  private static final long SEED = 20240607;

  /** A step in a part too small for any result without a jump to notice, yet not too small for a jump. */
  private static final Fraction SPECK = Fraction.parse("0." + "0".repeat(299) + "1");

  /** Less than any jump here: one of at most twelve parts with weights from 0.05 to 0.30 is worth more. */
  private static final Fraction JUMP = Fraction.of(1, 100);

  private final Entry rule;
  private final SplittableRandom random = new SplittableRandom(SEED);

  LawHunt(Entry rule) {
    this.rule = rule;
  }

  /** Says for which parts the rule breaks the law, or nothing if none were found. */
  Optional<String> counterExample(Law law) {
    int trials = law == Law.CONTINUOUS ? TRIALS_WITH_SPECKS : TRIALS;
    for (int trial = 0; trial < trials; trial++) {
      String fault = trial(law, parts());
      if (!fault.isEmpty()) {
        return Optional.of(fault);
      }
    }
    return Optional.empty();
  }

  private String trial(Law law, List<Part> parts) {
    return switch (law) {
      case BOUNDED -> bounded(parts);
      case MONOTONE -> raised(parts, Fraction.ZERO, false);
      case STRICTLY_MONOTONE -> raised(parts, slack(), true);
      case IDEMPOTENT -> idempotent(parts);
      case SYMMETRIC -> same(withEqualWeights(parts), swapped(withEqualWeights(parts)));
      case WEIGHT_SCALE_FREE -> same(parts, weighted(parts, oneOf("7/3", "1/20", "100")));
      case ZERO_WEIGHT_NEUTRAL -> same(parts, withWeightless(parts));
      case DECOMPOSABLE -> decomposable(parts);
      case SHIFT_AND_SCALE -> shiftAndScale(parts);
      case ORDINAL -> ordinal(parts);
      case CONTINUOUS -> continuous(parts);
      case ABSENT_NEUTRAL -> throw new IllegalArgumentException("Only the engine removes parts.");
    };
  }

  private String bounded(List<Part> parts) {
    Fraction least = parts.stream().map(Part::value).reduce(Fraction::min).orElseThrow();
    Fraction most = parts.stream().map(Part::value).reduce(Fraction::max).orElseThrow();
    return result(parts)
        .filter(y -> y.compareTo(least) < 0 || y.compareTo(most) > 0)
        .map(y -> parts + " gives " + y)
        .orElse("");
  }

  /** A value that becomes none is not raised. */
  private String raised(List<Part> parts, Fraction least, boolean strictly) {
    int i = random.nextInt(parts.size());
    List<Part> more =
        with(parts, i, parts.get(i).value().plus(Fraction.of(random.nextInt(1, 5), 4)));
    Optional<Fraction> before = result(parts);
    Optional<Fraction> after = result(more);
    boolean fine = before.isEmpty()
        || after
            .map(y -> y.minus(before.get()).compareTo(least))
            .filter(order -> strictly ? order > 0 : order >= 0)
            .isPresent();
    return fine ? "" : contrast(parts, before, more, after);
  }

  private String idempotent(List<Part> parts) {
    Fraction x = parts.get(0).value();
    List<Part> equal =
        parts.stream().map(part -> new Part("", x, part.weight())).toList();
    return result(equal).equals(Optional.of(x)) ? "" : equal + " gives " + result(equal);
  }

  private String decomposable(List<Part> parts) {
    if (parts.size() == 1) {
      return "";
    }
    int cut = random.nextInt(1, parts.size());
    List<Part> groups = new ArrayList<>();
    for (List<Part> group : List.of(parts.subList(0, cut), parts.subList(cut, parts.size()))) {
      Fraction weight = Fractions.sum(group, Part::weight);
      result(group).ifPresent(y -> groups.add(new Part("", y, weight)));
    }
    Optional<Fraction> grouped = groups.isEmpty() ? Optional.empty() : result(groups);
    return agree(result(parts), grouped, Fraction.ZERO)
        ? ""
        : contrast(parts, result(parts), groups, grouped);
  }

  private String shiftAndScale(List<Part> parts) {
    Fraction a = oneOf("1/4", "1/2", "2");
    Fraction b = oneOf("0", "1/4", "1/2");
    List<Part> turned = parts.stream()
        .map(part -> new Part("", part.value().times(a).plus(b), part.weight()))
        .toList();
    return agree(result(parts).map(y -> y.times(a).plus(b)), result(turned), Fraction.ZERO)
        ? ""
        : contrast(parts, result(parts), turned, result(turned));
  }

  /** The result must be a part, and squares must have the square. */
  private String ordinal(List<Part> parts) {
    List<Part> squares = parts.stream()
        .map(part -> new Part("", part.value().times(part.value()), part.weight()))
        .toList();
    Optional<Fraction> result = result(parts);
    boolean isPart =
        result.isEmpty() || parts.stream().map(Part::value).anyMatch(result.get()::equals);
    return isPart && result.map(y -> y.times(y)).equals(result(squares))
        ? ""
        : contrast(parts, result, squares, result(squares));
  }

  private String continuous(List<Part> parts) {
    int i = random.nextInt(parts.size());
    Fraction x = parts.get(i).value();
    for (Fraction near : List.of(x.plus(SPECK), x.minus(SPECK).max(Fraction.ZERO))) {
      List<Part> nudged = with(parts, i, near);
      if (!agree(result(parts), result(nudged), JUMP)) {
        return contrast(parts, result(parts), nudged, result(nudged));
      }
    }
    return "";
  }

  /** To the last bit, tolerance or not. */
  private String same(List<Part> parts, List<Part> others) {
    return result(parts).equals(result(others))
        ? ""
        : contrast(parts, result(parts), others, result(others));
  }

  private boolean agree(Optional<Fraction> one, Optional<Fraction> other, Fraction apart) {
    return one.isPresent() && other.isPresent()
        ? Written.distance(one.get(), other.get()).compareTo(apart.plus(slack())) <= 0
        : one.equals(other);
  }

  /** Two results may each be a tolerance away from the true one. */
  private Fraction slack() {
    return rule.tolerance().times(Fraction.of(2));
  }

  private Optional<Fraction> result(List<Part> parts) {
    return rule.function().apply(parts);
  }

  private static String contrast(
      List<Part> parts, Optional<Fraction> result, List<Part> others, Optional<Fraction> other) {
    return "%s gives %s, but %s gives %s".formatted(parts, result, others, other);
  }

  /** Now and then many parts, and now and then almost all of them 0. */
  private List<Part> parts() {
    int size = random.nextInt(4) == 0 ? random.nextInt(6, 13) : random.nextInt(1, 6);
    boolean poor = random.nextInt(4) == 0;
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      int quarters = poor && random.nextInt(4) > 0 ? 0 : random.nextInt(5);
      Fraction weight = Fraction.of(random.nextInt(1, 7), 20);
      parts.add(new Part("", Fraction.of(quarters, 4), weight));
    }
    return parts;
  }

  private static List<Part> with(List<Part> parts, int place, Fraction value) {
    List<Part> others = new ArrayList<>(parts);
    others.set(place, new Part("", value, parts.get(place).weight()));
    return others;
  }

  private static List<Part> weighted(List<Part> parts, Fraction factor) {
    return parts.stream()
        .map(part -> new Part("", part.value(), part.weight().times(factor)))
        .toList();
  }

  /** The first and the last part weigh the same. */
  private static List<Part> withEqualWeights(List<Part> parts) {
    List<Part> equal = new ArrayList<>(parts);
    int last = parts.size() - 1;
    equal.set(last, new Part("", parts.get(last).value(), parts.get(0).weight()));
    return equal;
  }

  private static List<Part> swapped(List<Part> parts) {
    int last = parts.size() - 1;
    return with(with(parts, 0, parts.get(last).value()), last, parts.get(0).value());
  }

  private List<Part> withWeightless(List<Part> parts) {
    List<Part> more = new ArrayList<>(parts);
    Fraction value = Fraction.of(random.nextInt(5), 4);
    more.add(random.nextInt(parts.size() + 1), new Part("", value, Fraction.ZERO));
    return more;
  }

  private Fraction oneOf(String... numbers) {
    return Fraction.parse(numbers[random.nextInt(numbers.length)]);
  }
}
