package dev.maturity.io;

import dev.maturity.problem.Location;
import dev.maturity.problem.Problem;
import dev.maturity.problem.ProblemCode;
import tools.jackson.core.JsonParser;
import tools.jackson.core.exc.StreamReadException;

/** Ends the reading of a text that is not YAML, or not of the part of YAML that is read. */
final class YamlRefusal extends StreamReadException {

  private static final long serialVersionUID = 1;

  private final String hint;
  private final transient Location location;

  YamlRefusal(JsonParser parser, Location location, String message, String hint) {
    super(parser, message);
    this.location = location;
    this.hint = hint;
  }

  /** The problem, at a place in the tree. */
  Problem problem(String pointer) {
    return Problem.error(ProblemCode.SYNTAX, pointer, getOriginalMessage())
        .withHint(hint)
        .at(location);
  }
}
