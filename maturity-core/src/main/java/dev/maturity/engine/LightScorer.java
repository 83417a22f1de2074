package dev.maturity.engine;

import dev.maturity.assessment.Answer;
import dev.maturity.assessment.Assessment;
import dev.maturity.assessment.Response;
import dev.maturity.assessment.Subject;
import dev.maturity.compiled.AnswerCodes;
import dev.maturity.compiled.AnswerLayout;
import dev.maturity.compiled.CodeRanges;
import dev.maturity.compiled.Node;
import dev.maturity.compiled.Plan;
import dev.maturity.compiled.Planner;
import dev.maturity.compiled.RowKernel;
import dev.maturity.model.Criterion;
import dev.maturity.model.Model;
import dev.maturity.scorecard.DimensionScore;
import dev.maturity.scorecard.Scorecard;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Scores assessments of one rater without a derivation, where the model allows that in whole numbers. */
final class LightScorer {

  private static final int MOST_LEVELS = 255;
  private static final Subject NOBODY = Subject.named("-");

  private final Scorer scorer;
  private final NodeNames nodes;
  private final List<AnswerCodes> codes = new ArrayList<>();
  private final CodeRanges ranges;
  private final List<String> ids;

  /** Null for a model that takes the whole way. */
  private final @Nullable RowKernel kernel;

  LightScorer(Scorer scorer, Node overall) {
    Model model = scorer.model();
    this.scorer = scorer;
    this.nodes = new NodeNames(model);
    for (Criterion criterion : model.allCriteria()) {
      codes.add(AnswerCodes.of(criterion, model.scale(criterion.scale()).orElseThrow()));
    }
    this.ranges = new CodeRanges(codes.stream().mapToInt(AnswerCodes::points).toArray());
    this.ids = model.allCriteria().stream().map(Criterion::id).toList();
    this.kernel = kernel(overall).orElse(null);
  }

  private Optional<RowKernel> kernel(Node overall) {
    boolean fits = codes.stream().allMatch(AnswerCodes::isNarrow)
        && scorer.model().levels().size() <= MOST_LEVELS
        && Plan.takesSingleRaters(scorer.model(), scorer.rules());
    return fits
        ? new Planner(
                scorer.model(),
                scorer.rules(),
                new AnswerLayout(codes),
                codes.stream().map(AnswerCodes::values).toList(),
                1)
            .plan(overall)
            .flatMap(plan -> RowKernel.of(plan, codes.size()))
        : Optional.empty();
  }

  NodeNames nodes() {
    return nodes;
  }

  Scorecard scorecard(Assessment assessment) {
    return scorer.score(assessment);
  }

  Scorecard scorecard(byte[] given) {
    return scorer.score(assessment(given));
  }

  /**
   * Scores an assessment.
   *
   * @param given the codes of all criteria, and perhaps of more; null if the assessment takes the whole way
   */
  Scores score(Assessment assessment, byte @Nullable [] given) {
    if (kernel == null || given == null) {
      return told(scorer.score(assessment));
    }
    double[] scores = new double[nodes.ids().size()];
    byte[] ranks = new byte[scores.length];
    kernel.score(given, scores, ranks, 0);
    return new Scores(this, assessment, scores, ranks, null);
  }

  /** Scores the codes of all criteria. */
  Scores score(byte[] given) {
    check(given);
    if (kernel == null) {
      return told(scorecard(given));
    }
    double[] scores = new double[nodes.ids().size()];
    byte[] ranks = Arrays.copyOf(given, given.length + scores.length);
    kernel.score(given, scores, ranks, given.length);
    return new Scores(this, null, scores, ranks, null);
  }

  private Scores told(Scorecard card) {
    List<DimensionScore> all = card.overall().allNodes();
    double[] scores = new double[all.size()];
    byte[] ranks = new byte[scores.length];
    for (int i = 0; i < scores.length; i++) {
      DimensionScore node = all.get(i);
      scores[i] = node.score() == null ? Double.NaN : node.score().value();
      ranks[i] = (byte) (node.placement() == null ? 0 : node.placement().rank());
    }
    return new Scores(this, null, scores, ranks, card);
  }

  private void check(byte[] given) {
    if (given.length != ranges.size()) {
      throw new IllegalArgumentException(
          "The codes must be %s, one for each criterion of the model (%s), not %s."
              .formatted(ranges.size(), scorer.model().id(), given.length));
    }
    int misfit = ranges.misfit(given, 0);
    if (misfit >= 0) {
      throw new IllegalArgumentException(
          "The code (%s) of the criterion (%s) must be from 1 to %s, or 0 for not applicable, -1 for unanswered or -2 for don't know."
              .formatted(given[misfit], ids.get(misfit), ranges.greatest(misfit)));
    }
  }

  private Assessment assessment(byte[] given) {
    List<Response> responses = new ArrayList<>();
    for (int i = 0; i < given.length; i++) {
      Optional<Answer> answer = codes.get(i).answer(given[i]);
      if (answer.isPresent()) {
        responses.add(Response.of(ids.get(i), answer.get()));
      }
    }
    Model model = scorer.model();
    return new Assessment(model.id(), model.version(), NOBODY, null, List.of(), responses);
  }
}
