package dev.maturity.benchmarks.streams;

import dev.maturity.benchmarks.workload.Questionnaire;
import dev.maturity.benchmarks.workload.Result;
import dev.maturity.benchmarks.workload.SingleContestant;

/** Records, streams and a map, for one survey. */
public final class StreamsSingle implements SingleContestant {
  private final SurveyScoring scoring = new SurveyScoring(Questionnaire.USUAL);

  /** Makes the scoring of the usual questionnaire. */
  public StreamsSingle() {}

  @Override
  public Object prepare(byte[] codes) {
    return scoring.survey("survey", codes, 0);
  }

  @Override
  public Object score(Object assessment) {
    return scoring.score((Survey) assessment);
  }

  @Override
  public Result read(Object scored) {
    return scoring.read((Scored) scored);
  }
}
