package dev.maturity.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The fenced blocks of a page, to be compared with code that is run. */
final class DocCode {

  private static final Pattern FENCE =
      Pattern.compile("^```(\\w*)\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

  private DocCode() {}

  /** The blocks of one language, in order. */
  static List<String> blocks(Path page, String language) throws IOException {
    Matcher fence = FENCE.matcher(Files.readString(page));
    List<String> blocks = new ArrayList<>();
    while (fence.find()) {
      if (fence.group(1).equals(language)) {
        blocks.add(fence.group(2));
      }
    }
    return blocks;
  }

  /** The source of a test, without blanks. */
  static String source(Class<?> test) throws IOException {
    Path root = Path.of("src", "test", "java");
    return squeezed(Files.readString(root.resolve(test.getName().replace('.', '/') + ".java")));
  }

  /** Code without blanks and comments. */
  static String squeezed(String code) {
    return code.replaceAll(" *//.*", "").replaceAll("\\s+", "");
  }
}
