package dev.maturity.engine;

import dev.maturity.assessment.Answer;
import dev.maturity.assessment.Evidence;
import dev.maturity.assessment.Response;
import dev.maturity.compiled.Node;
import dev.maturity.model.Criterion;
import dev.maturity.model.Fraction;
import dev.maturity.model.MissingAnswer;
import dev.maturity.model.MissingPolicy;
import dev.maturity.model.Scale;
import dev.maturity.scorecard.CriterionScore;
import dev.maturity.scorecard.CriterionState;
import dev.maturity.scorecard.Part;
import dev.maturity.scorecard.Range;
import dev.maturity.scorecard.Score;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes one value of what the raters answered about one criterion. */
final class CriterionScorer {

  private static final Comparator<Part> BY_VALUE =
      Comparator.comparing(Part::value).thenComparing(Part::weight);

  private final MissingPolicy missing;
  private final Function<List<Part>, Combined> consensus;

  /**
   * Combines, keeps or drops.
   *
   * @param missing what is made of missing answers
   * @param consensus makes one value of several
   */
  CriterionScorer(MissingPolicy missing, Function<List<Part>, Combined> consensus) {
    this.missing = missing;
    this.consensus = consensus;
  }

  CriterionScore score(
      Node.Leaf leaf,
      List<Response> responses,
      List<Evidence> exhibits,
      Map<String, Fraction> raterWeights) {
    Criterion criterion = leaf.criterion();
    List<Part> ratings = new ArrayList<>();
    for (Response response : responses) {
      Fraction weight = raterWeights.getOrDefault(response.rater(), Fraction.ONE);
      value(leaf.scale(), response.answer())
          .map(value -> polarised(criterion, value))
          .ifPresent(value -> ratings.add(new Part("", value, weight)));
    }
    ratings.sort(BY_VALUE);
    Combined combined =
        ratings.isEmpty() ? Combined.to(Optional.empty()) : consensus.apply(List.copyOf(ratings));
    List<Evidence> evidence = new ArrayList<>(exhibits);
    for (Response response : responses) {
      evidence.addAll(response.evidence());
    }
    CriterionState state = state(combined, responses);
    Fraction value = combined.value().orElseGet(() -> assumed(criterion, state));
    return new CriterionScore(
        criterion.id(),
        criterion.statement(),
        criterion.theme(),
        leaf.weight(),
        criterion.reversed(),
        state,
        value == null ? null : Score.of(value),
        range(leaf, state, value),
        Panels.of(leaf.scale(), responses, ratings),
        evidence.size(),
        evidence.stream().map(Evidence::type).distinct().sorted().toList());
  }

  /** The value of a rating before polarity; empty for the states that are no rating. */
  static Optional<Fraction> value(Scale scale, Answer answer) {
    if (answer instanceof Answer.Rated rated) {
      return scale.valueOf(rated.value());
    }
    return answer instanceof Answer.Chosen chosen
        ? scale.valueOf(chosen.option())
        : Optional.empty();
  }

  /** What a value on the scale is worth on the way up. */
  static Fraction polarised(Criterion criterion, Fraction value) {
    return criterion.reversed() ? Fraction.ONE.minus(value) : value;
  }

  private static CriterionState state(Combined combined, List<Response> responses) {
    if (combined.failed()) {
      return CriterionState.FAILED;
    }
    if (combined.value().isPresent()) {
      return CriterionState.RATED;
    }
    if (responses.isEmpty()) {
      return CriterionState.UNANSWERED;
    }
    boolean concernsNobody =
        responses.stream().allMatch(response -> response.answer() instanceof Answer.NotApplicable);
    return concernsNobody ? CriterionState.NOT_APPLICABLE : CriterionState.DONT_KNOW;
  }

  /** What a criterion without a rating counts as by the model's policy. */
  private @Nullable Fraction assumed(Criterion criterion, CriterionState state) {
    return switch (policy(state)) {
      case EXCLUDE -> null;
      case WORST -> Fraction.ZERO;
      case BEST -> Fraction.ONE;
      case NEUTRAL -> Fraction.HALF;
      case TARGET -> {
        BigDecimal target = criterion.target();
        yield target == null ? null : Fraction.of(target);
      }
    };
  }

  private MissingAnswer policy(CriterionState state) {
    return switch (state) {
      case RATED, FAILED -> MissingAnswer.EXCLUDE;
      case UNANSWERED -> missing.unanswered();
      case DONT_KNOW -> missing.dontKnow();
      case NOT_APPLICABLE -> missing.notApplicable();
    };
  }

  /** What the value could still become: anything on the scale while the answer is unknown. */
  private static @Nullable Range range(
      Node.Leaf leaf, CriterionState state, @Nullable Fraction value) {
    if (state == CriterionState.RATED || state == CriterionState.NOT_APPLICABLE) {
      return value == null ? null : Range.at(value);
    }
    Fraction lowest = leaf.scale().lowest();
    Fraction highest = leaf.scale().highest();
    return leaf.criterion().reversed()
        ? new Range(Fraction.ONE.minus(highest), Fraction.ONE.minus(lowest))
        : new Range(lowest, highest);
  }

  /**
   * What a consensus made of ratings.
   *
   * @param value empty if the raters do not agree on one, or the rule failed
   * @param failed whether the rule failed, which is nobody's lack of knowledge
   */
  record Combined(Optional<Fraction> value, boolean failed) {

    static final Combined FAILED = new Combined(Optional.empty(), true);

    static Combined to(Optional<Fraction> value) {
      return new Combined(value, false);
    }
  }
}
