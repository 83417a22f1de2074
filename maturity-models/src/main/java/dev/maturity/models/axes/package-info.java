/** Customer experience on two axes, operational and strategic. */
@NullMarked
package dev.maturity.models.axes;

import org.jspecify.annotations.NullMarked;
