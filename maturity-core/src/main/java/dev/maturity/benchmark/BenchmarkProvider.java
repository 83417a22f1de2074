package dev.maturity.benchmark;

import java.util.List;

/**
 * Offers benchmarks to every program that has it on its path. Found through {@link java.util.ServiceLoader}; needs a
 * public constructor without parameters.
 */
public interface BenchmarkProvider {

  /**
   * Makes the benchmarks. A catalogue asks once.
   *
   * @return the benchmarks
   */
  List<Benchmark> benchmarks();
}
