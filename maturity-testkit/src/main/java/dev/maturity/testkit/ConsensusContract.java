package dev.maturity.testkit;

import dev.maturity.model.Fraction;
import dev.maturity.scorecard.Part;
import dev.maturity.scorecard.Range;
import dev.maturity.scoring.Consensus;
import dev.maturity.scoring.Law;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What every {@link Consensus} must keep. Extend it and say how your rule is made.
 *
 * <p>Each law that the rule declares is hunted for a counter-example; each law that it does not declare must have one. A
 * consensus may have no result. Then {@link Law#BOUNDED} says nothing; {@link Law#IDEMPOTENT} is broken, and so are {@link
 * Law#MONOTONE} and {@link Law#STRICTLY_MONOTONE} when a raised rating takes the result away; laws that say "changes nothing"
 * want no result again.
 */
public abstract class ConsensusContract {

  /** For classes that extend it. */
  protected ConsensusContract() {}

  /**
   * Makes the rule under test.
   *
   * @return a new instance each time, unless the rule has no state
   */
  protected abstract Consensus consensus();

  /**
   * The values from 0 to 1 that raters give. Where the rule has a threshold, it should be one of them.
   *
   * @return at least two values; quarters and tenths by default
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
    PartLaws laws =
        new PartLaws(() -> Combination.of(consensus()), values(), Fraction.ZERO, "ratings");
    Search<List<Part>> search = search();
    return new LawHunt(
            consensus().laws(),
            law -> search.counterExample(ratings -> laws.violation(law, ratings)),
            search.tries())
        .tests(List.of(Law.values()));
  }

  /** The laws are a set without null. */
  @Test
  @DisplayName("It says which laws it keeps, the same each time")
  public final void itSaysWhichLawsItKeeps() {
    Declared.check(() -> consensus().laws(), List.of(Law.values()));
  }

  /** What raters agree on is a value on their scale, and depends on nothing else. */
  @Test
  @DisplayName("It gives a value from 0 to 1 or none, the same each time")
  public final void itGivesAValueFromZeroToOneOrNone() {
    Combination rule = Combination.of(consensus());
    Declared.check(
        search(),
        ratings -> {
          Optional<Fraction> result = rule.of(ratings);
          if (result.filter(value -> !Range.UNIT.contains(value)).isPresent()) {
            return Optional.of(
                "The result (%s) must lie from 0 to 1".formatted(Words.result(result)));
          }
          Optional<Fraction> again = rule.of(ratings);
          return result.equals(again)
              ? Optional.empty()
              : Optional.of("The result is first %s and then %s"
                  .formatted(Words.result(result), Words.result(again)));
        },
        ratings -> "with ratings " + Words.list(ratings));
  }

  private Search<List<Part>> search() {
    return new Search<>(new PartLists("r", values()), tries());
  }
}
