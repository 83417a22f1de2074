package dev.maturity.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.maturity.assessment.Assessment;
import dev.maturity.engine.Scorer;
import dev.maturity.fixture.Sent;
import dev.maturity.model.Criterion;
import dev.maturity.model.Model;
import dev.maturity.model.PercentageScale;
import dev.maturity.scoring.RuleCatalog;
import java.io.InvalidObjectException;
import java.io.Serializable;
import org.junit.jupiter.api.Test;

/** A scorer of tables on its way to another machine. */
class SentBulkScorerTest {

  private static final Model MODEL = Model.builder("m", "1", "M")
      .scales(new PercentageScale("share", ""))
      .criteria(
          Criterion.builder("q1", "It is done.", "share").build(),
          Criterion.builder("q2", "It is measured.", "share").weight("2").build())
      .build();

  @Test
  void itScoresThereAsHere() throws Exception {
    BulkScorer there = Sent.through(BulkScorer.of(Scorer.of(MODEL, RuleCatalog.standard())));
    AnswerTable answers = AnswerTable.builder(MODEL)
        .add(Assessment.of(MODEL).answer("q1", 30).answer("q2", 60).build())
        .build();

    // (30 + 2 × 60)/3 = 50 of 100.
    assertThat(there.score(answers).score(0, 0)).isEqualTo(0.5);
    assertThat(there.model()).isEqualTo(MODEL);
  }

  @Test
  void withoutItsScorerItIsRefused() throws Exception {
    byte[] bytes = Sent.bytes(new SentBulkScorer(null));

    assertThatThrownBy(() -> Sent.read(bytes))
        .isInstanceOf(InvalidObjectException.class)
        .hasMessage("The scorer of tables must have a scorer that it is made from.");
  }

  @Test
  void aScorerThatIsNotSentAsItsPartsIsRefused() {
    assertThatThrownBy(() -> Sent.forged(new ForgedBulk(), BulkScorer.class))
        .isInstanceOf(InvalidObjectException.class)
        .hasMessage("A scorer of tables must be read as its scorer.");
  }
}

/** Pretends in a stream to be a scorer of tables. */
final class ForgedBulk implements Serializable {
  private static final long serialVersionUID = 1L;
}
