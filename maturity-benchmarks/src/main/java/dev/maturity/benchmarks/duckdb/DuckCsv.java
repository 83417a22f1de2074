package dev.maturity.benchmarks.duckdb;

import static java.util.stream.Collectors.joining;

import dev.maturity.benchmarks.workload.Questionnaire;
import java.nio.file.Path;
import java.util.stream.IntStream;

/** DuckDB reads a file of the usual questionnaire, scores it and writes the scores, all in one query. */
public final class DuckCsv {

  private DuckCsv() {}

  /**
   * Scores a file.
   *
   * @param answers the answers
   * @param scores where the scores go
   * @param threads how many threads DuckDB may use
   * @return 0
   */
  public static long score(Path answers, Path scores, int threads) {
    Questionnaire questionnaire = Questionnaire.USUAL;
    String columns = IntStream.range(0, questionnaire.criteria())
        .mapToObj(c -> ", 'q%d': 'TINYINT'".formatted(c))
        .collect(joining("", "{'subject': 'VARCHAR'", "}"));
    String codes = IntStream.range(0, questionnaire.criteria())
        .mapToObj(c -> ", coalesce(q%1$d, 0::TINYINT) AS q%1$d".formatted(c))
        .collect(joining());
    String read =
        "(SELECT subject%s FROM read_csv('%s', header = true, auto_detect = false, delim = ',', columns = %s))"
            .formatted(codes, answers, columns);
    try (Database database = new Database(threads)) {
      database.execute("COPY (%s) TO '%s' (HEADER)"
          .formatted(new ScoreQuery(questionnaire).select("subject, ", read), scores));
    }
    return 0;
  }
}
