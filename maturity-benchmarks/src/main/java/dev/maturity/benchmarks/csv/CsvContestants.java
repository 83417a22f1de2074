package dev.maturity.benchmarks.csv;

import dev.maturity.benchmarks.duckdb.DuckCsv;
import dev.maturity.benchmarks.ours.OursCsv;
import java.util.List;

/** Who reads files of answers. */
public final class CsvContestants {

  /** All names, those that only read first. */
  public static final List<String> NAMES = List.of("fastcsv", "fastcsv-records", "duckdb", "ours");

  private CsvContestants() {}

  /**
   * A contestant.
   *
   * @param name one of {@link #NAMES}
   * @return the contestant
   */
  public static CsvContestant of(String name) {
    return switch (name) {
      case "fastcsv" -> (answers, scores, threads) -> FastCsv.cells(answers);
      case "fastcsv-records" -> (answers, scores, threads) -> FastCsv.records(answers);
      case "duckdb" -> DuckCsv::score;
      case "ours" -> OursCsv::score;
      default ->
        throw new IllegalArgumentException("The contestant (%s) is unknown.".formatted(name));
    };
  }
}
