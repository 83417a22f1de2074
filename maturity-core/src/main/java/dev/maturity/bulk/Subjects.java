package dev.maturity.bulk;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Whose answers the rows of a table are: which rows belong to one assessment, its subject, and how much each rater counts.
 * Filled by a builder, then only read. What nobody says takes no memory.
 */
final class Subjects {

  private int size;

  /** Empty as long as every assessment has one row. */
  private int[] first = {};

  private final List<String> names = new ArrayList<>();
  private final Map<String, List<String>> attributes = new LinkedHashMap<>();

  /** Empty as long as all raters count alike, and then as long as the last who does not. */
  private final List<BigDecimal> weights = new ArrayList<>();

  private int rows;

  /** So many assessments by one rater each, of which nothing is said. */
  static Subjects unnamed(int size) {
    Subjects subjects = new Subjects();
    subjects.size = size;
    subjects.rows = size;
    return subjects;
  }

  /** Begins an assessment; its rows follow. */
  void begin(String name) {
    if (isSingle() && rows != size) {
      first = new int[Math.max(16, size + 1)];
      Arrays.setAll(first, i -> i);
    }
    if (!isSingle()) {
      if (first.length <= size + 1) {
        first = Arrays.copyOf(first, first.length * 2);
      }
      first[size] = rows;
    }
    if (!name.isEmpty() || !names.isEmpty()) {
      pad(names, size);
      names.add(name);
    }
    size++;
  }

  /** Says more of the assessment that began last. */
  void attribute(String attribute, String value) {
    List<String> column = attributes.computeIfAbsent(attribute, id -> new ArrayList<>());
    pad(column, size - 1);
    if (column.size() == size) {
      column.set(size - 1, value);
    } else {
      column.add(value);
    }
  }

  /** Counts a row of the assessment that began last. */
  void row(BigDecimal weight) {
    if (weight.compareTo(BigDecimal.ONE) != 0) {
      while (weights.size() < rows) {
        weights.add(BigDecimal.ONE);
      }
      weights.add(weight);
    }
    rows++;
  }

  /** Nothing follows. */
  void end() {
    if (isSingle() && rows != size) {
      first = new int[size + 1];
      Arrays.setAll(first, i -> i);
    }
    if (!isSingle()) {
      first = Arrays.copyOf(first, size + 1);
      first[size] = rows;
    }
  }

  int size() {
    return size;
  }

  boolean isSingle() {
    return first.length == 0;
  }

  int firstResponse(int assessment) {
    return isSingle() ? assessment : first[assessment];
  }

  String name(int assessment) {
    return assessment < names.size() ? names.get(assessment) : "";
  }

  List<String> attributes() {
    return List.copyOf(attributes.keySet());
  }

  String attribute(int assessment, String attribute) {
    List<String> column = attributes.get(attribute);
    if (column == null) {
      throw new IllegalArgumentException(
          "The attribute (%s) must be one of %s.".formatted(attribute, attributes.keySet()));
    }
    return assessment < column.size() ? column.get(assessment) : "";
  }

  BigDecimal raterWeight(int response) {
    return response < weights.size() ? weights.get(response) : BigDecimal.ONE;
  }

  private static void pad(List<String> column, int to) {
    while (column.size() < to) {
      column.add("");
    }
  }
}
