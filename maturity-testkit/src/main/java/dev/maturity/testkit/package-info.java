/** Tests that models and rules keep what they promise. */
@NullMarked
package dev.maturity.testkit;

import org.jspecify.annotations.NullMarked;
