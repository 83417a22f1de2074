package dev.maturity.benchmarks.ours;

import dev.maturity.assessment.Assessment;
import dev.maturity.benchmarks.workload.Questionnaire;
import dev.maturity.benchmarks.workload.Result;
import dev.maturity.benchmarks.workload.SingleContestant;
import dev.maturity.engine.Scorer;
import dev.maturity.model.Model;
import dev.maturity.scorecard.DimensionScore;
import dev.maturity.scorecard.Placement;
import dev.maturity.scorecard.Score;
import dev.maturity.scorecard.Scorecard;
import java.util.List;

/** The whole scorecard of one assessment, with its derivation. */
public final class ScorecardSingle implements SingleContestant {
  private final Model model = SurveyModel.of(Questionnaire.USUAL);
  private final Scorer scorer = SurveyModel.scorer(model);

  /** Makes the scorer of the usual questionnaire. */
  public ScorecardSingle() {}

  @Override
  public Object prepare(byte[] codes) {
    return SurveyModel.assessment(model, codes);
  }

  @Override
  public Object score(Object assessment) {
    return scorer.score((Assessment) assessment);
  }

  @Override
  public Result read(Object scored) {
    DimensionScore overall = ((Scorecard) scored).overall();
    List<DimensionScore> parts = overall.dimensions();
    double[] scores = parts.stream().mapToDouble(ScorecardSingle::score).toArray();
    Placement placement = overall.placement();
    return new Result(scores, score(overall), placement == null ? 0 : placement.rank());
  }

  private static double score(DimensionScore node) {
    return node.findScore().map(Score::value).orElse(Double.NaN);
  }
}
