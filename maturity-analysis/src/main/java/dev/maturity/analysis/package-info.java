/** What to do about a scorecard: gaps to a target, a roadmap, a history, and metrics beside it. */
@NullMarked
package dev.maturity.analysis;

import org.jspecify.annotations.NullMarked;
