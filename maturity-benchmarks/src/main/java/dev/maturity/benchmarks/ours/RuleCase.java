package dev.maturity.benchmarks.ours;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A way to score the questionnaire.
 *
 * @param dimension the rule by which dimensions are aggregated, in JSON
 * @param overall the rule by which the whole is
 * @param level the rule by which the level is found
 * @param isDecimal whether weights are decimals and the points of the scale have values of their own
 */
public record RuleCase(String dimension, String overall, String level, boolean isDecimal) {
  private static final String MEAN = rule("mean", "");
  private static final String BANDS = rule("bands", "");

  /** Weighted means and five bands, with small whole weights. */
  public static final RuleCase USUAL = new RuleCase(MEAN, MEAN, BANDS, false);

  private static final Map<String, RuleCase> CASES = cases();

  /**
   * The names of all cases.
   *
   * @return the names, the usual case first
   */
  public static List<String> names() {
    return List.copyOf(CASES.keySet());
  }

  /**
   * A case.
   *
   * @param name its name
   * @return the case
   */
  public static RuleCase of(String name) {
    RuleCase found = CASES.get(name);
    if (found == null) {
      throw new IllegalArgumentException("The case (%s) is unknown.".formatted(name));
    }
    return found;
  }

  private static Map<String, RuleCase> cases() {
    Map<String, RuleCase> cases = new LinkedHashMap<>();
    cases.put("mean, bands", USUAL);
    cases.put("mean, bands, decimal weights and values", new RuleCase(MEAN, MEAN, BANDS, true));
    cases.put("mean, no level", new RuleCase(MEAN, MEAN, rule("none", ""), false));
    cases.put("mean, gate", new RuleCase(MEAN, MEAN, rule("gate", ""), false));
    cases.put(
        "mean, gate of smallest",
        new RuleCase(MEAN, MEAN, rule("gate", ", \"aggregation\": {\"rule\": \"min\"}"), false));
    cases.put("mean, matrix", new RuleCase(MEAN, MEAN, matrix(), false));
    cases.put("mean, high-water", new RuleCase(MEAN, MEAN, rule("high-water", ""), false));
    aggregation(cases, "sum", "");
    aggregation(cases, "min", "");
    aggregation(cases, "max", "");
    aggregation(cases, "median", "");
    aggregation(cases, "geometric-mean", "");
    aggregation(cases, "harmonic-mean", "");
    aggregation(cases, "power-mean", ", \"exponent\": 2");
    aggregation(cases, "trimmed-mean", "");
    aggregation(cases, "share-at-least", ", \"threshold\": 0.75");
    aggregation(cases, "ladder", ", \"threshold\": 0.5");
    aggregation(cases, "owa", ", \"weights\": [8, 7, 6, 5, 4, 3, 2, 1]");
    return cases;
  }

  /** Dimensions by a rule, the whole by their mean. */
  private static void aggregation(Map<String, RuleCase> cases, String name, String parameters) {
    cases.put(name + ", bands", new RuleCase(rule(name, parameters), MEAN, BANDS, false));
  }

  private static String matrix() {
    return rule("matrix", """
        , "requires": {"l2": {"l1": 0.4, "l2": 0.3}, "l3": {"l1": 0.5, "l2": 0.4, "l3": 0.3},
        "l4": {"l1": 0.6, "l2": 0.5, "l3": 0.4, "l4": 0.3}, "l5": {"l1": 0.7, "l2": 0.6, "l5": 0.3}}""");
  }

  private static String rule(String name, String parameters) {
    return "{\"rule\": \"%s\"%s}".formatted(name, parameters);
  }
}
