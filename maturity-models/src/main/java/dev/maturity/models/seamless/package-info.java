/** The experience that is delivered, in five stages. */
@NullMarked
package dev.maturity.models.seamless;

import org.jspecify.annotations.NullMarked;
