package dev.maturity.models;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Lines of a Markdown document. Not thread-safe. */
final class Markdown {

  private final List<String> lines = new ArrayList<>();

  Markdown line(String text) {
    lines.add(text);
    return this;
  }

  Markdown blank() {
    return line("");
  }

  Markdown heading(String text) {
    return blank().line("## " + text).blank();
  }

  Markdown text(String text) {
    return text.isEmpty() ? this : line(text).blank();
  }

  Markdown bullet(String text) {
    return line("* " + text);
  }

  /** A point under a bullet. */
  Markdown point(String text) {
    return line("  * " + text);
  }

  /** A table without the columns that would be empty. */
  Markdown table(List<String> names, List<List<String>> rows) {
    List<Integer> filled = IntStream.range(0, names.size())
        .filter(column -> rows.stream().anyMatch(row -> !row.get(column).isEmpty()))
        .boxed()
        .toList();
    columns(filled.stream().map(names::get).toArray(String[]::new));
    rows.forEach(row -> row(filled.stream().map(row::get).toArray(String[]::new)));
    return this;
  }

  /** The head of a table. */
  Markdown columns(String... names) {
    line("| " + String.join(" | ", names) + " |");
    return line("|" + " --- |".repeat(names.length));
  }

  /** A row of a table; what would end a cell is written so that it does not. */
  Markdown row(String... cells) {
    List<String> safe = new ArrayList<>();
    for (String cell : cells) {
      safe.add(cell.replace("|", "\\|").replace("\n", " "));
    }
    return line("| " + String.join(" | ", safe) + " |");
  }

  /** Without blank lines at the ends or two in a row. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    String before = "";
    for (String line : lines) {
      if (!line.isEmpty() || !before.isEmpty()) {
        text.append(line).append('\n');
      }
      before = line;
    }
    return text.toString().strip() + "\n";
  }
}
