package dev.maturity.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Keeps docs/traceability.md the same as the tests: which of them show each capability that the sources of the shipped
 * models ask for. A test names a capability by {@code @Tag("E07")}.
 */
class TraceabilityTest {

  /** Run the tests with {@code -Dmaturity.docs.update=true} to write the tests of each row anew. */
  private static final boolean UPDATE = Boolean.getBoolean("maturity.docs.update");

  private static final Path ROOT = Path.of("..");
  private static final Path PAGE = ROOT.resolve("docs").resolve("traceability.md");
  private static final Pattern ROW = Pattern.compile(
      "\\| (E\\d\\d) \\| ([^|]*) \\| (must|should|could) \\| ([^|]*) \\| ([^|]*) \\|");
  private static final Pattern TAG = Pattern.compile("@Tag\\(\"(E\\d\\d)\"\\)");
  private static final Pattern METHOD = Pattern.compile("\\bvoid (\\w+)\\(");
  private static final Pattern TYPE = Pattern.compile("\\bclass (\\w+)");

  @Test
  void thePageNamesTheTestsThatThereAre() throws IOException {
    Map<String, Set<String>> tests = tests();
    List<String> lines = new ArrayList<>();
    for (String line : Files.readString(PAGE).lines().toList()) {
      Matcher row = ROW.matcher(line);
      lines.add(
          row.matches()
              ? "| %s | %s | %s | %s | %s |"
                  .formatted(
                      row.group(1),
                      row.group(2),
                      row.group(3),
                      row.group(4),
                      tests.getOrDefault(row.group(1), Set.of()).stream()
                          .map(test -> "`" + test + "`")
                          .collect(Collectors.joining("<br>")))
              : line);
    }
    String expected = String.join("\n", lines) + "\n";
    if (UPDATE) {
      Files.writeString(PAGE, expected);
    }

    assertThat(Files.readString(PAGE))
        .as(
            "To write the page anew, run%nmvn -pl maturity-examples -am test -Dtest=TraceabilityTest -Dsurefire.failIfNoSpecifiedTests=false -Dmaturity.docs.update=true")
        .isEqualTo(expected);
  }

  @Test
  void everyCapabilityThatMustOrShouldBeThereHasATest() throws IOException {
    List<String> rows = new ArrayList<>();
    for (String line : Files.readString(PAGE).lines().toList()) {
      Matcher row = ROW.matcher(line);
      if (row.matches()) {
        rows.add(row.group(1));
        if (!row.group(3).equals("could")) {
          assertThat(row.group(5)).as(row.group(1)).isNotBlank();
        }
      }
    }

    // E01 to E29, each once.
    assertThat(rows).hasSize(29).doesNotHaveDuplicates().isSorted();
    assertThat(tests().keySet()).allMatch(rows::contains);
  }

  private static Map<String, Set<String>> tests() {
    Map<String, Set<String>> tests = new TreeMap<>();
    try (Stream<Path> modules = Files.list(ROOT)) {
      modules
          .map(module -> module.resolve("src").resolve("test").resolve("java"))
          .filter(Files::isDirectory)
          .sorted()
          .forEach(folder -> collect(folder, tests));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return tests;
  }

  private static void collect(Path folder, Map<String, Set<String>> tests) {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file :
          files.filter(path -> path.toString().endsWith(".java")).sorted().toList()) {
        if (!file.getFileName().toString().equals("TraceabilityTest.java")) {
          collect(Files.readString(file), tests);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A tag belongs to the next class or test method. */
  private static void collect(String source, Map<String, Set<String>> tests) {
    Matcher type = TYPE.matcher(source);
    String owner = type.find() ? type.group(1) : "";
    int typeAt = owner.isEmpty() ? 0 : type.start();
    Matcher tag = TAG.matcher(source);
    while (tag.find()) {
      Matcher method = METHOD.matcher(source);
      boolean ofType = tag.start() < typeAt;
      String name = ofType || !method.find(tag.end()) ? owner : owner + "." + method.group(1);
      tests.computeIfAbsent(tag.group(1), code -> new LinkedHashSet<>()).add(name);
    }
  }
}
