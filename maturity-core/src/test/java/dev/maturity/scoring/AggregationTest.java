package dev.maturity.scoring;

import static dev.maturity.scoring.Cases.number;
import static dev.maturity.scoring.Cases.numbers;
import static dev.maturity.scoring.Cases.parts;
import static dev.maturity.scoring.Cases.weighted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.Sets;
import dev.maturity.model.Fraction;
import dev.maturity.scorecard.Part;
import dev.maturity.scorecard.Range;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What an aggregation need not say itself. */
class AggregationTest {

  /** The last part counts, whatever the others are. */
  private record Last(Set<Law> laws) implements Aggregation {

    static Last declaring(Law... laws) {
      return new Last(Sets.newLinkedHashSet(List.of(laws)));
    }

    @Override
    public Fraction aggregate(List<Part> parts) {
      return parts.get(parts.size() - 1).value();
    }
  }

  @Test
  void itIsExactUnlessItSaysOtherwise() {
    assertThat(Last.declaring().tolerance()).isEqualTo(Fraction.ZERO);
  }

  @Test
  void theRangeOfAMonotoneRuleIsThatOfTheEnds() {
    assertThat(Last.declaring(Law.MONOTONE).range(parts("0", "1/4"), parts("1", "1/2")))
        .isEqualTo(new Range(number("1/4"), number("1/2")));
  }

  @Test
  void theRangeOfABoundedRuleIsThatOfAllParts() {
    assertThat(
            Last.declaring(Law.BOUNDED).range(parts("1/8", "0", "1/4"), parts("1/2", "1", "3/4")))
        .isEqualTo(Range.UNIT);
  }

  @Test
  void aRuleThatIsNeitherMustSayItsRange() {
    assertThatThrownBy(() -> Last.declaring(Law.SYMMETRIC).range(parts("0"), parts("1")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("An aggregation that is neither MONOTONE nor BOUNDED must override range().");
  }

  @Test
  void contributionsGoByWeightTimesValue() {
    // 1/2 * 1 and 1/4 * 6 stand as 1 to 3.
    assertThat(Last.declaring().contributions(weighted("1/2 * 1", "1/4 * 6"), number("1/4")))
        .isEqualTo(numbers("1/16", "3/16"));
  }

  @Test
  void contributionsGoByWeightAloneWhereAllPartsAreZero() {
    assertThat(Last.declaring().contributions(weighted("0 * 1", "0 * 3"), number("1/2")))
        .isEqualTo(numbers("1/8", "3/8"));
  }
}
