package dev.maturity.testkit;

import dev.maturity.assessment.Assessment;
import dev.maturity.model.Fraction;
import dev.maturity.model.MissingPolicy;
import dev.maturity.model.Model;
import dev.maturity.model.Scale;
import dev.maturity.scorecard.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Arbitrary values, parts, models and assessments for properties with jqwik. Numbers come from coarse grids on which ties and cut
 * points are met exactly; weights are those that a {@code double} cannot hold.
 *
 * <p>A parameter {@code @ForAll Model}, {@code @ForAll AssessedModel}, {@code @ForAll Part} or {@code @ForAll Fraction} finds
 * them by itself.
 */
public final class MaturityArbitraries {

  private static final int MOST_PARTS = 6;

  private MaturityArbitraries() {}

  /**
   * Values of criteria.
   *
   * @return quarters and tenths from 0 to 1
   */
  public static Arbitrary<Fraction> values() {
    return Arbitraries.of(Grid.simplestFirst(Grid.VALUES));
  }

  /**
   * Weights.
   *
   * @return 1, or .05 to .95 in steps of .05
   */
  public static Arbitrary<Fraction> weights() {
    return Arbitraries.frequencyOf(
        Tuple.of(1, Arbitraries.just(Fraction.ONE)),
        Tuple.of(2, Arbitraries.of(Grid.AWKWARD_WEIGHTS)));
  }

  /**
   * Lists of parts, as an aggregation is given them.
   *
   * @return one to six parts with the ids p1 to p6; in a third of the lists all weigh the same
   */
  public static Arbitrary<List<Part>> parts() {
    return Arbitraries.frequencyOf(
        Tuple.of(1, weights().flatMap(weight -> parts(Arbitraries.just(weight)))),
        Tuple.of(2, parts(weights())));
  }

  /**
   * Lists of parts some of which may weigh nothing.
   *
   * @return one to six parts, at least one of which has a positive weight
   */
  public static Arbitrary<List<Part>> partsWithZeroWeights() {
    Arbitrary<Fraction> some = Arbitraries.frequencyOf(
        Tuple.of(1, Arbitraries.just(Fraction.ZERO)), Tuple.of(2, weights()));
    return parts(some)
        .filter(parts -> parts.stream().anyMatch(part -> part.weight().signum() > 0));
  }

  /**
   * Lists of parts whose weighted mean is a given number exactly.
   *
   * @param mean a number from 0 to 1
   * @return one, three or five parts: pairs of equal weight, one as far above the mean as the other below it, and one at it
   */
  public static Arbitrary<List<Part>> partsWithMean(Fraction mean) {
    Fraction room = mean.min(Fraction.ONE.minus(mean));
    Arbitrary<List<Part>> pair = Combinators.combine(values(), weights()).as((share, weight) -> {
      Fraction aside = room.times(share);
      return List.of(
          new Part("", mean.minus(aside), weight), new Part("", mean.plus(aside), weight));
    });
    Arbitrary<List<Part>> middle = weights().map(weight -> List.of(new Part("", mean, weight)));
    return Combinators.combine(pair.list().ofMaxSize(2), middle).as((pairs, last) -> {
      List<Part> all = new ArrayList<>();
      pairs.forEach(all::addAll);
      all.addAll(last);
      return numbered(all);
    });
  }

  /**
   * Valid models: up to six levels or none, nested dimensions, all kinds of scale, reversed criteria, criteria that count toward
   * several levels, the standard rules with overrides at any depth, all policies for missing answers.
   *
   * @return models whose rules are all standard ones
   */
  public static Arbitrary<Model> models() {
    return ModelPlans.any();
  }

  /**
   * Models whose criteria are answered on given scales.
   *
   * @param scales at least one scale, each with an id of its own
   * @return models as {@link #models()} makes them; where a criterion gives a level directly, it is answered on a scale of levels
   * @throws IllegalArgumentException if there is no scale
   */
  public static Arbitrary<Model> models(List<Scale> scales) {
    if (scales.isEmpty()) {
      throw new IllegalArgumentException(
          "The scales () must be at least one.\nMaybe take MaturityArbitraries.scales().");
    }
    return ModelPlans.of(List.copyOf(scales), ModelPlans.policies());
  }

  /**
   * Models with one policy for missing answers.
   *
   * @param missing the policy of all of them
   * @return models as {@link #models()} makes them, but for the policy
   */
  public static Arbitrary<Model> models(MissingPolicy missing) {
    return ModelPlans.any(Arbitraries.just(missing));
  }

  /**
   * The scales on which the criteria of {@link #models()} are answered.
   *
   * @return scales of all kinds, one with uneven steps and one that reaches neither 0 nor 1
   */
  public static List<Scale> scales() {
    return ModelPlans.ALL_SCALES;
  }

  /**
   * Scales with few answers each, so that a property can try every answer to several criteria.
   *
   * @return three even steps, yes and no, and three steps that reach neither 0 nor 1
   */
  public static List<Scale> smallScales() {
    return ModelPlans.SMALL_SCALES;
  }

  /**
   * Assessments of a model.
   *
   * @param model a valid model
   * @return assessments by one to four raters, with ratings, don't-knows, not-applicables and blanks
   */
  public static Arbitrary<Assessment> assessments(Model model) {
    return read(model, number -> Optional.empty());
  }

  /**
   * Assessments of a model that aim at the numbers where something is decided: thresholds, cut points, equal bands.
   *
   * @param model a valid model
   * @return assessments in which ratings are worth such a number, or as nearly as their scales allow
   */
  public static Arbitrary<Assessment> aimedAssessments(Model model) {
    List<Fraction> cuts = CutPoints.of(model);
    return read(model, number -> Optional.of(cuts.get(number % cuts.size())));
  }

  /**
   * Models with an assessment each.
   *
   * @return models as {@link #models()} makes them; a third of the assessments are aimed at their cut points
   */
  public static Arbitrary<AssessedModel> assessedModels() {
    return assessedModels(models());
  }

  /**
   * Given models with an assessment each.
   *
   * @param models valid models
   * @return these models; a third of the assessments are aimed at their cut points
   */
  public static Arbitrary<AssessedModel> assessedModels(Arbitrary<Model> models) {
    return models.flatMap(model -> {
      List<Fraction> cuts = CutPoints.of(model);
      return read(model, number -> aim(number, cuts))
          .map(assessment -> new AssessedModel(model, assessment));
    });
  }

  private static Optional<Fraction> aim(int number, List<Fraction> cuts) {
    return number % 3 == 0 ? Optional.of(cuts.get(number / 3 % cuts.size())) : Optional.empty();
  }

  /** The first number says what is aimed at, the others are the assessment. */
  private static Arbitrary<Assessment> read(Model model, IntFunction<Optional<Fraction>> target) {
    int size = 1 + AssessmentPlan.numbersFor(model);
    return Arbitraries.integers()
        .between(0, AssessmentPlan.GREATEST)
        .list()
        .ofSize(size)
        .withoutEdgeCases()
        .map(numbers ->
            new AssessmentPlan(model, target.apply(numbers.get(0))).read(numbers.subList(1, size)));
  }

  private static Arbitrary<List<Part>> parts(Arbitrary<Fraction> weights) {
    return Combinators.combine(values(), weights)
        .as((value, weight) -> new Part("", value, weight))
        .list()
        .ofMinSize(1)
        .ofMaxSize(MOST_PARTS)
        .map(MaturityArbitraries::numbered);
  }

  private static List<Part> numbered(List<Part> parts) {
    List<Part> numbered = new ArrayList<>();
    for (Part part : parts) {
      numbered.add(new Part("p" + (numbered.size() + 1), part.value(), part.weight()));
    }
    return List.copyOf(numbered);
  }
}
