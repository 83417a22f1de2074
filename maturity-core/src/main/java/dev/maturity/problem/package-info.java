/** What is wrong, as values: a code, a place, a sentence that names the thing, and a way out. */
@NullMarked
package dev.maturity.problem;

import org.jspecify.annotations.NullMarked;
