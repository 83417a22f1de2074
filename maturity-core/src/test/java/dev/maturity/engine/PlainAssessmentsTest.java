package dev.maturity.engine;

import static dev.maturity.engine.Fixtures.criterion;
import static dev.maturity.engine.Fixtures.model;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.maturity.assessment.Answer;
import dev.maturity.assessment.Assessment;
import dev.maturity.assessment.AssessmentBuilder;
import dev.maturity.assessment.Evidence;
import dev.maturity.assessment.Origin;
import dev.maturity.assessment.Rater;
import dev.maturity.assessment.Response;
import dev.maturity.assessment.Stakeholder;
import dev.maturity.assessment.Subject;
import dev.maturity.model.Limits;
import dev.maturity.model.Model;
import dev.maturity.problem.MaturityException;
import dev.maturity.problem.Problem;
import dev.maturity.scorecard.CriterionState;
import dev.maturity.scorecard.DimensionScore;
import dev.maturity.scorecard.Scorecard;
import dev.maturity.scoring.RuleCatalog;
import dev.maturity.validation.AssessmentValidator;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Most assessments are read in one look. What that look does not allow is looked at as closely as ever. */
class PlainAssessmentsTest {

  private static final String LONG = "x".repeat(Limits.TEXT + 1);
  private static final String LONG_NAME = "x".repeat(Limits.NAME + 1);

  private static final Model MODEL = model(3)
      .criteria(
          criterion("q1", "adoption-5").build(),
          criterion("q2", "yes-no").build(),
          criterion("q3", "adoption-5").reversed().build())
      .build();
  private static final Scorer SCORER = Scorer.of(MODEL, RuleCatalog.standard());
  private static final AssessmentValidator VALIDATOR = AssessmentValidator.forModel(MODEL);

  /** An assessment with one thing about it, and what that is. */
  record Odd(String about, Assessment assessment) {
    @Override
    public String toString() {
      return about;
    }
  }

  @ParameterizedTest
  @MethodSource("odd")
  void problemsAreThoseOfTheValidator(Odd odd) {
    List<Problem> problems = VALIDATOR.validate(odd.assessment);

    assertThat(problems).isNotEmpty();
    if (problems.stream().anyMatch(Problem::isError)) {
      assertThatThrownBy(() -> SCORER.score(odd.assessment))
          .isInstanceOfSatisfying(
              MaturityException.class,
              refusal -> assertThat(refusal.problems())
                  .isEqualTo(problems.stream().filter(Problem::isError).toList()));
    } else {
      assertThat(SCORER.score(odd.assessment).problems()).isEqualTo(problems);
    }
  }

  static Stream<Odd> odd() {
    Subject acme = Subject.named("Acme");
    Response plain = Response.of("q1", rated("3"));
    Evidence untitled = new Evidence("document", "", "", "");
    return Stream.of(
        new Odd("another model", new Assessment("other", "1", acme, null, List.of(), List.of())),
        new Odd("another version", new Assessment("test", "2", acme, null, List.of(), List.of())),
        of("a long id", new Subject(LONG_NAME, "Acme", Map.of())),
        of("a blank name", Subject.named(" ")),
        of("a long name", Subject.named(LONG_NAME)),
        of("a long attribute", new Subject("", "Acme", Map.of("industry", LONG))),
        of("an unknown criterion", Response.of("q4", rated("3"))),
        of("a blank criterion", Response.of("", rated("3"))),
        of("a criterion twice", plain, plain),
        of("a point too high", Response.of("q1", rated("5"))),
        of("a point too low", Response.of("q1", rated("-1"))),
        of("between two points", Response.of("q1", rated("2.5"))),
        of("a number that begins like a point", Response.of("q1", rated("4294967297"))),
        of("a number for yes", Response.of("q2", rated("1"))),
        of("an unknown word", Response.of("q1", new Answer.Chosen("nearly"))),
        of("a word of another scale", Response.of("q2", new Answer.Chosen("mostly"))),
        of("a long note", new Response("q1", "", rated("3"), LONG, List.of())),
        of("evidence without a title", new Response("q1", "", rated("3"), "", List.of(untitled))),
        of(
            "an origin without a model",
            new Response("q1", "", rated("3"), "", List.of(), new Origin("", "1", "q", ""))),
        of("a rater not listed", new Response("q1", "ann", rated("3"), "", List.of())),
        of("a rater left out", List.of(Rater.of("ann")), plain),
        of("a blank rater", List.of(Rater.of(" "))),
        of("a long rater", List.of(Rater.of(LONG_NAME))),
        of("a rater's long name", List.of(new Rater("ann", LONG_NAME, "", "", BigDecimal.ONE))),
        of("a rater's long role", List.of(new Rater("ann", "", LONG_NAME, "", BigDecimal.ONE))),
        of("a rater's long group", List.of(new Rater("ann", "", "", LONG_NAME, BigDecimal.ONE))),
        of("a rater of weight 0", List.of(new Rater("ann", "", "", "", BigDecimal.ZERO))),
        of(
            "a weight of many digits",
            List.of(new Rater("ann", "", "", "", new BigDecimal("1." + "0".repeat(50) + "1")))),
        of("a rater twice", List.of(Rater.of("ann"), Rater.of("ann"))),
        new Odd("an unknown protocol", answers().protocol("survey", null).build()),
        new Odd("evidence about nothing", answers().evidence("q4", titled()).build()),
        new Odd(
            "a stakeholder beyond the scale",
            answers()
                .stakeholders(new Stakeholder("Ann", "", BigDecimal.TEN, BigDecimal.ONE))
                .build()));
  }

  @Test
  void answersInAnyOrderScoreTheSame() {
    List<Response> responses = new ArrayList<>(List.of(
        Response.of("q1", rated("3")),
        Response.of("q2", new Answer.Chosen("yes")),
        Response.of("q3", new Answer.DontKnow())));
    DimensionScore inOrder = overall(List.of(), responses);
    Collections.reverse(responses);

    assertThat(overall(List.of(), responses)).isEqualTo(inOrder);
  }

  @Test
  void anAnswerInAnyOfItsFormsScoresTheSame() {
    DimensionScore number = overall(List.of(), List.of(Response.of("q1", rated("3"))));

    assertThat(List.of(rated("3.0"), rated("0.3E+1"), new Answer.Chosen("mostly")))
        .allSatisfy(answer ->
            assertThat(overall(List.of(), List.of(Response.of("q1", answer)))).isEqualTo(number));
  }

  @Test
  void oneRaterScoresTheSameNamedOrNotAndOfWhateverWeight() {
    DimensionScore unnamed = overall(List.of(), List.of(Response.of("q1", rated("3"))));
    List<Response> ofAnn = List.of(new Response("q1", "ann", rated("3"), "", List.of()));

    assertThat(overall(List.of(Rater.of("ann")), ofAnn)).isEqualTo(unnamed);
    assertThat(overall(List.of(new Rater("ann", "", "", "", BigDecimal.TEN)), ofAnn))
        .isEqualTo(unnamed);
  }

  @Test
  void evidenceIsCountedWhereThereIsSome() {
    Response supported = new Response("q1", "", rated("3"), "", List.of(titled()));
    DimensionScore overall = overall(List.of(), List.of(supported));

    assertThat(overall.criteria().get(0).evidence()).isEqualTo(1);
    assertThat(overall(List.of(), List.of(Response.of("q1", rated("3"))))
            .criteria()
            .get(0)
            .evidence())
        .isZero();
  }

  @Test
  void whatNobodyAnsweredIsUnanswered() {
    assertThat(overall(List.of(), List.of()).criteria())
        .allSatisfy(
            criterion -> assertThat(criterion.state()).isEqualTo(CriterionState.UNANSWERED));
  }

  @Test
  void ratersAreCounted() {
    Scorecard nobody = SCORER.score(assessment(Subject.named("Acme"), List.of(), List.of()));
    Scorecard somebody = SCORER.score(assessment(
        Subject.named("Acme"), List.of(), List.of(Response.of("q1", new Answer.DontKnow()))));

    assertThat(List.of(nobody.raters(), somebody.raters())).containsExactly(0, 1);
  }

  private static DimensionScore overall(List<Rater> raters, List<Response> responses) {
    return SCORER.score(assessment(Subject.named("Acme"), raters, responses)).overall();
  }

  private static Odd of(String about, Subject subject) {
    return new Odd(about, assessment(subject, List.of(), List.of()));
  }

  private static Odd of(String about, Response... responses) {
    return of(about, List.of(), responses);
  }

  private static Odd of(String about, List<Rater> raters, Response... responses) {
    return new Odd(about, assessment(Subject.named("Acme"), raters, List.of(responses)));
  }

  private static Assessment assessment(
      Subject subject, List<Rater> raters, List<Response> responses) {
    return new Assessment("test", "1", subject, null, raters, responses);
  }

  private static AssessmentBuilder answers() {
    return Assessment.of(MODEL).subject("Acme");
  }

  private static Answer rated(String number) {
    return new Answer.Rated(new BigDecimal(number));
  }

  private static Evidence titled() {
    return new Evidence("document", "A page", "", "");
  }
}
