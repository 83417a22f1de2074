/** The same scores for millions of assessments: answers in columns, scored in blocks. */
@NullMarked
package dev.maturity.bulk;

import org.jspecify.annotations.NullMarked;
