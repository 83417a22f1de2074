package dev.maturity.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.maturity.model.Criterion;
import dev.maturity.model.Model;
import dev.maturity.model.YesNoScale;
import dev.maturity.problem.Location;
import dev.maturity.problem.MaturityException;
import dev.maturity.problem.Problem;
import dev.maturity.problem.ProblemCode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Texts that are made to hurt end in a problem, soon, and never in an error of the machine. Each takes less than a
 * second on a machine that does nothing else.
 */
@Timeout(30)
class HostileInputTest {

  private static final MaturityJson JSON = MaturityJson.standard();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[",
        "{\"a\":",
        "{\"dimensions\":[",
        "{\"scoring\":{\"consensus\":{\"rule\":\"x\",\"of\":["
      })
  void nestingWithoutEnd(String opening) {
    Problem problem = onlyProblem(opening.repeat(100_000));
    assertThat(problem.code()).isEqualTo(ProblemCode.TOO_LARGE);
    assertThat(problem.message())
        .isEqualTo("Objects and lists must not stand inside each other more than 250 deep.");
  }

  @Test
  void theNestingThatIsTooDeepIsLocated() {
    // 250 brackets may stand inside each other, so the one in column 251 is the first too many.
    assertThat(onlyProblem("[".repeat(1_000)).location()).isEqualTo(new Location(1, 251));
  }

  @Test
  void aTextOfFiftyMillionCharacters() {
    Problem problem = onlyProblem("{\"id\": \"" + "x".repeat(50_000_000) + "\"}");
    assertThat(problem.code()).isEqualTo(ProblemCode.TOO_LARGE);
    assertThat(problem.message()).isEqualTo("The text must have at most 20000000 characters.");
  }

  @Test
  void aStringOfMillionsOfCharacters() {
    List<Problem> problems =
        problems("{\"id\": \"m\",\n\"name\": \"" + "x".repeat(15_000_000) + "\"}");
    assertThat(problems)
        .extracting(Problem::toString)
        .containsExactly(
            "line 1, column 1: The model (m) must have the property (version).",
            "line 1, column 1: The model (m) must have criteria, and it has none.",
            "line 2, column 1, /name: The text (" + "x".repeat(60)
                + "…) must have at most 100000 characters.");
  }

  @Test
  void aNameOfMillionsOfCharacters() {
    Problem problem = onlyProblem(Samples.model("\"" + "x".repeat(15_000_000) + "\": 1"));
    assertThat(problem)
        .hasToString("line 2, column 1: The name (" + "x".repeat(60)
            + "…) of a property must have at most 1000 characters.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1e999999999",
        "-1E-999999999",
        "0e-999999999",
        "1e99999999999999999999",
        "1e400",
        "1e-401"
      })
  void numbersThatWouldFillTheMemory(String number) {
    assertThat(
            problems(Samples.model("\"criteria\": [{\"id\": \"q\", \"weight\": " + number + "}]")))
        .extracting(Problem::message)
        .contains(
            "The weight (" + number + ") of the criterion (q) must be a number of ordinary size.");
  }

  @Test
  void aNumberOfMillionsOfDigits() {
    String number = "1" + "0".repeat(15_000_000);
    assertThat(problems(Samples.model(
            "\"scoring\": {\"consensus\": {\"rule\": \"x\", \"of\": " + number + "}}")))
        .extracting(Problem::message)
        .contains(
            "The of (1" + "0".repeat(59) + "…) of the rule (x) must be a number of ordinary size.");
  }

  @Test
  void moreNamesAndValuesThanAnybodyWrites() {
    Problem problem = onlyProblem("[" + "0,".repeat(2_000_000) + "0]");
    assertThat(problem.message())
        .isEqualTo("The text must have at most 2000000 names, values and brackets.");
  }

  @Test
  void moreUnknownPropertiesThanAnybodyReads() {
    String many = IntStream.range(0, 200_000)
        .mapToObj(i -> "\"key" + i + "\":0")
        .collect(Collectors.joining(","));
    List<Problem> problems = problems(Samples.model(many));
    assertThat(problems).hasSize(1_001);
    assertThat(problems.get(1_000).message()).isEqualTo("No more than 1000 problems are listed.");
  }

  @Test
  void namesOfTheSameHash() {
    // Aa and BB have the same hash code, and so has every chain of them.
    String many = IntStream.range(0, 1 << 14)
        .mapToObj(i -> Integer.toBinaryString(i + (1 << 14)).substring(1))
        .map(bits -> "\"" + bits.replace("0", "Aa").replace("1", "BB") + "\":0")
        .collect(Collectors.joining(","));
    assertThat(problems(Samples.model(many))).isNotEmpty();
  }

  @Test
  void aNameThatStandsTwiceDeepInside() {
    String nested = "{\"rule\": \"x\", \"of\": ".repeat(200);
    String text = Samples.model(
        "\"scoring\": {\"consensus\": " + nested + "{\"a\": 1, \"a\": 2}" + "}".repeat(201));
    assertThat(problems(text))
        .filteredOn(problem -> problem.code() == ProblemCode.DUPLICATE_KEY)
        .singleElement()
        .extracting(Problem::path)
        .isEqualTo("/scoring/consensus" + "/of".repeat(200) + "/a");
  }

  @Test
  void anExactNumberOfThousandsOfDigits() {
    String digits = "7".repeat(20_001);
    MaturityException refused = catchThrowableOfType(
        MaturityException.class,
        () -> JSON.readScorecard("{\"minimumCoverage\": \"" + digits + "\"}"));
    assertThat(refused.problems())
        .extracting(Problem::message)
        .contains("The minimumCoverage (" + "7".repeat(60)
            + "…) of the scorecard must have at most 20000 characters.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\\ud800", "\\udc00", "\\udc00\\ud800", "\ud800", "a\udfff"})
  void halvesOfCharacters(String half) {
    assertThat(problems(Samples.model("\"description\": \"" + half + "\"")))
        .filteredOn(problem -> problem.code() != ProblemCode.EMPTY_MODEL)
        .singleElement()
        .extracting(Problem::code, Problem::path)
        .containsExactly(ProblemCode.BAD_TEXT, "/description");
  }

  @Test
  void aNulInAnIdIsNotPrinted() {
    assertThat(problems("{\"id\": \"m\\u0000\", \"version\": 1}"))
        .extracting(Problem::message)
        .contains("The version (1) of the model (m\\u0000) must be a text.");
  }

  @Test
  void aNulThatIsEscapedIsACharacterLikeAnyOther() {
    Model model = Model.builder("m", "1", "M")
        .description("a\u0000b")
        .scales(new YesNoScale("yn", ""))
        .criteria(Criterion.builder("q1", "We do.", "yn").build())
        .build();
    assertThat(JSON.write(model)).contains("\"a\\u0000b\"");
    assertThat(JSON.readModel(JSON.write(model))).isEqualTo(model);
  }

  private static Problem onlyProblem(String text) {
    List<Problem> problems = problems(text);
    assertThat(problems).hasSize(1);
    return problems.get(0);
  }

  private static List<Problem> problems(String text) {
    MaturityException refused =
        catchThrowableOfType(MaturityException.class, () -> JSON.readModel(text));
    assertThat(refused).as("nothing was refused").isNotNull();
    return refused.problems();
  }
}
