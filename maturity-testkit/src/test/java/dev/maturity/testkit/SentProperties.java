package dev.maturity.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.maturity.engine.Scorer;
import dev.maturity.scorecard.Scorecard;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is sent to another machine is there what it was here. */
class SentProperties {

  @Property(tries = 300)
  void modelsAndAssessmentsComeBackAsTheyWere(@ForAll AssessedModel sample) {
    assertThat(Sent.through(sample.model()))
        .isEqualTo(sample.model())
        .hasToString(sample.model().toString());
    assertThat(Sent.through(sample.assessment())).isEqualTo(sample.assessment());
  }

  @Property(tries = 200)
  void aScorerGivesTheSameScorecardsElsewhere(@ForAll("samples") Sample sample) {
    Scorer elsewhere = Sent.through(sample.scorer());
    Scorecard card = Sent.through(elsewhere.score(sample.assessment()));

    assertThat(card).isEqualTo(sample.card()).hasToString(sample.card().toString());
  }

  @Provide
  Arbitrary<Sample> samples() {
    return Sample.any();
  }
}
