/** Scoring as formulas of a workbook. */
@NullMarked
package dev.maturity.benchmarks.poi;

import org.jspecify.annotations.NullMarked;
