package dev.maturity.bulk;

import static dev.maturity.bulk.Fixtures.FIVE;
import static dev.maturity.bulk.Fixtures.MEAN;
import static dev.maturity.bulk.Fixtures.YES_NO;
import static dev.maturity.bulk.Fixtures.criterion;
import static dev.maturity.bulk.SameBits.FOUR;
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
import dev.maturity.model.PartValue;
import dev.maturity.model.Rule;
import dev.maturity.model.Scoring;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** However the sums of a block are added up, the bits are those of one assessment at a time. */
class BulkLanesTest {

  private static final int NA = AnswerTable.NOT_APPLICABLE;

  private static final Rule BANDS = Rule.of("bands");

  /** Of a mean of the criteria, with a range or its own. */
  private static NodeScoring mean(@Nullable Bounds range, PartValue of) {
    NodeScoring scoring = new NodeScoring(MEAN, of, BANDS);
    return range == null ? scoring : scoring.withRange(range);
  }

  private static Scoring means(@Nullable Bounds range) {
    return Scoring.STANDARD
        .withDimension(mean(range, PartValue.SCORE))
        .withOverall(mean(range, PartValue.SCORE));
  }

  /** Dimensions of mixed scales, one criterion in three reversed, that weigh 1, 2 and 3. */
  private static Model mixed(Scoring scoring, int... weights) {
    List<String> scales = List.of(FIVE.id(), THREE.id(), YES_NO.id(), FIVE.id(), FOUR.id());
    List<Dimension> dimensions = new ArrayList<>();
    int place = 0;
    for (int d = 1; d <= 3; d++) {
      List<Criterion> criteria = new ArrayList<>();
      for (int i = 0; i < 5; i++) {
        Criterion.Builder next = criterion("d%s.q%s".formatted(d, i), scales.get(place % d % 5))
            .weight(String.valueOf(weights[place % weights.length]))
            .target("0.3");
        criteria.add(place % 3 == 1 ? next.reversed().build() : next.build());
        place++;
      }
      dimensions.add(Dimension.builder("d" + d, "D" + d)
          .weight(String.valueOf(d))
          .criteria(criteria.toArray(Criterion[]::new))
          .build());
    }
    return model(dimensions, scoring);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 7, 8, 9, 15, 16, 17, 2_047, 2_049, 2_061})
  void anyNumberOfRowsGivesTheSameBits(int rows) {
    Model model = mixed(means(null), 1, 2, 3);

    requireSame(model, drawn(model, rows, false));
    requireSame(model, drawn(model, rows, true));
  }

  @ParameterizedTest
  @CsvSource({"0, 1", "1, 5", "0, 100", "-1, 1", "-5, -1", "0.1, 0.7"})
  void anyRangeGivesTheSameBits(String low, String high) {
    Bounds range = Bounds.of(low, high);
    for (Scoring scoring : List.of(
        means(range),
        Scoring.STANDARD
            .withDimension(mean(range, PartValue.SCORE))
            .withOverall(mean(null, PartValue.FRACTION)),
        Scoring.STANDARD
            .withDimension(mean(null, PartValue.SCORE))
            .withOverall(mean(range, PartValue.FRACTION)))) {
      Model model = mixed(scoring, 1, 2, 3);

      requireSame(model, drawn(model, 101, false));
      requireSame(model, drawn(model, 101, true));
    }
  }

  /** A five-point criterion adds four times its weight and more to a lane, beside yes-no and three points twelve times. */
  @ParameterizedTest
  @ValueSource(
      ints = {
        1, 4, 5, 10, 12, 13, 21, 22, 60, 63, 64, 255, 256, 1_000, 3_276, 3_277, 13_107, 13_108,
        70_000
      })
  void anyWeightGivesTheSameBits(int weight) {
    for (int[] weights :
        List.of(new int[] {weight}, new int[] {1, weight}, new int[] {weight, 1, 2, 7})) {
      Model model = mixed(means(Bounds.of("1", "5")), weights);

      requireSame(model, drawn(model, 43, false));
      requireSame(model, drawn(model, 43, true));
    }
  }

  /** With the weights 1 to 11 on five points 4 · 66 = 264 go beyond eight bits, with 1 to 10 they do not. */
  @ParameterizedTest
  @ValueSource(ints = {10, 11, 22, 23, 180, 181})
  void sumsOfManyCriteriaGiveTheSameBits(int criteria) {
    for (String scale : List.of(FIVE.id(), THREE.id(), YES_NO.id(), FOUR.id())) {
      Criterion[] all = new Criterion[criteria];
      for (int i = 0; i < criteria; i++) {
        Criterion.Builder next = criterion("q" + i, scale).weight(String.valueOf(i + 1));
        all[i] = i % 2 == 1 ? next.reversed().build() : next.build();
      }
      Model model = Fixtures.model(5)
          .scales(THREE, FOUR)
          .criteria(all)
          .scoring(Scoring.STANDARD.withOverall(mean(Bounds.of("1", "5"), PartValue.SCORE)))
          .build();

      requireSame(model, drawn(model, 27, false));
      requireSame(model, drawn(model, 27, true));
    }
  }

  @ParameterizedTest
  @EnumSource(MissingAnswer.class)
  void whateverCountsForWhatIsMissingGivesTheSameBits(MissingAnswer missing) {
    MissingAnswer unknown = missing == MissingAnswer.TARGET ? MissingAnswer.EXCLUDE : missing;
    for (MissingPolicy policy : List.of(
        policy(unknown, MissingAnswer.EXCLUDE, MissingAnswer.EXCLUDE, "0.5"),
        policy(MissingAnswer.EXCLUDE, unknown, MissingAnswer.EXCLUDE, "0.5"),
        policy(MissingAnswer.EXCLUDE, MissingAnswer.EXCLUDE, missing, "0"),
        policy(unknown, unknown, missing, "1"))) {
      for (int weight : new int[] {1, 21, 64, 20_000}) {
        Model model = mixed(means(Bounds.of("0", "100")).withMissing(policy), 1, weight);

        requireSame(model, drawn(model, 67, false));
        requireSame(model, drawn(model, 67, true));
      }
    }
  }

  @Test
  void aDimensionThatIsNotApplicableGivesTheSameBits() {
    for (int weight : new int[] {1, 13, 300}) {
      Model model = mixed(means(Bounds.of("1", "5")), 1, weight);
      int[][] rows = drawn(model, 64, false);
      for (int row = 0; row < rows.length; row++) {
        for (int c = 0; c < rows[row].length; c++) {
          boolean isLeftOut = (row >> c / 5 & 1) != 0;
          rows[row][c] = isLeftOut ? NA : Math.max(rows[row][c], 1);
        }
      }

      requireSame(model, rows);
    }
  }

  @Test
  void otherRulesGiveTheSameBits() {
    for (String rule : List.of("min", "max", "sum")) {
      NodeScoring dimension = NodeScoring.of(Rule.of(rule), Rule.NONE);
      for (int weight : new int[] {1, 64, 20_000}) {
        Model model = mixed(
            Scoring.STANDARD
                .withDimension(dimension)
                .withOverall(NodeScoring.of(Rule.of(rule), Rule.of("direct"))),
            2,
            weight);

        requireSame(model, drawn(model, 37, false));
        requireSame(model, drawn(model, 37, true));
      }
    }
  }

  /** The least and the greatest of criteria on one scale are found in lanes, whatever is reversed or missing. */
  @ParameterizedTest
  @EnumSource(MissingAnswer.class)
  void theLeastAndTheGreatestOnOneScaleGiveTheSameBits(MissingAnswer missing) {
    MissingAnswer unknown = missing == MissingAnswer.TARGET ? MissingAnswer.EXCLUDE : missing;
    for (String rule : List.of("min", "max")) {
      NodeScoring ranged =
          new NodeScoring(Rule.of(rule), PartValue.SCORE, BANDS).withRange(Bounds.of("-1", "4"));
      for (MissingPolicy policy : List.of(
          policy(unknown, MissingAnswer.EXCLUDE, MissingAnswer.EXCLUDE, "0"),
          policy(MissingAnswer.EXCLUDE, unknown, missing, "0.4"),
          policy(unknown, unknown, MissingAnswer.EXCLUDE, "1"))) {
        Model model = oneScaleEach(
            Scoring.STANDARD.withDimension(ranged).withOverall(ranged).withMissing(policy));

        requireSame(model, drawn(model, 2_061, false));
        requireSame(model, drawn(model, 2_061, true));
      }
    }
  }

  /** A dimension for each scale, of criteria that are partly reversed, and one on which all are. */
  private static Model oneScaleEach(Scoring scoring) {
    List<Dimension> dimensions = new ArrayList<>();
    for (String scale : List.of(FIVE.id(), THREE.id(), YES_NO.id(), FOUR.id())) {
      List<Criterion> criteria = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        Criterion.Builder next =
            criterion(scale + i, scale).target("0.3").weight(String.valueOf(i + 1));
        boolean isReversed = i % 2 == 1 || scale.equals(FOUR.id());
        criteria.add(isReversed ? next.reversed().build() : next.build());
      }
      dimensions.add(Dimension.builder("d-" + scale, scale)
          .criteria(criteria.toArray(Criterion[]::new))
          .build());
    }
    return model(dimensions, scoring);
  }

  private static Model model(List<Dimension> dimensions, Scoring scoring) {
    return Fixtures.model(4)
        .scales(THREE, FOUR)
        .dimensions(dimensions.toArray(Dimension[]::new))
        .scoring(scoring)
        .build();
  }

  private static MissingPolicy policy(
      MissingAnswer unanswered,
      MissingAnswer dontKnow,
      MissingAnswer notApplicable,
      String minimumCoverage) {
    return new MissingPolicy(unanswered, dontKnow, notApplicable, new BigDecimal(minimumCoverage));
  }
}
