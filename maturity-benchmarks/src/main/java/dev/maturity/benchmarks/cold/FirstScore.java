package dev.maturity.benchmarks.cold;

import dev.maturity.assessment.Assessment;
import dev.maturity.engine.MaturityEngine;
import dev.maturity.engine.Scorer;
import dev.maturity.model.Criterion;
import dev.maturity.model.Model;
import dev.maturity.scorecard.Scorecard;

/** Scores one assessment of a shipped model, and says how long each step took. */
public final class FirstScore {
  private static final String MODEL = "gartner-cxm";
  private static final double NANOS_PER_MILLI = 1e6;

  private static long last;

  private FirstScore() {}

  /**
   * Scores.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    last = System.nanoTime();
    MaturityEngine engine = MaturityEngine.standard();
    tell("find models and rules");
    Model model = engine.model(MODEL);
    tell("read the model");
    Scorer scorer = engine.scorer(model);
    tell("validate and compile it");
    var builder = Assessment.of(model).subject("Acme");
    for (Criterion criterion : model.allCriteria()) {
      builder.answer(criterion.id(), 3);
    }
    Assessment assessment = builder.build();
    tell("make an assessment");
    Scorecard card = scorer.score(assessment);
    tell("score it");
    if (card.overall().findScore().isEmpty()) {
      throw new IllegalStateException("There must be a score.");
    }
    scorer.score(assessment);
    tell("score it again");
  }

  private static void tell(String step) {
    long now = System.nanoTime();
    System.out.println(step + "=" + (now - last) / NANOS_PER_MILLI);
    last = System.nanoTime();
  }
}
