package dev.maturity.cli.terminal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Arrays;
import java.util.concurrent.ThreadLocalRandom;

/** Writes files whole or not at all: whatever happens on the way, what was there before is still there. */
public final class Output {

  private Output() {}

  /**
   * Writes a file, in place of one that is there.
   *
   * @param file the file
   * @param text what is to stand in it, in UTF-8
   * @throws UsageException if it cannot be written
   */
  public static void write(Path file, String text) {
    write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
  }

  /**
   * Writes a file, in place of one that is there, as it comes. Where the writer breaks off, what was there before is still
   * there.
   *
   * @param file the file
   * @param content writes what is to stand in it
   * @throws UsageException if it cannot be written
   */
  public static void write(Path file, Content content) {
    check(file);
    if (isStream(file)) {
      writeTo(file, content);
    } else if (Files.isSymbolicLink(file)) {
      replace(target(file), content);
    } else {
      replace(file, content);
    }
  }

  /**
   * Removes a file if it begins in some way. A device, a pipe, a directory or a link stays, and so does any other file.
   *
   * @param file the file, which need not be there
   * @param beginning how it begins, in UTF-8
   * @throws UsageException if it cannot be read or removed
   */
  public static void removeIfItBegins(Path file, String beginning) {
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    byte[] wanted = beginning.getBytes(StandardCharsets.UTF_8);
    try {
      boolean isWanted;
      try (InputStream in = Files.newInputStream(file)) {
        isWanted = Arrays.equals(in.readNBytes(wanted.length), wanted);
      }
      if (isWanted) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UsageException(
          "The file (%s) cannot be removed: %s.".formatted(file, reason(e)), "");
    }
  }

  /** Writes what is to stand in a file. */
  public interface Content {

    /**
     * Writes all of it.
     *
     * @param out where to; it is closed by whoever opened it
     * @throws IOException if that fails
     */
    void writeTo(OutputStream out) throws IOException;
  }

  /**
   * Whether a file is a device or a pipe, beside which no other file belongs.
   *
   * @param file the file
   * @return false for what is not there yet
   */
  public static boolean isStream(Path file) {
    return Files.exists(file) && !Files.isRegularFile(file);
  }

  /**
   * Refuses, before anything is written, what can be seen not to be writable.
   *
   * @param file the file
   * @throws UsageException if it is a directory, is protected, is a link that leads nowhere, or has no directory to be in
   */
  public static void check(Path file) {
    if (Files.isDirectory(file)) {
      throw cannot(file, "it is a directory");
    }
    Path folder = folder(file);
    if (!Files.isDirectory(folder)) {
      throw cannot(file, "there is no directory " + folder);
    }
    if (Files.isSymbolicLink(file) && !Files.exists(file)) {
      throw cannot(file, "it is a link that leads nowhere");
    }
    if (Files.exists(file) && !Files.isWritable(file)) {
      throw cannot(file, "permission denied");
    }
  }

  private static Path folder(Path file) {
    Path whole = file.toAbsolutePath();
    Path folder = whole.getParent();
    return folder == null ? whole : folder;
  }

  private static void replace(Path file, Content content) {
    Path unfinished = folder(file)
        .resolve(".maturity-" + Long.toHexString(ThreadLocalRandom.current().nextLong()));
    try (OutputStream stream = Files.newOutputStream(
        unfinished, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      // Whoever interrupts the program gets rid of it, too.
      unfinished.toFile().deleteOnExit();
      keepPermissions(file, unfinished);
      content.writeTo(stream);
    } catch (IOException e) {
      discard(unfinished);
      throw cannot(file, reason(e));
    } catch (RuntimeException | Error e) {
      discard(unfinished);
      throw e;
    }
    try {
      Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      discard(unfinished);
      throw cannot(file, reason(e));
    }
  }

  /** What only its owner could read stays so. */
  private static void keepPermissions(Path before, Path after) throws IOException {
    PosixFileAttributeView old = Files.getFileAttributeView(before, PosixFileAttributeView.class);
    PosixFileAttributeView made = Files.getFileAttributeView(after, PosixFileAttributeView.class);
    if (old != null && made != null && Files.exists(before)) {
      made.setPermissions(old.readAttributes().permissions());
    }
  }

  private static Path target(Path link) {
    try {
      return link.toRealPath();
    } catch (IOException e) {
      throw cannot(link, "it is a link that leads nowhere");
    }
  }

  /** A device or a pipe takes what it gets. */
  private static void writeTo(Path file, Content content) {
    try (OutputStream stream = Files.newOutputStream(file)) {
      content.writeTo(stream);
    } catch (IOException e) {
      throw cannot(file, reason(e));
    }
  }

  private static void discard(Path unfinished) {
    try {
      Files.deleteIfExists(unfinished);
    } catch (IOException e) {
      // What went wrong first is worth more.
    }
  }

  private static String reason(IOException e) {
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (e instanceof NoSuchFileException) {
      return "there is no such directory";
    }
    String reason = e instanceof FileSystemException failed ? failed.getReason() : e.getMessage();
    return reason == null ? "the system does not say why" : reason;
  }

  private static UsageException cannot(Path file, String reason) {
    return new UsageException("The file (%s) cannot be written: %s.".formatted(file, reason), "");
  }
}
