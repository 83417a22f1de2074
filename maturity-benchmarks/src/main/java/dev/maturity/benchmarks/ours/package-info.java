/** This library. */
@NullMarked
package dev.maturity.benchmarks.ours;

import org.jspecify.annotations.NullMarked;
