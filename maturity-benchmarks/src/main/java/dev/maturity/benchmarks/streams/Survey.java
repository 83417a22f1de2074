package dev.maturity.benchmarks.streams;

import java.util.Map;

/**
 * A survey that somebody filled in.
 *
 * @param id its id
 * @param answers the answer to each question that is applicable, from 1 to 5
 */
record Survey(String id, Map<String, Integer> answers) {}
