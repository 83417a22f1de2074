package dev.maturity.cli.terminal;

import java.io.Console;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds out whether a person watches, and how wide the terminal is. */
public final class TerminalWidth {

  private static final int NARROWEST = 40;
  private static final int WIDEST = 160;
  private static final int USUAL = 80;
  private static final Pattern ROWS_AND_COLUMNS = Pattern.compile("\\d{1,5} (\\d{1,5})");

  private TerminalWidth() {}

  /**
   * Whether standard input, output and error are a terminal.
   *
   * @return true if a person watches
   */
  @SuppressWarnings("SystemConsoleNull") // null up to JDK 21, and asked for a terminal from 22 on
  public static boolean isInteractive() {
    Console console = System.console();
    if (console == null || Descriptor.ERR.isKnownToBeNoTerminal()) {
      return false;
    }
    try {
      // From JDK 22 on there is a console even where there is no terminal, and only it knows.
      return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
    } catch (ReflectiveOperationException olderJdk) {
      return true;
    }
  }

  /**
   * Whether standard error is known to lead elsewhere than to a terminal.
   *
   * @return true if errors must have no colour
   */
  public static boolean isErrorElsewhere() {
    return Descriptor.ERR.isKnownToBeNoTerminal();
  }

  /**
   * The width to write for.
   *
   * @param interactive whether a person watches
   * @return the columns of the terminal, between 40 and 160; {@value Terminal#PLAIN_WIDTH} for a file or a pipe
   */
  public static int find(boolean interactive) {
    if (!interactive) {
      return Terminal.PLAIN_WIDTH;
    }
    int columns = number(System.getenv("COLUMNS"));
    if (columns == 0) {
      Matcher size = ROWS_AND_COLUMNS.matcher(sizeOfTerminal());
      columns = size.matches() ? number(size.group(1)) : 0;
    }
    return columns == 0 ? USUAL : Math.max(NARROWEST, Math.min(WIDEST, columns));
  }

  private static int number(@Nullable String text) {
    return text != null && text.matches("\\d{1,5}") ? Integer.parseInt(text) : 0;
  }

  private static String sizeOfTerminal() {
    try {
      Process stty = new ProcessBuilder("stty", "size")
          .redirectInput(ProcessBuilder.Redirect.INHERIT)
          .redirectError(ProcessBuilder.Redirect.DISCARD)
          .start();
      String size = new String(stty.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return stty.waitFor(1, TimeUnit.SECONDS) ? size.strip() : "";
    } catch (IOException noSuchProgram) {
      return "";
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return "";
    }
  }
}
