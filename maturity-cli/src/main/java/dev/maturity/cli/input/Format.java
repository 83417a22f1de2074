package dev.maturity.cli.input;

import java.util.Locale;
import java.util.regex.Pattern;

/** How a text is written. */
public enum Format {
  /** RFC 8259. */
  JSON,
  /** YAML 1.2. */
  YAML,
  /** RFC 4180, and what spreadsheets make of it. */
  CSV;

  /** A line that only YAML has: a name with a colon, the beginning of a document, or a comment. */
  private static final Pattern YAML_LINE =
      Pattern.compile("(?s)\\s*(?:#|%YAML|---(?:\\s|$)|[\\w.\"'-]+:(?:\\s|$)|- ).*");

  /**
   * Finds out how a text is written: by the ending of its file, else by how it begins.
   *
   * @param file the name of the file; empty for a text without one
   * @param text the text
   * @return the format
   */
  static Format of(String file, String text) {
    String name = file.toLowerCase(Locale.ROOT);
    if (name.endsWith(".csv") || name.endsWith(".tsv")) {
      return CSV;
    }
    if (name.endsWith(".yaml") || name.endsWith(".yml")) {
      return YAML;
    }
    if (name.endsWith(".json") || text.isBlank()) {
      return JSON;
    }
    String start = text.stripLeading();
    if (start.startsWith("{") || start.startsWith("[")) {
      return JSON;
    }
    return YAML_LINE.matcher(start.lines().findFirst().orElse("")).matches() ? YAML : CSV;
  }
}
