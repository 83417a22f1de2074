package dev.maturity.testkit;

import dev.maturity.assessment.Answer;
import dev.maturity.assessment.Assessment;
import dev.maturity.assessment.Rater;
import dev.maturity.assessment.Response;
import dev.maturity.assessment.Subject;
import dev.maturity.model.Criterion;
import dev.maturity.model.Fraction;
import dev.maturity.model.Model;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Reads a list of numbers as an assessment of a model, whatever the numbers: one for each criterion and each of its raters. */
final class AssessmentPlan {

  /** Numbers from 0 up to here. */
  static final int GREATEST = 9_999;

  private static final int MOST_RATERS = 4;
  private static final List<String> RATER_WEIGHTS = List.of("1", "1", "0.35", "2");

  private final Model model;
  private final Optional<Fraction> target;

  /**
   * A way to read numbers.
   *
   * @param model the model
   * @param target the value that answers are aimed at; empty for answers of all kinds
   */
  AssessmentPlan(Model model, Optional<Fraction> target) {
    this.model = model;
    this.target = target;
  }

  static int numbersFor(Model model) {
    return 1 + model.allCriteria().size() * (1 + MOST_RATERS);
  }

  static Assessment drawn(Model model, SplittableRandom random) {
    return drawn(model, Optional.empty(), random);
  }

  /** Answers that are worth the target, or as nearly as their scales allow. */
  static Assessment aimed(Model model, Fraction target, SplittableRandom random) {
    return drawn(model, Optional.of(target), random);
  }

  private static Assessment drawn(Model model, Optional<Fraction> target, SplittableRandom random) {
    List<Integer> numbers = IntStream.range(0, numbersFor(model))
        .mapToObj(i -> random.nextInt(GREATEST + 1))
        .toList();
    return new AssessmentPlan(model, target).read(numbers);
  }

  /** Half of the time one rater who is not named, else one to four who are. */
  Assessment read(List<Integer> numbers) {
    int number = numbers.get(0) % (2 * MOST_RATERS);
    List<Rater> raters = number < MOST_RATERS
        ? List.of()
        : IntStream.rangeClosed(1, number - MOST_RATERS + 1)
            .mapToObj(i -> rater(i, numbers.get(0) / (2 * MOST_RATERS)))
            .toList();
    List<String> ids =
        raters.isEmpty() ? List.of("") : raters.stream().map(Rater::id).toList();
    List<Response> responses = new ArrayList<>();
    int at = 1;
    for (Criterion criterion : model.allCriteria()) {
      List<Answer> ratings = ratings(criterion);
      int mood = numbers.get(at) % 16;
      for (int i = 0; i < ids.size(); i++) {
        String rater = ids.get(i);
        said(mood, numbers.get(at + 1 + i), ratings)
            .ifPresent(answer -> responses.add(Answers.response(criterion, rater, answer)));
      }
      at += 1 + MOST_RATERS;
    }
    return new Assessment(
        model.id(), model.version(), Subject.named("Acme"), null, raters, responses);
  }

  private static Rater rater(int number, int drawn) {
    String weight = RATER_WEIGHTS.get((drawn + number) % RATER_WEIGHTS.size());
    return new Rater("r" + number, "", "", "", new BigDecimal(weight));
  }

  /** All ratings, or those nearest to the target: at it, or the next ones on both sides. */
  private List<Answer> ratings(Criterion criterion) {
    List<Answer> all = Answers.worstFirst(model, criterion);
    if (target.isEmpty()) {
      return all;
    }
    List<Answer> nearest = all.stream()
        .sorted(Comparator.comparing(
            answer -> PartLaws.distance(Answers.worth(model, criterion, answer), target.get())))
        .toList();
    boolean isHit = Answers.worth(model, criterion, nearest.get(0)).equals(target.get());
    return isHit ? nearest.subList(0, 1) : nearest.subList(0, 2);
  }

  /** Mostly all raters rate; sometimes none of them does, or some do. */
  private static Optional<Answer> said(int mood, int number, List<Answer> ratings) {
    Optional<Answer> rating = Optional.of(ratings.get(number / 8 % ratings.size()));
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
}
