package dev.maturity.benchmarks.hand;

import dev.maturity.benchmarks.workload.Answers;
import dev.maturity.benchmarks.workload.BulkContestant;
import dev.maturity.benchmarks.workload.Crew;
import dev.maturity.benchmarks.workload.Questionnaire;
import dev.maturity.benchmarks.workload.Results;
import org.jspecify.annotations.Nullable;

/** A loop over rows as one writes it without thinking of speed for long: arrays of weights, and doubles to add up. */
public final class PlainLoop implements BulkContestant {
  private byte[] codes = {};
  private PlainScoring scoring = new PlainScoring(Questionnaire.USUAL);
  private int rows;
  private int dimensions;
  private Results results = Results.of(0, 0);
  private @Nullable Crew crew;

  /** Makes a loop without answers. */
  public PlainLoop() {}

  @Override
  public void prepare(Answers answers, int threads) {
    scoring = new PlainScoring(answers.questionnaire());
    codes = answers.codes();
    rows = answers.rows();
    dimensions = answers.questionnaire().dimensions();
    close();
    crew = new Crew(threads);
  }

  @Override
  public Object score() {
    Crew all = crew;
    if (all == null) {
      throw new IllegalStateException("The answers must be prepared first.");
    }
    Results into = Results.of(dimensions, rows);
    all.share(rows, (from, to) -> scoring.score(codes, from, to, into));
    results = into;
    return into;
  }

  @Override
  public Results results() {
    return results;
  }

  @Override
  public void close() {
    if (crew != null) {
      crew.close();
    }
  }
}
