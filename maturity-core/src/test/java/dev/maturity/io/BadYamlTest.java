package dev.maturity.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.maturity.problem.MaturityException;
import dev.maturity.problem.Problem;
import dev.maturity.problem.ProblemCode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said of every kind of broken YAML: all of it, in order, word for word. */
class BadYamlTest {

  @ParameterizedTest
  @MethodSource
  void badModels(BadCase bad) {
    assertThat(
            problems(bad.text()).stream().map(Problem::toString).collect(Collectors.joining("\n")))
        .isEqualTo(bad.problems());
  }

  @Test
  void tenMistakesAreTenProblems() {
    BadCase ten =
        badModels().filter(bad -> bad.name().equals("ten mistakes")).findFirst().orElseThrow();
    assertThat(problems(ten.text())).hasSize(10);
  }

  @Test
  void thereAreManyCases() {
    assertThat(badModels()).hasSizeGreaterThan(30);
  }

  @Test
  void aTabIsNoIndentation() {
    assertThat(problems("id: m\n\tversion: 1\n"))
        .extracting(Problem::toString)
        .containsExactly("line 2, column 1: A tab cannot stand here.\n  Maybe indent with blanks.");
  }

  @Test
  void aControlCharacterIsNamed() {
    assertThat(problems("id: m\nname: \"a\u0007\"\n"))
        .extracting(Problem::toString)
        .containsExactly("line 2, column 9: The character (U+0007) cannot stand in YAML.\n"
            + "  Maybe leave it out, or write it as an escape in double quotes.");
    assertThat(problems("\u0000").get(0).hint())
        .isEqualTo("Maybe the file was not saved as UTF-8.");
  }

  @Test
  void halfOfACharacterIsRefusedAsItStandsAndAsAnEscape() {
    assertThat(problems("name: \ud83d\n").get(0).message())
        .isEqualTo("The character (U+D83D) cannot stand in YAML.");
    assertThat(problems("name: \ud83d").get(0).code()).isEqualTo(ProblemCode.SYNTAX);
    assertThat(problems("name: \"\\ud83d\"\n").get(0).code()).isEqualTo(ProblemCode.BAD_TEXT);
  }

  @Test
  void anEmptyTextIsEmpty() {
    assertThat(problems("")).extracting(Problem::message).containsExactly("The text is empty.");
    assertThat(problems("---\n"))
        .extracting(Problem::message)
        .containsExactly("The model (null) must be an object.");
  }

  @Test
  void columnsAreCountedAsInJsonAndLinesByAnyLineEnd() {
    // The emoji takes two characters; a lone carriage return ends a line.
    assertThat(problems("\rname: 😀 x\r\nid: \"😀😀\": x\r\n").get(0).location())
        .hasToString("line 3, column 11");
  }

  private static List<Problem> problems(String yaml) {
    MaturityException refused = catchThrowableOfType(
        MaturityException.class,
        () -> MaturityJson.standard().readModel(SourceText.of(yaml).asYaml()));
    assertThat(refused).as("nothing was refused").isNotNull();
    return refused.problems();
  }

  private static Stream<BadCase> badModels() {
    return BadCase.of("bad-yaml.txt");
  }
}
