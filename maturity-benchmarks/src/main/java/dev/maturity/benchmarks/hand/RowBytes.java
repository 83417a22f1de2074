package dev.maturity.benchmarks.hand;

import dev.maturity.benchmarks.workload.Answers;
import dev.maturity.benchmarks.workload.BulkContestant;
import dev.maturity.benchmarks.workload.Crew;
import dev.maturity.benchmarks.workload.Questionnaire;
import dev.maturity.benchmarks.workload.Results;
import org.jspecify.annotations.Nullable;

/** Row after row, eight answers in one multiplication. It knows the usual questionnaire. */
public final class RowBytes implements BulkContestant {
  private final RowScoring scoring = new RowScoring();
  private long[] packed = {};
  private int rows;
  private int dimensions;
  private Results results = Results.of(0, 0);
  private @Nullable Crew crew;

  /** Makes a loop without answers. */
  public RowBytes() {}

  @Override
  public void prepare(Answers answers, int threads) {
    if (!answers.questionnaire().equals(Questionnaire.USUAL)) {
      throw new IllegalArgumentException("The questionnaire must have 6 dimensions of 8 criteria.");
    }
    packed = RowScoring.pack(answers.codes());
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
    all.share(rows, (from, to) -> scoring.score(packed, from, to, into));
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
