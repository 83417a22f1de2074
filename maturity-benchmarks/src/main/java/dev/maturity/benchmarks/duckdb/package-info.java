/** Scoring as a query of DuckDB. */
@NullMarked
package dev.maturity.benchmarks.duckdb;

import org.jspecify.annotations.NullMarked;
