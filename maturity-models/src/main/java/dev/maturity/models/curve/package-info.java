/** The customer experience maturity curve in five levels. */
@NullMarked
package dev.maturity.models.curve;

import org.jspecify.annotations.NullMarked;
