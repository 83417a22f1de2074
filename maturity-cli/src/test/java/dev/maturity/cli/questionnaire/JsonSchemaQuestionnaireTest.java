package dev.maturity.cli.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.maturity.cli.terminal.JsonText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class JsonSchemaQuestionnaireTest {

  private static final String TEXT = JsonSchemaQuestionnaire.of(EveryKind.model());
  private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_2020_12)
      .getSchema(TEXT, InputFormat.JSON);

  @Test
  void theSchemaIsOneOfItsDraft() {
    Schema draft = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

    assertThat(draft.validate(TEXT, InputFormat.JSON)).isEmpty();
  }

  @Test
  void everyCriterionAndItsNoteStandOnceInTheOrderOfTheModel() {
    assertThat(JsonText.tree(TEXT).get("properties").propertyNames())
        .containsExactly(
            "_model",
            "_version",
            "_subject",
            "_date",
            "_rater",
            "top",
            "top-Comment",
            "d.1",
            "d.1-Comment",
            "d.1-1",
            "d.1-1-Comment",
            "hours",
            "hours-Comment",
            "share",
            "share-Comment",
            "bugs",
            "bugs-Comment");
  }

  @Test
  void textsStandAsTheirAuthorWroteThem() {
    JsonNode question = JsonText.tree(TEXT).at("/properties/top");

    assertThat(question.get("title").asString())
        .isEqualTo("We {top} {d.1} <script>alert(1)</script> \"so\" & {_brace} {pageno}.");
    assertThat(question.get("description").asString()).isEqualTo("Look,\nthen {look}.");
    assertThat(question.at("/oneOf/0").toString())
        .isEqualTo("{\"const\":0,\"title\":\"not {top}\",\"description\":\"<i>none</i>\"}");
  }

  @Test
  void anEmptyFormIsEnough() {
    assertThat(complaints("")).isEmpty();
  }

  @Test
  void aFormThatIsFilledInIsAccepted() {
    assertThat(complaints("""
            , "_version": "1.0's \\"{x}\\"", "_subject": "Linden & Rowe", "_date": "2026-10-15", "_rater": "anna",
            "top": 0, "top-Comment": "n", "d.1": 12, "d.1-1": "yes", "hours": 7.25, "share": "dont-know", "bugs": 400""")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"top\": 2",
        "\"top\": \"not-applicable\"",
        "\"d.1\": 1",
        "\"d.1\": \"dont-know\"",
        "\"d.1-1\": \"no\"",
        "\"hours\": -2.5",
        "\"hours\": 24",
        "\"hours\": \"not-applicable\"",
        "\"share\": 0",
        "\"share\": 99.9",
        "\"bugs\": 0",
      })
  void anAnswerOnItsScaleIsAccepted(String answer) {
    assertThat(complaints(", " + answer)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"top\": 3",
        "\"top\": -1",
        "\"top\": 1.5",
        "\"top\": \"1\"",
        "\"top\": null",
        "\"top\": \"\"",
        "\"d.1\": 0",
        "\"d.1\": 13",
        "\"d.1-1\": 1",
        "\"d.1-1\": \"maybe\"",
        "\"hours\": -2.6",
        "\"hours\": 24.1",
        "\"hours\": \"7\"",
        "\"share\": 101",
        "\"share\": -1",
        "\"bugs\": -1",
        "\"bugs\": 2.5",
      })
  void anAnswerOutsideItsScaleIsRefused(String answer) {
    assertThat(complaints(", " + answer)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\"Top\": 1", "\"topp\": 1", "\"d.2\": 1", "\"_version\": \"2\"", "\"_rater\": 3"})
  void whatDoesNotFitTheModelIsRefused(String property) {
    assertThat(complaints(", " + property)).isNotEmpty();
  }

  @Test
  void aNoteNeedsAnAnswer() {
    assertThat(complaints(", \"top-Comment\": \"why\"")).isNotEmpty();
  }

  @Test
  void aFormForAnotherModelIsRefused() {
    assertThat(check("{\"_model\": \"other\"}")).isNotEmpty();
    assertThat(check("{}")).isNotEmpty();
  }

  @Test
  void theTextIsTheSameEachTime() {
    assertThat(TEXT)
        .isEqualTo(JsonSchemaQuestionnaire.of(EveryKind.model()))
        .doesNotContain("\r")
        .endsWith("}\n");
  }

  private static List<String> complaints(String more) {
    return check("{\"_model\": \"every-kind\"" + more + "}");
  }

  private static List<String> check(String json) {
    return SCHEMA.validate(json, InputFormat.JSON).stream().map(Error::toString).toList();
  }
}
