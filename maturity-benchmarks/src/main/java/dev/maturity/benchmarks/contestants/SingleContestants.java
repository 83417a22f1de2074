package dev.maturity.benchmarks.contestants;

import dev.maturity.benchmarks.dmn.DmnSingle;
import dev.maturity.benchmarks.duckdb.DuckSingle;
import dev.maturity.benchmarks.hand.PlainSingle;
import dev.maturity.benchmarks.hand.RowBytesSingle;
import dev.maturity.benchmarks.ours.LightSingle;
import dev.maturity.benchmarks.ours.ScorecardSingle;
import dev.maturity.benchmarks.poi.WorkbookSingle;
import dev.maturity.benchmarks.streams.StreamsSingle;
import dev.maturity.benchmarks.workload.SingleContestant;
import java.util.List;

/** Who scores one assessment at a time. */
public final class SingleContestants {

  /** All names, the fastest by hand first. */
  public static final List<String> NAMES =
      List.of("rows", "loop", "streams", "duckdb", "dmn", "poi", "codes", "light", "scorecard");

  /** Nobody yet. */
  public static final SingleContestant NONE = new PlainSingle();

  private SingleContestants() {}

  /**
   * A new contestant.
   *
   * @param name one of {@link #NAMES}
   * @return the contestant
   */
  public static SingleContestant of(String name) {
    return switch (name) {
      case "rows" -> new RowBytesSingle();
      case "loop" -> new PlainSingle();
      case "streams" -> new StreamsSingle();
      case "duckdb" -> new DuckSingle();
      case "dmn" -> new DmnSingle();
      case "poi" -> new WorkbookSingle();
      case "codes" -> new LightSingle(true);
      case "light" -> new LightSingle(false);
      case "scorecard" -> new ScorecardSingle();
      default ->
        throw new IllegalArgumentException("The contestant (%s) is unknown.".formatted(name));
    };
  }
}
