package dev.maturity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a mistyped command or option leads to. */
class OptionsTest {

  @TempDir
  Path folder;

  @Test
  void aDateOfAnotherOrderIsWrongUse() {
    Shell.run("score", "gartner-cxm", "answers.csv", "--date", "1.2.2026").failed(2, """
        maturity: error: The date (1.2.2026) must be a day, with the year first.
          Such as 2026-10-15.
        """);
  }

  @Test
  void anUnknownFormatIsWrongUse() {
    Shell.run("questionnaire", "gartner-cxm", "--format", "cvs").failed(2, """
        maturity: error: There is no format (cvs).
          Maybe csv.
        """);
    Shell.run("questionnaire", "gartner-cxm", "--format", "spreadsheet").failed(2, """
        maturity: error: There is no format (spreadsheet).
          There are: markdown, csv, csv-wide, json-schema, surveyjs.
        """);
  }

  @Test
  void aFormatMayBeInCapitals() {
    assertThat(Shell.run("questionnaire", "gartner-cxm", "--format", "CSV").isGood())
        .isEqualTo(Shell.run("questionnaire", "gartner-cxm", "--format", "csv"));
  }

  @Test
  void anUnknownLevelIsWrongUse() {
    String model = Samples.write(folder, "tiny.json", Samples.MODEL).toString();
    String answers = Samples.write(folder, "answers.json", Samples.ANSWERS).toString();

    Shell.run("explain", model, answers, "--level", "hihg").failed(2, """
        maturity: error: There is no level (hihg).
          Maybe high.
        """);
  }

  @Test
  void aCheckCallsTheKindOfThingByOneWord() {
    String model = Samples.write(folder, "tiny.json", Samples.MODEL).toString();

    assertThat(Shell.run("validate", model, "--json").isGood().out())
        .contains("\"kind\": \"model\"");
  }

  @ParameterizedTest
  @CsvSource({
    "list, Maybe models.",
    "compare, Maybe diff.",
    "version, Maybe --version.",
    "Score, Maybe score.",
    "my-model.yaml, 'Maybe a command is missing before it, such as score.'"
  })
  void aCommandOfAnotherNameComesWithTheOneThatIsMeant(String given, String hint) {
    Shell.run(given).failed(2, """
        maturity: error: The command (%s) is not known.
          %s
          Try: maturity --help
        """.formatted(given, hint));
  }

  @Test
  void aCommandLikeNoOtherComesWithoutAGuess() {
    Shell.run("frobnicate").failed(2, """
        maturity: error: The command (frobnicate) is not known.
          Try: maturity --help
        """);
  }

  @Test
  void anOptionOfACommandStandsBehindIt() {
    Shell.run("--json", "models").failed(2, """
        maturity: error: The option (--json) is not known.
          Maybe behind the command.
          Try: maturity --help
        """);
  }

  @Test
  void allMissingArgumentsAreNamed() {
    Shell.run("score").failed(2, """
        maturity: error: The arguments MODEL and ANSWERS are missing.
          Try: maturity score --help
        """);
  }

  @Test
  void anOptionWithoutItsValueIsNamed() {
    Shell.run("score", "gartner-cxm", "answers.csv", "-o").failed(2, """
        maturity: error: The option (--output) needs a value (FILE).
          Try: maturity score --help
        """);
  }

  @Test
  void optionsThatExcludeEachOtherAreNamed() {
    Shell.run("score", "gartner-cxm", "answers.csv", "--json", "--csv").failed(2, """
        maturity: error: The options --json and --csv do not go together.
          Maybe leave one of them out.
          Try: maturity score --help
        """);
  }
}
