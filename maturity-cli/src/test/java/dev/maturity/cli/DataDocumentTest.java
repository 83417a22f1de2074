package dev.maturity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.maturity.cli.terminal.JsonText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Keeps docs/data.md the same as what the commands write, and docs/model-file.md as what they read. */
class DataDocumentTest {

  private static final Pattern FIRST_CELL = Pattern.compile("\\| `(\\w+)` \\|.*");

  private final DocumentParts document = DocumentParts.of("data.md");

  @TempDir
  Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"scorecard", "blockers", "change", "model-change", "benchmark-report"})
  void everyFieldOfASchemaIsDocumented(String schema) throws IOException {
    SchemaTables tables =
        new SchemaTables("scorecard", "blockers", "change", "model-change", "benchmark-report");

    document.check(DataDocumentTest.class, schema, tables.of(schema));
  }

  @Test
  void everyFieldAndRuleOfAModelIsDocumented() throws IOException {
    DocumentParts.of("model-file.md")
        .check(DataDocumentTest.class, "model", new SchemaTables("model").of("model"));
  }

  @Test
  void theColumnsOfAScorecardAreDocumentedAndNoOther() {
    assertThat(fields("Columns of a scorecard"))
        .containsExactly(header(Shell.run("score", model(), answers(), "--csv")));
  }

  @Test
  void theColumnsOfAQuestionnaireAreDocumentedAndNoOther() {
    assertThat(fields("Columns of a questionnaire"))
        .containsExactly(header(Shell.run("questionnaire", model(), "--format", "csv")));
    assertThat(header(Shell.run("questionnaire", model(), "--format", "csv-wide")))
        .containsExactly("rater", "q1 Goals are written down.", "q2 Results are measured.");
  }

  @Test
  void theColumnsOfBulkScoresAndBadRowsAreDocumentedAndNoOther() throws IOException {
    String table =
        Samples.write(folder, "a.csv", "subject,q1,q2\na,3,3\nb,4,3\n").toString();
    Path bad = folder.resolve("bad.csv");
    Run run = Shell.run("bulk", model(), table, "--bad-rows", bad.toString());

    assertThat(fields("Columns of bulk scores"))
        .containsExactly(
            run.out().lines().findFirst().orElseThrow().replace("overall.", "").split(","));
    assertThat(fields("Columns of bad rows"))
        .containsExactly(Files.readAllLines(bad).get(0).split(","));
    assertThat(fields("Columns of bulk answers")).containsExactly("subject", "rater", "weight");
  }

  @Test
  void theFieldsOfAListedModelAreDocumentedAndNoOther() {
    JsonNode listed =
        JsonText.tree(Shell.run("models", "--json").isGood().out()).get(0);

    assertThat(fields("Fields of a listed model"))
        .containsExactlyElementsOf(listed.propertyNames());
  }

  @Test
  void theFieldsOfACheckAreDocumentedAndNoOther() {
    String broken = Samples.write(
            folder,
            "broken.json",
            Samples.MODEL.replace("\"levels\": [\"high\"]", "\"weight\": -1"))
        .toString();
    JsonNode file = JsonText.tree(Shell.run("validate", broken, "--json").out()).get(0);

    assertThat(fields("Fields of a checked file")).containsExactlyElementsOf(file.propertyNames());
    assertThat(fields("problem"))
        .containsExactlyElementsOf(file.get("problems").get(0).propertyNames());
  }

  private String model() {
    return Samples.write(folder, "tiny.json", Samples.MODEL).toString();
  }

  private String answers() {
    return Samples.write(folder, "answers.json", Samples.ANSWERS).toString();
  }

  private static String[] header(Run table) {
    return table.isGood().out().lines().findFirst().orElseThrow().split(",");
  }

  /** What stands in the first cells below a heading. */
  private List<String> fields(String heading) {
    List<String> names = new ArrayList<>();
    boolean below = false;
    for (String line : document.text().lines().toList()) {
      below = line.startsWith("#") ? line.equals("### " + heading) : below;
      Matcher cell = FIRST_CELL.matcher(line);
      if (below && cell.matches()) {
        names.add(cell.group(1));
      }
    }
    return names;
  }
}
