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

  /** How dimensions are scored: the weighted mean. */
  public static final String MEAN = "{\"rule\": \"mean\"}";

  /** How the level is found: five bands of equal width. */
  public static final String BANDS = "{\"rule\": \"bands\"}";

  private SurveyModel() {}

  /**
   * The model of a questionnaire, scored as all contestants do.
   *
   * @param questionnaire the questionnaire
   * @return the model
   */
  public static Model of(Questionnaire questionnaire) {
    return of(questionnaire, MEAN, BANDS);
  }

  /**
   * The model of a questionnaire, scored by some rules.
   *
   * @param questionnaire the questionnaire
   * @param aggregation the rule of the dimensions and of the whole, in JSON
   * @param level the rule of the level, in JSON
   * @return the model
   */
  public static Model of(Questionnaire questionnaire, String aggregation, String level) {
    return MaturityJson.standard().readModel(json(questionnaire, aggregation, level));
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

  private static String json(Questionnaire questionnaire, String aggregation, String level) {
    return """
        {"id": "survey", "version": "1.0.0", "name": "Survey",
         "levels": [%s],
         "scales": [{"type": "ordinal", "id": "five", "name": "Five",
           "points": [{"label": "never"}, {"label": "seldom"}, {"label": "often"}, {"label": "mostly"}, {"label": "always"}]}],
         "dimensions": [%s],
         "scoring": {"id": "standard", "name": "Standard",
           "missing": {"notApplicable": "exclude", "minimumCoverage": 0},
           "dimension": {"aggregation": %s, "level": {"rule": "none"}},
           "overall": {"aggregation": %s, "level": %s}}}
        """
        .formatted(
            list(Questionnaire.LEVELS, i -> """
                {"id": "l%1$d", "name": "Level %1$d"}""".formatted(i + 1)),
            list(questionnaire.dimensions(), d -> dimension(questionnaire, d)),
            aggregation,
            aggregation,
            level);
  }

  private static String dimension(Questionnaire questionnaire, int d) {
    return """
        {"id": "d%1$d", "name": "Dimension %1$d", "weight": %2$d, "criteria": [%3$s]}"""
        .formatted(
            d,
            questionnaire.dimensionWeight(d),
            list(
                questionnaire.criteriaEach(),
                i -> criterion(questionnaire, d * questionnaire.criteriaEach() + i)));
  }

  private static String criterion(Questionnaire questionnaire, int c) {
    return """
        {"id": "q%1$d", "statement": "We do thing %1$d.", "scale": "five", "weight": %2$d, "reversed": %3$s,
         "levels": ["l%4$d"]}"""
        .formatted(
            c,
            questionnaire.weight(c),
            questionnaire.reversed(c),
            1 + c % questionnaire.criteriaEach() % Questionnaire.LEVELS);
  }

  private interface Item {
    String at(int place);
  }

  private static String list(int length, Item item) {
    return IntStream.range(0, length).mapToObj(item::at).collect(Collectors.joining(",\n"));
  }
}
