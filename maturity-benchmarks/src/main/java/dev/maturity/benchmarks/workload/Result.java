package dev.maturity.benchmarks.workload;

/**
 * What one assessment comes to.
 *
 * @param dimensions the score of each dimension, from 0 to 1; NaN where nothing is applicable
 * @param overall the overall score; NaN where nothing is applicable
 * @param level the level, from 1 to 5; 0 if there is none
 */
@SuppressWarnings("ArrayRecordComponent") // columns of numbers, which nobody compares as a whole
public record Result(double[] dimensions, double overall, int level) {}
