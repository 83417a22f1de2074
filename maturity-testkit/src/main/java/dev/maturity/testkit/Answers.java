package dev.maturity.testkit;

import dev.maturity.assessment.Answer;
import dev.maturity.assessment.Response;
import dev.maturity.model.CountScale;
import dev.maturity.model.Criterion;
import dev.maturity.model.Fraction;
import dev.maturity.model.Model;
import dev.maturity.model.NumberScale;
import dev.maturity.model.OrdinalScale;
import dev.maturity.model.Scale;
import dev.maturity.model.YesNoScale;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The answers that a criterion can be given, and what they are worth. */
final class Answers {

  private static final int STEPS = 20;

  private Answers() {}

  /** Ratings from the worst to the best for the subject: all of a short scale, round ones of a long one. */
  static List<Answer> worstFirst(Model model, Criterion criterion) {
    return of(scale(model, criterion)).stream()
        .sorted(Comparator.comparing(answer -> worth(model, criterion, answer)))
        .toList();
  }

  /** What a rating is worth after polarity. */
  static Fraction worth(Model model, Criterion criterion, Answer rating) {
    Scale scale = scale(model, criterion);
    Fraction value = (rating instanceof Answer.Rated rated
            ? scale.valueOf(rated.value())
            : scale.valueOf(rating.toString()))
        .orElseThrow();
    return criterion.reversed() ? Fraction.ONE.minus(value) : value;
  }

  static Response response(Criterion criterion, String rater, Answer answer) {
    return new Response(criterion.id(), rater, answer, "", List.of());
  }

  private static Scale scale(Model model, Criterion criterion) {
    return model.scale(criterion.scale()).orElseThrow();
  }

  private static List<Answer> of(Scale scale) {
    if (scale instanceof OrdinalScale ordinal) {
      return rated(0, ordinal.points().size() - 1, i -> BigDecimal.valueOf(ordinal.first() + i));
    }
    if (scale instanceof YesNoScale) {
      return List.of(new Answer.Chosen("no"), new Answer.Chosen("yes"));
    }
    if (scale instanceof CountScale count) {
      int few = Math.min(count.worst(), STEPS);
      // Counts above the worst are no worse than it.
      return Stream.concat(
              IntStream.range(0, few).boxed(),
              Stream.of(count.worst(), count.worst() + 1, count.worst() + 2))
          .map(number -> (Answer) new Answer.Rated(BigDecimal.valueOf(number)))
          .toList();
    }
    BigDecimal low = scale instanceof NumberScale number ? number.min() : BigDecimal.ZERO;
    BigDecimal high = scale instanceof NumberScale number ? number.max() : new BigDecimal("100");
    BigDecimal step = high.subtract(low).multiply(new BigDecimal("0.05"));
    return rated(0, STEPS, i -> low.add(step.multiply(BigDecimal.valueOf(i))));
  }

  private static List<Answer> rated(int first, int last, IntFunction<BigDecimal> number) {
    return IntStream.rangeClosed(first, last)
        .mapToObj(i -> (Answer) new Answer.Rated(number.apply(i)))
        .toList();
  }
}
