package dev.maturity.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.maturity.io.BenchmarkJson;
import dev.maturity.model.Level;
import dev.maturity.model.Model;
import dev.maturity.problem.MaturityException;
import dev.maturity.problem.Problem;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Everything wrong with a benchmark is said at once, each with its place and its way out. */
class BenchmarkValidatorTest {

  private static final String STEPS = """
      "steps": [{"id": "low", "name": "Low"}, {"id": "middle", "name": "Middle"}, {"id": "high", "name": "High"}]""";

  private static final String HEAD = """
      "id": "b", "name": "B", "sources": [{"id": "s", "title": "S"}]""";

  @Test
  void aWholeBenchmarkHasNoProblems() {
    assertThat(problems("""
        {%s, %s, "shares": [{"from": "low", "value": 0.5}, {"from": "middle", "to": "high", "value": 0.5}]}""".formatted(HEAD, STEPS))).isEmpty();
  }

  @Test
  void allProblemsComeAtOnceInTheOrderOfTheText() {
    assertThat(problems("""
        {
          "id": "Not An Id",
          "name": " ",
          "models": ["m", "m"],
          "steps": [{"id": "low", "name": "Low"}, {"id": "low", "name": "Low"}, {"id": "high", "name": "High"}],
          "shares": [{"from": "hihg", "value": 0.5}, {"from": "high", "to": "low", "value": 1.5}],
          "study": {"n": 0, "year": 23, "roundedTo": 0, "population": {"conditions": [
            {"attribute": "employees"}, {"attribute": "size", "atLeast": 5, "atMost": 4},
            {"attribute": "both", "atLeast": 5, "values": ["x"]}]}},
          "sources": [{"id": "s", "title": "S"}, {"id": "s", "title": "T"}],
          "citations": [{"source": "t"}]
        }"""))
        .containsExactly(
            "/id: The id (Not An Id) of the benchmark must be kebab-case or dot-case, such as customer-voice or g2.1.\n  Maybe not-an-id.",
            "/name: The name ( ) of the benchmark (Not An Id) must not be blank.",
            "/models/1: The model (m) must be there only once, and it stands at /models/0 too.",
            "/steps/1/id: The step (low) must be there only once, and it stands at /steps/0 too.",
            "/shares/0/from: The step (hihg) is not known.\n  Maybe high.",
            "/shares/1: The share (high to low) must be from a lower step to a higher one.\n  Maybe from low to high.",
            "/shares/1/value: The value (1.5) of the share (high to low) must be from 0 to 1.",
            "/study/n: The n (0) of the study must be positive.",
            "/study/year: The year (23) of the study must be a year from 1900 on.",
            "/study/roundedTo: The rounded to (0) of the study must be positive.",
            "/study/population/conditions/0: The condition (employees) must say what the attribute must be.\n  Maybe \"atLeast\": 1000, or \"values\": [\"b2b\"].",
            "/study/population/conditions/1/atMost: The greatest number (4) of the condition (size) must not lie below the least (5).",
            "/study/population/conditions/2: The condition (both) must ask for a number or for a word, not for both.",
            "/sources/1/id: The source (s) must be there only once, and it stands at /sources/0 too.",
            "/citations/0/source: The source (t) is not known.\n  Maybe s.");
  }

  @Test
  void aBenchmarkMustSayOneThing() {
    assertThat(problems("{%s}".formatted(HEAD)))
        .containsExactly(
            "The benchmark (b) must have shares, or figures about a statement, or a finding.");
    assertThat(problems("""
        {%s, "finding": "F", "statement": "S", "figures": [{"value": 0.5}]}""".formatted(HEAD)))
        .containsExactly(
            "The benchmark (b) must have shares, or figures about a statement, or a finding, and it has more than one of them.\n  Maybe make a benchmark of each.");
  }

  @Test
  void aStatementAndItsFiguresNeedEachOther() {
    assertThat(problems("{%s, \"statement\": \"S\"}".formatted(HEAD)))
        .containsExactly("The benchmark (b) must have figures about its statement.");
    assertThat(problems("{%s, \"figures\": [{\"value\": 2}]}".formatted(HEAD)))
        .containsExactly(
            "The benchmark (b) must have the statement that its figures are about.",
            "/figures/0/value: The value (2) of the figure (2) must be from 0 to 1.");
  }

  @Test
  void sharesStandFromTheLowestStepUpAndNoStepIsInTwo() {
    assertThat(problems("""
        {%s, %s, "shares": [{"from": "low", "to": "middle", "value": 0.5}, {"from": "middle", "value": 0.1}]}""".formatted(HEAD, STEPS)))
        .containsExactly(
            "/shares/1: The share (middle) must begin above the one before it: shares stand from the lowest step up, and no step is in two.");
  }

  @Test
  void sharesSumToTheWholeAtMost() {
    assertThat(problems(shares("0.50", "0.40", "0.11", "")))
        .containsExactly(
            "/shares: The shares of the benchmark (b) sum to 1.01, which must be at most 1.\n  Maybe they are rounded: \"study\": {\"roundedTo\": 0.01}.");
  }

  @Test
  void sharesOfAllStepsSumToTheWhole() {
    assertThat(problems(shares("0.50", "0.40", "0.09", "")))
        .containsExactly(
            "/shares: The shares of the benchmark (b) sum to 0.99, which must be 1, since every step is in one of them.\n  Maybe they are rounded: \"study\": {\"roundedTo\": 0.01}.");
  }

  @Test
  void roundingAllowsHalfAUnitAShare() {
    String rounded = ", \"study\": {\"roundedTo\": 0.01}";

    // Three shares may be off by 0.015 in all.
    assertThat(problems(shares("0.50", "0.40", "0.11", rounded))).isEmpty();
    assertThat(problems(shares("0.50", "0.40", "0.09", rounded))).isEmpty();
    assertThat(problems(shares("0.50", "0.40", "0.12", rounded)))
        .containsExactly(
            "/shares: The shares of the benchmark (b) sum to 1.02, which must be at most 1.");
  }

  @Test
  void sharesNeedSteps() {
    assertThat(problems("{%s, \"shares\": [{\"from\": \"low\", \"value\": 0.5}]}".formatted(HEAD)))
        .containsExactly(
            "/steps: The benchmark (b) must have at least two steps for its shares.",
            "/shares/0/from: The step (low) is not known.\n  There are none.");
  }

  @Test
  void aDimensionBelongsToAModel() {
    assertThat(problems("{%s, \"dimension\": \"d\", \"finding\": \"F\"}".formatted(HEAD)))
        .containsExactly(
            "/dimension: The dimension (d) belongs to no model, since the benchmark (b) names none.\n  Maybe leave it out.");
  }

  @Test
  void hugeNumbersAreNamedNotComputed() {
    assertThat(problems(shares("1e900", "0", "0", "")))
        .singleElement()
        .asString()
        .contains("1e900");
    assertThat(problems(shares("0.5", "0.5", "0", ", \"study\": {\"roundedTo\": 1e-900}")))
        .singleElement()
        .asString()
        .startsWith("/study/roundedTo: ");
  }

  @Test
  void againstItsModelTheStepsMustBeItsLevels() {
    Benchmark benchmark = BenchmarkJson.read("""
        {%s, "models": ["m"], "dimension": "speed", %s, "shares": [{"from": "low", "value": 0.5}]}""".formatted(HEAD, STEPS));
    Model model = Model.builder("m", "1", "M")
        .levels(Level.of("low", "Low"), Level.of("mid", "Mid"), Level.of("high", "High"))
        .build();

    assertThat(texts(BenchmarkValidator.validate(benchmark, model)))
        .containsExactly(
            "/steps/1/id: The level of the model (m) (middle) is not known.\n  There are: low, mid, high.",
            "/dimension: The dimension of the model (m) (speed) is not known.\n  There are: overall.");
  }

  @Test
  void againstItsModelTheStepsMustBeInOrder() {
    Model turned = Model.builder("turned", "1", "M")
        .levels(Level.of("high", "High"), Level.of("middle", "Middle"), Level.of("low", "Low"))
        .build();
    Benchmark benchmark = BenchmarkJson.read(shares("0.5", "0.5", "0", ""));

    assertThat(texts(BenchmarkValidator.validate(benchmark, turned)))
        .containsExactly(
            "/models: The benchmark (b) does not name the model (turned).\n  Maybe \"models\": [\"turned\"].",
            "/steps: The steps (low, middle, high) of the benchmark (b) must be the levels of the model (turned) in their order.\n  They are: high, middle, low.");
  }

  private static String shares(String low, String middle, String high, String more) {
    return """
        {%s, %s, "shares": [{"from": "low", "value": %s}, {"from": "middle", "value": %s}, {"from": "high", "value": %s}]%s}""".formatted(HEAD, STEPS, low, middle, high, more);
  }

  /** What reading says, without lines and columns. */
  private static List<String> problems(String json) {
    try {
      BenchmarkJson.read(json);
      return List.of();
    } catch (MaturityException e) {
      return e.problems().stream()
          .peek(problem -> Assertions.assertThat(problem.location()).isNotNull())
          .map(problem -> Problem.error(problem.code(), problem.path(), problem.message())
              .withHint(problem.hint())
              .toString())
          .toList();
    }
  }

  private static List<String> texts(List<Problem> problems) {
    return problems.stream().map(Problem::toString).toList();
  }
}
