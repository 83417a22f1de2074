/** Customer experience management in five levels. */
@NullMarked
package dev.maturity.models.gartnercxm;

import org.jspecify.annotations.NullMarked;
