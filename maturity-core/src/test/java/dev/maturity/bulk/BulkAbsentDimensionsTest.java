package dev.maturity.bulk;

import static dev.maturity.bulk.Fixtures.FIVE;
import static dev.maturity.bulk.Fixtures.MEAN;
import static dev.maturity.bulk.Fixtures.YES_NO;
import static dev.maturity.bulk.Fixtures.criterion;
import static dev.maturity.bulk.SameBits.drawn;
import static dev.maturity.bulk.SameBits.requireSame;

import dev.maturity.model.Bounds;
import dev.maturity.model.Criterion;
import dev.maturity.model.Dimension;
import dev.maturity.model.Model;
import dev.maturity.model.NodeScoring;
import dev.maturity.model.Rule;
import dev.maturity.model.Scoring;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A mean or a sum of dimensions leaves out those that do not apply, whatever form their sums are in. */
class BulkAbsentDimensionsTest {

  /** Few criteria have sums of eight bits that are looked up, more of them sums of eight bits, and many sums of sixteen. */
  private static final int[] FEW = {3, 4, 3};

  private static final int[] MORE = {3, 30, 4};
  private static final int[] MANY = {3, 90, 30};

  private static Model model(
      int[] sizes, @Nullable Bounds range, String overall, String... weights) {
    List<Dimension> dimensions = new ArrayList<>();
    for (int d = 0; d < sizes.length; d++) {
      List<Criterion> criteria = new ArrayList<>();
      for (int i = 0; i < sizes[d]; i++) {
        String scale = d == 2 && sizes[d] < 10 ? YES_NO.id() : FIVE.id();
        Criterion.Builder next = criterion("d%s.q%s".formatted(d, i), scale);
        criteria.add(i % 3 == 1 ? next.reversed().build() : next.weight("2").build());
      }
      dimensions.add(Dimension.builder("d" + d, "D" + d)
          .weight(weights[d])
          .criteria(criteria.toArray(Criterion[]::new))
          .build());
    }
    NodeScoring plain = NodeScoring.of(MEAN, Rule.of("none"));
    NodeScoring dimension = range == null ? plain : plain.withRange(range);
    return Fixtures.model(5)
        .scales(SameBits.FOUR)
        .dimensions(dimensions.toArray(Dimension[]::new))
        .scoring(Scoring.STANDARD
            .withDimension(dimension)
            .withOverall(NodeScoring.of(Rule.of(overall), Rule.of("bands"))))
        .build();
  }

  /** Of three dimensions each is left out in every other row, in all combinations. */
  private static int[][] rows(Model model, int[] sizes, boolean hasUnknown) {
    int[][] rows = drawn(model, 2_060, hasUnknown);
    Random random = new Random(1);
    for (int[] row : rows) {
      int from = 0;
      for (int size : sizes) {
        if (random.nextBoolean()) {
          Arrays.fill(row, from, from + size, AnswerTable.NOT_APPLICABLE);
        }
        from += size;
      }
    }
    return rows;
  }

  @ParameterizedTest
  @CsvSource({
    "mean, 1, 2, 3",
    "mean, 100, 100, 55",
    "mean, 100, 100, 56",
    "mean, 1000000, 7, 1",
    "mean, 0.5, 0.25, 2",
    "sum, 1, 2, 3",
    "sum, 300, 1, 20",
    "min, 1, 1, 1"
  })
  void absentDimensionsLeaveTheSameBits(String overall, String a, String b, String c) {
    for (int[] sizes : List.of(FEW, MORE, MANY)) {
      for (boolean hasUnknown : new boolean[] {false, true}) {
        Model model = model(sizes, null, overall, a, b, c);
        requireSame(model, rows(model, sizes, hasUnknown));
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"1, 5", "-5, -1", "-1, 1", "100, 101"})
  void soTheyDoOnRangesThatDoNotBeginAtZero(String low, String high) {
    Bounds range = new Bounds(new BigDecimal(low), new BigDecimal(high));
    Model model = model(FEW, range, "mean", "1", "2", "3");
    requireSame(model, rows(model, FEW, true));
  }
}
