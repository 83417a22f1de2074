package dev.maturity.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.maturity.assessment.Answer;
import dev.maturity.assessment.Assessment;
import dev.maturity.assessment.Evidence;
import dev.maturity.assessment.Response;
import dev.maturity.assessment.Subject;
import dev.maturity.model.Anchor;
import dev.maturity.model.CountScale;
import dev.maturity.model.Criterion;
import dev.maturity.model.Dimension;
import dev.maturity.model.Level;
import dev.maturity.model.Model;
import dev.maturity.model.NodeScoring;
import dev.maturity.model.OrdinalScale;
import dev.maturity.model.Provenance;
import dev.maturity.model.Rule;
import dev.maturity.model.Scoring;
import dev.maturity.problem.MaturityException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is written, character by character. */
class WritingTest {

  private static final MaturityJson JSON = MaturityJson.standard();

  @Test
  void aModelIsWrittenForPeople() {
    Model model = Model.builder("m", "1.0", "Measure \"M\"\n")
        .levels(Level.of("low", "Low"), Level.of("high", "High"))
        .scales(OrdinalScale.of("often", 0, "never", "always"), new CountScale("faults", "", 10))
        .dimensions(Dimension.builder("d", "D")
            .weight("0.50")
            .criteria(
                Criterion.builder("q1", "We do.", "often")
                    .anchors(List.of(Anchor.of("low"), new Anchor("high", new BigDecimal("2E+1"))))
                    .reversed()
                    .from(Provenance.LISTED)
                    .build(),
                Criterion.builder("q2", "Faults in a month.", "faults")
                    .help(
                        "Count every report that reached a person, whether or not it was filed in the system of record.")
                    .build())
            .build())
        .scoring(Scoring.STANDARD.withOverall(NodeScoring.of(
            Rule.of("mean"), Rule.of("gate").with("threshold", new BigDecimal("0.750")))))
        .build();
    assertThat(JSON.write(model)).isEqualTo("""
        {
          "id": "m",
          "version": "1.0",
          "name": "Measure \\"M\\"\\n",
          "levels": [{"id": "low", "name": "Low"}, {"id": "high", "name": "High"}],
          "scales": [
            {"type": "ordinal", "id": "often", "first": 0, "points": [{"label": "never"}, {"label": "always"}]},
            {"type": "count", "id": "faults", "worst": 10}
          ],
          "dimensions": [
            {
              "id": "d",
              "name": "D",
              "weight": 0.50,
              "criteria": [
                {
                  "id": "q1",
                  "statement": "We do.",
                  "scale": "often",
                  "levels": ["low", {"level": "high", "weight": 2E+1}],
                  "reversed": true,
                  "provenance": "listed"
                },
                {
                  "id": "q2",
                  "statement": "Faults in a month.",
                  "help": "Count every report that reached a person, whether or not it was filed in the system of record.",
                  "scale": "faults"
                }
              ]
            }
          ],
          "scoring": {
            "overall": {"aggregation": {"rule": "mean"}, "of": "score", "level": {"rule": "gate", "threshold": 0.750}}
          }
        }
        """);
  }

  @Test
  void anAssessmentIsWrittenForPeople() {
    Assessment assessment = new Assessment(
        "m",
        "1.0",
        Subject.named("Acme"),
        LocalDate.of(2026, 10, 15),
        List.of(),
        List.of(
            Response.of("q1", new Answer.Rated(new BigDecimal("1.50"))),
            Response.of("q2", new Answer.Chosen("yes")),
            new Response(
                "q3",
                "",
                new Answer.NotApplicable(),
                "No segments yet.",
                List.of(new Evidence("document", "Plan", "", ""))),
            Response.of("q4", new Answer.DontKnow())));
    assertThat(JSON.write(assessment)).isEqualTo("""
        {
          "model": "m",
          "modelVersion": "1.0",
          "subject": {"name": "Acme"},
          "date": "2026-10-15",
          "responses": [
            {"criterion": "q1", "answer": 1.50},
            {"criterion": "q2", "answer": "yes"},
            {
              "criterion": "q3",
              "answer": "not-applicable",
              "note": "No segments yet.",
              "evidence": [{"type": "document", "title": "Plan"}]
            },
            {"criterion": "q4", "answer": "dont-know"}
          ]
        }
        """);
  }

  @Test
  void emptyListsThatMustBeThereAreWritten() {
    assertThat(JSON.write(new Assessment("m", "1", Subject.named("S"), null, List.of(), List.of())))
        .isEqualTo("""
            {
              "model": "m",
              "modelVersion": "1",
              "subject": {"name": "S"},
              "responses": []
            }
            """);
  }

  @Test
  void theShippedModelIsWrittenAsItStands() {
    Model model = JSON.readModel(Samples.text("gartner-cxm.json"));
    assertThat(JSON.readModel(JSON.write(model))).isEqualTo(model);
    assertThat(withoutDefaults(Samples.text("gartner-cxm.json"))).isEqualTo(JSON.write(model));
  }

  @Test
  void theShippedAssessmentReadsAsItWasWritten() {
    Model model = JSON.readModel(Samples.text("gartner-cxm.json"));
    Assessment assessment = JSON.readAssessment(Samples.text("retailer-cxm.json"), model);
    assertThat(JSON.readAssessment(JSON.write(assessment), model)).isEqualTo(assessment);
  }

  @Test
  void halvesOfCharactersAreNotWritten() {
    Model model = Model.builder("m", "1", "half \ud83d").build();
    assertThatThrownBy(() -> JSON.write(model))
        .isInstanceOf(MaturityException.class)
        .hasMessage("""
            The model cannot be written: 1 problem.
            * /name: The text (half \\ud83d) holds one half of a character.""");
  }

  @Test
  void whatNestsTooDeepIsNotWritten() {
    Dimension dimension = Dimension.builder("d", "D").build();
    for (int i = 0; i < 10_000; i++) {
      dimension = Dimension.builder("d", "D").dimensions(dimension).build();
    }
    Model model = Model.builder("m", "1", "M").dimensions(dimension).build();
    assertThatThrownBy(() -> JSON.write(model))
        .isInstanceOf(MaturityException.class)
        .hasMessageContaining(
            "Objects and lists must not stand inside each other more than 250 deep.");
  }

  @Test
  void aHundredNestedDimensionsAreRead() {
    Dimension dimension = Dimension.builder("d100", "D")
        .criteria(Criterion.builder("q1", "We do.", "often").build())
        .build();
    for (int i = 99; i > 0; i--) {
      dimension = Dimension.builder("d" + i, "D").dimensions(dimension).build();
    }
    Model model = Model.builder("m", "1", "M")
        .scales(OrdinalScale.of("often", 0, "never", "always"))
        .dimensions(dimension)
        .build();
    assertThat(JSON.readModel(JSON.write(model))).isEqualTo(model);
  }

  /** The file says some things that hold anyway. */
  private static String withoutDefaults(String file) {
    return file.replaceAll("(?m)^ *\"missing\": .*\\n *\"consensus\": .*\\n", "")
        .replace("    \"id\": \"standard\",\n", "");
  }
}
