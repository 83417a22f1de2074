/** What the shipped models are in each other. */
@NullMarked
package dev.maturity.models.crosswalk;

import org.jspecify.annotations.NullMarked;
