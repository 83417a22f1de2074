package dev.maturity.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What docs/plug-in.md shows are the files of the project plug-in, whole or with lines left out at {@code …}. */
class PlugInDocTest {

  private static final Path DOCUMENT = Path.of("..", "docs", "plug-in.md");

  @Test
  void everyFileIsShownAsItIs() throws IOException {
    for (Map.Entry<String, String> shown : shown().entrySet()) {
      String file = Files.readString(PlugInBuild.PROJECT.resolve(shown.getKey()));
      String[] pieces = shown.getValue().split("(?m)^ *…\\R", -1);
      if (pieces.length == 1) {
        assertThat(shown.getValue()).as(shown.getKey()).isEqualTo(file);
      } else {
        assertThat(file).as(shown.getKey()).containsSubsequence(pieces);
      }
    }
  }

  @Test
  void noFileIsLeftOut() throws IOException {
    try (Stream<Path> files = Files.walk(PlugInBuild.PROJECT)) {
      List<String> all = files
          .filter(Files::isRegularFile)
          .map(file -> PlugInBuild.PROJECT.relativize(file).toString().replace('\\', '/'))
          .filter(name -> !name.startsWith("target/"))
          .toList();

      assertThat(shown().keySet()).containsExactlyInAnyOrderElementsOf(all);
    }
  }

  @Test
  void theProjectFileNamesTheVersionsOfThisBuild() throws IOException {
    String ours = Files.readString(Path.of("..", "pom.xml"));
    String theirs = Files.readString(PlugInBuild.PROJECT.resolve("pom.xml"));
    Matcher plugIns = Pattern.compile("<artifactId>(\\S+-plugin)</artifactId>\\s*<version>([^<]+)<")
        .matcher(theirs);
    while (plugIns.find()) {
      assertThat(ours)
          .containsPattern("<artifactId>%s</artifactId>\\s*<version>%s<"
              .formatted(plugIns.group(1), Pattern.quote(plugIns.group(2))));
    }
    Matcher version =
        Pattern.compile("<maturity.version>([^<]+)</maturity.version>").matcher(theirs);
    assertThat(version.find()).isTrue();
    assertThat(ours)
        .contains("<artifactId>maturity-parent</artifactId>\n  <version>%s</version>"
            .formatted(version.group(1)));
  }

  /** What stands below a command that the document shows. */
  static String printedBy(String command) throws IOException {
    String start = "```console\n$ " + command + "\n";
    String document = Files.readString(DOCUMENT);
    assertThat(document).contains(start);
    String rest = document.substring(document.indexOf(start) + start.length());
    return rest.substring(0, rest.indexOf("```"));
  }

  /** Every block below a line that names its file. */
  private static Map<String, String> shown() throws IOException {
    Map<String, String> files = new LinkedHashMap<>();
    Matcher named = Pattern.compile(
            "^`([^`\\s]+)`\\n\\n```\\w+\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL)
        .matcher(Files.readString(DOCUMENT));
    while (named.find()) {
      assertThat(files.put(named.group(1), named.group(2))).as(named.group(1)).isNull();
    }
    return files;
  }
}
