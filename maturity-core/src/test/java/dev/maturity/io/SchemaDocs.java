package dev.maturity.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what the Javadoc of a record says of its components, so that an editor can show it beside a file. */
final class SchemaDocs {

  private static final Path SOURCES = Path.of("src", "main", "java");
  private static final Pattern TAG = Pattern.compile("\\{@(?:code|link|value)\\s+([^}]*)}");

  private SchemaDocs() {}

  /** The description of a component, as one line; empty where there is none. */
  static String ofComponent(Class<?> record, String component) {
    Matcher found = Pattern.compile(
            "@param " + component + "\\s+(.*?)(?=\\s*\\* @param|\\*/)", Pattern.DOTALL)
        .matcher(javadoc(record));
    return found.find() ? plain(found.group(1)) : "";
  }

  /** The first sentence about a record. */
  static String of(Class<?> record) {
    Matcher found =
        Pattern.compile("/\\*\\*(.*?\\.)(?=\\s)", Pattern.DOTALL).matcher(javadoc(record));
    return found.find() ? plain(found.group(1)) : "";
  }

  /** The last Javadoc comment before the record's head, to the comment's end. */
  private static String javadoc(Class<?> record) {
    String source = source(record.getNestHost());
    int head = source.indexOf("record " + record.getSimpleName() + "(");
    int begin = source.lastIndexOf("/**", head);
    return begin < 0 ? "" : source.substring(begin, source.indexOf("*/", begin) + 2);
  }

  private static String source(Class<?> type) {
    try {
      return Files.readString(SOURCES.resolve(type.getName().replace('.', '/') + ".java"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Without comment stars, line ends and tags; a link is shown by its last name, a constant as its word. */
  private static String plain(String javadoc) {
    String line = javadoc.replaceAll("\\s*\\n\\s*\\*?\\s*", " ").strip();
    return TAG.matcher(line)
        .replaceAll(tag -> Matcher.quoteReplacement(word(tag.group(1).strip())))
        .replaceAll("\\bnull (?=for|when|without|with)", "left out ");
  }

  private static String word(String tagged) {
    String name = tagged.replaceAll("^.*#", "");
    return name.matches("[A-Z][A-Z_]+") ? name.toLowerCase(Locale.ROOT).replace('_', '-') : name;
  }
}
