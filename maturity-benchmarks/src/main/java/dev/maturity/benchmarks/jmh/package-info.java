/** What JMH measures. */
@NullMarked
package dev.maturity.benchmarks.jmh;

import org.jspecify.annotations.NullMarked;
