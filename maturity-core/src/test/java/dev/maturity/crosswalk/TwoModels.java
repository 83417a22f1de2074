package dev.maturity.crosswalk;

import dev.maturity.assessment.Answer;
import dev.maturity.assessment.Assessment;
import dev.maturity.assessment.Response;
import dev.maturity.assessment.Subject;
import dev.maturity.io.MaturityJson;
import dev.maturity.model.Model;
import java.util.ArrayList;
import java.util.List;

/** Two small models, answers to the first, and a crosswalk between them, written link by link. */
final class TwoModels {

  /** Rates a1, a2, a3 (the more, the worse) and a4 from 0 to 4, answers a5 by yes or no, and a6 by a percentage. */
  static final String ALPHA_JSON = """
      {"id": "alpha", "version": "1.0.0", "name": "Alpha",
       "conduct": {"protocols": [{"id": "by-post", "name": "By post"}]},
       "scales": [
         {"type": "ordinal", "id": "five", "first": 0, "points": [{"label": "never"}, {"label": "rarely"},
           {"label": "partly"}, {"label": "mostly"}, {"label": "always", "aliases": ["all the time"]}]},
         {"type": "yes-no", "id": "yn"}, {"type": "percentage", "id": "share"}],
       "dimensions": [
         {"id": "one", "name": "One", "criteria": [
           {"id": "a1", "statement": "First.", "scale": "five"},
           {"id": "a2", "statement": "Second.", "scale": "five"},
           {"id": "a3", "statement": "Third is missing.", "scale": "five", "reversed": true}]},
         {"id": "two", "name": "Two", "criteria": [
           {"id": "a4", "statement": "Fourth.", "scale": "five"},
           {"id": "a5", "statement": "Fifth.", "scale": "yn"},
           {"id": "a6", "statement": "Sixth.", "scale": "share"}]}]}""";

  static final Model ALPHA = MaturityJson.standard().readModel(ALPHA_JSON);

  /** Rates b1 to b4 from 1 to 5 in the same words, b5 by yes or no (the worse), b6 by a percentage, b7 in other words. */
  static final Model BETA = MaturityJson.standard().readModel("""
      {"id": "beta", "version": "2.0.0", "name": "Beta",
       "scales": [
         {"type": "ordinal", "id": "s", "points": [{"label": "Never"}, {"label": "Rarely"}, {"label": "Partly"},
           {"label": "Mostly"}, {"label": "Always"}]},
         {"type": "ordinal", "id": "other", "points": [{"label": "bad"}, {"label": "poor"}, {"label": "fair"},
           {"label": "good"}, {"label": "excellent"}]},
         {"type": "yes-no", "id": "yn"}, {"type": "percentage", "id": "p"}],
       "dimensions": [
         {"id": "x", "name": "Ex", "criteria": [
           {"id": "b1", "statement": "One.", "scale": "s"},
           {"id": "b2", "statement": "Two.", "scale": "s"},
           {"id": "b3", "statement": "Three.", "scale": "s"},
           {"id": "b4", "statement": "Four.", "scale": "s"}]},
         {"id": "y", "name": "Why", "criteria": [
           {"id": "b5", "statement": "Five is missing.", "scale": "yn", "reversed": true},
           {"id": "b6", "statement": "Six is missing.", "scale": "p", "reversed": true},
           {"id": "b7", "statement": "Seven.", "scale": "other"}]}]}""");

  private final List<CriterionLink> links = new ArrayList<>();

  TwoModels close(String from, String to) {
    return link(from, to, Relation.CLOSE, Confidence.HIGH);
  }

  TwoModels link(String from, String to, Relation relation, Confidence confidence) {
    links.add(new CriterionLink(
        new CriterionEnd("alpha", from),
        new CriterionEnd("beta", to),
        relation,
        confidence,
        "because",
        null));
    return this;
  }

  Crosswalk crosswalk() {
    return new Crosswalk(
        "test", "Test", "", "", List.of(scheme("alpha"), scheme("beta")), null, null, null, links);
  }

  CarriedAnswers carry(Assessment assessment) {
    return crosswalk().carry(assessment, ALPHA, BETA);
  }

  private static Scheme scheme(String model) {
    return new Scheme(model, "Scheme of " + model, List.of(model), null, null, null);
  }

  /** {@code answers("a1", 3, "a5", "yes")}. */
  static Assessment answers(Object... pairs) {
    List<Response> responses = new ArrayList<>();
    for (int i = 0; i < pairs.length; i += 2) {
      responses.add(Response.of((String) pairs[i], Answer.fromJson(pairs[i + 1])));
    }
    return new Assessment("alpha", "1.0.0", Subject.named("Acme"), null, List.of(), responses);
  }
}
