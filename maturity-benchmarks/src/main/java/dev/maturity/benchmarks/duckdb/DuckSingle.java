package dev.maturity.benchmarks.duckdb;

import dev.maturity.benchmarks.workload.Questionnaire;
import dev.maturity.benchmarks.workload.Result;
import dev.maturity.benchmarks.workload.SingleContestant;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A prepared query with the answers of one assessment as its parameters. */
public final class DuckSingle implements SingleContestant {
  private static final Questionnaire QUESTIONNAIRE = Questionnaire.USUAL;

  private final Database database = new Database(1);
  private final PreparedStatement statement;

  /** Prepares the query of the usual questionnaire. */
  public DuckSingle() {
    String row = IntStream.range(0, QUESTIONNAIRE.criteria())
        .mapToObj(c -> "?::TINYINT AS q" + c)
        .collect(Collectors.joining(", ", "(SELECT ", ")"));
    try {
      statement = database.connection().prepareStatement(new ScoreQuery(QUESTIONNAIRE).select(row));
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public Object prepare(byte[] codes) {
    return codes.clone();
  }

  @Override
  public Object score(Object assessment) throws SQLException {
    byte[] codes = (byte[]) assessment;
    for (int c = 0; c < codes.length; c++) {
      statement.setByte(c + 1, codes[c]);
    }
    try (ResultSet set = statement.executeQuery()) {
      set.next();
      return Database.result(set, QUESTIONNAIRE.dimensions());
    }
  }

  @Override
  public Result read(Object scored) {
    return (Result) scored;
  }

  @Override
  public void close() {
    try {
      statement.close();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    database.close();
  }
}
