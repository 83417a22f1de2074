package dev.maturity.testkit;

import dev.maturity.model.Fraction;
import dev.maturity.scorecard.Part;
import dev.maturity.scoring.Law;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * The laws of {@link Law} as questions to one list of parts: is it broken here? Everything that the law speaks of is tried,
 * each part, each higher value, each way to group. The answer is a sentence without its end.
 *
 * <p>Results of a rule with a tolerance count as equal within a thousand tolerances, since laws that use results again make
 * small differences larger. What breaks a law on a coarse grid breaks it by far more.
 */
final class PartLaws {

  private static final Fraction SLACK = Fraction.of(1_000);
  private static final Fraction HAIR = Fraction.of(1, 1_000_000_000_000L);
  private static final Fraction STEP = Fraction.of(1, 1_000_000);
  private static final Fraction MOST_OF_IT = Fraction.of(99, 100);

  private final Supplier<Combination> factory;
  private final Combination rule;
  private final String noun;
  private final List<Fraction> values;
  private final Fraction slack;

  /** Two results that differ by no more may be the same, since each may be a tolerance away from the true one. */
  private final Fraction visible;

  private final WeightLaws weights;

  /**
   * Asks about a rule.
   *
   * @param factory makes the rule anew
   * @param values the values that parts can have
   * @param tolerance how far a result may be from the true one
   * @param noun what the parts are called
   */
  PartLaws(Supplier<Combination> factory, List<Fraction> values, Fraction tolerance, String noun) {
    this.factory = factory;
    this.noun = noun;
    this.rule = factory.get();
    this.values = Grid.simplestFirst(values);
    this.slack = tolerance.times(SLACK);
    this.visible = tolerance.times(Fraction.of(2));
    this.weights = new WeightLaws(rule, this::isSame, this::found);
  }

  /** How a law is broken by these parts; empty if it is not. */
  Optional<String> violation(Law law, List<Part> parts) {
    try {
      return switch (law) {
        case BOUNDED -> bounded(parts);
        case MONOTONE -> monotone(parts);
        case STRICTLY_MONOTONE -> strictlyMonotone(parts);
        case IDEMPOTENT -> idempotent(parts);
        case SYMMETRIC -> weights.symmetric(parts);
        case WEIGHT_SCALE_FREE -> weights.scaleFree(parts);
        case ZERO_WEIGHT_NEUTRAL -> weights.zeroNeutral(parts, values);
        case ABSENT_NEUTRAL -> absentNeutral(parts);
        case DECOMPOSABLE -> weights.decomposable(parts);
        case SHIFT_AND_SCALE -> shiftAndScale(parts);
        case ORDINAL -> ordinal(parts);
        case CONTINUOUS -> continuous(parts);
      };
    } catch (RuntimeException fault) {
      return found("the rule fails with " + fault, parts);
    }
  }

  private Optional<String> bounded(List<Part> parts) {
    List<Fraction> present = parts.stream().map(Part::value).toList();
    Fraction least = Grid.least(present);
    Fraction greatest = Grid.greatest(present);
    Optional<Fraction> result = rule.of(parts);
    if (result.filter(y -> y.plus(slack).compareTo(least) < 0).isPresent()) {
      return found(
          "the result (%s) lies below the smallest part (%s)"
              .formatted(Words.result(result), least),
          parts);
    }
    return result.filter(y -> y.minus(slack).compareTo(greatest) > 0).isPresent()
        ? found(
            "the result (%s) lies above the largest part (%s)"
                .formatted(Words.result(result), greatest),
            parts)
        : Optional.empty();
  }

  private Optional<String> monotone(List<Part> parts) {
    Optional<Fraction> before = rule.of(parts);
    for (int i = 0; i < parts.size(); i++) {
      for (Fraction higher : Grid.above(values, parts.get(i).value())) {
        Optional<Fraction> after = rule.of(with(parts, i, higher));
        // What had a result and has none any more has fallen.
        boolean falls =
            before.filter(y -> after.isEmpty() || after.get().compareTo(y) < 0).isPresent();
        if (falls) {
          return raising(parts, i, higher, before, after);
        }
      }
    }
    return Optional.empty();
  }

  private Optional<String> strictlyMonotone(List<Part> parts) {
    Optional<Fraction> before = rule.of(parts);
    for (int i = 0; before.isPresent() && i < parts.size(); i++) {
      for (Fraction higher : Grid.above(values, parts.get(i).value())) {
        Optional<Fraction> after = rule.of(with(parts, i, higher));
        if (after.filter(y -> y.minus(before.get()).compareTo(visible) > 0).isEmpty()) {
          return raising(parts, i, higher, before, after);
        }
      }
    }
    return Optional.empty();
  }

  private Optional<String> raising(
      List<Part> parts,
      int place,
      Fraction higher,
      Optional<Fraction> before,
      Optional<Fraction> after) {
    Part part = parts.get(place);
    String effect;
    if (before.equals(after)) {
      effect = "leaves the result at " + Words.result(before);
    } else if (after.isPresent()) {
      String way = after.get().compareTo(before.orElseThrow()) < 0
          ? "lowers the result from %s to %s"
          : "raises the result from %s to %s, which its tolerance hides";
      effect = way.formatted(Words.result(before), Words.result(after));
    } else {
      effect = "turns the result from %s into none".formatted(Words.result(before));
    }
    return found(
        "raising %s from %s to %s %s".formatted(part.id(), part.value(), higher, effect), parts);
  }

  private Optional<String> idempotent(List<Part> parts) {
    Fraction value = parts.get(0).value();
    List<Part> equal = each(parts, ignored -> value);
    Optional<Fraction> result = rule.of(equal);
    return isSame(result, Optional.of(value))
        ? Optional.empty()
        : found(
            "every part is %s, and the result is %s".formatted(value, Words.result(result)), equal);
  }

  /** Only a rule that remembers what it has seen can break this law, since absent parts never reach it. */
  private Optional<String> absentNeutral(List<Part> parts) {
    for (int i = 0; parts.size() > 1 && i < parts.size(); i++) {
      List<Part> present = Grid.without(parts, i);
      Optional<Fraction> without = factory.get().of(present);
      Combination told = factory.get();
      told.tell(parts);
      Optional<Fraction> with = told.of(present);
      if (!isSame(without, with)) {
        return found(
            "with %s as well, which is absent, the result is %s, and without it %s"
                .formatted(parts.get(i).id(), Words.result(with), Words.result(without)),
            present);
      }
    }
    return Optional.empty();
  }

  private Optional<String> shiftAndScale(List<Part> parts) {
    Optional<Fraction> before = rule.of(parts);
    for (int divisor : List.of(2, 4)) {
      Fraction a = Fraction.of(1, divisor);
      for (Fraction fixed : List.of(Grid.least(values), Grid.greatest(values))) {
        // Drawn together toward one end, all values stay among those that are possible.
        Fraction b = fixed.minus(fixed.times(a));
        UnaryOperator<Fraction> change = x -> x.times(a).plus(b);
        String named = "x/" + divisor + (b.signum() == 0 ? "" : " + " + b);
        Optional<String> broken = changed(parts, change, before, "into " + named);
        if (broken.isPresent()) {
          return broken;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<String> ordinal(List<Part> parts) {
    Optional<Fraction> result = rule.of(parts);
    boolean isPart = result.isEmpty()
        || parts.stream().anyMatch(part -> isSame(result, Optional.of(part.value())));
    if (!isPart) {
      return found("the result (%s) is none of the parts".formatted(Words.result(result)), parts);
    }
    Fraction low = Grid.least(values);
    Fraction width = Grid.greatest(values).minus(low);
    // Bent downward and upward; both leave the ends where they are and keep the order.
    UnaryOperator<Fraction> down = x -> {
      Fraction up = x.minus(low);
      return low.plus(up.times(up).dividedBy(width));
    };
    UnaryOperator<Fraction> up = x -> {
      Fraction rest = low.plus(width).minus(x);
      return low.plus(width).minus(rest.times(rest).dividedBy(width));
    };
    String how = "by a function that keeps their order";
    return changed(parts, down, result, how).or(() -> changed(parts, up, result, how));
  }

  private Optional<String> changed(
      List<Part> parts, UnaryOperator<Fraction> change, Optional<Fraction> before, String how) {
    List<Part> others = each(parts, change);
    Optional<Fraction> expected = before.map(change);
    Optional<Fraction> after = rule.of(others);
    return isSame(expected, after)
        ? Optional.empty()
        : found(
            "turning every part x %s, that is into %s, must turn the result from %s into %s, and turns it into %s"
                .formatted(
                    how,
                    Words.and(others.stream().map(Part::value).toList()),
                    Words.result(before),
                    Words.result(expected),
                    Words.result(after)),
            parts);
  }

  /** A jump is as large for a hair as for a small step; a slope, however steep, is not. */
  private Optional<String> continuous(List<Part> parts) {
    Fraction low = Grid.least(values);
    Fraction high = Grid.greatest(values);
    Optional<Fraction> before = rule.of(parts);
    for (int i = 0; i < parts.size(); i++) {
      Fraction value = parts.get(i).value();
      for (Fraction sign : List.of(Fraction.ONE, Fraction.ONE.negated())) {
        Fraction aside = value.plus(STEP.times(sign));
        if (aside.compareTo(low) < 0 || aside.compareTo(high) > 0) {
          continue;
        }
        Optional<Fraction> after = rule.of(with(parts, i, value.plus(HAIR.times(sign))));
        if (isJump(before, after, rule.of(with(parts, i, aside)))) {
          return found(
              "a hair (10^-12) %s %s = %s the result jumps from %s to %s"
                  .formatted(
                      sign.signum() > 0 ? "above" : "below",
                      parts.get(i).id(),
                      value,
                      Words.result(before),
                      Words.result(after)),
              parts);
        }
      }
    }
    return Optional.empty();
  }

  private boolean isJump(
      Optional<Fraction> before, Optional<Fraction> byHair, Optional<Fraction> byStep) {
    if (before.isEmpty() || byHair.isEmpty() || byStep.isEmpty()) {
      return before.isPresent() != byHair.isPresent();
    }
    Fraction hair = distance(before.get(), byHair.get());
    Fraction step = distance(before.get(), byStep.get());
    return isJump(hair, step, slack);
  }

  /** Whether the way that a result moves for a hair is more than a slope. */
  static boolean isJump(Fraction byHair, Fraction byStep, Fraction slack) {
    return byHair.compareTo(slack) > 0 && byHair.compareTo(byStep.times(MOST_OF_IT)) >= 0;
  }

  static Fraction distance(Fraction one, Fraction other) {
    return one.max(other).minus(one.min(other));
  }

  private boolean isSame(Optional<Fraction> one, Optional<Fraction> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return one.equals(other);
    }
    return distance(one.get(), other.get()).compareTo(slack) <= 0;
  }

  private static List<Part> with(List<Part> parts, int place, Fraction value) {
    Part part = parts.get(place);
    return Grid.with(parts, place, new Part(part.id(), value, part.weight()));
  }

  private static List<Part> each(List<Part> parts, UnaryOperator<Fraction> change) {
    return parts.stream()
        .map(part -> new Part(part.id(), change.apply(part.value()), part.weight()))
        .toList();
  }

  private Optional<String> found(String what, List<Part> parts) {
    return Optional.of("%s, with %s %s".formatted(what, noun, Words.list(parts)));
  }
}
