/** Reads and writes models, assessments and scorecards, with located problems. */
@NullMarked
package dev.maturity.io;

import org.jspecify.annotations.NullMarked;
