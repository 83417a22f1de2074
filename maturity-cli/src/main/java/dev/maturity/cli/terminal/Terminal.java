package dev.maturity.cli.terminal;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.BooleanSupplier;

/** Where the command reads and writes. Texts are UTF-8 whatever the machine's own encoding, with line feeds. */
public final class Terminal {

  /** The width of text that goes to a file or another program: the same bytes wherever it is made. */
  public static final int PLAIN_WIDTH = 100;

  private final InputStream in;
  private final WatchedStream watched;
  private final PrintStream out;
  private final PrintStream err;
  private final Screen screen;
  private boolean inputTaken;

  /**
   * A terminal on given streams.
   *
   * @param in standard input
   * @param out standard output
   * @param err standard error
   * @param screen what is known of the screen
   */
  public Terminal(InputStream in, OutputStream out, OutputStream err, Screen screen) {
    this(in, out, err, screen, () -> false);
  }

  private Terminal(
      InputStream in,
      OutputStream out,
      OutputStream err,
      Screen screen,
      BooleanSupplier leadsToPipe) {
    this.in = Objects.requireNonNull(in, "in");
    this.watched = new WatchedStream(Objects.requireNonNull(out, "out"), leadsToPipe);
    this.out = new PrintStream(watched, false, StandardCharsets.UTF_8);
    this.err = new PrintStream(Objects.requireNonNull(err, "err"), true, StandardCharsets.UTF_8);
    this.screen = Objects.requireNonNull(screen, "screen");
  }

  /**
   * The streams of this process.
   *
   * @param screen what is known of the screen
   * @return a terminal
   */
  public static Terminal standard(Screen screen) {
    return new Terminal(
        System.in,
        new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)),
        new FileOutputStream(FileDescriptor.err),
        screen,
        Descriptor.OUT::isPipe);
  }

  /**
   * What is known of the screen.
   *
   * @param interactive whether a person watches
   * @param colour whether colours are wanted
   * @param width the number of columns
   */
  public record Screen(boolean interactive, boolean colour, int width) {

    /** No screen at all: a file or a pipe. */
    public static final Screen NONE = new Screen(false, false, PLAIN_WIDTH);
  }

  /**
   * Standard input, which can be read once.
   *
   * @return the stream
   * @throws UsageException if it was taken before
   */
  public InputStream takeInput() {
    if (inputTaken) {
      throw new UsageException(
          "Standard input (-) can be read only once.", "Maybe one of the two should be a file.");
    }
    inputTaken = true;
    return in;
  }

  /**
   * Standard output.
   *
   * @return the stream
   */
  public PrintStream out() {
    return out;
  }

  /**
   * Standard error.
   *
   * @return the stream
   */
  public PrintStream err() {
    return err;
  }

  /**
   * The screen.
   *
   * @return what is known of it
   */
  public Screen screen() {
    return screen;
  }

  /**
   * How words are set off.
   *
   * @return the style, which does nothing where no colour is wanted
   */
  public Style style() {
    return screen.colour() ? Style.COLOUR : Style.PLAIN;
  }

  /**
   * Whether standard output takes no more, because its reader went away or for another reason, which {@link #finish} tells.
   *
   * @return true if nothing more needs to be made for it
   */
  public boolean isOutputLost() {
    return watched.isLost();
  }

  /**
   * Hands on what was written, and tells what went wrong with it.
   *
   * @return true if the reader of standard output went away, as {@code head} does, which is no failure
   * @throws UsageException if standard output cannot be written for another reason
   */
  public boolean finish() {
    out.flush();
    err.flush();
    return watched.isClosedByReader();
  }
}
