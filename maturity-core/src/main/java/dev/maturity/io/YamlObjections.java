package dev.maturity.io;

import dev.maturity.problem.Location;

/** Takes what is refused in a text in YAML where reading can still go on, so that all of it is found. */
@FunctionalInterface
interface YamlObjections {

  /**
   * Takes one.
   *
   * @param inName whether it stands in a name, not in a value
   * @param at where it begins
   * @param message what is wrong
   * @param hint the way out
   */
  void add(boolean inName, Location at, String message, String hint);
}
