/** What a person names on the command line, read: models, answers, scorecards. */
@NullMarked
package dev.maturity.cli.input;

import org.jspecify.annotations.NullMarked;
