package dev.maturity.io;

import dev.maturity.problem.MaturityException;
import dev.maturity.problem.Problem;
import dev.maturity.problem.ProblemCode;
import java.util.List;

/**
 * How much is read. The limits lie far beyond any real model or assessment; they keep a hostile text from filling the
 * memory.
 */
final class JsonLimits {

  /** The most characters of a text. */
  static final int CHARACTERS = 20_000_000;

  /** The most bytes of a file: no character needs more than three for each {@code char} it takes. */
  static final int BYTES = 3 * CHARACTERS;

  /** The most brackets, names and values of a text. */
  static final int TOKENS = 2_000_000;

  /** The most objects and lists that stand inside each other. */
  static final int NESTING = 250;

  /** What is said of a text that goes beyond it. */
  static final String TOO_DEEP =
      "Objects and lists must not stand inside each other more than " + NESTING + " deep.";

  /** The most characters of one string. */
  static final int STRING = 100_000;

  /** The most characters of one property name. */
  static final int NAME = 1_000;

  /** The most digits of a number, before as after its decimal point; the same as of an exact fraction. */
  static final int DIGITS = 400;

  /** The most characters of an exact fraction. */
  static final int FRACTION = 20_000;

  /** The most problems that are listed. */
  static final int PROBLEMS = 1_000;

  private JsonLimits() {}

  /** Refuses to write what could not be read again. */
  static void checkNesting(int depth) {
    if (depth >= NESTING) {
      Problem tooDeep = Problem.error(ProblemCode.TOO_LARGE, "", TOO_DEEP);
      throw new MaturityException("It cannot be written: 1 problem.", List.of(tooDeep));
    }
  }
}
