package dev.maturity.cli.input;

import dev.maturity.cli.terminal.Terminal;
import dev.maturity.cli.terminal.UsageException;
import dev.maturity.io.SourceText;
import dev.maturity.problem.MaturityException;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.Function;

/**
 * A text that the command line names.
 *
 * @param name the file as the person named it, or {@code standard input}
 * @param text the text
 * @param format how it is written
 * @param keys the names on its first level, as far as it can be read; empty for CSV
 * @param model the id of the model that it names there; empty if it names none
 */
public record Input(String name, SourceText text, Format format, Set<String> keys, String model) {

  /** What stands for standard input. */
  public static final String STANDARD_INPUT = "-";

  /**
   * Reads a text.
   *
   * @param argument the path of a file, or {@value #STANDARD_INPUT}
   * @param terminal whose standard input is meant
   * @return the text
   * @throws UsageException if there is no such file or it cannot be read
   * @throws UnusableException if it is not UTF-8 or too large
   */
  public static Input read(String argument, Terminal terminal) {
    boolean piped = argument.equals(STANDARD_INPUT);
    String name = piped ? "standard input" : argument;
    try {
      SourceText text =
          piped ? SourceText.of(name, terminal.takeInput()) : SourceText.of(Path.of(argument));
      Format format = Format.of(piped ? "" : argument, text.text());
      SourceText typed = format == Format.YAML ? text.asYaml() : text;
      Keys keys = Keys.of(text.text(), format);
      return new Input(name, typed, format, keys.names(), keys.model());
    } catch (InvalidPathException e) {
      throw new UsageException("The file (%s) has an impossible name.".formatted(argument), "");
    } catch (UncheckedIOException e) {
      throw new UsageException(String.valueOf(e.getMessage()), "");
    } catch (MaturityException e) {
      throw new UnusableException(name, e);
    }
  }

  /**
   * Makes something of the text.
   *
   * @param <T> what is made
   * @param reader the way
   * @return the thing
   * @throws UnusableException if it cannot be made, with every problem and the name of this text
   */
  public <T> T as(Function<SourceText, T> reader) {
    try {
      return reader.apply(text);
    } catch (MaturityException e) {
      throw new UnusableException(name, e);
    }
  }

  /**
   * What the text seems to be.
   *
   * @return the kind of thing
   */
  public Kind kind() {
    return Kind.of(this);
  }
}
