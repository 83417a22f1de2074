/** What studies say of how mature others are. */
@NullMarked
package dev.maturity.models.benchmarks;

import org.jspecify.annotations.NullMarked;
