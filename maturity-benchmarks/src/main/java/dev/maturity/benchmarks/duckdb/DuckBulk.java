package dev.maturity.benchmarks.duckdb;

import dev.maturity.benchmarks.workload.Answers;
import dev.maturity.benchmarks.workload.BulkContestant;
import dev.maturity.benchmarks.workload.Questionnaire;
import dev.maturity.benchmarks.workload.Results;
import org.jspecify.annotations.Nullable;

/** A query over a table in memory, whose results become another table in memory. */
public final class DuckBulk implements BulkContestant {
  private ScoreQuery query = new ScoreQuery(Questionnaire.USUAL);
  private int rows;
  private int dimensions;
  private @Nullable Database database;

  /** Makes a database without answers. */
  public DuckBulk() {}

  @Override
  public void prepare(Answers answers, int threads) {
    close();
    rows = answers.rows();
    dimensions = answers.questionnaire().dimensions();
    query = new ScoreQuery(answers.questionnaire());
    Database opened = new Database(threads);
    opened.load(query, answers);
    database = opened;
  }

  private Database ready() {
    Database opened = database;
    if (opened == null) {
      throw new IllegalStateException("The answers must be prepared first.");
    }
    return opened;
  }

  @Override
  public Object score() {
    ready().execute("CREATE OR REPLACE TABLE scores AS " + query.select("answers"));
    return ready();
  }

  @Override
  public Results results() {
    return ready().results("scores", rows, dimensions);
  }

  @Override
  public void close() {
    if (database != null) {
      database.close();
    }
  }
}
