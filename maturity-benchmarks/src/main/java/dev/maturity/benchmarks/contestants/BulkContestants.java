package dev.maturity.benchmarks.contestants;

import dev.maturity.benchmarks.duckdb.DuckBulk;
import dev.maturity.benchmarks.hand.ByteKernel;
import dev.maturity.benchmarks.hand.PlainLoop;
import dev.maturity.benchmarks.hand.RowBytes;
import dev.maturity.benchmarks.ours.OursBulk;
import dev.maturity.benchmarks.streams.StreamsBulk;
import dev.maturity.benchmarks.workload.BulkContestant;
import java.util.List;

/** Who scores many assessments at once. The kernel's results are what the others are compared with. */
public final class BulkContestants {

  /** The name of the contestant whose results are exact by construction. */
  public static final String KERNEL = "kernel";

  /** All names, the fastest by hand first. */
  public static final List<String> NAMES = List.of(
      KERNEL,
      "kernel-reusing",
      "rows",
      "loop",
      "streams",
      "duckdb",
      "ours",
      "ours-reusing",
      "ours-reading",
      "ours-all");

  /** Nobody yet. */
  public static final BulkContestant NONE = new ByteKernel(true);

  private BulkContestants() {}

  /**
   * A new contestant.
   *
   * @param name one of {@link #NAMES}
   * @return the contestant
   */
  public static BulkContestant of(String name) {
    return switch (name) {
      case KERNEL -> new ByteKernel(false);
      case "kernel-reusing" -> new ByteKernel(true);
      case "rows" -> new RowBytes();
      case "loop" -> new PlainLoop();
      case "streams" -> new StreamsBulk();
      case "duckdb" -> new DuckBulk();
      case "ours" -> new OursBulk(OursBulk.How.USUAL);
      case "ours-reusing" -> new OursBulk(OursBulk.How.REUSING);
      case "ours-reading" -> new OursBulk(OursBulk.How.READING);
      case "ours-all" -> new OursBulk(OursBulk.How.ALL);
      default ->
        throw new IllegalArgumentException("The contestant (%s) is unknown.".formatted(name));
    };
  }
}
