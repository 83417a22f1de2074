/** One class a command, and what they share. */
@NullMarked
package dev.maturity.cli.command;

import org.jspecify.annotations.NullMarked;
