/** The scoring SPI, and the standard rules written as a plug-in would write them. */
@NullMarked
package dev.maturity.scoring;

import org.jspecify.annotations.NullMarked;
