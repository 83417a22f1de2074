/** How long the first score takes. */
@NullMarked
package dev.maturity.benchmarks.cold;

import org.jspecify.annotations.NullMarked;
