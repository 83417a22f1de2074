/** What levels, dimensions and answers of one model say in another. */
@NullMarked
package dev.maturity.crosswalk;

import org.jspecify.annotations.NullMarked;
