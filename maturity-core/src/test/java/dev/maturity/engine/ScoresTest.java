package dev.maturity.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.maturity.assessment.Assessment;
import dev.maturity.assessment.AssessmentBuilder;
import dev.maturity.io.MaturityJson;
import dev.maturity.model.AssessmentMode;
import dev.maturity.model.Conduct;
import dev.maturity.model.Model;
import dev.maturity.model.Protocol;
import dev.maturity.problem.MaturityException;
import dev.maturity.scoring.RuleCatalog;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScoresTest {

  /** Two dimensions that weigh 1 and 3, of two criteria each, on points from 1 to 5; the level by equal bands of three. */
  private static final String MODEL = """
      {"id": "two", "version": "1.0.0", "name": "Two",
       "levels": [{"id": "low", "name": "Low"}, {"id": "mid", "name": "Mid"}, {"id": "high", "name": "High"}],
       "scales": [{"type": "ordinal", "id": "five", "points": [{"label": "a"}, {"label": "b"}, {"label": "c"}, {"label": "d"}, {"label": "e"}]}],
       "dimensions": [
         {"id": "one", "name": "One", "weight": 1, "criteria": [
           {"id": "o1", "statement": "O1.", "scale": "five"},
           {"id": "o2", "statement": "O2.", "scale": "five", "reversed": true, "weight": 2}]},
         {"id": "other", "name": "Other", "weight": 3, "criteria": [
           {"id": "p1", "statement": "P1.", "scale": "five"},
           {"id": "p2", "statement": "P2.", "scale": "five"}]}],
       "scoring": {"id": "standard",
         "dimension": {"aggregation": {"rule": "mean"}, "level": {"rule": "none"}},
         "overall": {"aggregation": {"rule": "mean"}, "level": {"rule": "bands"}}}}
      """;

  private final Model model = MaturityJson.standard().readModel(MODEL);
  private final Scorer scorer = Scorer.of(model, RuleCatalog.standard());

  @Test
  void codesGiveScoresAndLevels() {
    // one: (1·¾ + 2·(1 − ¼))/3 = ¾; other: (½ + 1)/2 = ¾; overall ¾, the third of three bands.
    Scores scores = scorer.scores(new byte[] {4, 2, 3, 5});

    assertThat(scores.nodes()).containsExactly("overall", "one", "other");
    assertThat(scores.score("one")).isEqualTo(0.75);
    assertThat(scores.score("other")).isEqualTo(0.75);
    assertThat(scores.score()).isEqualTo(0.75);
    assertThat(scores.level().orElseThrow().id()).isEqualTo("high");
    assertThat(scores.level("one")).isEmpty();
    assertThat(scores.rank("overall")).isEqualTo(3);
  }

  @Test
  void whatNobodySaidIsNotZero() {
    // other: only p1, at ½; one is not applicable; a half of the applicable weight is answered,
    // which is enough.
    Scores scores = scorer.scores(new byte[] {0, 0, 3, -1});

    assertThat(scores.score("one")).isNaN();
    assertThat(scores.score()).isEqualTo(0.5);
    assertThat(scores.rank("overall")).isEqualTo(2);
  }

  @Test
  void tooLittleIsNoLevel() {
    // one counts ⅓ of its weight as answered, other nothing: (1·⅓ + 3·0)/4 is less than ½.
    Scores scores = scorer.scores(new byte[] {5, -2, -1, -1});

    assertThat(scores.score()).isEqualTo(1);
    assertThat(scores.level()).isEmpty();
  }

  @Test
  void theScorecardIsMadeOnceAndSaysTheSame() {
    Assessment assessment =
        Assessment.of(model).subject("Acme").answer("o1", 4).answer("p1", 2).build();
    Scores scores = scorer.scores(assessment);

    assertThat(scores.scorecard()).isEqualTo(scorer.score(assessment)).isSameAs(scores.scorecard());
    assertThat(scorer.scores(new byte[] {4, -1, 2, -1}).scorecard().overall())
        .isEqualTo(scores.scorecard().overall());
  }

  @Test
  void codesThatAreNoneAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> scorer.scores(new byte[] {1, 6, 1, 1}))
        .withMessageContaining("The code (6) of the criterion (o2) must be from 1 to 5");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> scorer.scores(new byte[] {1, 1, 1}))
        .withMessageContaining("The codes must be 4");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> scorer.scores(new byte[] {1, 1, 1, 1}).score("three"))
        .withMessageContaining("The node (three) must be one of [overall, one, other]");
  }

  @Test
  void noScoreIsOneAndTheSameNaN() {
    Scores nothing = scorer.scores(new byte[] {0, 0, -1, -2});

    for (String node : nothing.nodes()) {
      assertThat(Double.doubleToRawLongBits(nothing.score(node)))
          .isEqualTo(Double.doubleToRawLongBits(Double.NaN));
    }
  }

  @Test
  void whatTheScorecardRefusesIsRefused() {
    Protocol blind = new Protocol("blind", "", "", null, false, true, List.of(), List.of());
    Model withProtocol = Fixtures.model(0)
        .criteria(Fixtures.criterion("q1", "yes-no").build())
        .conduct(new Conduct(List.of(blind), List.of(), null, null))
        .build();
    Scorer blindScorer = Scorer.of(withProtocol, RuleCatalog.standard());
    AssessmentBuilder answers = Assessment.of(withProtocol).answer("q1", "yes");

    assertThat(blindScorer.scores(answers.open().build()).score()).isEqualTo(1);
    Assessment open = answers.protocol("blind", AssessmentMode.SELF_ASSESSMENT).build();
    assertThatExceptionOfType(MaturityException.class)
        .isThrownBy(() -> blindScorer.scores(open))
        .withMessageContaining(
            "The round must be closed, because the protocol (blind) shows no result before.");
    Assessment misfit = Assessment.of(withProtocol).answer("q2", "yes").build();
    assertThatExceptionOfType(MaturityException.class)
        .isThrownBy(() -> blindScorer.scores(misfit))
        .withMessageContaining("The criterion (q2) of a response must be in the model (test).");
  }

  @Test
  void theCallersCodesCanBeUsedAgain() {
    byte[] codes = {4, 2, 3, 5};
    Scores scores = scorer.scores(codes);
    codes[0] = 1;

    assertThat(scores.scorecard().overall().score().value()).isEqualTo(0.75);
  }
}
