package dev.maturity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.maturity.cli.terminal.JsonText;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Flags and outcomes in questionnaires: asked last, marked, and taken back without a change of any score. */
class NeverScoredTest {

  @TempDir
  Path folder;

  private String model;

  @BeforeEach
  void files() {
    model = Samples.write(folder, "rich.json", RichModel.MODEL).toString();
  }

  private String questionnaire(String format) {
    return Shell.run("questionnaire", model, "--format", format).isGood().out();
  }

  @Test
  void markdownAsksThemLast() {
    assertThat(questionnaire("markdown")).contains("""
        ## Also asked, never scored

        What you answer here changes no score and no level. Say of each whether it is so.

        **silent** Nobody reads along.

        Help: Seldom admitted.

        ☐ yes · ☐ no · ☐ don't know

        Note: ________________________________________________

        **loyal** Customers stay.

        Help: Ask sales.

        ☐ yes · ☐ no · ☐ don't know
        """);
    assertThat(questionnaire("markdown")).contains("Statements: 2. Model: rich 1.0.0.");
  }

  @Test
  void markdownTellsThePartsOfACompoundCriterion() {
    assertThat(questionnaire("markdown"))
        .contains(
            "Help: Rated as a whole: (1) Goals for the year are written down. (2) Goals for the week are written down.\n");
  }

  @Test
  void tablesAskThemLast() {
    assertThat(questionnaire("csv").lines().skip(3))
        .containsExactly(
            "never scored,silent,Nobody reads along.,Seldom admitted.,yes; no; dont-know,,,",
            "never scored,loyal,Customers stay.,Ask sales.,yes; no; dont-know,,,");
    assertThat(questionnaire("csv-wide"))
        .isEqualTo(
            "rater,q1 Goals are written down.,q2 Complaints go unread.,silent Nobody reads along.,loyal Customers stay.\n");
  }

  @Test
  void aSurveyAsksThemOnAPageOfTheirOwn() {
    JsonNode pages = JsonText.tree(questionnaire("surveyjs")).get("pages");
    JsonNode last = pages.get(pages.size() - 1);

    assertThat(last.get("title").asString()).isEqualTo("Also asked, never scored");
    assertThat(last.at("/elements/0/name").asString()).isEqualTo("silent");
    assertThat(last.at("/elements/0/choices").toString())
        .isEqualTo(
            "[{\"value\":\"yes\",\"text\":\"yes\"},{\"value\":\"no\",\"text\":\"no\"},{\"value\":\"dont-know\",\"text\":\"don't know\"}]");
    assertThat(last.at("/elements/1/name").asString()).isEqualTo("loyal");
  }

  @ParameterizedTest
  @ValueSource(strings = {"yes", "no", "dont-know"})
  void aSchemaTakesThreeAnswersToThem(String answer) {
    Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(questionnaire("json-schema"), InputFormat.JSON);

    assertThat(schema.validate(
            "{\"_model\": \"rich\", \"silent\": \"%s\", \"silent-Comment\": \"So.\"}"
                .formatted(answer),
            InputFormat.JSON))
        .isEmpty();
    assertThat(schema.validate("{\"_model\": \"rich\", \"silent\": 1}", InputFormat.JSON))
        .isNotEmpty();
    assertThat(JsonText.tree(questionnaire("json-schema"))
            .at("/properties/silent/description")
            .asString())
        .isEqualTo("Never scored. Seldom admitted.");
  }

  @Test
  void theirAnswersComeBackInEveryFormAndChangeNoScore() {
    String longForm = "criterion,answer\nq1,partly\nq2,40\n";
    String without = scored("a.csv", longForm);

    // The mean of 1/2 and 3/5.
    assertThat(without).contains("\"score\": 0.55");
    assertThat(scored("b.csv", longForm + "silent,yes\nloyal,dont-know\n")).isEqualTo(without);
    assertThat(scored("c.csv", questionnaire("csv-wide") + "ann,partly,40,no,yes\n"))
        .isEqualTo(without);
    assertThat(
            scored(
                "d.json",
                "{\"_model\": \"rich\", \"q1\": 2, \"q2\": 40, \"silent\": \"yes\", \"silent-Comment\": \"So.\"}"))
        .isEqualTo(without);
  }

  /** The node that stands for the whole, without the answers as given. */
  private String scored(String name, String answers) {
    String file = Samples.write(folder, name, answers).toString();
    String json =
        Shell.run("score", model, file, "--subject", "Acme", "--json").isGood().out();
    JsonNode overall = JsonText.tree(json).get("overall");
    return "\"score\": %s, %s"
        .formatted(overall.get("score").get("value"), overall.get("placement"));
  }
}
