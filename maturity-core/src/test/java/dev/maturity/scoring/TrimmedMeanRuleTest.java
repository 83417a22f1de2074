package dev.maturity.scoring;

import static dev.maturity.scoring.Written.number;
import static dev.maturity.scoring.Written.numbers;
import static dev.maturity.scoring.Written.parts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.maturity.model.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrimmedMeanRuleTest {

  @ParameterizedTest(name = "{1} without {0} at each end is {2}")
  @CsvSource({
    // share, parts, result
    // Whole parts: (0.25 + 0.75) / 2
    "1/4, 1 0 0.25 0.75, 1/2",
    // Half of 0 and half of 1: (0.25 + 0.5 + 0.5) / 3
    "1/8, 0 0.25 0.5 1, 5/12",
    // From 0.25 to 0.75 of 1: 0.45 of the second, 0.05 of the third: (0.225 + 0.05) / 0.5
    "1/4, 0*0.2 0.5*0.5 1*0.3, 11/20",
    // Both cuts go through the same part.
    "2/5, 0*1 0.5*8 1*1, 1/2",
    "1/3, 0.75, 3/4",
    "0, 0*1 1*3, 3/4"
  })
  void theMeanOfWhatIsLeft(String share, String parts, String result) {
    assertThat(Aggregations.trimmedMean(number(share)).aggregate(parts(parts)))
        .isEqualTo(number(result));
  }

  @Test
  void theShareIsOneTenthUnlessGiven() {
    // Without 0 and 100 it is (2 + … + 9) / 8.
    assertThat(Written.made(Rule.of("trimmed-mean")).aggregate(parts("0 2 3 4 5 6 7 8 9 100")))
        .isEqualTo(number("11/2"));
  }

  @Test
  void aPartContributesWhatIsLeftOfIt() {
    assertThat(Aggregations.trimmedMean(number("1/4"))
            .contributions(parts("1*0.3 0*0.2 0.5*0.5"), number("11/20")))
        .isEqualTo(numbers("0.1 0 0.45"));
  }

  @Test
  void nothingCutOffIsTheMean() {
    assertThat(Aggregations.trimmedMean(number("0"))).isSameAs(Aggregations.mean());
  }

  @ParameterizedTest
  @CsvSource({"1/2", "-1/10"})
  void aShareThatLeavesNothingIsRefused(String share) {
    assertThatThrownBy(() -> Aggregations.trimmedMean(number(share)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "The share (" + share
                + ") of the rule (trimmed-mean) must be at least 0 and less than 1/2, so that something is left.");
  }
}
