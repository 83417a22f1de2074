package dev.maturity.benchmarks.jmh;

import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Reading a million rows of answers, and writing a million rows of results in numbers. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class MemoryBenchmark {

  /** How many bytes the answers of a million assessments take, one byte each. */
  public static final int READ_BYTES = 48_000_000;

  /** How many bytes their results take by hand: seven scores of eight bytes and a level. */
  public static final int WRITTEN_BYTES = 57_000_000;

  private final long[] read = new long[READ_BYTES / Long.BYTES];
  private final long[] written = new long[WRITTEN_BYTES / Long.BYTES];
  private long number;

  /** Makes a benchmark. */
  public MemoryBenchmark() {}

  /**
   * Reads.
   *
   * @return the sum of what was read
   */
  @Benchmark
  public long read() {
    long sum = 0;
    for (long word : read) {
      sum += word;
    }
    return sum;
  }

  /**
   * Writes.
   *
   * @return what was written
   */
  @Benchmark
  public Object write() {
    Arrays.fill(written, ++number);
    return written;
  }
}
