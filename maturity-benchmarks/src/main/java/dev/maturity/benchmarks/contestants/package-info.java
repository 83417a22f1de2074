/** Everybody who takes part, by name. */
@NullMarked
package dev.maturity.benchmarks.contestants;

import org.jspecify.annotations.NullMarked;
