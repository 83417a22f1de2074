package dev.maturity.benchmarks.report;

import java.util.Map;

/**
 * One figure of JMH.
 *
 * @param benchmark the name of the class and of the method, such as BulkBenchmark.score
 * @param parameters the parameters
 * @param nanos the mean time of a call in nanoseconds
 * @param error half of the interval in which that mean lies with 99.9 %; NaN if there were too few calls
 * @param bytes what a call allocates on the average; NaN if that was not measured
 */
record Measured(
    String benchmark, Map<String, String> parameters, double nanos, double error, double bytes) {

  /** The same of each of so many rows. */
  double nanosPerRow() {
    return nanos / Long.parseLong(parameters.getOrDefault("rows", "1"));
  }

  double bytesPerRow() {
    return bytes / Long.parseLong(parameters.getOrDefault("rows", "1"));
  }
}
