/** Programs that measure how fast scoring is, beside what people use today. */
@NullMarked
package dev.maturity.benchmarks;

import org.jspecify.annotations.NullMarked;
