package dev.maturity.benchmarks.ours;

import dev.maturity.benchmarks.workload.Answers;
import dev.maturity.benchmarks.workload.BulkContestant;
import dev.maturity.benchmarks.workload.Crew;
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

  /** What is done. */
  public enum How {
    /** Scores and levels, into new memory. */
    USUAL,

    /** The same into the memory of those before, as a database takes the memory of the table that it replaces. */
    REUSING,

    /** The same into new memory, and then each score is read into an array of numbers. */
    READING,

    /** Positions, coverages and statuses too. */
    ALL
  }

  private final How how;
  private Crew crew = new Crew(1);
  private double[][] read = {};
  private BulkOptions options = BulkOptions.STANDARD;
  private @Nullable BulkScorer scorer;
  private @Nullable AnswerTable table;
  private @Nullable ScoreTable scores;

  /**
   * Makes a contestant without answers.
   *
   * @param how what is done
   */
  public OursBulk(How how) {
    this.how = how;
  }

  @Override
  public void prepare(Answers answers, int threads) {
    Model model = SurveyModel.of(answers.questionnaire());
    scorer = BulkScorer.of(SurveyModel.scorer(model));
    table = AnswerTable.ofRows(model, ByteBuffer.wrap(answers.codes()), answers.rows());
    scores = null;
    crew.close();
    crew = new Crew(threads);
    BulkOptions all = BulkOptions.STANDARD.withThreads(threads);
    options = how == How.ALL ? all : all.withMeasures(Measure.SCORE, Measure.LEVEL);
  }

  @Override
  public Object score() {
    if (scorer == null || table == null) {
      throw new IllegalStateException("The answers must be prepared first.");
    }
    ScoreTable before = scores;
    ScoreTable scored = how == How.REUSING && before != null
        ? scorer.score(table, options, before)
        : scorer.score(table, options);
    scores = scored;
    return how == How.READING ? read(scored) : scored;
  }

  private Object read(ScoreTable scored) {
    double[][] numbers = new double[scored.nodes().size()][];
    crew.share(numbers.length, (from, to) -> {
      for (int node = from; node < to; node++) {
        numbers[node] = scored.scores(node);
      }
    });
    read = numbers;
    return numbers;
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
        results.dimensions()[d][row] = score(scored, row, d + 1);
      }
      results.overall()[row] = score(scored, row, 0);
      results.levels()[row] = (byte) scored.rank(row, 0);
    }
    return results;
  }

  private double score(ScoreTable scored, int row, int node) {
    return how == How.READING ? read[node][row] : scored.score(row, node);
  }

  @Override
  public void close() {
    crew.close();
  }
}
