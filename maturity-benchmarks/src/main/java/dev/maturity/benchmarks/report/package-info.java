/** Checks before and the page after a run. */
@NullMarked
package dev.maturity.benchmarks.report;

import org.jspecify.annotations.NullMarked;
