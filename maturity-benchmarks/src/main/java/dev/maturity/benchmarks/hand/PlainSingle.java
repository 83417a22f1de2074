package dev.maturity.benchmarks.hand;

import dev.maturity.benchmarks.workload.Questionnaire;
import dev.maturity.benchmarks.workload.Result;
import dev.maturity.benchmarks.workload.SingleContestant;

/** The plain loop over the codes of one assessment. */
public final class PlainSingle implements SingleContestant {
  private final PlainScoring scoring = new PlainScoring(Questionnaire.USUAL);

  /** Makes the loop of the usual questionnaire. */
  public PlainSingle() {}

  @Override
  public Object prepare(byte[] codes) {
    return codes.clone();
  }

  @Override
  public Object score(Object assessment) {
    return scoring.score((byte[]) assessment);
  }

  @Override
  public Result read(Object scored) {
    return (Result) scored;
  }
}
