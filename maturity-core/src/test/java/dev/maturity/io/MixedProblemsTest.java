package dev.maturity.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.maturity.model.Model;
import dev.maturity.problem.MaturityException;
import dev.maturity.problem.Problem;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Mistakes of the form and mistakes of the content come in one go; what only follows from the form does not come. */
class MixedProblemsTest {

  private static final MaturityJson JSON = MaturityJson.standard();

  private static final Model MODEL = JSON.readModel("""
      {"id": "m", "version": "1", "name": "M", "scales": [{"type": "yes-no", "id": "yn"}],
       "criteria": [{"id": "q1", "statement": "We do.", "scale": "yn"},
        {"id": "q2", "statement": "We did.", "scale": "yn"}]}
      """);

  @Test
  void oneLineWithEightMistakesOfBothKindsIsEightProblems() {
    assertThat(model("{\"id\": \"m\", \"version\": \"1\", \"name\": \"M\","
            + " \"levls\": [], \"levels\": [{\"id\": \"A b\", \"name\": \"A\"}],"
            + " \"scales\": [{\"type\": \"yes-no\", \"id\": \"yn\"}],"
            + " \"criteria\": [{\"id\": \"q1\", \"statement\": \"We do.\", \"scale\": \"yn\","
            + " \"reversed\": \"yes\", \"weight\": 0},"
            + " {\"id\": \"q1\", \"statement\": \"We did.\", \"scale\": \"yn\", \"levels\": [\"z\"]}],"
            + " \"scoring\": {\"overall\": {\"level\": {\"rule\": \"gat\"}}}}"))
        .containsExactly(
            "/levls: The property (levls) of the model (m) is not known.",
            "/levels: The model (m) must have no levels or at least 2, and it has only the level (A b). | Maybe the level above it is missing.",
            "/levels/0/id: The id (A b) of the level must be kebab-case or dot-case, such as customer-voice or g2.1. | Maybe a-b.",
            "/criteria/0/reversed: The reversed (\"yes\") of the criterion (q1) must be true or false. | Maybe true.",
            "/criteria/0/weight: The weight (0) of the criterion (q1) must be positive.",
            "/criteria/1/id: The id (q1) of the criterion must be unique, and the criterion at /criteria/0 has it too.",
            "/criteria/1/levels/0: The level (z) of the criterion (q1) must be in the model.",
            "/scoring/overall/level/rule: The level rule (gat) is not known. | Maybe gate.");
  }

  @Test
  void tenMistakesOfBothKindsAreTenProblems() {
    assertThat(model("""
            {"id": "m", "version": 1, "name": "M",
             "levels": [{"id": "low"}, {"id": "high", "name": "High"}, {"id": "low", "name": "Low"}],
             "scales": [{"type": "yes-no", "id": "yn"},
              {"type": "number", "id": "hours", "min": 5, "max": 1, "unit": 60}],
             "criteria": [{"id": "q1", "statement": "We do.", "scale": "yn", "wieght": 2, "target": 3},
              {"id": "q2", "statement": "We did.", "scale": "ny"}],
             "flags": [{"id": "f", "statement": "No.", "about": ["q3"]}],
             "scoring": {"missing": {"dontKnow": "excluded"}}}
            """))
        .containsExactly(
            "/version: The version (1) of the model (m) must be a text. | Maybe \"1\", in double quotes.",
            "/levels/0: The level (low) must have the property (name).",
            "/levels/2/id: The id (low) of the level must be unique, and the level at /levels/0 has it too.",
            "/scales/1/max: The max (1) of the scale (hours) must lie above its min (5). | Maybe its criteria should be reversed: true instead.",
            "/scales/1/unit: The unit (60) of the scale (hours) must be a text. | Maybe \"60\", in double quotes.",
            "/criteria/0/wieght: The property (wieght) of the criterion (q1) is not known. | Maybe weight.",
            "/criteria/0/target: The target (3) of the criterion (q1) must be at most 1.",
            "/criteria/1/scale: The scale (ny) of the criterion (q2) must be in the model. | Maybe yn.",
            "/flags/0/about/0: The criterion (q3) of the flag (f) must be in the model. | Maybe q1.",
            "/scoring/missing/dontKnow: The dontKnow (excluded) of the missing of the scoring of the model (m) must be one of exclude, worst, best, neutral, target. | Maybe exclude.");
  }

  /** A model with one mistake of the form, from which the validator would draw more. */
  @ParameterizedTest
  @MethodSource
  void nothingFollowsFromAMisreadPart(String parts) {
    assertThat(model("{\"id\": \"m\", \"version\": \"1\", \"name\": \"M\", " + parts + "}"))
        .hasSize(1);
  }

  private static Stream<String> nothingFollowsFromAMisreadPart() {
    String scale = "\"scales\": [{\"type\": \"yes-no\", \"id\": \"yn\"}], ";
    String q1 = "{\"id\": \"q1\", \"statement\": \"We do.\", \"scale\": \"yn\"}";
    String criteria = scale + "\"criteria\": [" + q1 + "], ";
    String levels =
        "\"levels\": [{\"id\": \"a\", \"name\": \"A\"}, {\"id\": \"b\", \"name\": \"B\"}], ";
    String gate =
        "\"scoring\": {\"overall\": {\"level\": {\"rule\": \"gate\", \"threshold\": 0.5}}}";
    return Stream.of(
        // Ids that were misread, and lists that were.
        "\"scales\": \"yn\", \"criteria\": [" + q1 + "]",
        "\"scales\": [{\"type\": \"yes-no\", \"id\": 5}], \"criteria\": [" + q1 + "]",
        "\"scales\": [{\"type\": \"yes-no\", \"name\": \"yn\"}], \"criteria\": [" + q1 + "]",
        "\"scale\": [{\"type\": \"yes-no\", \"id\": \"yn\"}], \"criteria\": [" + q1 + "]",
        "\"answers\": [{\"type\": \"yes-no\", \"id\": \"yn\"}], \"criteria\": [" + q1 + "]",
        criteria + "\"flags\": [{\"id\": \"f\", \"statement\": \"No.\", \"about\": \"q1\"}]",
        scale
            + "\"criteria\": \"q1\", \"flags\": [{\"id\": \"f\", \"statement\": \"No.\", \"about\": [\"q1\"]}]",
        scale + "\"criteria\": [" + q1 + "], \"criteria\": [], \"flags\": [{\"id\": \"f\","
            + " \"statement\": \"No.\", \"about\": [\"q2\"]}]",
        // A model that may ask something.
        scale + "\"criteria\": {}",
        scale + "\"critera\": [" + q1 + "]",
        scale + "\"questions\": [" + q1 + "]",
        scale + "\"dimensions\": [\"d1\"]",
        scale + "\"dimensions\": [{\"id\": \"d1\", \"name\": \"D\", \"criteria\": 5}]",
        scale + "\"dimensions\": [{\"id\": \"d1\", \"name\": \"D\", \"items\": [" + q1 + "]}]",
        // Levels, and rules that need them.
        criteria + "\"levels\": [\"a\"]",
        criteria.replace("\"yn\"}], \"cr", "\"yn\"}], \"levels\": {\"a\": \"A\"}, \"cr")
            + "\"scoring\": {\"overall\": {\"level\": {\"rule\": \"bands\", \"cuts\": [0.5]}}}",
        scale + levels + "\"criteria\": [" + q1.replace("}", ", \"levels\": \"a\"}") + "], " + gate,
        scale + levels + "\"criteria\": [5], " + gate,
        scale + "\"levels\": [{\"id\": 1, \"name\": \"A\"}, {\"id\": \"b\", \"name\": \"B\"}],"
            + " \"criteria\": [" + q1.replace("}", ", \"levels\": [\"a\"]}") + "],"
            + " \"scoring\": {\"overall\": {\"level\": {\"rule\": \"gate\", \"threshold\": {\"a\": 0.5, \"b\": 0.5}}}}",
        criteria + levels + "\"scoring\": {\"overall\": {\"aggregation\": \"mean\","
            + " \"level\": {\"rule\": \"bands\", \"cuts\": [0.5]}}}",
        criteria + levels + "\"scoring\": {\"dimension\": {\"aggregation\": {\"rule\": \"none\"}},"
            + " \"overall\": {\"rule\": \"mean\", \"level\": {\"rule\": \"bands\", \"cuts\": [0.5]}}}",
        // Numbers that others are compared with.
        criteria + "\"alternatives\": [{\"id\": \"standard\"}], \"scoring\": {\"id\": 5}",
        criteria + "\"alternatives\": [{\"id\": \"standard\"}], \"scoring\": 5",
        scale.replace(
                "}]", "}, {\"type\": \"number\", \"id\": \"n\", \"min\": \"0\", \"max\": -9}]")
            + "\"criteria\": [" + q1 + "]",
        scale.replace(
                "}]",
                "}, {\"type\": \"ordinal\", \"id\": \"o\", \"points\": [{\"label\": \"a\", \"value\": 0.2},"
                    + " \"b\", {\"label\": \"c\", \"value\": 0.3}]}]")
            + "\"criteria\": [" + q1 + "]",
        // Prerequisites that might lead in a circle.
        scale + "\"dimensions\": [{\"id\": \"d\", \"name\": \"D\", \"criteria\": [" + q1 + "]}],"
            + " \"prerequisites\": [{\"of\": 5, \"needs\": \"d\"}]");
  }

  @Test
  void whatHasNothingToDoWithTheMisreadPartIsSaid() {
    assertThat(model("""
            {"id": "m", "version": "1", "name": "M", "levels": [{"id": "a"}],
             "scales": [{"type": "yesno", "id": "yn"}],
             "criteria": [{"id": 5, "statement": "We do.", "scale": "yn", "weight": -1}, 7,
              {"id": "q3", "statement": "We do.", "scale": "share", "levels": ["b"]}]}
            """))
        .containsExactly(
            "/levels: The model (m) must have no levels or at least 2, and it has only the level (a). | Maybe the level above it is missing.",
            "/levels/0: The level (a) must have the property (name).",
            "/scales/0/type: The type (yesno) of the scale (yn) must be one of ordinal, yes-no, number, percentage, count. | Maybe yes-no.",
            "/criteria/0/id: The id (5) of entry 1 of the criteria of the model (m) must be a text. | Maybe \"5\", in double quotes.",
            "/criteria/0/weight: The weight (-1) of the criterion must be positive. | Maybe it should be reversed: true instead.",
            "/criteria/1: Entry 2 (7) of the criteria of the model (m) must be an object.",
            "/criteria/2/scale: The scale (share) of the criterion (q3) must be in the model.",
            "/criteria/2/levels/0: The level (b) of the criterion (q3) must be in the model. | Maybe a.");
  }

  @Test
  void whatBeginnersWriteIsHintedAt() {
    assertThat(model("""
            {"id": "m", "version": "1", "name": "M",
             "scales": [{"type": "ordinal", "id": "s", "points": ["never", 2, {"label": "always"}]}],
             "criteria": [{"id": "q1", "question": "We do.", "scale": "s", "weight": "2,5"}],
             "scoring": {"minimumCoverage": 0.5, "overall": {"aggregation": {"rule": "average"}}}}
            """))
        .containsExactly(
            "/scales/0/points/0: Entry 1 (\"never\") of the points of the scale (s) must be an object. | Maybe {\"label\": \"never\"}.",
            "/scales/0/points/1: Entry 2 (2) of the points of the scale (s) must be an object.",
            "/criteria/0: The criterion (q1) must have the property (statement).",
            "/criteria/0/question: The property (question) of the criterion (q1) is not known. | Maybe statement.",
            "/criteria/0/weight: The weight (\"2,5\") of the criterion (q1) must be a number. | Maybe 2.5, with a decimal point, not a comma.",
            "/scoring/minimumCoverage: The property (minimumCoverage) of the scoring of the model (m) is not known. | Maybe under \"missing\".",
            "/scoring/overall/aggregation/rule: The aggregation (average) is not known. | There are: mean, sum, min, max, median, geometric-mean, harmonic-mean, power-mean, trimmed-mean, share-at-least, ladder, owa.");
  }

  @Test
  void placesThatAreOftenTakenForOthersAreHintedAt() {
    assertThat(model("""
            {"id": "m", "version": "1", "name": "M", "scales": [{"type": "yes-no", "id": "yn"}],
             "criteria": [{"id": "q1", "statement": "We do.", "scale": "yn"}],
             "scoring": {"level": {"rule": "none"}, "dimension": {"rule": "mean"}, "overall": {"rule": "mean"}}}
            """))
        .containsExactly(
            "/scoring/level: The property (level) of the scoring of the model (m) is not known. | Maybe under \"overall\".",
            "/scoring/dimension/rule: The property (rule) of the dimension of the scoring of the model (m) is not known. | Maybe \"aggregation\": {\"rule\": …}.",
            "/scoring/overall/rule: The property (rule) of the overall of the scoring of the model (m) is not known. | Maybe \"aggregation\": {\"rule\": …}.");
  }

  @Test
  void assessmentsShowBothKindsToo() {
    assertThat(assessment("""
            {"model": "m", "modelVersion": "2", "subject": {"nmae": "S"}, "date": "yesterday",
             "raters": [{"id": "anna", "weight": 0}, {"id": "anna", "role": 5}],
             "responses": [
              {"criterion": "q1", "rater": "anna", "answer": "perhaps", "evidence": "yes"},
              {"criterion": "q9", "rater": "ben", "answer": null},
              {"criterion": "q1", "rater": "anna", "answer": "yes"}]}
            """))
        .containsExactly(
            "/modelVersion: The model version (2) of the assessment must be that of the model (m), which is (1).",
            "/subject/nmae: The property (nmae) of the subject of the assessment (m) is not known. | Maybe name.",
            "/date: The date (yesterday) of the assessment (m) must be a date such as 2026-10-15.",
            "/raters/0/weight: The weight (0) of the rater (anna) must be positive.",
            "/raters/1/id: The id (anna) of the rater must be unique, and the rater at /raters/0 has it too.",
            "/raters/1/role: The role (5) of the rater (anna) must be a text. | Maybe \"5\", in double quotes.",
            "/responses/0/answer: The answer (perhaps) to the criterion (q1) must be yes or no.",
            "/responses/0/evidence: The evidence (\"yes\") of the response (q1) must be a list. | Maybe in square brackets.",
            "/responses/1/criterion: The criterion (q9) of a response must be in the model (m). | Maybe q1.",
            "/responses/1/rater: The rater (ben) of a response must be listed.",
            "/responses/1/answer: The answer (null) of the response (q9) must be a number or a text. | Maybe \"dont-know\", or leave the response out.",
            "/responses/2: The rater (anna) must answer the criterion (q1) only once. | The first answer is at /responses/0.");
  }

  /** An assessment with one mistake of the form, from which the validator would draw more. */
  @ParameterizedTest
  @MethodSource
  void nothingFollowsFromAMisreadPartOfAnAssessment(String parts) {
    assertThat(assessment("{\"modelVersion\": \"1\", " + parts + "}")).hasSize(1);
  }

  private static Stream<String> nothingFollowsFromAMisreadPartOfAnAssessment() {
    String head = "\"model\": \"m\", \"subject\": {\"name\": \"S\"}, ";
    String q1 = "{\"criterion\": \"q1\", \"answer\": \"yes\"";
    return Stream.of(
        head + "\"responses\": 5",
        head + "\"responses\": [5]",
        head + "\"responses\": [{\"criterion\": 5, \"answer\": 7}]",
        head + "\"responses\": [{\"criterion\": \"q1\"}]",
        "\"model\": 5, \"subject\": {\"name\": \"S\"}, \"responses\": [{\"criterion\": \"q9\", \"answer\": 1}]",
        "\"model\": \"m\", \"subject\": \"S\", \"responses\": []",
        head + "\"raters\": \"anna\", \"responses\": [" + q1 + ", \"rater\": \"anna\"}]",
        head + "\"raters\": \"anna\", \"responses\": [" + q1 + "}]",
        head + "\"raters\": [{\"id\": 5}], \"responses\": [" + q1 + ", \"rater\": \"anna\"}]",
        head + "\"responses\": [" + q1 + ", \"rater\": 5}, " + q1 + "}]");
  }

  private static List<String> model(String json) {
    return problems(() -> JSON.readModel(json));
  }

  private static List<String> assessment(String json) {
    return problems(() -> JSON.readAssessment(json, MODEL));
  }

  private static List<String> problems(Runnable reading) {
    MaturityException refused = catchThrowableOfType(MaturityException.class, reading::run);
    assertThat(refused).as("nothing was refused").isNotNull();
    return refused.problems().stream().map(MixedProblemsTest::line).toList();
  }

  private static String line(Problem problem) {
    String hint = problem.hint().isEmpty() ? "" : " | " + problem.hint();
    return problem.path() + ": " + problem.message() + hint;
  }
}
