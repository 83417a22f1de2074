package dev.maturity.engine;

import static dev.maturity.engine.Fixtures.BANDS;
import static dev.maturity.engine.Fixtures.answers;
import static dev.maturity.engine.Fixtures.criterion;
import static dev.maturity.engine.Fixtures.model;
import static dev.maturity.engine.Fixtures.overall;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.maturity.assessment.Assessment;
import dev.maturity.fixture.Sent;
import dev.maturity.model.Model;
import dev.maturity.model.Rule;
import dev.maturity.problem.MaturityException;
import dev.maturity.scoring.RuleCatalog;
import java.io.InvalidObjectException;
import java.io.Serializable;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A scorer on its way to another machine. */
class SentScorerTest {

  private static final Model MODEL = model(3)
      .criteria(criterion("q1").build(), criterion("q2").build())
      .scoring(overall(Rule.of("geometric-mean"), BANDS))
      .build();

  private static final Assessment ANSWERS =
      answers(MODEL).answer("q1", 30).answer("q2", 70).build();

  @Test
  void itScoresThereAsHere() throws Exception {
    Scorer here = Scorer.of(MODEL, RuleCatalog.standard());
    Scorer there = Sent.through(here);

    assertThat(there.model()).isEqualTo(MODEL);
    assertThat(there.score(ANSWERS)).isEqualTo(here.score(ANSWERS));
    assertThat(there.blockers(ANSWERS, "l3")).isEqualTo(here.blockers(ANSWERS, "l3"));
  }

  @Test
  void itIsSentAsModelAndRulesOnly() throws Exception {
    byte[] scorer = Sent.bytes(Scorer.of(MODEL, RuleCatalog.standard()));
    byte[] parts = Sent.bytes(new SentScorer(MODEL, RuleCatalog.standard()));

    assertThat(scorer).isEqualTo(parts);
  }

  @Test
  void aModelWithoutItsRulesIsRefused() throws Exception {
    byte[] bytes = Sent.bytes(new SentScorer(MODEL, RuleCatalog.of(List.of())));

    assertThatThrownBy(() -> Sent.read(bytes))
        .isInstanceOf(InvalidObjectException.class)
        .hasMessage("""
            The scorer of the model (test 1) must be one that was valid where it was written.
            Maybe the two versions of the library differ.""")
        .hasCauseInstanceOf(MaturityException.class);
  }

  @Test
  void aScorerThatIsNotSentAsItsPartsIsRefused() {
    assertThatThrownBy(() -> Sent.forged(new Forged(), Scorer.class))
        .isInstanceOf(InvalidObjectException.class)
        .hasMessage("A scorer must be read as its model and its rules.");
  }
}

/** Pretends in a stream to be a scorer. */
final class Forged implements Serializable {
  private static final long serialVersionUID = 1L;
}
