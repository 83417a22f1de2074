package dev.maturity.compiled;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A table says the rank that comparing says, or that it does not know. */
class RankTableTest {

  private static byte[] ranks(RankTable table, double... scores) {
    double[] scaled = new double[scores.length];
    table.scale(scores, scores.length, scaled);
    byte[] ranks = new byte[scores.length];
    for (int i = 0; i < ranks.length; i++) {
      ranks[i] = table.rank(scaled[i]);
    }
    return ranks;
  }

  /** Of cut points that the score reaches. */
  private static RankTable exact(double low, double high, double... cuts) {
    return new RankTable(Arrays.stream(cuts).map(Math::nextDown).toArray(), cuts, low, high);
  }

  private static void requireRight(RankTable table, double score, double... cuts) {
    int rank = 1 + (int) Arrays.stream(cuts).filter(cut -> score >= cut).count();
    assertThat(ranks(table, score)[0] & 0xFF).as("%s", score).isIn(0, rank);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 1, 4",
    "1, 5, 4",
    "-1, 1, 1",
    "-7, -3, 9",
    "0, 100, 254",
    "0, 1e-300, 3",
    "1e12, 1e13, 5",
    "0, 1, 0"
  })
  void ranksAreThoseOfComparing(double low, double high, int count) {
    Random random = new Random(count);
    for (int round = 0; round < 50; round++) {
      double[] cuts =
          random.doubles(count).map(x -> low + x * (high - low)).sorted().toArray();
      RankTable table = exact(low, high, cuts);
      for (double cut : cuts) {
        requireRight(table, cut, cuts);
        requireRight(table, Math.nextDown(cut), cuts);
        requireRight(table, Math.nextUp(cut), cuts);
      }
      for (int i = 0; i < 200; i++) {
        requireRight(table, low + random.nextDouble() * (high - low), cuts);
      }
      requireRight(table, low, cuts);
      requireRight(table, high, cuts);
    }
  }

  @Test
  void mostRanksAreKnown() {
    RankTable table = exact(0, 1, 0.2, 0.4, 0.6, 0.8);
    double[] scores = new Random(3).doubles(10_000).toArray();
    int unknown = 0;
    for (byte rank : ranks(table, scores)) {
      unknown += rank == 0 ? 1 : 0;
    }
    // Four of about a thousand places.
    assertThat(unknown).isLessThan(80);
    assertThat(ranks(table, 0.1, 0.3, 0.5, 0.7, 0.9)).containsExactly(1, 2, 3, 4, 5);
  }

  @Test
  void whatLiesBetweenBothSidesOfACutPointIsNotKnown() {
    RankTable table = new RankTable(new double[] {0.45}, new double[] {0.55}, 0, 1);
    assertThat(ranks(table, 0.44, 0.46, 0.5, 0.54, 0.56)).containsExactly(1, 0, 0, 0, 2);
  }

  @Test
  void cutPointsOutsideOfTheScoresSeparateNothing() {
    assertThat(ranks(exact(0, 1, -5, 7), 0, 0.5, 1)).containsExactly(2, 2, 2);
  }

  @Test
  void aRangeOfOnePointHasARank() {
    assertThat(ranks(exact(3, 3, 1, 5), 3)).containsExactly(2);
  }

  @Test
  void nothingIsKnownWhereScoresHaveNoRoomBesideTheirSize() {
    assertThat(ranks(exact(1e15, 1e15 + 1, 1e15 + 0.5), 1e15, 1e15 + 1)).containsExactly(0, 0);
  }
}
