package dev.maturity.io;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A row of a scorecard's table while it is filled. */
final class CsvScorecardRow {

  /** The columns in their order; {@link MaturityCsv#write} says what they mean. */
  static final List<String> COLUMNS = List.of(
      "subject_id",
      "subject",
      "date",
      "model",
      "model_version",
      "scoring",
      "raters",
      "kind",
      "id",
      "parent",
      "name",
      "theme",
      "weight",
      "reversed",
      "status",
      "score",
      "score_exact",
      "bounds_low",
      "bounds_high",
      "range_low",
      "range_high",
      "contribution",
      "level",
      "level_name",
      "rank",
      "position",
      "position_exact",
      "level_low",
      "level_high",
      "coverage",
      "coverage_exact",
      "answered",
      "dont_know",
      "unanswered",
      "not_applicable",
      "responses",
      "ratings",
      "spread",
      "agreement",
      "evidence");

  private final Map<String, String> cells = new LinkedHashMap<>();

  CsvScorecardRow() {
    COLUMNS.forEach(column -> cells.put(column, ""));
  }

  void put(String column, String cell) {
    if (cells.replace(column, cell) == null) {
      throw new IllegalArgumentException("There is no column (" + column + ").");
    }
  }

  List<String> cells() {
    return List.copyOf(cells.values());
  }

  /** The word that also stands in JSON: {@code not-applicable}. */
  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
