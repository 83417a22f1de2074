/** Loops that somebody wrote by hand for this one questionnaire. */
@NullMarked
package dev.maturity.benchmarks.hand;

import org.jspecify.annotations.NullMarked;
