/** Customer experience in six competencies, checked against evidence. */
@NullMarked
package dev.maturity.models.xmevidence;

import org.jspecify.annotations.NullMarked;
