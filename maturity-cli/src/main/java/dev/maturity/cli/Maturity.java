package dev.maturity.cli;

import dev.maturity.cli.command.CommandLines;
import dev.maturity.cli.terminal.Terminal;
import dev.maturity.cli.terminal.TerminalWidth;
import picocli.CommandLine.Help.Ansi;

/** Runs the command {@code maturity}. */
public final class Maturity {

  private Maturity() {}

  /**
   * Runs the command and ends the process with its exit code: 0 good, 1 problems found, 2 wrong use, 3 internal error.
   *
   * @param arguments what the person typed
   */
  public static void main(String[] arguments) {
    boolean interactive = TerminalWidth.isInteractive();
    boolean colour = Ansi.AUTO.enabled() && !TerminalWidth.isErrorElsewhere();
    Terminal terminal = Terminal.standard(
        new Terminal.Screen(interactive, colour, TerminalWidth.find(interactive)));
    // Standard output is for the result alone, whatever a plug-in prints.
    System.setOut(System.err);
    System.exit(CommandLines.run(terminal, arguments));
  }
}
