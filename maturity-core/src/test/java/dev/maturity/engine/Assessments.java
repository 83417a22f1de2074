package dev.maturity.engine;

import dev.maturity.assessment.Answer;
import dev.maturity.assessment.Assessment;
import dev.maturity.assessment.Rater;
import dev.maturity.assessment.Response;
import dev.maturity.assessment.Subject;
import dev.maturity.model.CountScale;
import dev.maturity.model.Criterion;
import dev.maturity.model.Fraction;
import dev.maturity.model.Model;
import dev.maturity.model.NumberScale;
import dev.maturity.model.OrdinalScale;
import dev.maturity.model.Scale;
import dev.maturity.model.YesNoScale;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Arbitrary assessments of a model: one to four raters, ratings, don't-knows, not-applicables and blanks. */
final class Assessments {

  private static final int MOST_RATERS = 4;

  private Assessments() {}

  /** One number is drawn for each criterion and one for each of its raters, and read as what they say. */
  static Arbitrary<Assessment> of(Model model) {
    int criteria = model.allCriteria().size();
    return Arbitraries.integers()
        .between(0, 9_999)
        .list()
        .ofSize(1 + criteria * (1 + MOST_RATERS))
        .withoutEdgeCases()
        .map(numbers -> read(model, numbers));
  }

  /** Half of the time one rater who is not named, else one to four who are. */
  private static Assessment read(Model model, List<Integer> numbers) {
    int number = numbers.get(0) % (2 * MOST_RATERS);
    List<String> raters = number < MOST_RATERS
        ? List.of("")
        : IntStream.rangeClosed(1, number - MOST_RATERS + 1)
            .mapToObj(i -> "r" + i)
            .toList();
    List<Response> responses = new ArrayList<>();
    int at = 1;
    for (Criterion criterion : model.allCriteria()) {
      List<Answer> answers = answers(scale(model, criterion));
      int mood = numbers.get(at) % 16;
      for (int i = 0; i < raters.size(); i++) {
        String rater = raters.get(i);
        said(mood, numbers.get(at + 1 + i), answers)
            .ifPresent(answer -> responses.add(response(criterion.id(), rater, answer)));
      }
      at += 1 + MOST_RATERS;
    }
    return assessment(model, raters, responses);
  }

  /** Mostly all raters rate; sometimes none of them does, or some do. */
  private static Optional<Answer> said(int mood, int number, List<Answer> answers) {
    Optional<Answer> rating = Optional.of(answers.get(number / 8 % answers.size()));
    return switch (mood) {
      case 10 -> Optional.empty();
      case 11 -> Optional.of(new Answer.DontKnow());
      case 12 -> Optional.of(new Answer.NotApplicable());
      case 13, 14, 15 ->
        switch (number % 8) {
          case 0 -> Optional.empty();
          case 1 -> Optional.of(new Answer.DontKnow());
          case 2 -> Optional.of(new Answer.NotApplicable());
          default -> rating;
        };
      default -> rating;
    };
  }

  static Assessment assessment(Model model, List<String> raters, List<Response> responses) {
    return new Assessment(
        model.id(),
        model.version(),
        Subject.named("Acme"),
        null,
        raters.stream().filter(id -> !id.isEmpty()).map(Rater::of).toList(),
        responses);
  }

  static Response response(String criterion, String rater, Answer answer) {
    return new Response(criterion, rater, answer, "", List.of());
  }

  static Scale scale(Model model, Criterion criterion) {
    return model.scale(criterion.scale()).orElseThrow();
  }

  /** What a rating is worth before polarity. */
  static Fraction value(Scale scale, Answer rating) {
    Optional<Fraction> value = rating instanceof Answer.Rated rated
        ? scale.valueOf(rated.value())
        : scale.valueOf(((Answer.Chosen) rating).option());
    return value.orElseThrow();
  }

  /** Answers from worst to best before polarity: all of a short scale, round ones of a long one. */
  static List<Answer> answers(Scale scale) {
    if (scale instanceof OrdinalScale ordinal) {
      return rated(0, ordinal.points().size() - 1, i -> BigDecimal.valueOf(ordinal.first() + i));
    }
    if (scale instanceof YesNoScale) {
      return List.of(new Answer.Chosen("no"), new Answer.Chosen("yes"));
    }
    if (scale instanceof CountScale count) {
      // Counts above the worst are no worse than it.
      return rated(-2, count.worst(), i -> BigDecimal.valueOf(count.worst() - i));
    }
    BigDecimal low = scale instanceof NumberScale number ? number.min() : BigDecimal.ZERO;
    BigDecimal high = scale instanceof NumberScale number ? number.max() : new BigDecimal("100");
    BigDecimal step = high.subtract(low).multiply(new BigDecimal("0.05"));
    return rated(0, 20, i -> low.add(step.multiply(BigDecimal.valueOf(i))));
  }

  private static List<Answer> rated(int first, int last, IntFunction<BigDecimal> number) {
    return IntStream.rangeClosed(first, last)
        .mapToObj(i -> (Answer) new Answer.Rated(number.apply(i)))
        .toList();
  }
}
