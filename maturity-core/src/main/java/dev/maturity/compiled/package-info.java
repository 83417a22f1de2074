/** A valid model made ready for scoring: its rules made, its numbers exact, its answers coded. Not exported. */
@NullMarked
package dev.maturity.compiled;

import org.jspecify.annotations.NullMarked;
