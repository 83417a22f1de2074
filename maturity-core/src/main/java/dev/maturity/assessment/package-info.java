/** What was observed: the answers of raters about one subject, with their notes and evidence. */
@NullMarked
package dev.maturity.assessment;

import org.jspecify.annotations.NullMarked;
