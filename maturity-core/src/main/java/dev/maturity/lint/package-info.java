/** Warnings of models that are valid and probably do not say what their authors meant. */
@NullMarked
package dev.maturity.lint;

import org.jspecify.annotations.NullMarked;
