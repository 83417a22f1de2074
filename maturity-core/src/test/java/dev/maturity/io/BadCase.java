package dev.maturity.io;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A text and all that must be said of it.
 *
 * @param name what is wrong
 * @param text the text
 * @param problems every problem, as it is shown
 */
record BadCase(String name, String text, String problems) {

  /** The cases of a resource; the line of three dashes before the problems is the last one of a case. */
  static Stream<BadCase> of(String resource) {
    List<BadCase> cases = new ArrayList<>();
    String[] blocks = Samples.text(resource).split("(?m)^=== ");
    for (int i = 1; i < blocks.length; i++) {
      int problems = blocks[i].lastIndexOf("\n---\n");
      int nameEnd = blocks[i].indexOf('\n');
      cases.add(new BadCase(
          blocks[i].substring(0, nameEnd),
          blocks[i].substring(nameEnd + 1, problems + 1),
          blocks[i].substring(problems + 5).strip()));
    }
    return cases.stream();
  }

  @Override
  public String toString() {
    return name;
  }
}
