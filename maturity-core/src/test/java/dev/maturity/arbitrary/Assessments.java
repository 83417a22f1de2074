package dev.maturity.arbitrary;

import dev.maturity.assessment.Answer;
import dev.maturity.assessment.Assessment;
import dev.maturity.assessment.Evidence;
import dev.maturity.assessment.Origin;
import dev.maturity.assessment.Rater;
import dev.maturity.assessment.Response;
import dev.maturity.assessment.Subject;
import dev.maturity.model.CountScale;
import dev.maturity.model.Criterion;
import dev.maturity.model.Model;
import dev.maturity.model.NumberScale;
import dev.maturity.model.OrdinalScale;
import dev.maturity.model.Scale;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Valid assessments of a model: by one or several raters, complete or not, with every kind of answer. */
public final class Assessments {

  private Assessments() {}

  /** Assessments of the model without a mistake. */
  public static Arbitrary<Assessment> of(Model model) {
    return raters().flatMap(raters -> of(model, raters));
  }

  private static Arbitrary<Assessment> of(Model model, List<Rater> raters) {
    List<String> raterIds =
        raters.isEmpty() ? List.of("") : raters.stream().map(Rater::id).toList();
    List<Arbitrary<List<Response>>> responses = new ArrayList<>();
    for (Criterion criterion : model.allCriteria()) {
      Scale scale = model.scale(criterion.scale()).orElseThrow();
      for (String rater : raterIds) {
        responses.add(response(criterion.id(), rater, scale).list().ofMaxSize(1));
      }
    }
    return Combinators.combine(
            Combinators.combine(responses).as(Assessments::flat),
            subject(),
            Arbitraries.of(
                    LocalDate.of(2026, 2, 28), LocalDate.of(1, 1, 1), LocalDate.of(12345, 1, 1))
                .injectNull(0.3))
        .as((all, subject, date) ->
            new Assessment(model.id(), model.version(), subject, date, raters, all));
  }

  private static Arbitrary<List<Rater>> raters() {
    return Arbitraries.integers()
        .between(0, 3)
        .flatMap(count -> Parts.each(Values.ids("r", count), Assessments::rater));
  }

  private static Arbitrary<Rater> rater(String id) {
    return Combinators.combine(Values.text(), Values.text(), Values.text(), Values.positive())
        .as((name, role, group, weight) -> new Rater(id, name, role, group, weight));
  }

  private static Arbitrary<Subject> subject() {
    return Combinators.combine(
            Values.text(),
            Values.name(),
            Arbitraries.maps(Values.name(), Values.text()).ofMaxSize(3))
        .as((id, name, attributes) -> new Subject(id, name, Map.copyOf(attributes)));
  }

  private static Arbitrary<Response> response(String criterion, String rater, Scale scale) {
    Arbitrary<Evidence> evidence = Combinators.combine(
            Values.name(), Values.name(), Values.text(), Values.text())
        .as(Evidence::new);
    Arbitrary<Origin> origin = Combinators.combine(
            Arbitraries.of("core-pillars", "m"),
            Arbitraries.of("1.0.0", "2 beta"),
            Arbitraries.of("p2.2", "q"),
            Arbitraries.of("high", "medium", "low"))
        .as(Origin::new);
    return Combinators.combine(
            answer(scale), Values.text(), evidence.list().ofMaxSize(2), origin.injectNull(0.9))
        .as((answer, note, pieces, from) ->
            new Response(criterion, rater, answer, note, pieces, from));
  }

  private static Arbitrary<Answer> answer(Scale scale) {
    return Arbitraries.frequencyOf(
        net.jqwik.api.Tuple.of(4, rating(scale)),
        net.jqwik.api.Tuple.of(
            1, Arbitraries.of(new Answer.DontKnow(), new Answer.NotApplicable())));
  }

  private static Arbitrary<Answer> rating(Scale scale) {
    if (scale instanceof OrdinalScale ordinal) {
      int last = ordinal.first() + ordinal.points().size() - 1;
      return Arbitraries.oneOf(
          Arbitraries.of(ordinal.options()).map(Answer.Chosen::new),
          Arbitraries.integers().between(ordinal.first(), last).map(Assessments::rated));
    }
    if (scale instanceof CountScale count) {
      return Arbitraries.integers().between(0, count.worst()).map(Assessments::rated);
    }
    if (scale instanceof NumberScale number) {
      return Arbitraries.of(number.min(), number.max(), number.max().setScale(15))
          .map(Answer.Rated::new);
    }
    return scale.options().isEmpty()
        ? Values.unit().map(share -> new Answer.Rated(share.movePointRight(2)))
        : Arbitraries.of(scale.options()).map(Answer.Chosen::new);
  }

  private static Answer rated(int number) {
    return new Answer.Rated(BigDecimal.valueOf(number));
  }

  private static List<Response> flat(List<List<Response>> responses) {
    return responses.stream().flatMap(List::stream).toList();
  }
}
