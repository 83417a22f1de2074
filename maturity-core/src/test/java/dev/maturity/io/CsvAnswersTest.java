package dev.maturity.io;

import static dev.maturity.io.CsvExample.CSV;
import static dev.maturity.io.CsvExample.MODEL;
import static dev.maturity.io.CsvExample.SUBJECT;
import static dev.maturity.io.CsvExample.lines;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.maturity.assessment.Answer;
import dev.maturity.assessment.Assessment;
import dev.maturity.assessment.Evidence;
import dev.maturity.assessment.Origin;
import dev.maturity.assessment.Rater;
import dev.maturity.assessment.Response;
import dev.maturity.problem.MaturityException;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvAnswersTest {

  @Test
  void answersAreWrittenAsTheyWereGiven() {
    Assessment assessment = Assessment.of(MODEL)
        .subject(SUBJECT)
        .rater("anna")
        .answer("q1", new Answer.Chosen("partly, at times"), "  he said \"no\"\n")
        .answer("q3", 7)
        .rater("ben")
        .notApplicable("q2", "")
        .build();

    String csv = CSV.writeLong(assessment);

    assertThat(csv)
        .isEqualTo(lines(
            "criterion,rater,answer,note",
            "q1,anna,\"partly, at times\",\"  he said \"\"no\"\"\n\"",
            "q3,anna,7,",
            "q2,ben,not-applicable,"));
    assertThat(CSV.read(csv, SUBJECT, null)).isEqualTo(assessment);
  }

  @Test
  void raterWhoIsNotNamedHasABlankCell() {
    Assessment assessment =
        Assessment.of(MODEL).subject(SUBJECT).answer("q2", "yes").build();

    assertThat(CSV.writeLong(assessment))
        .isEqualTo(lines("criterion,rater,answer,note", "q2,,yes,"));
  }

  @Test
  void aMarkOfBeingCarriedOverIsNotLost() {
    Origin origin = new Origin("core-pillars", "2 beta", "p2.2", "medium");
    Assessment assessment = of(
        new Response("q2", "", new Answer.Chosen("yes"), "", List.of(), origin),
        new Response("q3", "", new Answer.Rated(BigDecimal.ONE), "", List.of()));

    String csv = CSV.writeLong(assessment);

    assertThat(csv)
        .isEqualTo(lines(
            "criterion,rater,answer,note,origin",
            "q2,,yes,,core-pillars 2 beta p2.2 medium",
            "q3,,1,,"));
    assertThat(CSV.read(csv, SUBJECT, null)).isEqualTo(assessment);
  }

  @Test
  void whatHasNoColumnAndMattersIsRefused() {
    Assessment open = Assessment.of(MODEL)
        .subject(SUBJECT)
        .answer("q2", "yes")
        .evidence("q2", new Evidence("document", "Minutes", "", ""))
        .open()
        .build();

    assertThat(problems(open))
        .containsExactly(
            "/open: That the round is open has no column in CSV.\n"
                + "  Maybe it should be written once it is closed.",
            "/evidence/0: The evidence about the criterion (q2) has no column in CSV.\n"
                + "  Maybe it should be written as JSON, or without evidence.");
  }

  @Test
  void aMarkWithoutAClearFormIsRefused() {
    Origin origin = new Origin("core pillars", "1", "p2.2", "medium");

    assertThat(
            problems(of(new Response("q2", "", new Answer.Chosen("yes"), "", List.of(), origin))))
        .containsExactly(
            "/responses/0/origin: The origin (core pillars 1 p2.2 medium) of the response to the criterion (q2) has no clear form in CSV, where blanks part its words.\n"
                + "  Maybe it should be written as JSON.");
  }

  @Test
  void aMarkThatIsNoneIsLocated() {
    MaturityException refused = catchThrowableOfType(
        MaturityException.class,
        () -> CSV.readLong(lines("criterion,answer,origin", "q2,yes,from afar"), SUBJECT, null));

    assertThat(refused.problems())
        .extracting(Object::toString)
        .containsExactly(
            "line 2, column 3: The origin (from afar) of the answer to the criterion (q2) must be a model, its version, a criterion and the confidence, with a blank between them.\n"
                + "  Such as core-pillars 1.0.0 p2.2 high.");
  }

  @Test
  void numberIsWrittenWithoutAnExponent() {
    Assessment assessment =
        of(new Response("q3", "", new Answer.Rated(new BigDecimal("1E+2")), "", List.of()));

    assertThat(CSV.writeLong(assessment)).contains("q3,,100,");
  }

  @Test
  void nothingIsLeftOutThatWouldChangeAResponseOrAScore() {
    Evidence evidence = new Evidence("document", "Minutes", "", "");
    Assessment assessment = new Assessment(
        MODEL.id(),
        MODEL.version(),
        SUBJECT,
        null,
        List.of(new Rater("anna", "", "", "", new BigDecimal("2")), Rater.of(" ben")),
        List.of(
            new Response("q2", "anna", new Answer.Chosen("yes"), "", List.of(evidence)),
            new Response("q4", "anna", new Answer.Rated(BigDecimal.ONE), "", List.of()),
            new Response("q4", " ben", new Answer.Rated(BigDecimal.ZERO), "", List.of())));

    assertThat(problems(assessment))
        .containsExactly(
            "/raters/0/weight: The weight (2) of the rater (anna) has no column in CSV.\n"
                + "  Maybe it should be written as JSON.",
            "/raters/1/id: The id ( ben) of the rater must not begin or end with a blank to stand in CSV.\n"
                + "  Maybe it should be written as JSON.",
            "/responses/0/evidence: The evidence of the response to the criterion (q2) has no column in CSV.\n"
                + "  Maybe it should be written as JSON, or without evidence.",
            "/responses/1/answer: The answer (1) to the criterion (q4) has no clear form in CSV, where a number and a label look the same.\n"
                + "  Maybe it should be written as JSON.",
            "/responses/2/answer: The answer (0) to the criterion (q4) has no clear form in CSV, where a number and a label look the same.\n"
                + "  Maybe it should be written as JSON.");
  }

  @Test
  void assessmentThatIsNotValidIsNotWritten() {
    Assessment assessment = of(new Response("q2", "", new Answer.Chosen("maybe"), "", List.of()));

    assertThat(problems(assessment))
        .containsExactly(
            "/responses/0/answer: The answer (maybe) to the criterion (q2) must be yes or no.");
  }

  private static Assessment of(Response... responses) {
    return new Assessment(
        MODEL.id(), MODEL.version(), SUBJECT, null, List.of(), List.of(responses));
  }

  private static List<String> problems(Assessment assessment) {
    MaturityException refused =
        catchThrowableOfType(MaturityException.class, () -> CSV.writeLong(assessment));
    assertThat(refused).hasMessageStartingWith("The assessment cannot be written as CSV: ");
    return refused.problems().stream().map(Object::toString).toList();
  }
}
