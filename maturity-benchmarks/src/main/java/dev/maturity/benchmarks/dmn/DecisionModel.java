package dev.maturity.benchmarks.dmn;

import static java.util.stream.Collectors.joining;

import dev.maturity.benchmarks.workload.Questionnaire;
import java.util.stream.IntStream;

/** The questionnaire as a decision model: a decision for each dimension, one for the overall score, a table for the level. */
final class DecisionModel {
  private static final String NAMESPACE = "urn:maturity:survey";

  private final Questionnaire questionnaire;

  DecisionModel(Questionnaire questionnaire) {
    this.questionnaire = questionnaire;
  }

  /** The model as DMN 1.3. */
  String xml() {
    return """
        <?xml version="1.0" encoding="UTF-8"?>
        <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="survey" name="survey" namespace="%s"
            expressionLanguage="https://www.omg.org/spec/DMN/20191111/FEEL/">
        %s%s%s%s</definitions>
        """.formatted(
            NAMESPACE,
            all(questionnaire.criteria(), "", DecisionModel::input),
            all(questionnaire.dimensions(), "", this::dimension),
            overall(),
            level());
  }

  private static String input(int c) {
    return """
        <inputData id="i%1$d" name="q%1$d"><variable name="q%1$d" typeRef="number"/></inputData>
        """.formatted(c);
  }

  private String dimension(int d) {
    int each = questionnaire.criteriaEach();
    return decision(
        "d" + d,
        all(each, "", i -> requirement("requiredInput", "i", d * each + i)),
        all(each, " + ", i -> points(d * each + i)),
        all(each, " + ", i -> weight(d * each + i)),
        "points / (4 * weights)");
  }

  private String points(int c) {
    return "(if q%1$d = 0 then 0 else %2$d * (%3$s))"
        .formatted(
            c, questionnaire.weight(c), questionnaire.reversed(c) ? "5 - q" + c : "q" + c + " - 1");
  }

  private String weight(int c) {
    return "(if q%d = 0 then 0 else %d)".formatted(c, questionnaire.weight(c));
  }

  private String overall() {
    int dimensions = questionnaire.dimensions();
    return decision(
        "overall",
        all(dimensions, "", d -> requirement("requiredDecision", "d", d)),
        all(
            dimensions,
            " + ",
            d -> "(if d%1$d = null then 0 else %2$d * d%1$d)"
                .formatted(d, questionnaire.dimensionWeight(d))),
        all(
            dimensions,
            " + ",
            d -> "(if d%d = null then 0 else %d)".formatted(d, questionnaire.dimensionWeight(d))),
        "points / weights");
  }

  private static String requirement(String kind, String prefix, int place) {
    return """
        <informationRequirement id="need-%2$s%3$d"><%1$s href="#%2$s%3$d"/></informationRequirement>""".formatted(kind, prefix, place);
  }

  private static String decision(
      String id, String requirements, String points, String weights, String score) {
    return """
        <decision id="%1$s" name="%1$s"><variable name="%1$s"/>%2$s
        <context>
        <contextEntry><variable name="points" typeRef="number"/><literalExpression><text>%3$s</text></literalExpression></contextEntry>
        <contextEntry><variable name="weights" typeRef="number"/><literalExpression><text>%4$s</text></literalExpression></contextEntry>
        <contextEntry><literalExpression><text>if weights = 0 then null else %5$s</text></literalExpression></contextEntry>
        </context></decision>
        """.formatted(id, requirements, points, weights, score);
  }

  private static String level() {
    return """
        <decision id="level" name="level"><variable name="level" typeRef="number"/>
        <informationRequirement id="need-overall"><requiredDecision href="#overall"/></informationRequirement>
        <decisionTable id="bands" hitPolicy="UNIQUE">
        <input id="in"><inputExpression id="score" typeRef="number"><text>overall</text></inputExpression></input>
        <output id="out"/>%s
        </decisionTable></decision>
        """.formatted(all(Questionnaire.LEVELS, "", DecisionModel::band));
  }

  private static String band(int i) {
    String band = i == Questionnaire.LEVELS - 1
        ? "[0.%d..1]".formatted(2 * i)
        : "[0.%d..0.%d)".formatted(2 * i, 2 * i + 2);
    return """

        <rule id="rule-%1$d"><inputEntry id="in-%1$d"><text>%2$s</text></inputEntry>\
        <outputEntry id="out-%1$d"><text>%3$d</text></outputEntry></rule>""".formatted(i, band, i + 1);
  }

  private interface Item {
    String at(int place);
  }

  private static String all(int length, String between, Item item) {
    return IntStream.range(0, length).mapToObj(item::at).collect(joining(between));
  }
}
