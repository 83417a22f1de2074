package dev.maturity.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SeverityTest {
  @Test
  void anErrorIsWorseThanAWarning() {
    assertThat(Severity.ERROR).isLessThan(Severity.WARNING);
  }
}
