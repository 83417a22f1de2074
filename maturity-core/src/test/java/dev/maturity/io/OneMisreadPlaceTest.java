package dev.maturity.io;

import static org.assertj.core.api.Assertions.assertThat;

import dev.maturity.model.Model;
import dev.maturity.problem.MaturityException;
import dev.maturity.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Breaks the form of a good file at every place in turn: each time there is one problem, and it is at that place. */
class OneMisreadPlaceTest {

  private static final MaturityJson JSON = MaturityJson.standard();
  private static final JsonMapper MAPPER = new JsonMapper();

  /** Scales of all types, levels, nested dimensions, rules that look at all of it, and everything that names an id. */
  private static final String RICH = """
      {"id": "m", "version": "1", "name": "M", "sources": [{"id": "s", "title": "S"}],
       "levels": [{"id": "a", "name": "A"}, {"id": "b", "name": "B"}, {"id": "c", "name": "C"}],
       "scales": [
        {"type": "ordinal", "id": "three", "first": 0,
         "points": [{"label": "x"}, {"label": "y", "value": 0.4}, {"label": "z", "value": 1}]},
        {"type": "yes-no", "id": "yn"}, {"type": "percentage", "id": "share"},
        {"type": "number", "id": "hours", "min": -9, "max": -2},
        {"type": "count", "id": "faults", "worst": 10}],
       "dimensions": [
        {"id": "d1", "name": "D1", "weight": 2,
         "scoring": {"range": {"low": -3, "high": -1}, "rounding": {"mode": "half-even", "decimals": 1},
          "level": {"rule": "bands", "cuts": [-2.5, -1.5]}},
         "criteria": [
         {"id": "q1", "statement": "1.", "scale": "three", "levels": ["a", "b"], "target": 0.5},
         {"id": "q2", "statement": "2.", "scale": "three", "levels": [{"level": "c", "weight": 2}], "target": 1}]},
        {"id": "d2", "name": "D2",
         "scoring": {"aggregation": {"rule": "mean"}, "level": {"rule": "bands", "cuts": [0.3, 0.6]}},
         "dimensions": [
          {"id": "d3", "name": "D3", "criteria": [
           {"id": "q3", "statement": "3.", "scale": "yn", "levels": ["c"], "target": 0, "weight": 3}]},
          {"id": "d4", "name": "D4", "scoring": {"level": {"rule": "none"}}, "criteria": [
           {"id": "q4", "statement": "4.", "scale": "hours", "reversed": true, "target": 0,
            "citations": [{"source": "s", "locator": "1"}]}]}]}],
       "scoring": {"id": "first", "missing": {"notApplicable": "target", "minimumCoverage": 0.5},
        "consensus": {"rule": "lower-median"},
        "dimension": {"aggregation": {"rule": "mean"}, "of": "score", "level": {"rule": "bands", "cuts": [0.2, 0.8]}},
        "overall": {"aggregation": {"rule": "min"}, "of": "level-rank", "level": {"rule": "bands", "cuts": [1.5, 2.5]}}},
       "alternatives": [{"id": "standard", "overall": {"of": "fraction", "level": {"rule": "gate", "threshold": {"a": 0.5, "b": 0.5, "c": 0.7}}}}],
       "labelSets": [{"id": "fr", "labels": {"a": "Un", "d1": "Deux", "q1": "Trois"}}],
       "prerequisites": [{"of": "d1", "needs": "d2"}, {"of": "d2", "needs": "d3"}],
       "flags": [{"id": "f", "statement": "No.", "about": ["q1", "q4"]}]}
      """;

  @Test
  void ofAModelIsOneProblem() {
    breakEveryPlace(RICH, JSON::readModel);
  }

  @Test
  void ofAnAssessmentIsOneProblem() {
    Model model = JSON.readModel(RICH);
    breakEveryPlace("""
        {"model": "m", "modelVersion": "1", "date": "2026-10-15",
         "subject": {"id": "s", "name": "S", "attributes": {"industry": "retail"}},
         "raters": [{"id": "anna", "group": "g", "weight": 2}, {"id": "ben"}],
         "responses": [
          {"criterion": "q1", "rater": "anna", "answer": "x", "note": "n",
           "evidence": [{"type": "document", "title": "t"}]},
          {"criterion": "q1", "rater": "ben", "answer": 2},
          {"criterion": "q3", "rater": "ben", "answer": true}]}
        """, text -> JSON.readAssessment(text, model));
    breakEveryPlace("""
        {"model": "m", "modelVersion": "1", "subject": {"name": "S"},
         "responses": [{"criterion": "q1", "answer": "x"}, {"criterion": "q3", "answer": "dont-know"}]}
        """, text -> JSON.readAssessment(text, model));
  }

  private static void breakEveryPlace(String good, Consumer<String> reader) {
    reader.accept(good);
    List<String> wrong = new ArrayList<>();
    JsonNode root = MAPPER.readTree(good);
    visit(root, "", pointer -> {
      List<Problem> problems = problems(reader, root.toString());
      if (problems.size() != 1) {
        wrong.add(pointer + " gives " + problems);
      }
    });
    assertThat(wrong).isEmpty();
  }

  private static void visit(JsonNode node, String path, Consumer<String> check) {
    if (node instanceof ArrayNode list) {
      for (int i = 0; i < list.size(); i++) {
        JsonNode held = list.get(i);
        list.set(i, broken(held));
        check.accept(path + "/" + i);
        list.set(i, held);
        visit(held, path + "/" + i, check);
      }
    } else if (node instanceof ObjectNode object) {
      for (String name : List.copyOf(object.propertyNames())) {
        visitProperty(object, name, path + "/" + name, check);
      }
    }
  }

  private static void visitProperty(
      ObjectNode object, String name, String path, Consumer<String> check) {
    JsonNode held = object.get(name);
    object.set(name, broken(held));
    check.accept(path);
    boolean free = path.matches(".*(cuts|threshold|labels|attributes|rule|/[abcdq][0-9]?$).*")
        || path.endsWith("industry");
    if (!free) {
      object.remove(name);
      object.set(name + "s", held);
      check.accept(path + "s");
      object.remove(name + "s");
    }
    object.set(name, held);
    visit(held, path, check);
  }

  /** A value of a kind that nothing takes there. */
  private static JsonNode broken(JsonNode node) {
    return MAPPER.readTree(node.isNull() ? "5" : "null");
  }

  private static List<Problem> problems(Consumer<String> reader, String text) {
    try {
      reader.accept(text);
      return List.of();
    } catch (MaturityException refused) {
      return refused.problems();
    }
  }
}
