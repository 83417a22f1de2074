package dev.maturity.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.maturity.assessment.Answer;
import dev.maturity.assessment.Assessment;
import dev.maturity.assessment.Evidence;
import dev.maturity.assessment.Origin;
import dev.maturity.assessment.Rater;
import dev.maturity.assessment.Response;
import dev.maturity.assessment.Subject;
import dev.maturity.model.Model;
import dev.maturity.problem.Problem;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** A host that uses {@code @Valid} and the check by hand refuse the same assessments. */
class ConstraintsAgreeProperties {

  private static final Model MODEL = SmallModel.flat().build();

  private static final Validator CONSTRAINTS = Validation.byProvider(HibernateValidator.class)
      .configure()
      .messageInterpolator(new ParameterMessageInterpolator())
      .buildValidatorFactory()
      .getValidator();

  @Property
  void whatAConstraintRefusesIsAProblem(@ForAll("assessments") Assessment assessment) {
    List<Problem> problems = AssessmentValidator.forModel(MODEL).validate(assessment);

    for (ConstraintViolation<Assessment> violation : CONSTRAINTS.validate(assessment)) {
      String pointer = "/"
          + violation
              .getPropertyPath()
              .toString()
              .replaceAll("\\[(\\w+)]", "/$1")
              .replace(".<map value>", "")
              .replace('.', '/');
      assertThat(problems).extracting(Problem::path).contains(pointer);
    }
  }

  @Provide
  Arbitrary<Assessment> assessments() {
    Arbitrary<Subject> subjects = Combinators.combine(texts(), texts(), texts())
        .as((id, name, value) -> new Subject(id, name, Map.of("industry", value)));
    return Combinators.combine(
            subjects, raters().list().ofMaxSize(3), responses().list().ofMaxSize(3))
        .as((subject, raters, responses) ->
            new Assessment("m", "1", subject, null, raters, responses));
  }

  private static Arbitrary<Rater> raters() {
    return Combinators.combine(texts(), texts(), texts(), texts(), weights()).as(Rater::new);
  }

  private static Arbitrary<Response> responses() {
    Arbitrary<Evidence> evidence =
        Combinators.combine(texts(), texts(), texts(), texts()).as(Evidence::new);
    // Whoever the rater, the text that is too long is not that of somebody who is listed.
    Arbitrary<Origin> origin =
        Combinators.combine(texts(), texts(), texts(), texts()).as(Origin::new);
    return Combinators.combine(
            texts(), texts(), evidence.list().ofMaxSize(2), origin.injectNull(0.5))
        .as((criterion, note, proofs, from) ->
            new Response(criterion, "", new Answer.DontKnow(), note, proofs, from));
  }

  private static Arbitrary<BigDecimal> weights() {
    return Arbitraries.of("0", "-1", "1", "0.5", "1e15", "1e14", "1e-15", "1e-16", "1e999999999")
        .map(BigDecimal::new);
  }

  /** Texts on both sides of each limit. */
  private static Arbitrary<String> texts() {
    return Arbitraries.of(
        "", " ", "q1", "x".repeat(200), "x".repeat(201), "x".repeat(4000), "x".repeat(4001));
  }
}
