/** What is measured: levels, scales, dimensions, criteria and the rules that score them. */
@NullMarked
package dev.maturity.model;

import org.jspecify.annotations.NullMarked;
