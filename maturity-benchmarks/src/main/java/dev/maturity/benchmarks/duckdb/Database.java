package dev.maturity.benchmarks.duckdb;

import dev.maturity.benchmarks.workload.Answers;
import dev.maturity.benchmarks.workload.Result;
import dev.maturity.benchmarks.workload.Results;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** A DuckDB in memory. */
final class Database implements AutoCloseable {
  private final Connection connection;
  private final Statement statement;

  Database(int threads) {
    try {
      connection = DriverManager.getConnection("jdbc:duckdb:");
      statement = connection.createStatement();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    execute("SET threads = " + threads);
  }

  Connection connection() {
    return connection;
  }

  void execute(String sql) {
    try {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException("DuckDB failed at: " + sql, e);
    }
  }

  void load(ScoreQuery query, Answers answers) {
    execute("CREATE TABLE answers (%s)".formatted(query.columns()));
    int width = answers.questionnaire().criteria();
    try (DuckDBAppender appender =
        connection.unwrap(DuckDBConnection.class).createAppender("main", "answers")) {
      for (int row = 0; row < answers.rows(); row++) {
        appender.beginRow();
        for (int c = 0; c < width; c++) {
          appender.append((byte) answers.code(row, c));
        }
        appender.endRow();
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  Results results(String table, int rows, int dimensions) {
    Results results = Results.of(dimensions, rows);
    try (ResultSet set = statement.executeQuery("SELECT * FROM " + table)) {
      for (int row = 0; set.next(); row++) {
        results.set(row, result(set, dimensions));
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return results;
  }

  /** The row on which a cursor stands. */
  static Result result(ResultSet set, int dimensions) throws SQLException {
    double[] scores = new double[dimensions];
    for (int d = 0; d < dimensions; d++) {
      scores[d] = number(set, d + 1);
    }
    return new Result(scores, number(set, dimensions + 1), set.getInt(dimensions + 2));
  }

  private static double number(ResultSet set, int column) throws SQLException {
    double number = set.getDouble(column);
    return set.wasNull() ? Double.NaN : number;
  }

  @Override
  public void close() {
    try {
      statement.close();
      connection.close();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
