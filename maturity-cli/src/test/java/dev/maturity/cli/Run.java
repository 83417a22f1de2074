package dev.maturity.cli;

import static org.assertj.core.api.Assertions.assertThat;

/** What came of a command line. */
record Run(int code, String out, String err) {

  /** It did what it was asked, without a word beside the result. */
  Run isGood() {
    assertThat(err).isEmpty();
    assertThat(code).isZero();
    return this;
  }

  /** It ended with that code and said exactly that on standard error. */
  Run failed(int expected, String message) {
    assertThat(err).isEqualTo(message);
    assertThat(code).isEqualTo(expected);
    return this;
  }
}
