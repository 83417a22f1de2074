package dev.maturity.benchmarks.report;

import java.util.Collections;
import java.util.List;

/** A table in Markdown. */
final class Table {
  private final StringBuilder text = new StringBuilder();

  Table(String... headings) {
    row(headings);
    row(Collections.nCopies(headings.length, "---").toArray(String[]::new));
  }

  Table row(String... cells) {
    text.append("| ").append(String.join(" | ", List.of(cells))).append(" |\n");
    return this;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
