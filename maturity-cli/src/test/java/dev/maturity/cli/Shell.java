package dev.maturity.cli;

import dev.maturity.cli.command.CommandLines;
import dev.maturity.cli.terminal.Terminal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Runs command lines inside the test: quick, and on whatever screen. */
final class Shell {

  private final Terminal.Screen screen;

  Shell(Terminal.Screen screen) {
    this.screen = screen;
  }

  /** Runs without a screen, as from a script. */
  static Run run(String... arguments) {
    return new Shell(Terminal.Screen.NONE).withInput("", arguments);
  }

  Run withInput(String input, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal = new Terminal(
        new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), out, err, screen);
    int code = CommandLines.run(terminal, arguments);
    return new Run(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
