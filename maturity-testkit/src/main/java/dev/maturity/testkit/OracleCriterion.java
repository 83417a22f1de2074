package dev.maturity.testkit;

import dev.maturity.assessment.Answer;
import dev.maturity.assessment.Rater;
import dev.maturity.assessment.Response;
import dev.maturity.model.CountScale;
import dev.maturity.model.Criterion;
import dev.maturity.model.MissingAnswer;
import dev.maturity.model.MissingPolicy;
import dev.maturity.model.NumberScale;
import dev.maturity.model.OrdinalScale;
import dev.maturity.model.Rule;
import dev.maturity.model.Scale;
import dev.maturity.model.Scoring;
import dev.maturity.model.YesNoScale;
import dev.maturity.scorecard.CriterionState;
import dev.maturity.testkit.OracleParts.Weighted;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * What the oracle finds of one criterion.
 *
 * @param value what it counts as; empty if it does not count
 * @param lowest what it would count as if an unknown answer came out worst
 * @param highest what it would count as if an unknown answer came out best
 */
record OracleCriterion(
    CriterionState state, Optional<Ratio> value, Optional<Ratio> lowest, Optional<Ratio> highest) {

  static OracleCriterion of(
      Criterion criterion,
      Scale scale,
      Scoring scoring,
      List<Rater> raters,
      List<Response> responses) {
    MissingPolicy missing = scoring.missing();
    List<Weighted> ratings = new ArrayList<>();
    for (Response response : responses) {
      if (isRating(response.answer())) {
        ratings.add(new Weighted(
            turned(criterion, value(scale, response.answer())), weight(response, raters)));
      }
    }
    Optional<Ratio> combined =
        ratings.isEmpty() ? Optional.empty() : combined(scoring.consensus(), ratings);
    CriterionState state = combined.isPresent() ? CriterionState.RATED : state(responses);
    Optional<Ratio> value = switch (state) {
      case RATED -> combined;
      case UNANSWERED -> assumed(missing.unanswered(), criterion);
      case DONT_KNOW -> assumed(missing.dontKnow(), criterion);
      case NOT_APPLICABLE -> assumed(missing.notApplicable(), criterion);
      case FAILED -> Optional.empty();
    };
    if (state == CriterionState.RATED || state == CriterionState.NOT_APPLICABLE) {
      return new OracleCriterion(state, value, value, value);
    }
    List<Ratio> possible = new ArrayList<>();
    worths(scale).forEach(worth -> possible.add(turned(criterion, worth)));
    return new OracleCriterion(
        state,
        value,
        Optional.of(Collections.min(possible)),
        Optional.of(Collections.max(possible)));
  }

  /** What an answer is worth before polarity. */
  static Ratio value(Scale scale, Answer answer) {
    if (scale instanceof OrdinalScale ordinal) {
      return point(ordinal, index(ordinal, answer));
    }
    if (scale instanceof YesNoScale) {
      return answer.toString().equals("yes") ? Ratio.ONE : Ratio.ZERO;
    }
    Ratio number = Ratio.of(new BigDecimal(answer.toString()));
    if (scale instanceof CountScale count) {
      Ratio worst = Ratio.of(count.worst());
      return number.isLess(worst) ? Ratio.ONE.minus(number.over(worst)) : Ratio.ZERO;
    }
    Ratio min = scale instanceof NumberScale given ? Ratio.of(given.min()) : Ratio.ZERO;
    Ratio max = scale instanceof NumberScale given ? Ratio.of(given.max()) : Ratio.of(100);
    return number.minus(min).over(max.minus(min));
  }

  private static boolean isRating(Answer answer) {
    return answer instanceof Answer.Rated || answer instanceof Answer.Chosen;
  }

  /** The state of a criterion of which the ratings, if there are any, make nothing. */
  private static CriterionState state(List<Response> responses) {
    if (responses.isEmpty()) {
      return CriterionState.UNANSWERED;
    }
    for (Response response : responses) {
      if (!(response.answer() instanceof Answer.NotApplicable)) {
        return CriterionState.DONT_KNOW;
      }
    }
    return CriterionState.NOT_APPLICABLE;
  }

  /** Each consensus but one is an aggregation; only one looks at the weights of raters. */
  private static Optional<Ratio> combined(Rule consensus, List<Weighted> ratings) {
    List<Weighted> equal =
        ratings.stream().map(one -> new Weighted(one.value(), Ratio.ONE)).toList();
    if (consensus.id().equals("unanimous-or-missing")) {
      boolean isOne = ratings.stream().map(Weighted::value).distinct().count() == 1;
      return isOne ? Optional.of(ratings.get(0).value()) : Optional.empty();
    }
    Rule median = Rule.of("median");
    return Optional.of(
        switch (consensus.id()) {
          case "lower-median" -> OracleParts.aggregate(median, equal);
          case "median" -> OracleParts.aggregate(median.with("kind", "interpolated"), equal);
          case "weighted-mean" -> OracleParts.aggregate(Rule.of("mean"), ratings);
          default -> OracleParts.aggregate(consensus, equal);
        });
  }

  private static Ratio weight(Response response, List<Rater> raters) {
    for (Rater rater : raters) {
      if (rater.id().equals(response.rater())) {
        return Ratio.of(rater.weight());
      }
    }
    return Ratio.ONE;
  }

  private static Optional<Ratio> assumed(MissingAnswer policy, Criterion criterion) {
    return switch (policy) {
      case EXCLUDE -> Optional.empty();
      case WORST -> Optional.of(Ratio.ZERO);
      case BEST -> Optional.of(Ratio.ONE);
      case NEUTRAL -> Optional.of(Ratio.HALF);
      case TARGET -> Optional.ofNullable(criterion.target()).map(Ratio::of);
    };
  }

  private static Ratio turned(Criterion criterion, Ratio value) {
    return criterion.reversed() ? Ratio.ONE.minus(value) : value;
  }

  private static int index(OrdinalScale scale, Answer answer) {
    if (answer instanceof Answer.Rated rated) {
      return rated.value().intValueExact() - scale.first();
    }
    int index = 0;
    while (!scale.points().get(index).label().equals(answer.toString())) {
      index++;
    }
    return index;
  }

  private static Ratio point(OrdinalScale scale, int index) {
    BigDecimal declared = scale.points().get(index).value();
    return declared == null
        ? Ratio.of(index).over(Ratio.of(scale.points().size() - 1))
        : Ratio.of(declared);
  }

  /** What answers can be worth: every point of an ordinal scale, the ends of any other. */
  private static List<Ratio> worths(Scale scale) {
    if (!(scale instanceof OrdinalScale ordinal)) {
      return List.of(Ratio.ZERO, Ratio.ONE);
    }
    List<Ratio> worths = new ArrayList<>();
    for (int i = 0; i < ordinal.points().size(); i++) {
      worths.add(point(ordinal, i));
    }
    return worths;
  }
}
