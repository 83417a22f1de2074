/** Questionnaires that people fill in, made from a model. */
@NullMarked
package dev.maturity.cli.questionnaire;

import org.jspecify.annotations.NullMarked;
