package dev.maturity.benchmarks.hand;

import dev.maturity.benchmarks.workload.Result;
import dev.maturity.benchmarks.workload.SingleContestant;

/** One assessment as six longs, eight answers in one multiplication. */
public final class RowBytesSingle implements SingleContestant {
  private final RowScoring scoring = new RowScoring();

  /** Makes the loop of the usual questionnaire. */
  public RowBytesSingle() {}

  @Override
  public Object prepare(byte[] codes) {
    return RowScoring.pack(codes);
  }

  @Override
  public Object score(Object assessment) {
    return scoring.score((long[]) assessment);
  }

  @Override
  public Result read(Object scored) {
    return (Result) scored;
  }
}
