package dev.maturity.cli.input;

import dev.maturity.cli.terminal.Terminal;
import dev.maturity.cli.terminal.UsageException;
import dev.maturity.io.BulkFormat;
import dev.maturity.problem.MaturityException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.Function;

/** A file that the command line names and that may be too long to be read at once. */
public final class LongInput {

  private final String name;
  private final InputStream stream;
  private final BulkFormat format;
  private final long size;
  private volatile long done;

  private LongInput(String name, InputStream stream, boolean isNamed, long size) {
    this.name = name;
    this.size = size;
    this.stream = new Counted(stream);
    this.format = isNamed ? BulkFormat.of(Path.of(name)) : BulkFormat.of(this.stream);
  }

  /**
   * Reads a file from its beginning, as far as is asked for.
   *
   * @param <T> what comes of it
   * @param argument the path of a file, or {@value Input#STANDARD_INPUT}
   * @param terminal whose standard input is meant
   * @param reader reads it
   * @return what came of it
   * @throws UsageException if there is no such file or it cannot be read
   * @throws UnusableException if what stands in it cannot be used
   */
  public static <T> T read(String argument, Terminal terminal, Function<LongInput, T> reader) {
    boolean piped = argument.equals(Input.STANDARD_INPUT);
    String name = piped ? "standard input" : argument;
    try (InputStream stream = piped ? terminal.takeInput() : Files.newInputStream(file(argument))) {
      long size = piped ? 0 : Files.size(Path.of(argument));
      return reader.apply(new LongInput(name, stream, !piped, size));
    } catch (InvalidPathException e) {
      throw new UsageException("The file (%s) has an impossible name.".formatted(argument), "");
    } catch (NoSuchFileException e) {
      throw new UsageException(
          "The file (%s) cannot be read: there is no file %s."
              .formatted(argument, Path.of(argument).toAbsolutePath()),
          "");
    } catch (AccessDeniedException e) {
      throw new UsageException(
          "The file (%s) cannot be read: permission denied.".formatted(argument), "");
    } catch (IOException e) {
      throw new UsageException(
          "The file (%s) cannot be read: %s.".formatted(argument, e.getMessage()), "");
    } catch (UncheckedIOException e) {
      throw new UsageException(String.valueOf(e.getMessage()), "");
    } catch (MaturityException e) {
      throw new UnusableException(name, e);
    }
  }

  private static Path file(String argument) throws IOException {
    Path file = Path.of(argument);
    if (Files.isDirectory(file)) {
      throw new IOException("it is a directory");
    }
    return file;
  }

  /**
   * What to call it.
   *
   * @return the file as the person named it, or {@code standard input}
   */
  public String name() {
    return name;
  }

  /**
   * What stands in it.
   *
   * @return the stream
   */
  public InputStream stream() {
    return stream;
  }

  /**
   * How it is written: by the ending of its name, else by how it begins.
   *
   * @return the format
   */
  public BulkFormat format() {
    return format;
  }

  /**
   * How long it is.
   *
   * @return the number of bytes; 0 where that is not known
   */
  public long size() {
    return size;
  }

  /**
   * How much of it was read so far; any thread may ask.
   *
   * @return the number of bytes
   */
  public long done() {
    return done;
  }

  /** Counts what is read. The beginning can be looked at before. */
  private final class Counted extends BufferedInputStream {

    Counted(InputStream in) {
      super(in);
    }

    @Override
    public synchronized int read(byte[] bytes, int from, int length) throws IOException {
      int count = super.read(bytes, from, length);
      done += Math.max(0, count);
      return count;
    }
  }
}
