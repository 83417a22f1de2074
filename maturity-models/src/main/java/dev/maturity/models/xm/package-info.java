/** Customer experience in six competencies, rated directly. */
@NullMarked
package dev.maturity.models.xm;

import org.jspecify.annotations.NullMarked;
