package dev.maturity.bulk;

import static dev.maturity.bulk.Fixtures.FIVE;
import static dev.maturity.bulk.Fixtures.MEAN;
import static dev.maturity.bulk.Fixtures.YES_NO;
import static dev.maturity.bulk.Fixtures.criterion;
import static dev.maturity.bulk.SameBits.THREE;
import static dev.maturity.bulk.SameBits.drawn;
import static dev.maturity.bulk.SameBits.requireSame;

import dev.maturity.model.Bounds;
import dev.maturity.model.Criterion;
import dev.maturity.model.Dimension;
import dev.maturity.model.MissingAnswer;
import dev.maturity.model.MissingPolicy;
import dev.maturity.model.Model;
import dev.maturity.model.NodeScoring;
import dev.maturity.model.Rule;
import dev.maturity.model.Scoring;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Models with numbers of too many digits for whole numbers give the bits of one assessment at a time. */
class BulkManyDigitsTest {

  private static final String[] SMALL = {"1", "2", "3"};
  private static final String[] LARGE = {"1", "64", "997"};
  private static final String[] FINE = {"0.000000000000001", "1.5", "700000000000000"};

  static Stream<Rule> levels() {
    return Stream.of(
        Rule.of("bands"),
        cuts("0.2", "0.5", "0.75"),
        cuts("0.499999999999999", "0.5", "0.500000000000001").with("inclusive", "upper"),
        Rule.of("direct"),
        Rule.of("direct").with("rounding", "nearest"),
        Rule.of("gate"));
  }

  @ParameterizedTest
  @MethodSource("levels")
  void anyLevelOfManyDimensionsIsTheSame(Rule level) {
    Scoring scoring = scoring(level, "0.5");
    for (String[] weights : List.of(SMALL, LARGE, FINE)) {
      requireSameOfAll(model(scoring, 24, weights, SMALL));
      requireSameOfAll(model(scoring, 24, SMALL, weights));
    }
  }

  @ParameterizedTest
  @MethodSource("levels")
  void anyLevelOfFewDimensionsWithLargeWeightsIsTheSame(Rule level) {
    Scoring scoring = scoring(level, "0.5");

    requireSameOfAll(model(scoring, 6, LARGE, SMALL));
    requireSameOfAll(model(scoring, 4, FINE, LARGE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "0.25", "0.333333333333333", "0.5", "1"})
  void anyMinimumCoverageIsTheSame(String minimum) {
    Scoring scoring = scoring(Rule.of("bands"), minimum);
    for (String[] weights : List.of(SMALL, LARGE, FINE)) {
      requireSameOfAll(model(scoring, 24, weights, SMALL));
      requireSameOfAll(model(scoring, 6, SMALL, weights));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1, 0.5", "1, 5", "0, 100"})
  void anyRangeIsTheSame(String range) {
    String[] ends = range.split(", ");
    for (Rule level : List.of(Rule.of("bands"), Rule.of("direct"))) {
      NodeScoring dimension =
          NodeScoring.of(MEAN, Rule.of("bands")).withRange(Bounds.of(ends[0], ends[1]));
      Scoring scoring = Scoring.STANDARD
          .withDimension(dimension)
          .withOverall(NodeScoring.of(MEAN, level))
          .withMissing(missing("0.5"));

      requireSameOfAll(model(scoring, 24, LARGE, SMALL));
      requireSameOfAll(model(scoring, 5, LARGE, SMALL));
    }
  }

  /** What is divided by has 43 bits, 56 with the weights of the dimensions, and what is divided 46. */
  @Test
  void weightsOfDimensionsCountAmongTheDigits() {
    NodeScoring small = NodeScoring.of(MEAN, Rule.of("none")).withRange(Bounds.of("0", "0.001"));
    int[] primes = {1_997, 1_999, 2_003};
    String[] weights = {"9973", "3", "1"};
    Model model = Fixtures.model(4)
        .dimensions(IntStream.range(0, primes.length)
            .mapToObj(d -> Dimension.builder("d" + d, "D" + d)
                .weight(weights[d])
                .criteria(
                    criterion("q" + d, YES_NO.id()).weight("1").build(),
                    criterion("r" + d, YES_NO.id())
                        .weight(String.valueOf(primes[d] - 1))
                        .build())
                .build())
            .toArray(Dimension[]::new))
        .scoring(Fixtures.mean(Rule.of("bands")).withDimension(small))
        .build();

    requireSame(model, drawn(model, 200, false));
  }

  @Test
  void aSumIsTheSame() {
    Scoring scoring = Scoring.STANDARD
        .withDimension(NodeScoring.of(MEAN, Rule.of("none")))
        .withOverall(NodeScoring.of(Rule.of("sum"), Rule.of("bands")))
        .withMissing(missing("0.5"));

    requireSameOfAll(model(scoring, 24, LARGE, SMALL));
    requireSameOfAll(model(scoring, 24, SMALL, LARGE));
  }

  @ParameterizedTest
  @MethodSource("levels")
  void dimensionsOfManyDimensionsAreTheSame(Rule level) {
    Dimension[] parts = IntStream.range(0, 2)
        .mapToObj(i -> Dimension.builder("p" + i, "P" + i)
            .weight(SMALL[i])
            .dimensions(dimensions("p" + i, 18, LARGE, SMALL))
            .build())
        .toArray(Dimension[]::new);

    requireSameOfAll(Fixtures.model(4)
        .scales(THREE)
        .dimensions(parts)
        .scoring(scoring(level, "0.5"))
        .build());
  }

  /** Rows of any codes, and rows that lie in the middle of all scales, of which a half is known or all. */
  private static void requireSameOfAll(Model model) {
    int[][] rows = drawn(model, 24, true);
    for (int row = 0; row < rows.length; row += 2) {
      for (int c = 0; c < rows[row].length; c++) {
        String scale = model.allCriteria().get(c).scale();
        int middle = scale.equals(FIVE.id()) ? 3 : scale.equals(THREE.id()) ? 2 : 1 + c / 2 % 2;
        if (row % 4 == 0) {
          rows[row][c] = (row + c) % 8 == 1 ? AnswerTable.NOT_APPLICABLE : middle;
        } else if (c % 2 == 1) {
          rows[row][c] = AnswerTable.UNANSWERED;
        } else {
          rows[row][c] = middle;
        }
      }
    }
    requireSame(model, rows);
    requireSame(model, drawn(model, 13, false));
  }

  private static Rule cuts(String... cuts) {
    return Rule.of("bands").with("cuts", Stream.of(cuts).map(BigDecimal::new).toList());
  }

  /** A score is a level only where all criteria are on a scale of the levels, so not in these dimensions. */
  private static Scoring scoring(Rule level, String minimumCoverage) {
    boolean isDirect = level.id().equals("direct");
    return Scoring.STANDARD
        .withDimension(NodeScoring.of(MEAN, isDirect ? Rule.of("bands") : level))
        .withOverall(NodeScoring.of(MEAN, level))
        .withMissing(missing(minimumCoverage));
  }

  private static MissingPolicy missing(String minimumCoverage) {
    return new MissingPolicy(
        MissingAnswer.EXCLUDE,
        MissingAnswer.EXCLUDE,
        MissingAnswer.EXCLUDE,
        new BigDecimal(minimumCoverage));
  }

  private static Model model(
      Scoring scoring, int dimensions, String[] ofCriteria, String[] ofDimensions) {
    return Fixtures.model(4)
        .scales(THREE)
        .dimensions(dimensions("d", dimensions, ofCriteria, ofDimensions))
        .scoring(scoring)
        .build();
  }

  /** Dimensions of four criteria; each two of them have the same weight. */
  private static Dimension[] dimensions(
      String prefix, int count, String[] ofCriteria, String[] ofDimensions) {
    List<String> scales = List.of(FIVE.id(), FIVE.id(), THREE.id(), YES_NO.id());
    return IntStream.range(0, count)
        .mapToObj(d -> Dimension.builder(prefix + d, "D" + d)
            .weight(ofDimensions[d % ofDimensions.length])
            .criteria(IntStream.range(0, 4)
                .mapToObj(i -> criterion(prefix + d + "q" + i, scales.get(i))
                    .weight(ofCriteria[(d + i / 2) % ofCriteria.length])
                    .levels("l" + (i % 3 + 2))
                    .build())
                .toArray(Criterion[]::new))
            .build())
        .toArray(Dimension[]::new);
  }
}
