package dev.maturity.cli.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.maturity.cli.DocumentParts;
import dev.maturity.cli.terminal.Terminal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** Keeps docs/cli.md the same as what the commands say of themselves. */
class CliDocumentTest {

  private static final Pattern IN_JAVA = Pattern.compile("(?<=getenv\\(\")[A-Z_]+");
  private static final Pattern IN_SCRIPT = Pattern.compile("(?<=\\$\\{)[A-Z_]+");

  private final CommandLine root = CommandLines.of(new Terminal(
      new ByteArrayInputStream(new byte[0]),
      OutputStream.nullOutputStream(),
      OutputStream.nullOutputStream(),
      Terminal.Screen.NONE));
  private final CliDocument document = new CliDocument(root);
  private final DocumentParts file = DocumentParts.of("cli.md");

  @Test
  void theListOfCommandsIsThatOfTheCode() throws IOException {
    file.check(CliDocumentTest.class, "overview", document.overview());
  }

  @Test
  void theCommonOptionsAreThoseOfTheCode() throws IOException {
    file.check(CliDocumentTest.class, "options", document.commonOptions());
  }

  @Test
  void theCommandsAreThoseOfTheCode() throws IOException {
    file.check(CliDocumentTest.class, "commands", document.all());
  }

  @Test
  void everyCommandHasAnExampleThatCanBeTyped() {
    for (CommandLine line : root.getSubcommands().values()) {
      if (line.getCommand() instanceof BaseCommand) {
        List<String> examples = CliDocument.examples(line);
        assertThat(examples).as(line.getCommandName()).isNotEmpty();
        examples.forEach(this::assertCanBeTyped);
      }
    }
    CliDocument.examples(root).forEach(this::assertCanBeTyped);
  }

  private void assertCanBeTyped(String example) {
    String[] words = example.replace("\"Acme Retail\"", "Acme-Retail").split(" +");
    assertThatCode(() -> root.parseArgs(words)).as(example).doesNotThrowAnyException();
  }

  @Test
  void everyVariableOfTheEnvironmentIsDocumented() throws IOException {
    TreeSet<String> read = new TreeSet<>(List.of("NO_COLOR"));
    found(IN_SCRIPT, Path.of("bin/maturity")).forEach(read::add);
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      files
          .filter(Files::isRegularFile)
          .forEach(source -> found(IN_JAVA, source).forEach(read::add));
    }

    assertThat(read).contains("COLUMNS", "MATURITY_CACHE", "JAVA_HOME");
    assertThat(read).allSatisfy(name -> assertThat(file.text()).contains("`" + name + "`"));
  }

  private static Stream<String> found(Pattern pattern, Path file) {
    try {
      return pattern.matcher(Files.readString(file)).results().map(MatchResult::group);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void everyExitCodeIsDocumented() {
    assertThat(file.text())
        .contains(
            "| " + ExitCode.GOOD + " | good |",
            "| " + ExitCode.PROBLEMS + " | problems found |",
            "| " + ExitCode.USAGE + " | wrong use |",
            "| " + ExitCode.INTERNAL + " | internal error |");
  }
}
