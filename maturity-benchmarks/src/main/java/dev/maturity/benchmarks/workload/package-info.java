/** What all contestants are given, and what they have to come to. */
@NullMarked
package dev.maturity.benchmarks.workload;

import org.jspecify.annotations.NullMarked;
