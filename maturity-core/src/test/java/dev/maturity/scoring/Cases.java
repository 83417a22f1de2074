package dev.maturity.scoring;

import dev.maturity.model.Fraction;
import dev.maturity.model.Level;
import dev.maturity.model.Rule;
import dev.maturity.scorecard.Absence;
import dev.maturity.scorecard.Absence.Reason;
import dev.maturity.scorecard.LevelSet;
import dev.maturity.scorecard.Part;
import dev.maturity.scorecard.Range;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** What the rules are given, written short: numbers as text, levels l1 to ln. */
final class Cases {

  /** Less than any step between two scores here: one such above or below a cut tells {@code >=} from {@code >}. */
  static final Fraction A_LITTLE = Fraction.parse("1/1000000000000000000000");

  private Cases() {}

  static Fraction number(String text) {
    return Fraction.parse(text);
  }

  static List<Fraction> numbers(String... texts) {
    return List.of(texts).stream().map(Fraction::parse).toList();
  }

  static List<Level> levels(int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(rank -> Level.of("l" + rank, "Level " + rank))
        .toList();
  }

  /** Parts of weight 1. */
  static List<Part> parts(String... values) {
    List<Part> parts = new ArrayList<>();
    for (String value : values) {
      parts.add(new Part("p" + parts.size(), Fraction.parse(value), Fraction.ONE));
    }
    return parts;
  }

  /** A part as {@code value * weight}. */
  static List<Part> weighted(String... products) {
    List<Part> parts = new ArrayList<>();
    for (String product : products) {
      String[] factors = product.split("\\*");
      parts.add(new Part(
          "p" + parts.size(),
          Fraction.parse(factors[0].strip()),
          Fraction.parse(factors[1].strip())));
    }
    return parts;
  }

  /** The set of a level with known criteria. */
  static LevelSet set(int rank, String... values) {
    return new LevelSet("l" + rank, parts(values), List.of());
  }

  /** The set of a level of which nothing has a value. */
  static LevelSet absent(int rank, Reason... reasons) {
    return new LevelSet(
        "l" + rank,
        List.of(),
        List.of(reasons).stream()
            .map(reason -> new Absence("a", Fraction.ONE, reason))
            .toList());
  }

  /** A case in which the sets decide and nobody asks for a score. */
  static LevelCase ofSets(LevelSet... sets) {
    return new LevelCase(
        levels(sets.length), Optional.empty(), Range.UNIT, Fraction.ZERO, List.of(), List.of(sets));
  }

  /** A case in which the score decides, on the range from 0 to 1. */
  static LevelCase ofScore(int levels, Fraction score) {
    return ofScore(levels, score, Range.UNIT);
  }

  static LevelCase ofScore(int levels, Fraction score, Range bounds) {
    return withTolerance(levels, score, bounds, Fraction.ZERO);
  }

  static LevelCase withTolerance(int levels, Fraction score, Range bounds, Fraction tolerance) {
    return new LevelCase(
        levels(levels), Optional.of(score), bounds, tolerance, List.of(), noSets(levels));
  }

  /** A case in which the parts count one by one. */
  static LevelCase ofParts(int levels, Fraction score, List<Part> parts) {
    return new LevelCase(
        levels(levels), Optional.of(score), Range.UNIT, Fraction.ZERO, parts, noSets(levels));
  }

  /** A level rule as a model names it. */
  static LevelRule levelRule(Rule rule, int levels) {
    return RuleCatalog.standard().levelRule(rule, levels(levels)).orElseThrow();
  }

  static List<BigDecimal> decimals(String... texts) {
    return List.of(texts).stream().map(BigDecimal::new).toList();
  }

  private static List<LevelSet> noSets(int levels) {
    return IntStream.rangeClosed(1, levels).mapToObj(rank -> set(rank)).toList();
  }
}
