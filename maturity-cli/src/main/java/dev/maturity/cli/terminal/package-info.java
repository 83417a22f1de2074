/** What a person sees and types: standard streams, width, colour, tables, error messages. */
@NullMarked
package dev.maturity.cli.terminal;

import org.jspecify.annotations.NullMarked;
