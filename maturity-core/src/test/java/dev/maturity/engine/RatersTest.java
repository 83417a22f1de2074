package dev.maturity.engine;

import static dev.maturity.engine.Fixtures.answers;
import static dev.maturity.engine.Fixtures.criterion;
import static dev.maturity.engine.Fixtures.model;
import static dev.maturity.engine.Fixtures.score;
import static org.assertj.core.api.Assertions.assertThat;

import dev.maturity.assessment.Answer;
import dev.maturity.assessment.AssessmentBuilder;
import dev.maturity.assessment.Evidence;
import dev.maturity.assessment.Rater;
import dev.maturity.assessment.Response;
import dev.maturity.model.Criterion;
import dev.maturity.model.Fraction;
import dev.maturity.model.Model;
import dev.maturity.model.Rule;
import dev.maturity.model.Scoring;
import dev.maturity.scorecard.CriterionScore;
import dev.maturity.scorecard.Panel;
import dev.maturity.scorecard.Part;
import dev.maturity.scorecard.Score;
import dev.maturity.scorecard.Scorecard;
import dev.maturity.scoring.Consensus;
import dev.maturity.scoring.Law;
import dev.maturity.scoring.RuleCatalog;
import dev.maturity.scoring.RuleDefinition;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How the answers of several raters become one, and what is kept of them. */
@Tag("E11")
class RatersTest {

  @Test
  void theLowerOfTwoRatingsCounts() {
    assertThat(value(adoption(), 1, 3)).isEqualTo(Fraction.of(1, 4));
  }

  @Test
  void lowerMeansLessMatureOnAReversedCriterionToo() {
    // 1 and 3 of 4 are worth 3/4 and 1/4 once turned.
    assertThat(value(adoption().reversed(), 1, 3)).isEqualTo(Fraction.of(1, 4));
    assertThat(value(adoption().reversed(), 1, 3, 2, 1)).isEqualTo(Fraction.of(2, 4));
  }

  @Test
  void theMiddleOfThreeRatingsCounts() {
    assertThat(value(adoption(), 4, 0, 3)).isEqualTo(Fraction.of(3, 4));
  }

  @Test
  void raterWeightsDoNotMoveTheLowerMedian() {
    Model model = model(2).criteria(adoption().build()).build();
    AssessmentBuilder answers = answers(model)
        .rater(new Rater("heavy", "", "", "", BigDecimal.TEN))
        .answer("q", 4)
        .rater("a")
        .answer("q", 0)
        .rater("b")
        .answer("q", 1);

    assertThat(score(model, answers.build()).criterion("q").orElseThrow().value())
        .isEqualTo(Score.of(Fraction.of(1, 4)));
  }

  @Test
  void raterWeightsReachAConsensusThatAsksForThem() {
    Model model = model(2)
        .criteria(adoption().build())
        .scoring(new Scoring("s", "", "", null, Rule.of("heaviest"), null, null))
        .build();
    AssessmentBuilder answers = answers(model)
        .rater("a")
        .answer("q", 0)
        .rater(new Rater("heavy", "", "", "", new BigDecimal("1.5")))
        .answer("q", 3)
        .rater("b")
        .answer("q", 4);

    Scorecard card = Scorer.of(model, withHeaviest()).score(answers.build());

    assertThat(card.criterion("q").orElseThrow().value()).isEqualTo(Score.of(Fraction.of(3, 4)));
  }

  @Test
  void evidenceIsCountedOverAllRaters() {
    Model model = model(2).criteria(adoption().build()).build();
    Evidence document = new Evidence("document", "Plan", "", "");
    AssessmentBuilder answers = answers(model)
        .rater("a")
        .response(rated("a", document, document))
        .rater("b")
        .response(rated("b"))
        .rater("c")
        .response(rated("c", document));

    assertThat(score(model, answers.build()).criterion("q").orElseThrow().evidence())
        .isEqualTo(3);
  }

  @Test
  void ratersAreCombinedCriterionByCriterion() {
    Model model = model(2)
        .criteria(
            criterion("q1", "adoption-5").build(), criterion("q2", "adoption-5").build())
        .build();
    AssessmentBuilder answers = answers(model)
        .rater("a")
        .answer("q1", 4)
        .answer("q2", 0)
        .rater("b")
        .answer("q1", 0)
        .answer("q2", 4);

    // Each rater alone has the mean 1/2; the lower medians are 0 and 0.
    assertThat(score(model, answers.build()).overall().findScore())
        .contains(Score.of(Fraction.ZERO));
  }

  @Test
  void ratersWhoAgreeHaveNoSpreadAndFullAgreement() {
    Panel panel = of(adoption(), 3, 3, 3).panel();

    assertThat(panel.spread()).isEqualTo(Score.of(Fraction.ZERO));
    assertThat(panel.agreement()).isEqualTo(Score.of(Fraction.ONE));
  }

  @Test
  void ratersSplitBetweenTheEndsDoNotAgreeAtAll() {
    Panel panel = of(adoption(), 0, 4, 4, 0).panel();

    assertThat(panel.spread()).isEqualTo(Score.of(Fraction.ONE));
    assertThat(panel.agreement()).isEqualTo(Score.of(Fraction.ZERO));
  }

  @Test
  void aSingleRaterAgrees() {
    assertThat(of(adoption(), 2).panel())
        .isEqualTo(
            new Panel(1, 1, Map.of("partly", 1), Score.of(Fraction.ZERO), Score.of(Fraction.ONE)));
  }

  @Test
  void agreementIsTheSameOnAReversedCriterion() {
    // Values 0, 1/4, 1: variance 26/144, of at most 1/4.
    Score expected = Score.of(Fraction.of(5, 18));

    assertThat(of(adoption(), 0, 1, 4).panel().agreement()).isEqualTo(expected);
    assertThat(of(adoption().reversed(), 0, 1, 4).panel().agreement()).isEqualTo(expected);
  }

  @Test
  void theHistogramCountsAPointOnceHoweverItWasNamed() {
    Model model = model(2).criteria(adoption().build()).build();
    AssessmentBuilder answers = answers(model)
        .rater("a")
        .answer("q", "mostly")
        .rater("b")
        .answer("q", 3)
        .rater("c")
        .dontKnow("q")
        .rater("d")
        .answer("q", 0)
        .rater("e")
        .notApplicable("q", "");

    Panel panel = score(model, answers.build()).criterion("q").orElseThrow().panel();

    assertThat(List.copyOf(panel.histogram().entrySet()))
        .extracting(entry -> entry.getKey() + " " + entry.getValue())
        .containsExactly("not done 1", "mostly 2", "dont-know 1", "not-applicable 1");
    assertThat(panel.responses()).isEqualTo(5);
    assertThat(panel.ratings()).isEqualTo(3);
  }

  @Test
  void onlyRatersWhoRespondAreCounted() {
    Model model = model(2).criteria(adoption().build()).build();
    AssessmentBuilder answers =
        answers(model).rater("a").answer("q", 1).rater("b").dontKnow("q").rater("silent");

    assertThat(score(model, answers.build()).raters()).isEqualTo(2);
  }

  @Test
  void aScorecardDoesNotSayWhoRated() {
    Model model = model(2).criteria(adoption().build()).build();
    AssessmentBuilder answers = answers(model)
        .rater(new Rater("zoe-id", "Zoe-Name", "Zoe-Role", "Zoe-Group", BigDecimal.ONE))
        .answer("q", 1);

    Scorecard card = score(model, answers.build());

    assertThat(card.toString() + card.summary() + card.explain()).doesNotContainIgnoringCase("zoe");
  }

  private static Response rated(String rater, Evidence... evidence) {
    return new Response("q", rater, new Answer.Rated(BigDecimal.ONE), "", List.of(evidence));
  }

  /** The standard rules and a consensus that believes the rater of the greatest weight. */
  private static RuleCatalog withHeaviest() {
    Consensus heaviest = new Consensus() {
      @Override
      public Optional<Fraction> combine(List<Part> ratings) {
        return ratings.stream().max(Comparator.comparing(Part::weight)).map(Part::value);
      }

      @Override
      public Set<Law> laws() {
        return Set.of();
      }
    };
    List<RuleDefinition<?>> rules = new ArrayList<>(RuleCatalog.standard().rules());
    rules.add(RuleDefinition.consensus("heaviest", "The heaviest rater.", given -> heaviest));
    return RuleCatalog.of(rules);
  }

  private static Criterion.Builder adoption() {
    return criterion("q", "adoption-5");
  }

  private static Fraction value(Criterion.Builder criterion, int... ratings) {
    return of(criterion, ratings).value().exact();
  }

  private static CriterionScore of(Criterion.Builder criterion, int... ratings) {
    Model model = model(2).criteria(criterion.build()).build();
    AssessmentBuilder answers = answers(model);
    for (int i = 0; i < ratings.length; i++) {
      answers.rater("r" + i).answer("q", ratings[i]);
    }
    return score(model, answers.build()).criterion("q").orElseThrow();
  }
}
