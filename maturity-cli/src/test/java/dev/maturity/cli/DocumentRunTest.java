package dev.maturity.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the runner of documents lets pass, and what not. */
class DocumentRunTest {

  @TempDir
  Path folder;

  @Test
  void whatIsShownIsWhatIsPrinted() throws IOException {
    String text = """
        # Title

        ```sh
        this is not run
        ```

        <!-- file: notes.txt -->
        ```yaml
        a: 1
        b: 2

        c: 3
        ```

        <!-- change: notes.txt -->
        ```diff
         a: 1
        -b: 2
        +b: two
        +e: 5
        …
        -c: 3
        +c: three
        ```

        ```console
        $ cat notes.txt
        a: 1
        b: two
        e: 5

        c: three
        $ echo wrong >&2; echo right
        wrong
        right
        ```

        <!-- exit: 3 -->
        ```console
        $ exit 3
        ```
        """;

    DocumentRun.Result result = run(text);

    assertThat(result.faults()).isEmpty();
    assertThat(result.text()).isEqualTo(text);
  }

  @Test
  void aWrongOutputIsToldWithItsLineAndMended() throws IOException {
    DocumentRun.Result result = run("""
        ```console
        $ printf 'one\\ntwo\\n'
        one
        three
        four
        $ echo five
        6
        ```
        """);

    assertThat(result.faults())
        .satisfiesExactly(
            fault -> assertThat(fault).isEqualTo("""
            page.md:2: printf 'one\\ntwo\\n'
            shows after 1 lines:
            three
            four
            but it printed:
            two"""),
            fault -> assertThat(fault).startsWith("page.md:6: echo five"));
    assertThat(result.text()).isEqualTo("""
        ```console
        $ printf 'one\\ntwo\\n'
        one
        two
        $ echo five
        5
        ```
        """.replace("\n5\n", "\nfive\n"));
  }

  @ParameterizedTest
  @CsvSource({
    "'1,2,3', '1,…,3', true",
    "'1,2,3', '…', true",
    "'1,2,3', '1,…', true",
    "'1,2,3', '…,3', true",
    "'1,2,1,3', '…,1,3', true",
    "'1,2,3', '1,2,3,…', false",
    "'1,2,3', '1,…,2,3', false",
    "'1,2,3', '…,2', false",
    "'1,2,3', '1,2', false",
    "'1,2,3', '…,4,…', false"
  })
  void aLineOfDotsStandsForLines(String printed, String shown, boolean fits) throws IOException {
    DocumentRun.Result result = run(
        "```console\n$ echo " + printed + " | tr , '\\n'\n" + shown.replace(',', '\n') + "\n```\n");

    assertThat(result.faults().isEmpty()).isEqualTo(fits);
  }

  @Test
  void aWrongExitCodeFails() {
    assertFails("```console\n$ echo out; exit 1\nout\n```\n", "ended with 1 instead of 0");
    assertFails("<!-- exit: 1 -->\n```console\n$ true\n```\n", "ended with 0 instead of 1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "# Title\n\nText.\n", "```sh\nls\n```\n", "```yaml\na: 1\n```\n"})
  void aDocumentWithNothingToRunFails(String text) {
    assertFails(text, "There is nothing to run.");
  }

  @Test
  void aChangeThatDoesNotFitFails() {
    String file = "<!-- file: f -->\n```\nsame\nsame\nother\n```\n";

    assertFails(file + "<!-- change: f -->\n```diff\n-gone\n+new\n```\n", "must stand once");
    assertFails(file + "<!-- change: f -->\n```diff\n-same\n+new\n```\n", "must stand once");
    assertFails(file + "<!-- change: f -->\n```diff\n-ther\n+new\n```\n", "must stand once");
    assertFails(file + "<!-- change: f -->\n```diff\n+new\n```\n", "must stand once");
    assertFails(file + "<!-- change: f -->\n```diff\nother\n```\n", "begins with a blank");
  }

  @Test
  void aBrokenDocumentFails() {
    assertFails("```console\n$ true\n", "page.md:1: This block does not end.");
    assertFails("```console\nout\n```\n", "must begin with a command");
    assertFails("```console\n```\n", "must begin with a command");
    assertFails("<!-- flie: a -->\n```\na\n```\n", "The comment (flie) orders nothing.");
    assertFails("<!-- file: a -->\n\n```\na\n```\n", "A block must stand here");
    assertFails("text\n<!-- file: a -->\n", "page.md:2: No block follows.");
    assertFails("<!-- file: ../a -->\n```\na\n```\n", "is outside the folder");
    assertFails("<!-- exit: 1 -->\n```console\n$ true\n$ false\n```\n", "that of one command");
  }

  private void assertFails(String text, String message) {
    assertThatThrownBy(() -> run(text))
        .isInstanceOf(AssertionError.class)
        .hasMessageStartingWith("page.md:")
        .hasMessageContaining(message);
  }

  private DocumentRun.Result run(String text) throws IOException {
    return DocumentRun.of("page.md", text, folder);
  }
}
