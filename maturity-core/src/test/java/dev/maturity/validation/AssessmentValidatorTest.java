package dev.maturity.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.maturity.assessment.Answer;
import dev.maturity.assessment.Assessment;
import dev.maturity.assessment.AssessmentBuilder;
import dev.maturity.assessment.Evidence;
import dev.maturity.assessment.Rater;
import dev.maturity.assessment.Response;
import dev.maturity.assessment.Subject;
import dev.maturity.model.CountScale;
import dev.maturity.model.Criterion;
import dev.maturity.model.Model;
import dev.maturity.model.NumberScale;
import dev.maturity.model.PercentageScale;
import dev.maturity.model.YesNoScale;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Assessments with mistakes, each with its whole message. */
class AssessmentValidatorTest {

  private static final Model MODEL = SmallModel.flat()
      .scales(
          new YesNoScale("yes-no", ""),
          new NumberScale("hours", "", BigDecimal.ZERO, new BigDecimal("24"), "h"),
          new PercentageScale("share", ""),
          new CountScale("count", "", 10))
      .criteria(
          Criterion.builder("yes", "Is it so?", "yes-no").build(),
          Criterion.builder("hours", "How long?", "hours").build(),
          Criterion.builder("share", "How much?", "share").build(),
          Criterion.builder("count", "How many?", "count").build())
      .build();

  private static final String LONG = "x".repeat(4001);

  @ParameterizedTest(name = "{0}")
  @MethodSource({"heads", "answers", "raters", "texts"})
  void wrongAssessmentIsReported(
      String mistake, AssessmentBuilder assessment, List<String> expected) {
    assertThat(problemsOf(assessment.build())).isEqualTo(expected);
  }

  static Stream<Arguments> heads() {
    return Stream.of(
        arguments(
            "another version",
            Assessment.of(Model.builder("m", "2", "M").build()).answer("q1", 3),
            List.of(
                "WRONG_MODEL /modelVersion: The model version (2) of the assessment must be that of the model (m), which is (1).")),
        arguments(
            "another model, and not a word about its criteria",
            Assessment.of(Model.builder("other", "2", "M").build())
                .answer("o1", 3)
                .answer("o2", 4),
            List.of(
                "WRONG_MODEL /model: The model (other) of the assessment must be the model (m).")),
        arguments(
            "id of the model misspelt, and a wrong answer",
            Assessment.of(Model.builder("n", "1", "M").build()).answer("q1", 9).answer("q7", 1),
            List.of(
                "WRONG_MODEL /model: The model (n) of the assessment must be the model (m). | Maybe m.",
                "BAD_ANSWER /responses/0/answer: The answer (9) to the criterion (q1) must be a whole number from 0 to 4, or the label of a point.",
                "UNKNOWN_CRITERION /responses/1/criterion: The criterion (q7) of a response must be in the model (m). | Maybe q1.")),
        arguments(
            "subject without a name, with too long texts",
            assessment().subject(new Subject("i".repeat(201), " ", Map.of("a/b", LONG))),
            List.of(
                "BAD_TEXT /subject/id: The id (" + "i".repeat(40)
                    + "…, 201 characters) of the subject must have at most 200 characters.",
                "BAD_TEXT /subject/name: The name ( ) of the subject must not be blank.",
                "BAD_TEXT /subject/attributes/a~1b: The attribute (" + "x".repeat(40)
                    + "…, 4001 characters) of the subject must have at most 4000 characters.")));
  }

  static Stream<Arguments> answers() {
    return Stream.of(
        answer("q1", "5", "a whole number from 0 to 4, or the label of a point", ""),
        answer("q1", "2.5", "a whole number from 0 to 4, or the label of a point", ""),
        option(
            "q1", "oftne", "a whole number from 0 to 4, or the label of a point", "Maybe often."),
        option(
            "q1",
            "3",
            "a whole number from 0 to 4, or the label of a point",
            "Maybe the number 3."),
        option(
            "q1",
            "n/a",
            "a whole number from 0 to 4, or the label of a point",
            "Maybe not-applicable."),
        option(
            "q1",
            "Not applicable",
            "a whole number from 0 to 4, or the label of a point",
            "Maybe not-applicable."),
        option("yes", "unsure", "yes or no", "Maybe dont-know."),
        option("yes", "Don't know", "yes or no", "Maybe dont-know."),
        option("yes", "Yes", "yes or no", "Maybe yes."),
        option("yes", "false", "yes or no", "Maybe no."),
        answer("yes", "1", "yes or no", "Maybe yes."),
        answer("hours", "24.01", "a number from 0 to 24", ""),
        option("hours", "3,5", "a number from 0 to 24", "Maybe the number 3.5."),
        answer("share", "-1", "a percentage from 0 to 100", ""),
        option("share", "75 %", "a percentage from 0 to 100", "Maybe the number 75."),
        answer("count", "1.5", "a whole number, 0 or more", ""),
        option("count", "x".repeat(5000), "a whole number, 0 or more", ""),
        arguments(
            "number that would fill the memory",
            assessment().answer("count", new BigDecimal("1e999999999")),
            List.of(
                "BAD_ANSWER /responses/0/answer: The answer (1E+999999999) to the criterion (count) must have at most 30 digits before and 30 after the decimal point.")),
        arguments(
            "number too near to 0 to compute with",
            assessment().answer("share", new BigDecimal("1e-999999999")),
            List.of(
                "BAD_ANSWER /responses/0/answer: The answer (1E-999999999) to the criterion (share) must have at most 30 digits before and 30 after the decimal point.")),
        arguments(
            "criterion that the model does not have",
            assessment().answer("sahre", 3).answer(" ", 3),
            List.of(
                "UNKNOWN_CRITERION /responses/0/criterion: The criterion (sahre) of a response must be in the model (m). | Maybe share.",
                "BAD_TEXT /responses/1/criterion: The criterion ( ) of a response must not be blank.")));
  }

  static Stream<Arguments> raters() {
    return Stream.of(
        arguments(
            "criterion answered twice",
            assessment().answer("q1", 3).answer("yes", "no").dontKnow("q1"),
            List.of(
                "DUPLICATE_RESPONSE /responses/2: The rater must answer the criterion (q1) only once. | The first answer is at /responses/0.")),
        arguments(
            "rater who answers a criterion twice, beside another who does not",
            assessment()
                .rater("anna")
                .answer("q1", 3)
                .rater("ben")
                .answer("q1", 3)
                .rater("anna")
                .answer("q1", 3),
            List.of(
                "DUPLICATE_RESPONSE /responses/2: The rater (anna) must answer the criterion (q1) only once. | The first answer is at /responses/0.")),
        arguments(
            "rater who is not listed, said once, and answers of nobody",
            assessment()
                .answer("q1", 3)
                .rater("anna")
                .response(response("ana", "q1"))
                .response(response("ana", "hours")),
            List.of(
                "MISSING_PROPERTY /responses/0/rater: The response to the criterion (q1) must name its rater, because raters are listed.",
                "DANGLING_REFERENCE /responses/1/rater: The rater (ana) of a response must be listed. | Maybe anna.")),
        arguments(
            "raters named, and none listed",
            assessment().response(response("anna", "q1")).response(response("ben", "q1")),
            List.of(
                "DANGLING_REFERENCE /responses/0/rater: The rater (anna) of a response must be listed. | Maybe \"raters\" is missing in the assessment.",
                "DANGLING_REFERENCE /responses/1/rater: The rater (ben) of a response must be listed. | Maybe \"raters\" is missing in the assessment.")));
  }

  static Stream<Arguments> texts() {
    return Stream.of(
        arguments(
            "long note, and evidence with mistakes",
            assessment()
                .response(new Response(
                    "q1",
                    "",
                    new Answer.DontKnow(),
                    LONG,
                    List.of(
                        new Evidence("document", "A plan", "", ""),
                        new Evidence("", "t".repeat(4001), LONG, "d".repeat(201))))),
            List.of(
                "BAD_TEXT /responses/0/note: The note (" + "x".repeat(40)
                    + "…, 4001 characters) of the response to the criterion (q1) must have at most 4000 characters.",
                "BAD_TEXT /responses/0/evidence/1/type: The type () of the evidence of the response to the criterion (q1) must not be blank.",
                "BAD_TEXT /responses/0/evidence/1/title: The title (" + "t".repeat(40)
                    + "…, 4001 characters) of the evidence of the response to the criterion (q1) must have at most 4000 characters.",
                "BAD_TEXT /responses/0/evidence/1/reference: The reference (" + "x".repeat(40)
                    + "…, 4001 characters) of the evidence of the response to the criterion (q1) must have at most 4000 characters.",
                "BAD_TEXT /responses/0/evidence/1/date: The date (" + "d".repeat(40)
                    + "…, 201 characters) of the evidence of the response to the criterion (q1) must have at most 200 characters.")));
  }

  @Test
  void ratersAreCheckedWhereTheyAreListed() {
    Assessment assessment = new Assessment(
        "m",
        "1",
        Subject.named("Acme Retail"),
        null,
        List.of(
            new Rater(" ", "", "", "", BigDecimal.ONE),
            new Rater("anna", "n".repeat(201), "", "", BigDecimal.ZERO),
            new Rater("anna", "", "", "", new BigDecimal("1e16"))),
        List.of());

    assertThat(problemsOf(assessment))
        .containsExactly(
            "BAD_TEXT /raters/0/id: The id ( ) of the rater must not be blank.",
            "BAD_TEXT /raters/1/name: The name (" + "n".repeat(40)
                + "…, 201 characters) of the rater (anna) must have at most 200 characters.",
            "OUT_OF_RANGE /raters/1/weight: The weight (0) of the rater (anna) must be positive.",
            "DUPLICATE_ID /raters/2/id: The id (anna) of the rater must be unique, and the rater at /raters/1 has it too.",
            "OUT_OF_RANGE /raters/2/weight: The weight (10000000000000000) of the rater (anna) must have at most 15 digits before and 15 after the decimal point.");
  }

  @Test
  void allAnswersOfTwoRatersAreFine() {
    Assessment assessment = assessment()
        .subject("Acme Retail")
        .rater("anna")
        .answer("q1", 0)
        .answer("yes", "yes")
        .answer("hours", new BigDecimal("0.30000000000000004"))
        .answer("share", new BigDecimal("1E+2"))
        .answer("count", 1_000_000)
        .rater("ben")
        .answer("q1", "always")
        .notApplicable("yes", "no shops yet")
        .dontKnow("hours")
        .build();

    assertThat(problemsOf(assessment)).isEmpty();
  }

  @Test
  void modelThatIsNotValidIsRefused() {
    Model model = SmallModel.flat()
        .criteria(Criterion.builder("q2", "It is so.", "nowhere").build())
        .build();

    assertThatThrownBy(() -> AssessmentValidator.forModel(model))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "The model (m) must be valid, and the scale (nowhere) of the criterion (q2) is not in it.");
  }

  private static List<String> problemsOf(Assessment assessment) {
    return Shown.lines(AssessmentValidator.forModel(MODEL).validate(assessment));
  }

  private static AssessmentBuilder assessment() {
    return Assessment.of(MODEL);
  }

  private static Response response(String rater, String criterion) {
    return new Response(criterion, rater, new Answer.DontKnow(), "", List.of());
  }

  private static Arguments answer(String criterion, String number, String expected, String hint) {
    return badAnswer(
        assessment().answer(criterion, new BigDecimal(number)), criterion, number, expected, hint);
  }

  private static Arguments option(String criterion, String option, String expected, String hint) {
    String shown = option.length() > 100 ? "x".repeat(40) + "…, 5000 characters" : option;
    return badAnswer(assessment().answer(criterion, option), criterion, shown, expected, hint);
  }

  private static Arguments badAnswer(
      AssessmentBuilder assessment, String criterion, String shown, String expected, String hint) {
    return arguments(
        shown + " to " + criterion,
        assessment,
        List.of("BAD_ANSWER /responses/0/answer: The answer (%s) to the criterion (%s) must be %s."
                .formatted(shown, criterion, expected)
            + (hint.isEmpty() ? "" : " | " + hint)));
  }
}
