package dev.maturity.benchmarks.streams;

import java.util.Map;
import java.util.OptionalDouble;

/**
 * What a survey came to.
 *
 * @param id the survey's id
 * @param dimensions the score of each dimension that has one
 * @param overall the overall score, if there is one
 * @param level the level, 0 if there is none
 */
record Scored(String id, Map<String, Double> dimensions, OptionalDouble overall, int level) {}
