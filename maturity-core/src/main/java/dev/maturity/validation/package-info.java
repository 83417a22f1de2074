/** Checks of whole models and assessments that report every problem at once. */
@NullMarked
package dev.maturity.validation;

import org.jspecify.annotations.NullMarked;
