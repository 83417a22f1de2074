package dev.maturity.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.maturity.assessment.Assessment;
import dev.maturity.assessment.AssessmentBuilder;
import dev.maturity.engine.MaturityEngine;
import dev.maturity.engine.ModelCatalog;
import dev.maturity.engine.Scorer;
import dev.maturity.model.Criterion;
import dev.maturity.model.Dimension;
import dev.maturity.model.Model;
import dev.maturity.model.NodeScoring;
import dev.maturity.model.OrdinalScale;
import dev.maturity.model.PartValue;
import dev.maturity.model.Rule;
import dev.maturity.model.Scoring;
import dev.maturity.scorecard.DimensionScore;
import dev.maturity.scorecard.Range;
import dev.maturity.scorecard.Score;
import dev.maturity.scorecard.Scorecard;
import dev.maturity.scoring.StandardTable.Entry;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each aggregation over criteria and over dimensions, with answers missing. */
class EveryRuleInTheEngineTest {

  private static final int TRIALS = 25;
  private static final int UNANSWERED = 5;
  private static final int NOT_APPLICABLE = 6;
  private static final OrdinalScale QUARTERS =
      OrdinalScale.of("quarters", 0, "never", "seldom", "sometimes", "often", "always");

  private final MaturityEngine engine =
      MaturityEngine.of(ModelCatalog.of(List.of()), RuleCatalog.standard());

  static List<Entry> aggregations() {
    return StandardTable.aggregations();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("aggregations")
  void noNodeIsSpoiledAndEachLiesInItsRangeAndIsReplayed(Entry rule) {
    Model model = model(rule.rule());
    Scorer scorer = Scorer.of(model, RuleCatalog.standard());
    SplittableRandom random = new SplittableRandom(11);
    for (int trial = 0; trial < TRIALS; trial++) {
      Scorecard card = scorer.score(assessment(model, random));

      assertThat(card.problems()).isEmpty();
      assertThat(engine.replay(card)).isEqualTo(card.overall());
      card.overall().allNodes().forEach(EveryRuleInTheEngineTest::liesInItsRange);
    }
  }

  private static void liesInItsRange(DimensionScore node) {
    Score score = node.score();
    if (score != null) {
      Range range = Objects.requireNonNull(node.range());
      assertThat(range.contains(score.exact())).as(node.toString()).isTrue();
      assertThat(node.bounds().contains(score.exact())).as(node.toString()).isTrue();
    }
  }

  private static Model model(Rule rule) {
    return Model.builder("m", "1", "M")
        .scales(QUARTERS)
        .dimensions(dimension("a", "0.35"), dimension("b", "0.65"), dimension("c", "1"))
        .scoring(Scoring.STANDARD
            .withDimension(NodeScoring.of(rule, Rule.NONE))
            .withOverall(new NodeScoring(rule, PartValue.FRACTION, Rule.NONE)))
        .build();
  }

  private static Dimension dimension(String id, String weight) {
    return Dimension.builder(id, "Dimension " + id)
        .weight(weight)
        .criteria(
            criterion(id + "1", "0.15"), criterion(id + "2", "0.35"), criterion(id + "3", "1"))
        .build();
  }

  private static Criterion criterion(String id, String weight) {
    return Criterion.builder(id, "It is so.", "quarters").weight(weight).build();
  }

  private static Assessment assessment(Model model, SplittableRandom random) {
    AssessmentBuilder assessment = Assessment.of(model).subject("Acme");
    for (Criterion criterion : model.allCriteria()) {
      int answer = random.nextInt(7);
      if (answer == NOT_APPLICABLE) {
        assessment.notApplicable(criterion.id(), "no such thing");
      } else if (answer < UNANSWERED) {
        assessment.answer(criterion.id(), answer);
      }
    }
    return assessment.build();
  }
}
