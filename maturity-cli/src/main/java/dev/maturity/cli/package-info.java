/** The command {@code maturity}. */
@NullMarked
package dev.maturity.cli;

import org.jspecify.annotations.NullMarked;
