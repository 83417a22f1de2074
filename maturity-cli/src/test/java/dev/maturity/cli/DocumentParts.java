package dev.maturity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A document in which some parts are written by hand, and others by a test that knows better. */
public final class DocumentParts {

  /** Run the tests with {@code -Dmaturity.docs.update=true} to write the parts anew instead of comparing them. */
  private static final boolean UPDATE = Boolean.getBoolean("maturity.docs.update");

  private final Path file;

  private DocumentParts(Path file) {
    this.file = file;
  }

  /** A document of the folder {@code docs}. */
  public static DocumentParts of(String name) {
    return new DocumentParts(Path.of("../docs", name));
  }

  /** The text as it stands. */
  public String text() {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Compares a part with what it should be. It stands between the comments {@code <!-- generated: name -->} and {@code <!--
   * end -->}.
   */
  public void check(Class<?> test, String name, String expected) throws IOException {
    String text = text();
    String begin = "<!-- generated: " + name + " -->\n";
    int from = text.indexOf(begin);
    int to = text.indexOf("\n<!-- end -->", from);
    assertThat(from).as("the comment that begins " + name).isNotNegative();
    assertThat(to).as("the comment that ends " + name).isGreaterThan(from);
    from += begin.length();
    String whole = "\n" + expected.strip() + "\n";
    if (UPDATE) {
      Files.writeString(file, text.substring(0, from) + whole + text.substring(to));
      return;
    }
    assertThat(text.substring(from, to))
        .as("""
            The part (%s) of %s is not what the code says. To write it anew, run
            mvn -pl maturity-cli -am test -Dtest=%s -Dsurefire.failIfNoSpecifiedTests=false -Dmaturity.docs.update=true
            and commit what changed.""", name, file.getFileName(), test.getSimpleName())
        .isEqualTo(whole);
  }
}
