package dev.maturity.cli.command;

import dev.maturity.problem.Problem;
import java.util.List;

/**
 * What was found in one file.
 *
 * @param file its name as the person gave it
 * @param kind the kind of thing in it, as a word for programs; empty if it is not even a text
 * @param what the thing in words for people; empty if it cannot be read
 * @param problems what was found, in the order of the text
 */
record FileReport(String file, String kind, String what, List<Problem> problems) {

  FileReport {
    problems = List.copyOf(problems);
  }
}
