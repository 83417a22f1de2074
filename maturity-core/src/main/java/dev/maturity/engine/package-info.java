/** Puts it together: finds models and rules, makes scorers, scores assessments. */
@NullMarked
package dev.maturity.engine;

import org.jspecify.annotations.NullMarked;
