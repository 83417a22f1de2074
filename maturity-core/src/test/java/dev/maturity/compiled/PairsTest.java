package dev.maturity.compiled;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PairsTest {

  @ParameterizedTest
  @CsvSource({
    "0, 1",
    "1, 1",
    "-1, 1",
    "1048576, 1",
    "-1048576, 1",
    "1048576, 255",
    "-1048576, 255",
    "17, 20",
    "-17, 20",
    "1, 2147483647"
  })
  void bothNumbersOfAPairComeBack(double p, double q) {
    double[] pairs = new double[SliceFold.ROWS];
    double[] above = new double[SliceFold.ROWS];
    double[] below = new double[SliceFold.ROWS];
    Arrays.fill(pairs, Pairs.of(p, q));
    Arrays.fill(above, 5);
    Arrays.fill(below, 3);

    Pairs.add(pairs, 7, above, below);

    // 5/3 + 7p/q = (5q + 21p)/3q
    assertThat(above).containsOnly(5 * q + 21 * p);
    assertThat(below).containsOnly(3 * q);
  }

  @Test
  void nothingIsZeroOfOne() {
    assertThat(Pairs.NONE).isEqualTo(Pairs.of(0, 1));
  }

  @Test
  void aPairHasRoomForAMillionAboveAndBelow() {
    assertThat(Pairs.fits(1_048_576)).isTrue();
    assertThat(Pairs.fits(-1_048_577)).isFalse();
    assertThat(Pairs.fits(1_048_577)).isFalse();
  }
}
