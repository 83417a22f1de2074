/** What follows from an assessment, and why: scores, levels, coverage, ranges and derivations. */
@NullMarked
package dev.maturity.scorecard;

import org.jspecify.annotations.NullMarked;
