package dev.maturity.benchmarks.ours;

import dev.maturity.assessment.Assessment;
import dev.maturity.benchmarks.workload.Questionnaire;
import dev.maturity.engine.Scorer;
import dev.maturity.io.MaturityJson;
import dev.maturity.model.Criterion;
import dev.maturity.model.Model;
import dev.maturity.scoring.RuleCatalog;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The questionnaire as a model file. */
public final class SurveyModel {

  /** Weights and values of points of the cases with decimals. */
  private static final List<String> WEIGHTS = List.of("0.85", "1.25", "2.5");

  private static final List<String> POINTS = List.of("0", "0.15", "0.4", "0.7", "1");

  private SurveyModel() {}

  /**
   * The model of a questionnaire, scored as all contestants do.
   *
   * @param questionnaire the questionnaire
   * @return the model
   */
  public static Model of(Questionnaire questionnaire) {
    return of(questionnaire, RuleCase.USUAL);
  }

  /**
   * The model of a questionnaire, scored otherwise.
   *
   * @param questionnaire the questionnaire
   * @param rules how it is scored
   * @return the model
   */
  public static Model of(Questionnaire questionnaire, RuleCase rules) {
    return MaturityJson.standard().readModel(json(questionnaire, rules));
  }

  /**
   * A scorer of a model.
   *
   * @param model the model
   * @return the scorer, with the standard rules
   */
  public static Scorer scorer(Model model) {
    return Scorer.of(model, RuleCatalog.standard());
  }

  /**
   * One assessment of a model.
   *
   * @param model the model of a questionnaire
   * @param codes the answers
   * @return the assessment, of one rater
   */
  public static Assessment assessment(Model model, byte[] codes) {
    var builder = Assessment.of(model).subject("Acme");
    List<Criterion> criteria = model.allCriteria();
    for (int c = 0; c < codes.length; c++) {
      if (codes[c] == Questionnaire.NOT_APPLICABLE) {
        builder.notApplicable(criteria.get(c).id(), "");
      } else {
        builder.answer(criteria.get(c).id(), codes[c]);
      }
    }
    return builder.build();
  }

  private static String json(Questionnaire questionnaire, RuleCase rules) {
    return """
        {"id": "survey", "version": "1.0.0", "name": "Survey",
         "levels": [%s],
         "scales": [{"type": "ordinal", "id": "five", "name": "Five", "points": [%s]}],
         "dimensions": [%s],
         "scoring": {"id": "standard", "name": "Standard",
           "missing": {"notApplicable": "exclude", "minimumCoverage": 0},
           "dimension": {"aggregation": %s, "level": {"rule": "none"}},
           "overall": {"aggregation": %s, "level": %s}}}
        """.formatted(
            list(
                Questionnaire.LEVELS,
                i -> "{\"id\": \"l%1$d\", \"name\": \"Level %1$d\"}".formatted(i + 1)),
            list(
                Questionnaire.BEST,
                i -> "{\"label\": \"point %d\"%s}".formatted(i + 1, value(rules, i))),
            list(questionnaire.dimensions(), d -> dimension(questionnaire, rules, d)),
            rules.dimension(),
            rules.overall(),
            rules.level());
  }

  private static String value(RuleCase rules, int point) {
    return rules.isDecimal() ? ", \"value\": " + POINTS.get(point) : "";
  }

  private static String dimension(Questionnaire questionnaire, RuleCase rules, int d) {
    int each = questionnaire.criteriaEach();
    return """
        {"id": "d%1$d", "name": "Dimension %1$d", "weight": %2$s, "criteria": [%3$s]}""".formatted(
            d,
            weight(rules, questionnaire.dimensionWeight(d)),
            list(each, i -> criterion(questionnaire, rules, d * each + i)));
  }

  private static String criterion(Questionnaire questionnaire, RuleCase rules, int c) {
    return """
        {"id": "q%1$d", "statement": "We do thing %1$d.", "scale": "five", "weight": %2$s, "reversed": %3$s,
         "levels": ["l%4$d"]}""".formatted(
            c,
            weight(rules, questionnaire.weight(c)),
            questionnaire.reversed(c),
            1 + c % questionnaire.criteriaEach() % Questionnaire.LEVELS);
  }

  private static String weight(RuleCase rules, int weight) {
    return rules.isDecimal() ? WEIGHTS.get(weight - 1) : String.valueOf(weight);
  }

  private interface Item {
    String at(int place);
  }

  private static String list(int length, Item item) {
    return IntStream.range(0, length).mapToObj(item::at).collect(Collectors.joining(",\n"));
  }
}
