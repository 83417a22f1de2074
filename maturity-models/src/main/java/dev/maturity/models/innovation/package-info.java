/** Customer experience capability in five stages. */
@NullMarked
package dev.maturity.models.innovation;

import org.jspecify.annotations.NullMarked;
