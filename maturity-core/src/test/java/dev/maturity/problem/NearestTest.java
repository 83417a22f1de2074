package dev.maturity.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

  private static final List<String> KNOWN =
      List.of("customer-voice", "quality", "threshold", "q1", "q10", "mean", "median");

  @ParameterizedTest
  @CsvSource({
    // one letter too many, too few, another one, two swapped, another case
    "qualitty, quality",
    "qualty, quality",
    "qualify, quality",
    "qulaity, quality",
    "QUALITY, quality",
    "treshhold, threshold",
    // three of 14 letters, within a third
    "custommer-vois, customer-voice",
    "q2, q1",
    "maen, mean"
  })
  void aSlipOfTheKeysIsSeenThrough(String given, String known) {
    assertThat(Nearest.to(given, KNOWN)).contains(known);
    assertThat(Nearest.hint(given, KNOWN)).isEqualTo("Maybe " + known + ".");
  }

  @ParameterizedTest
  @CsvSource({"xyz", "z9", "maturity", "qualitative-things"})
  void anotherWordIsNotASlip(String given) {
    assertThat(Nearest.to(given, KNOWN)).isEmpty();
    assertThat(Nearest.hint(given, KNOWN)).isEmpty();
  }

  @Test
  void amongTheClosestTheFirstIsTaken() {
    assertThat(Nearest.to("q3", List.of("q1", "q2"))).contains("q1");
    assertThat(Nearest.to("q3", List.of("q2", "q1"))).contains("q2");
    assertThat(Nearest.to("q1x", List.of("q2", "q1"))).contains("q1");
  }

  @Test
  void withoutKnownNamesThereIsNone() {
    assertThat(Nearest.to("q1", List.of())).isEmpty();
  }

  /** Comparing takes time in the product of both lengths, and a file may hold anything. */
  @Test
  void overlongNamesAreNotCompared() {
    String longest = "a".repeat(100);
    assertThat(Nearest.to(longest, List.of(longest))).contains(longest);
    assertThat(Nearest.to(longest + "a", List.of(longest))).isEmpty();
  }
}
