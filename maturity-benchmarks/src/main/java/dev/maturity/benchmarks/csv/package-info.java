/** Reading a long file of answers, scoring it and writing the scores. */
@NullMarked
package dev.maturity.benchmarks.csv;

import org.jspecify.annotations.NullMarked;
