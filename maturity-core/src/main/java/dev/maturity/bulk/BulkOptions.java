package dev.maturity.bulk;

import com.google.common.collect.Sets;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.LongConsumer;

/**
 * How a table is scored. Nothing here changes a number.
 *
 * @param threads the number of threads, at least 1; the caller's own is one of them
 * @param measures what is computed; at least one
 * @param progress is told now and then how many assessments are scored, by one thread at a time and never fewer than before; it
 *     should return quickly
 */
public record BulkOptions(int threads, Set<Measure> measures, LongConsumer progress) {

  /** Everything, on the caller's own thread. */
  public static final BulkOptions STANDARD =
      new BulkOptions(1, EnumSet.allOf(Measure.class), done -> {});

  /** Checks the number of threads, and copies the measures. */
  public BulkOptions {
    if (threads < 1) {
      throw new IllegalArgumentException(
          "The number of threads (%s) must be at least 1.".formatted(threads));
    }
    if (measures.isEmpty()) {
      throw new IllegalArgumentException("The measures must be at least one.");
    }
    measures = Sets.immutableEnumSet(measures);
    Objects.requireNonNull(progress, "progress");
  }

  /**
   * The same on another number of threads.
   *
   * @param newThreads the number of threads, at least 1
   * @return the options
   */
  public BulkOptions withThreads(int newThreads) {
    return new BulkOptions(newThreads, measures, progress);
  }

  /**
   * The same with other measures.
   *
   * @param first what is computed
   * @param more what else is
   * @return the options
   */
  public BulkOptions withMeasures(Measure first, Measure... more) {
    return new BulkOptions(threads, EnumSet.of(first, more), progress);
  }

  /**
   * The same, with progress told to somebody else.
   *
   * @param newProgress who is told
   * @return the options
   */
  public BulkOptions withProgress(LongConsumer newProgress) {
    return new BulkOptions(threads, measures, newProgress);
  }
}
