package dev.maturity.testkit;

import dev.maturity.model.Fraction;
import dev.maturity.scorecard.Part;
import dev.maturity.scorecard.Range;
import dev.maturity.scoring.Aggregation;
import dev.maturity.scoring.Law;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What every {@link Aggregation} must keep. Extend it, say how your rule is made, and read the failures as sentences:
 *
 * <pre>{@code
 * class TwoThirdsContractTest extends AggregationContract {
 *   @Override
 *   protected Aggregation aggregation() {
 *     return new TwoThirds();
 *   }
 * }
 * }</pre>
 *
 * <p>Each law that the rule declares is hunted for a counter-example; each law that it does not declare must have one. The
 * search is the same in every run. It tries lists of one to twelve parts on coarse grids, where ties and cut points are met
 * exactly, and it shows the smallest counter-example that it can make of what it finds.
 */
public abstract class AggregationContract {

  /** For classes that extend it. */
  protected AggregationContract() {}

  /**
   * Makes the rule under test.
   *
   * @return a new instance each time, unless the rule has no state
   */
  protected abstract Aggregation aggregation();

  /**
   * The values that parts are given. Where the rule has a threshold, it should be one of them.
   *
   * @return at least two values; quarters and tenths from 0 to 1 by default
   */
  protected List<Fraction> values() {
    return Grid.VALUES;
  }

  /**
   * How many cases are drawn beside the small ones.
   *
   * @return 1000 by default
   */
  protected int tries() {
    return 1_000;
  }

  /**
   * One test for each law.
   *
   * @return the tests, in the order of {@link Law}
   */
  @TestFactory
  @DisplayName("A law is declared exactly when it holds")
  public final Stream<DynamicTest> aLawIsDeclaredExactlyWhenItHolds() {
    Aggregation rule = aggregation();
    PartLaws laws =
        new PartLaws(() -> Combination.of(aggregation()), values(), rule.tolerance(), "parts");
    Search<List<Part>> search = search();
    return new LawHunt(
            rule.laws(),
            law -> search.counterExample(parts -> laws.violation(law, parts)),
            search.tries())
        .tests(List.of(Law.values()));
  }

  /** The laws are a set without null. */
  @Test
  @DisplayName("It says which laws it keeps, the same each time")
  public final void itSaysWhichLawsItKeeps() {
    Declared.check(() -> aggregation().laws(), List.of(Law.values()));
  }

  /** Parts of any values and weights have a result, which depends on nothing else. */
  @Test
  @DisplayName("It gives a result for any parts, the same each time")
  public final void itGivesAResultForAnyParts() {
    Aggregation rule = aggregation();
    check(parts -> {
      Fraction result = rule.aggregate(parts);
      if (result == null) {
        return Optional.of("The result must not be null");
      }
      Fraction again = rule.aggregate(parts);
      return result.equals(again)
          ? Optional.empty()
          : Optional.of("The result is first %s and then %s".formatted(result, again));
    });
  }

  /** Each part has its share in the result, and together they are the result. */
  @Test
  @DisplayName("The contributions, one for each part, sum to the result")
  public final void theContributionsSumToTheResult() {
    Aggregation rule = aggregation();
    check(parts -> {
      Fraction result = rule.aggregate(parts);
      List<Fraction> amounts = rule.contributions(parts, result);
      Fraction sum = amounts.stream().reduce(Fraction.ZERO, Fraction::plus);
      if (amounts.size() != parts.size()) {
        return Optional.of("The contributions (%s) must be %s, one for each part"
            .formatted(Words.list(amounts), parts.size()));
      }
      return sum.equals(result)
          ? Optional.empty()
          : Optional.of("The contributions (%s) must sum to the result (%s)"
              .formatted(Words.list(amounts), result));
    });
  }

  /** No parts within their ranges have a result outside the range that the rule states for them. */
  @Test
  @DisplayName("Every result lies in the range that the rule states")
  public final void everyResultLiesInTheRange() {
    Aggregation rule = aggregation();
    Fraction greatest = Grid.greatest(values());
    check(parts -> {
      List<Part> highest = parts.stream()
          .map(part -> new Part(part.id(), greatest, part.weight()))
          .toList();
      Range range = rule.range(parts, highest);
      for (List<Part> between : between(parts, highest)) {
        Fraction result = rule.aggregate(between);
        boolean inside = range.low().compareTo(result.plus(rule.tolerance())) <= 0
            && range.high().compareTo(result.minus(rule.tolerance())) >= 0;
        if (!inside) {
          return Optional.of(
              "The result (%s) of the parts %s must lie in the range that the rule states, from %s to %s, where each part may rise to %s"
                  .formatted(result, Words.list(between), range.low(), range.high(), greatest));
        }
      }
      return Optional.empty();
    });
  }

  /** A tolerance is a distance. */
  @Test
  @DisplayName("The tolerance is not negative")
  public final void theToleranceIsNotNegative() {
    Fraction tolerance = aggregation().tolerance();
    if (tolerance == null || tolerance.signum() < 0) {
      throw new AssertionError("The tolerance (%s) must be at least 0.".formatted(tolerance));
    }
  }

  private static List<List<Part>> between(List<Part> lowest, List<Part> highest) {
    List<List<Part>> between = new ArrayList<>(List.of(lowest, highest));
    for (int i = 0; i < lowest.size(); i++) {
      between.add(Grid.with(lowest, i, highest.get(i)));
      between.add(Grid.with(highest, i, lowest.get(i)));
    }
    return between;
  }

  private Search<List<Part>> search() {
    return new Search<>(new PartLists("p", values()), tries());
  }

  private void check(Function<List<Part>, Optional<String>> fault) {
    Declared.check(search(), fault, parts -> "with parts " + Words.list(parts));
  }
}
