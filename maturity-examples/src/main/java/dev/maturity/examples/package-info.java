/** Small programs that show the engine at work. */
@NullMarked
package dev.maturity.examples;

import org.jspecify.annotations.NullMarked;
