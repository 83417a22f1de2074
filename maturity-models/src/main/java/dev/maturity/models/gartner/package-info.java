/** Customer experience management in five levels. */
@NullMarked
package dev.maturity.models.gartner;

import org.jspecify.annotations.NullMarked;
