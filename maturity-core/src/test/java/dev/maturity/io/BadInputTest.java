package dev.maturity.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.maturity.model.Model;
import dev.maturity.problem.MaturityException;
import dev.maturity.problem.Problem;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said of every kind of broken text: all of it, in order, word for word. */
class BadInputTest {

  private static final MaturityJson JSON = MaturityJson.standard();

  private static final Model MODEL = JSON.readModel("""
      {"id": "m", "version": "1", "name": "M",
       "scales": [{"type": "yes-no", "id": "yn"},
        {"type": "ordinal", "id": "often", "first": 0,
         "points": [{"label": "never"}, {"label": "sometimes"}, {"label": "always"}]}],
       "criteria": [{"id": "q1", "statement": "We do.", "scale": "yn"},
        {"id": "q2", "statement": "We do it often.", "scale": "often"}]}
      """);

  @ParameterizedTest
  @MethodSource
  void badModels(BadCase bad) {
    assertThat(problems(() -> JSON.readModel(bad.text()))).isEqualTo(bad.problems());
  }

  @ParameterizedTest
  @MethodSource
  void badAssessments(BadCase bad) {
    assertThat(problems(() -> {
          if (bad.name().endsWith("for the model")) {
            JSON.readAssessment(bad.text(), MODEL);
          } else {
            JSON.readAssessment(bad.text());
          }
        }))
        .isEqualTo(bad.problems());
  }

  @ParameterizedTest
  @MethodSource
  void badScorecards(BadCase bad) {
    assertThat(problems(() -> JSON.readScorecard(bad.text()))).isEqualTo(bad.problems());
  }

  @Test
  void tenMistakesAreTenProblems() {
    BadCase ten =
        badModels().filter(bad -> bad.name().equals("ten mistakes")).findFirst().orElseThrow();
    MaturityException refused =
        catchThrowableOfType(MaturityException.class, () -> JSON.readModel(ten.text()));
    assertThat(refused.problems()).hasSize(10);
    assertThat(refused)
        .hasMessageStartingWith("The model cannot be read: 10 problems.\n* line 1, ");
  }

  @Test
  void aTextMayEndInsideAString() {
    assertThat(problems(() -> JSON.readModel("{\"id\": \"m"))).isEqualTo("""
        line 1, column 10: The text ends before the object that begins at line 1, column 1.
          Maybe a closing double quote is missing.""");
  }

  @Test
  void aTextMayEndInsideANumber() {
    assertThat(problems(() -> JSON.readModel("-")))
        .isEqualTo("line 1, column 2: The text ends too early.");
  }

  @Test
  void aTextMayBeginWithWhatNobodySees() {
    assertThat(problems(() -> JSON.readModel("\u0000{}"))).isEqualTo("""
        line 1, column 1: The character (U+0000) cannot stand here.
          Maybe the file was not saved as UTF-8.""");
  }

  @Test
  void thereAreManyCases() {
    assertThat(badModels()).hasSizeGreaterThan(30);
    assertThat(badAssessments()).hasSizeGreaterThan(20);
  }

  private static Stream<BadCase> badModels() {
    return BadCase.of("bad-models.txt");
  }

  private static Stream<BadCase> badAssessments() {
    return BadCase.of("bad-assessments.txt");
  }

  private static Stream<BadCase> badScorecards() {
    return BadCase.of("bad-scorecards.txt");
  }

  private static String problems(Runnable reading) {
    MaturityException refused = catchThrowableOfType(MaturityException.class, reading::run);
    assertThat(refused).as("nothing was refused").isNotNull();
    return refused.problems().stream().map(Problem::toString).collect(Collectors.joining("\n"));
  }
}
