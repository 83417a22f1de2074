/** Customer experience in six pillars. */
@NullMarked
package dev.maturity.models.pillars;

import org.jspecify.annotations.NullMarked;
