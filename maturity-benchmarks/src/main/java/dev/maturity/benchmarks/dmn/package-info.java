/** Scoring as a decision model in DMN. */
@NullMarked
package dev.maturity.benchmarks.dmn;

import org.jspecify.annotations.NullMarked;
