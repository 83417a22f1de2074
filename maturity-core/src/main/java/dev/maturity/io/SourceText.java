package dev.maturity.io;

import dev.maturity.problem.MaturityException;
import dev.maturity.problem.Problem;
import dev.maturity.problem.ProblemCode;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text and what it is.
 *
 * @param subject what it is and where it comes from, in words: {@code model in the file (acme.json)}
 * @param text the text, without a byte order mark
 */
record SourceText(String subject, String text) {

  /** A text that is at hand. */
  static SourceText of(String noun, String text) {
    return new SourceText(noun, Utf8.withoutMark(text));
  }

  /**
   * The text of a file.
   *
   * @throws UncheckedIOException if there is no such file, or it cannot be read
   * @throws MaturityException if it is too large, or not UTF-8
   */
  static SourceText of(String noun, Path file) {
    String subject = noun + " in the file (" + file + ")";
    if (Files.isDirectory(file)) {
      throw failure(subject, new IOException("it is a directory"));
    }
    try (InputStream stream = Files.newInputStream(file)) {
      return of(subject, stream);
    } catch (NoSuchFileException missing) {
      throw failure(
          subject, new FileNotFoundException("there is no file " + file.toAbsolutePath()));
    } catch (IOException e) {
      throw failure(subject, e);
    }
  }

  /**
   * The text of a resource. The stream is closed.
   *
   * @throws UncheckedIOException if there is no such resource, or it cannot be read
   * @throws MaturityException if it is too large, or not UTF-8
   */
  static SourceText ofResource(String noun, String name, @Nullable InputStream stream) {
    String subject = noun + " in the resource (" + name + ")";
    if (stream == null) {
      throw failure(subject, new FileNotFoundException("there is no such resource"));
    }
    try (stream) {
      return of(subject, stream);
    } catch (IOException e) {
      throw failure(subject, e);
    }
  }

  private static SourceText of(String subject, InputStream stream) throws IOException {
    byte[] bytes = stream.readNBytes(JsonLimits.BYTES + 1);
    if (bytes.length > JsonLimits.BYTES) {
      Problem tooLarge = Problem.error(
          ProblemCode.TOO_LARGE,
          "",
          "The text must have at most %s bytes.".formatted(JsonLimits.BYTES));
      throw new MaturityException(
          "The " + subject + " cannot be read: 1 problem.", List.of(tooLarge));
    }
    return new SourceText(subject, Utf8.decode(bytes, subject));
  }

  private static UncheckedIOException failure(String subject, IOException cause) {
    return new UncheckedIOException(
        "The %s cannot be read: %s.".formatted(subject, cause.getMessage()), cause);
  }
}
