package dev.maturity.benchmarks.duckdb;

import static java.util.stream.Collectors.joining;

import dev.maturity.benchmarks.workload.Questionnaire;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * The questionnaire as a query over a table of TINYINTs.
 *
 * <p>Of the ways that were tried this is the fastest: sums of FLOATs, which hold whole numbers of this size exactly and are
 * added without a check for overflow, with the criteria of one weight added before they are multiplied.
 */
final class ScoreQuery {
  private final Questionnaire questionnaire;

  ScoreQuery(Questionnaire questionnaire) {
    this.questionnaire = questionnaire;
  }

  /** The columns of the answers, q0, q1 and so on. */
  String columns() {
    return list(questionnaire.criteria(), c -> "q" + c + " TINYINT");
  }

  /**
   * Scores of dimensions s0, s1, …, then overall and level.
   *
   * @param from a table or an expression that gives the answers
   */
  String select(String from) {
    return select("", from);
  }

  /**
   * The same behind columns that are carried along.
   *
   * @param carried their names, each with a comma behind it
   * @param from a table or an expression that gives them and the answers
   */
  String select(String carried, String from) {
    int dimensions = questionnaire.dimensions();
    return """
        SELECT %1$s%2$s, overall, CASE WHEN overall IS NULL THEN 0 ELSE least(5, 1 + floor(overall * 5)) END::TINYINT AS level
        FROM (SELECT *, (%3$s) / nullif(%4$s, 0) AS overall
        FROM (SELECT %1$s%5$s FROM (SELECT %1$s%6$s FROM %7$s)))
        """.formatted(
            carried,
            list(dimensions, d -> "s" + d),
            sum(dimensions, d -> "coalesce(%d::DOUBLE * s%d, 0)".formatted(weight(d), d)),
            sum(dimensions, d -> "%d::DOUBLE * (s%d IS NOT NULL)::DOUBLE".formatted(weight(d), d)),
            list(dimensions, d -> "n%1$d / nullif(4 * w%1$d, 0) AS s%1$d".formatted(d)),
            list(dimensions, this::sums),
            from);
  }

  private int weight(int dimension) {
    return questionnaire.dimensionWeight(dimension);
  }

  /**
   * Numerator and weight of a dimension. An answer x of weight w adds w·x − w to the numerator, a reversed one 5·w − w·x, and one
   * that is not applicable, whose x and sign are 0, nothing.
   */
  private String sums(int dimension) {
    Map<Integer, List<String>> numerator = new TreeMap<>();
    Map<Integer, List<String>> weights = new TreeMap<>();
    int each = questionnaire.criteriaEach();
    for (int c = dimension * each; c < (dimension + 1) * each; c++) {
      int weight = questionnaire.weight(c);
      boolean reversed = questionnaire.reversed(c);
      String answered = "sign(q" + c + ")::FLOAT";
      add(numerator, reversed ? -weight : weight, "q" + c + "::FLOAT");
      add(numerator, reversed ? Questionnaire.BEST * weight : -weight, answered);
      add(weights, weight, answered);
    }
    return "(%s)::DOUBLE AS n%d, (%s)::DOUBLE AS w%d"
        .formatted(sum(numerator), dimension, sum(weights), dimension);
  }

  private static void add(Map<Integer, List<String>> terms, int factor, String term) {
    terms.computeIfAbsent(factor, f -> new ArrayList<>()).add(term);
  }

  private static String sum(Map<Integer, List<String>> terms) {
    return terms.entrySet().stream()
        .map(factor -> factor.getKey() == 1
            ? String.join(" + ", factor.getValue())
            : "%d::FLOAT * (%s)".formatted(factor.getKey(), String.join(" + ", factor.getValue())))
        .collect(joining(" + "));
  }

  private interface Item {
    String at(int place);
  }

  private static String list(int length, Item item) {
    return IntStream.range(0, length).mapToObj(item::at).collect(joining(", "));
  }

  private static String sum(int length, Item item) {
    return IntStream.range(0, length).mapToObj(item::at).collect(joining(" + "));
  }
}
