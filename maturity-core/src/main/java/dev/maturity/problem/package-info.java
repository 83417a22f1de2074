/** What is wrong, as values. */
@NullMarked
package dev.maturity.problem;

import org.jspecify.annotations.NullMarked;
