package dev.maturity.engine;

import static dev.maturity.engine.Fixtures.BANDS;
import static dev.maturity.engine.Fixtures.MEAN;
import static dev.maturity.engine.Fixtures.NONE;
import static dev.maturity.engine.Fixtures.ZERO_TO_FIVE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.maturity.assessment.Assessment;
import dev.maturity.assessment.AssessmentBuilder;
import dev.maturity.model.Criterion;
import dev.maturity.model.Dimension;
import dev.maturity.model.Fraction;
import dev.maturity.model.Model;
import dev.maturity.model.NodeScoring;
import dev.maturity.model.Rule;
import dev.maturity.model.Scoring;
import dev.maturity.scorecard.DimensionScore;
import dev.maturity.scorecard.Score;
import dev.maturity.scorecard.Scorecard;
import dev.maturity.scoring.RuleCatalog;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Weighted means that hit a cut exactly and miss it in doubles; {@code threshold-traps.md} says where they come from. */
class ThresholdTrapsTest {

  private static final List<List<Integer>> ORDERS = List.of(
      List.of(0, 1, 2),
      List.of(0, 2, 1),
      List.of(1, 0, 2),
      List.of(1, 2, 0),
      List.of(2, 0, 1),
      List.of(2, 1, 0));

  /** A line of the file. */
  record Trap(
      String id,
      List<String> weights,
      List<String> scores,
      Fraction exact,
      double leftToRight,
      double leastOverOrders,
      double greatestOverOrders) {

    static Trap parse(String id, String line) {
      List<String> cells = List.of(line.split(","));
      return new Trap(
          id,
          cells.subList(0, 3),
          cells.subList(3, 6),
          Fraction.parse(cells.get(6)),
          Double.parseDouble(cells.get(7)),
          Double.parseDouble(cells.get(8)),
          Double.parseDouble(cells.get(9)));
    }

    String criterionId(int i) {
      return "%s.%d".formatted(id, i + 1);
    }

    Criterion criterion(int i) {
      return Fixtures.criterion(criterionId(i), ZERO_TO_FIVE.id())
          .weight(weights.get(i))
          .build();
    }

    double sumInDoubles(List<Integer> order) {
      double sum = 0;
      for (int i : order) {
        sum += Double.parseDouble(weights.get(i)) * Double.parseDouble(scores.get(i));
      }
      return sum;
    }

    @Override
    public String toString() {
      return "weights %s, scores %s".formatted(weights, scores);
    }
  }

  /** One scorecard for every order of criteria and every order of responses; the traps stand in it side by side. */
  private static final List<Scorecard> CARDS = cards();

  @Test
  void thereAreTwoHundredTrapsEachScoredInThirtySixOrders() {
    assertThat(traps()).hasSize(200).doesNotHaveDuplicates();
    assertThat(CARDS).hasSize(36);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("traps")
  void aTrapLandsOnTheUpperSideOfItsCutInEveryOrder(Trap trap) {
    Score exact = Score.of(trap.exact().dividedBy(Fraction.of(5)));
    for (Scorecard card : CARDS) {
      DimensionScore node = card.dimension(trap.id()).orElseThrow();

      assertThat(node.findScore()).contains(exact);
      assertThat(node.level().id()).isEqualTo("l2");
      assertThat(node.placement().position()).isEqualTo(Score.of(Fraction.of(2)));
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("traps")
  void aTrapFallsBelowItsCutInDoubles(Trap trap) {
    double[] sums = ORDERS.stream().mapToDouble(trap::sumInDoubles).toArray();

    assertThat(trap.exact()).isEqualTo(Fraction.of(5, 2));
    assertThat(sums[0]).isEqualTo(trap.leftToRight()).isLessThan(2.5);
    assertThat(DoubleStream.of(sums).min()).hasValue(trap.leastOverOrders());
    assertThat(DoubleStream.of(sums).max()).hasValue(trap.greatestOverOrders());
  }

  static List<Trap> traps() {
    try (InputStream file = Objects.requireNonNull(
        ThresholdTrapsTest.class.getResourceAsStream("threshold-traps.csv"))) {
      List<String> lines =
          new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
      return IntStream.range(1, lines.size())
          .mapToObj(i -> Trap.parse("trap-" + i, lines.get(i)))
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static List<Scorecard> cards() {
    List<Scorecard> cards = new ArrayList<>();
    for (List<Integer> criteria : ORDERS) {
      Scorer scorer = Scorer.of(model(criteria), RuleCatalog.standard());
      for (List<Integer> responses : ORDERS) {
        cards.add(scorer.score(assessment(scorer.model(), responses)));
      }
    }
    return cards;
  }

  /** Every trap is a dimension with two levels; on the range from 0 to 1 the cut at 2.5 of 5 is 0.5. */
  private static Model model(List<Integer> order) {
    Rule bands = BANDS.with("cuts", List.of(new BigDecimal("0.5")));
    return Fixtures.model(2)
        .dimensions(traps().stream()
            .map(trap -> Dimension.builder(trap.id(), trap.toString())
                .criteria(order.stream().map(trap::criterion).toArray(Criterion[]::new))
                .build())
            .toArray(Dimension[]::new))
        .scoring(Scoring.STANDARD
            .withDimension(NodeScoring.of(MEAN, bands))
            .withOverall(NodeScoring.of(NONE, NONE)))
        .build();
  }

  private static Assessment assessment(Model model, List<Integer> order) {
    AssessmentBuilder answers = Fixtures.answers(model);
    for (Trap trap : traps()) {
      order.forEach(
          i -> answers.answer(trap.criterionId(i), new BigDecimal(trap.scores().get(i))));
    }
    return answers.build();
  }
}
