package dev.maturity.io;

import dev.maturity.problem.MaturityException;
import dev.maturity.problem.Problem;
import dev.maturity.problem.ProblemCode;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A text to read: what it says, where it comes from, and whether it is YAML. Read once, it can be used for anything.
 * Immutable.
 *
 * <p>What has a name that ends in {@code .yaml} or {@code .yml}, in whatever case, is YAML; everything else is not, unless
 * {@link #asYaml()} says so. Bytes must be UTF-8, with or without a byte order mark, and at most 60 million.
 */
public final class SourceText {

  /** What is in it, such as "model"; empty when that is not known yet. */
  private final String noun;

  /** Where it comes from, such as "file (acme.json)"; empty for a text that was at hand. */
  private final String origin;

  private final String text;
  private final boolean yaml;

  private SourceText(String noun, String origin, String text, boolean yaml) {
    this.noun = noun;
    this.origin = origin;
    this.text = text;
    this.yaml = yaml;
  }

  /**
   * A text that is at hand.
   *
   * @param text the text; a byte order mark at its beginning is no part of it
   * @return the text, which is not YAML until {@link #asYaml()} says so
   */
  public static SourceText of(String text) {
    return of("", text);
  }

  /**
   * The text of a file.
   *
   * @param file the file; YAML if its name ends in {@code .yaml} or {@code .yml}
   * @return its text
   * @throws UncheckedIOException if there is no such file, or it cannot be read; the message names the file and says why
   * @throws MaturityException if it is too large, or not UTF-8
   */
  public static SourceText of(Path file) {
    return of("", file);
  }

  /**
   * The text of a stream, read to its end. The stream is not closed: that is for whoever opened it.
   *
   * @param name what to call it in messages, such as {@code standard input}; YAML if it ends in {@code .yaml} or {@code
   *     .yml}
   * @param stream the stream
   * @return its text
   * @throws UncheckedIOException if it cannot be read; the message has the name and says why
   * @throws MaturityException if it is too large, or not UTF-8
   */
  public static SourceText of(String name, InputStream stream) {
    Objects.requireNonNull(stream, name);
    try {
      return of("", name, isYaml(name), stream);
    } catch (IOException e) {
      throw failure(subject("", name), e);
    }
  }

  /** A text that is at hand. */
  static SourceText of(String noun, String text) {
    return new SourceText(noun, "", Utf8.withoutMark(text), false);
  }

  /** The text of a file. */
  static SourceText of(String noun, Path file) {
    String origin = "file (" + file + ")";
    String subject = subject(noun, origin);
    if (Files.isDirectory(file)) {
      throw failure(subject, new IOException("it is a directory"));
    }
    try (InputStream stream = Files.newInputStream(file)) {
      return of(noun, origin, isYaml(file.toString()), stream);
    } catch (NoSuchFileException missing) {
      throw failure(
          subject, new FileNotFoundException("there is no file " + file.toAbsolutePath()));
    } catch (IOException e) {
      throw failure(subject, e);
    }
  }

  /** The text of a resource. The stream is closed. */
  static SourceText ofResource(String noun, String name, @Nullable InputStream stream) {
    String origin = "resource (" + name + ")";
    if (stream == null) {
      throw failure(subject(noun, origin), new FileNotFoundException("there is no such resource"));
    }
    try (stream) {
      return of(noun, origin, isYaml(name), stream);
    } catch (IOException e) {
      throw failure(subject(noun, origin), e);
    }
  }

  /**
   * The text itself.
   *
   * @return the text, without a byte order mark
   */
  public String text() {
    return text;
  }

  /**
   * The same text, read as YAML (1.2).
   *
   * @return the text as YAML
   */
  public SourceText asYaml() {
    return new SourceText(noun, origin, text, true);
  }

  /**
   * Whether the text is read as YAML.
   *
   * @return true for YAML; false for JSON or CSV
   */
  public boolean isYaml() {
    return yaml;
  }

  /** The same text, now known to hold such a thing, unless that was known before. */
  SourceText holding(String thing) {
    return noun.isEmpty() ? new SourceText(thing, origin, text, yaml) : this;
  }

  /** What it is and where it comes from, in words: {@code model in the file (acme.json)}. */
  String subject() {
    return subject(noun, origin);
  }

  /** What it is and where it comes from. */
  @Override
  public String toString() {
    return subject() + (yaml ? ", YAML" : "");
  }

  private static String subject(String noun, String origin) {
    if (noun.isEmpty()) {
      return origin.isEmpty() ? "text" : origin;
    }
    return origin.isEmpty() ? noun : noun + " in the " + origin;
  }

  private static boolean isYaml(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".yaml") || lower.endsWith(".yml");
  }

  private static SourceText of(String noun, String origin, boolean yaml, InputStream stream)
      throws IOException {
    String subject = subject(noun, origin);
    byte[] bytes = stream.readNBytes(JsonLimits.BYTES + 1);
    if (bytes.length > JsonLimits.BYTES) {
      Problem tooLarge = Problem.error(
          ProblemCode.TOO_LARGE,
          "",
          "The text must have at most %s bytes.".formatted(JsonLimits.BYTES));
      throw new MaturityException(
          "The " + subject + " cannot be read: 1 problem.", List.of(tooLarge));
    }
    return new SourceText(noun, origin, Utf8.decode(bytes, subject), yaml);
  }

  private static UncheckedIOException failure(String subject, IOException cause) {
    return new UncheckedIOException(
        "The %s cannot be read: %s.".formatted(subject, reason(cause)), cause);
  }

  /** Why, in words; the messages of Java's own exceptions are often no more than the path. */
  static String reason(IOException cause) {
    if (cause instanceof AccessDeniedException) {
      return "permission denied";
    }
    String words =
        cause instanceof FileSystemException failed ? failed.getReason() : cause.getMessage();
    return words == null || words.isBlank() ? "the system does not say why" : words;
  }
}
