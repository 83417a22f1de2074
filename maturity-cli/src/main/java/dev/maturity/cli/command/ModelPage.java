package dev.maturity.cli.command;

import dev.maturity.cli.terminal.Table;
import dev.maturity.cli.terminal.Terminal;
import dev.maturity.cli.terminal.Words;
import dev.maturity.problem.PlainText;

/** Headings, paragraphs and tables below each other, as wide as the terminal. What is empty is left out. */
final class ModelPage {

  static final String INDENT = "  ";

  private final Terminal terminal;
  private final StringBuilder text = new StringBuilder();

  ModelPage(Terminal terminal) {
    this.terminal = terminal;
  }

  String text() {
    return text.toString();
  }

  void title(String words) {
    text.append(terminal.style().heading(PlainText.of(words))).append('\n');
  }

  void heading(String words) {
    text.append('\n').append(terminal.style().heading(words)).append('\n');
  }

  /** A line that must not be broken. */
  void line(String words) {
    text.append(words).append('\n');
  }

  void paragraph(String words) {
    if (!words.isEmpty()) {
      text.append('\n');
      lines("", words);
    }
  }

  void words(String words) {
    lines("", words);
  }

  void indented(String words) {
    if (!words.isEmpty()) {
      lines(INDENT, words);
    }
  }

  void table(Table table) {
    if (!table.isEmpty()) {
      text.append(table.text(INDENT, terminal));
    }
  }

  void table(String heading, Table table) {
    if (!table.isEmpty()) {
      heading(heading);
      table(table);
    }
  }

  private void lines(String indent, String words) {
    int width = terminal.screen().width() - indent.length();
    Words.wrap(words, width).forEach(line -> text.append(indent).append(line).append('\n'));
  }
}
