package dev.maturity.benchmarks.ours;

import dev.maturity.assessment.Assessment;
import dev.maturity.benchmarks.workload.Questionnaire;
import dev.maturity.benchmarks.workload.Result;
import dev.maturity.benchmarks.workload.SingleContestant;
import dev.maturity.engine.Scorer;
import dev.maturity.engine.Scores;
import dev.maturity.model.Model;
import dev.maturity.scorecard.DimensionScore;

/** The scores and levels of one assessment, from its codes or from the assessment itself. */
public final class LightSingle implements SingleContestant {
  private final Model model = SurveyModel.of(Questionnaire.USUAL);
  private final Scorer scorer = SurveyModel.scorer(model);
  private final boolean takesCodes;

  /**
   * Makes the scorer of the usual questionnaire.
   *
   * @param takesCodes whether it scores codes and not assessments
   */
  public LightSingle(boolean takesCodes) {
    this.takesCodes = takesCodes;
  }

  @Override
  public Object prepare(byte[] codes) {
    return takesCodes ? codes.clone() : SurveyModel.assessment(model, codes);
  }

  @Override
  public Object score(Object given) {
    return takesCodes ? scorer.scores((byte[]) given) : scorer.scores((Assessment) given);
  }

  @Override
  public Result read(Object scored) {
    Scores scores = (Scores) scored;
    double[] dimensions =
        scores.nodes().stream().skip(1).mapToDouble(scores::score).toArray();
    return new Result(dimensions, scores.score(), scores.rank(DimensionScore.OVERALL));
  }
}
