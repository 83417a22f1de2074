package dev.maturity.benchmarks.ours;

import dev.maturity.benchmarks.workload.Answers;
import dev.maturity.benchmarks.workload.BulkContestant;
import dev.maturity.benchmarks.workload.Results;
import dev.maturity.bulk.AnswerTable;
import dev.maturity.bulk.BulkOptions;
import dev.maturity.bulk.BulkScorer;
import dev.maturity.bulk.Measure;
import dev.maturity.bulk.ScoreTable;
import dev.maturity.model.Model;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/** The scores and levels of {@link BulkScorer}, or everything that it can say. */
public final class OursBulk implements BulkContestant {
  private final boolean isAll;
  private final boolean reuses;
  private BulkOptions options = BulkOptions.STANDARD;
  private @Nullable BulkScorer scorer;
  private @Nullable AnswerTable table;
  private @Nullable ScoreTable scores;

  /**
   * Makes a contestant without answers.
   *
   * @param isAll whether positions, coverages and statuses are computed too
   * @param reuses whether results are written into the memory of those before, as a database takes the memory of the table
   *     that it replaces
   */
  public OursBulk(boolean isAll, boolean reuses) {
    this.isAll = isAll;
    this.reuses = reuses;
  }

  @Override
  public void prepare(Answers answers, int threads) {
    Model model = SurveyModel.of(answers.questionnaire());
    scorer = BulkScorer.of(SurveyModel.scorer(model));
    table = AnswerTable.ofRows(model, ByteBuffer.wrap(answers.codes()), answers.rows());
    scores = null;
    BulkOptions all = BulkOptions.STANDARD.withThreads(threads);
    options = isAll ? all : all.withMeasures(Measure.SCORE, Measure.LEVEL);
  }

  @Override
  public Object score() {
    if (scorer == null || table == null) {
      throw new IllegalStateException("The answers must be prepared first.");
    }
    ScoreTable before = scores;
    ScoreTable scored = reuses && before != null
        ? scorer.score(table, options, before)
        : scorer.score(table, options);
    scores = scored;
    return scored;
  }

  @Override
  public Results results() {
    ScoreTable scored = scores;
    if (scored == null) {
      throw new IllegalStateException("Nothing was scored yet.");
    }
    int dimensions = scored.nodes().size() - 1;
    Results results = Results.of(dimensions, scored.size());
    for (int row = 0; row < scored.size(); row++) {
      for (int d = 0; d < dimensions; d++) {
        results.dimensions()[d][row] = scored.score(row, d + 1);
      }
      results.overall()[row] = scored.score(row, 0);
      results.levels()[row] = (byte) scored.rank(row, 0);
    }
    return results;
  }
}
