package dev.maturity.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EstimateTest {

  @ParameterizedTest
  @CsvSource({
    "1, 3, low",
    "2, 3, medium",
    "3, 3, high",
    "1, 4, low",
    "2, 4, medium",
    "3, 4, high",
    "4, 4, high",
    "1, 5, low",
    "2, 5, medium",
    "3, 5, medium",
    "4, 5, high",
    "3, 10, low",
    "4, 10, medium",
    "6, 10, medium",
    "7, 10, high"
  })
  void thirdsOfTheStepsAreLowMediumAndHigh(int step, int steps, String third) {
    Estimate estimate = Estimate.of(step, steps);

    assertThat(estimate.isLow()).isEqualTo(third.equals("low"));
    assertThat(estimate.isHigh()).isEqualTo(third.equals("high"));
  }

  @Test
  void itReadsAsAWordOrAsAStep() {
    assertThat(Estimate.LOW).hasToString("low");
    assertThat(Estimate.MEDIUM).hasToString("medium");
    assertThat(Estimate.HIGH).hasToString("high");
    assertThat(Estimate.of(4, 5)).hasToString("4 of 5");
    assertThat(Estimate.of(9, 3)).hasToString("9 of 3");
  }
}
