/** Scoring as a product developer writes it. */
@NullMarked
package dev.maturity.benchmarks.streams;

import org.jspecify.annotations.NullMarked;
