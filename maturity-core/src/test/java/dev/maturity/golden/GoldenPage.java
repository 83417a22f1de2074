package dev.maturity.golden;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A page of numbers worked by hand. Each heading of the second rank begins a case. In it, tables whose first column is
 * {@code criterion} hold the answers, one column for each rater, and tables whose first column is {@code node} hold what
 * must come out. Everything else is the working, for people.
 */
final class GoldenPage {

  private GoldenPage() {}

  /**
   * A case.
   *
   * @param name its heading
   * @param answers one row for each criterion, by column
   * @param results one row for each node, by column
   */
  record Case(String name, List<Map<String, String>> answers, List<Map<String, String>> results) {}

  static List<Case> read(Path file) {
    try {
      return parse(Files.readAllLines(file));
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
  }

  private static List<Case> parse(List<String> lines) {
    List<Case> cases = new ArrayList<>();
    List<String> header = List.of();
    for (String line : lines) {
      if (line.startsWith("## ")) {
        cases.add(new Case(line.substring(3).strip(), new ArrayList<>(), new ArrayList<>()));
      }
      if (!line.startsWith("|")) {
        header = List.of();
      } else if (header.isEmpty()) {
        header = cells(line);
      } else if (!line.startsWith("| ---") && !cases.isEmpty()) {
        add(header, cells(line), cases.get(cases.size() - 1));
      }
    }
    return cases;
  }

  private static void add(List<String> header, List<String> cells, Case into) {
    if (cells.size() != header.size()) {
      throw new IllegalArgumentException(
          "The row %s of the case (%s) must have a cell for each of %s."
              .formatted(cells, into.name(), header));
    }
    Map<String, String> row = new LinkedHashMap<>();
    for (int i = 0; i < cells.size(); i++) {
      row.put(header.get(i), cells.get(i));
    }
    if (header.get(0).equals("criterion")) {
      into.answers().add(row);
    } else if (header.get(0).equals("node")) {
      into.results().add(row);
    }
  }

  private static List<String> cells(String line) {
    String inner = line.substring(1, line.lastIndexOf('|'));
    return List.of(inner.split("\\|", -1)).stream().map(String::strip).toList();
  }
}
