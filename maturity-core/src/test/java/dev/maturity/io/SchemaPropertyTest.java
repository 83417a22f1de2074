package dev.maturity.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.maturity.problem.MaturityException;
import org.junit.jupiter.api.Test;

/** {@code $schema} is for editors. */
class SchemaPropertyTest {

  private static final MaturityJson JSON = MaturityJson.standard();

  private static final String REST = """
      "version": "1", "name": "M", "scales": [{"type": "yes-no", "id": "yn"}],
       "criteria": [{"id": "q1", "statement": "We do.", "scale": "yn"}]}
      """;

  private static final String PLAIN = "{\"id\": \"m\", " + REST;
  private static final String WITH = "{\"$schema\": \"model.schema.json\", \"id\": \"m\", " + REST;

  @Test
  void itMeansNothing() {
    assertThat(JSON.readModel(WITH)).isEqualTo(JSON.readModel(PLAIN));
    assertThat(
            JSON.readModel(SourceText.of("$schema: model.schema.json\n" + """
            id: m
            version: "1"
            name: M
            scales: [{type: yes-no, id: yn}]
            criteria: [{id: q1, statement: We do., scale: yn}]
            """).asYaml()))
        .isEqualTo(JSON.readModel(PLAIN));
    assertThat(JSON.write(JSON.readModel(WITH))).doesNotContain("$schema");
    assertThat(JSON.readAssessment(
                "{\"$schema\": \"a\", \"model\": \"m\", \"modelVersion\": \"1\", \"subject\": {\"name\": \"S\"}, \"responses\": []}")
            .model())
        .isEqualTo("m");
  }

  @Test
  void theSchemasKnowItToo() {
    assertThat(Schemas.complaints("model", WITH)).isEmpty();
    assertThat(Schemas.complaints("model", WITH.replace("\"model.schema.json\"", "5")))
        .isNotEmpty();
  }

  @Test
  void itMustBeAText() {
    assertThatThrownBy(() -> JSON.readModel(WITH.replace("\"model.schema.json\"", "null")))
        .isInstanceOf(MaturityException.class)
        .hasMessageContaining(
            "line 1, column 2, /$schema: The $schema (null) of the model (m) must be a text.");
    assertThatThrownBy(() -> JSON.readModel(WITH.replace("\"model.schema.json\"", "5")))
        .hasMessageStartingWith("The model cannot be read: 1 problem.");
  }

  @Test
  void deeperItIsNotKnown() {
    assertThatThrownBy(
            () -> JSON.readModel(PLAIN.replace("{\"type\"", "{\"$schema\": \"a\", \"type\"")))
        .hasMessageContaining(
            "/scales/0/$schema: The property ($schema) of the scale (yn) is not known.");
  }
}
