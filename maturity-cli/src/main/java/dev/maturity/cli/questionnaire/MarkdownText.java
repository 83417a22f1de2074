package dev.maturity.cli.questionnaire;

import java.util.regex.Pattern;

/** Texts of a model inside Markdown: on one line, and read as they were written. */
final class MarkdownText {

  private static final Pattern GAPS = Pattern.compile("[\\s\\p{Cc}\\u2028\\u2029]+");
  private static final Pattern MARKS = Pattern.compile("[\\\\`*_\\[\\]#]|~~");
  private static final Pattern ENTITY = Pattern.compile("&(?=#?\\w+;)");
  private static final Pattern START = Pattern.compile("^([-+>=~]|\\d+(?=[.)]))");
  private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\\p{Cc}]+");

  private MarkdownText() {}

  /**
   * Escapes what Markdown would read as a mark, and no more, for the text is also read as it stands. What opens a tag becomes
   * an entity, since not every reader of Markdown knows a backslash there.
   */
  static String within(String text) {
    String line = GAPS.matcher(text).replaceAll(" ").strip();
    line = ENTITY.matcher(line).replaceAll("&amp;");
    return MARKS.matcher(line).replaceAll("\\\\$0").replace("<", "&lt;");
  }

  /** The same at the start of a line, where more characters are marks. */
  static String of(String text) {
    return START.matcher(within(text)).replaceFirst(found -> {
      String mark = found.group();
      // A backslash before a digit is a backslash: it is the dot that makes a list.
      return Character.isDigit(mark.charAt(0)) ? mark + "\\\\" : "\\\\" + mark;
    });
  }

  /** A link that shows where it leads; any other text as it is. */
  static String link(String address) {
    return LINK.matcher(address).matches() ? "<" + address + ">" : of(address);
  }
}
