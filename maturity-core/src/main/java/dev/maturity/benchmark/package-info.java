/** How others stand, to lay beside a scorecard: read-only, and never part of a score. */
@NullMarked
package dev.maturity.benchmark;

import org.jspecify.annotations.NullMarked;
