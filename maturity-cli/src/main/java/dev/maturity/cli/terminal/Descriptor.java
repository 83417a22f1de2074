package dev.maturity.cli.terminal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a standard stream leads to, where the system tells: on Linux. */
enum Descriptor {
  OUT(1),
  ERR(2);

  private final Path link;

  Descriptor(int number) {
    this.link = Path.of("/proc/self/fd", Integer.toString(number));
  }

  /** Whether it is known to lead to another program. The message of a broken pipe is in the language of the system. */
  boolean isPipe() {
    return target().startsWith("pipe:") || target().startsWith("socket:");
  }

  /** Whether it is known not to lead to a terminal. */
  boolean isKnownToBeNoTerminal() {
    String target = target();
    return !target.isEmpty() && !target.startsWith("/dev/pts/") && !target.startsWith("/dev/tty");
  }

  private String target() {
    try {
      return Files.readSymbolicLink(link).toString();
    } catch (IOException | UnsupportedOperationException notTold) {
      return "";
    }
  }
}
