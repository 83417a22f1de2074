package dev.maturity.bulk;

import dev.maturity.assessment.Answer;
import dev.maturity.assessment.Assessment;
import dev.maturity.assessment.Rater;
import dev.maturity.assessment.Response;
import dev.maturity.assessment.Subject;
import dev.maturity.compiled.ScoreColumns;
import dev.maturity.compiled.StatusCodes;
import dev.maturity.engine.Scorer;
import dev.maturity.model.Criterion;
import dev.maturity.problem.Problem;
import dev.maturity.scorecard.DimensionScore;
import dev.maturity.scorecard.Placement;
import dev.maturity.scorecard.Score;
import dev.maturity.scorecard.Scorecard;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Scores the assessments of a table one at a time, whatever rules the model names. */
final class OneByOne {

  private static final Subject NOBODY = Subject.named("-");

  private final Scorer scorer;
  private final AnswerTable answers;
  private final ScoreColumns columns;
  private final List<String> criteria;
  private final Set<Problem> problems = new LinkedHashSet<>();

  OneByOne(Scorer scorer, AnswerTable answers, ScoreColumns columns) {
    this.scorer = scorer;
    this.answers = answers;
    this.columns = columns;
    this.criteria = scorer.model().allCriteria().stream().map(Criterion::id).toList();
  }

  /** Scores the assessments from one to before another. */
  void score(int from, int to) {
    for (int i = from; i < to; i++) {
      Scorecard card = scorer.score(assessment(i));
      List<DimensionScore> nodes = card.overall().allNodes();
      for (int node = 0; node < nodes.size(); node++) {
        write(node, i, nodes.get(node));
      }
      remember(card.problems());
    }
  }

  /** The first problems that were found, each once. */
  List<Problem> problems() {
    synchronized (problems) {
      return List.copyOf(problems);
    }
  }

  private void remember(List<Problem> found) {
    if (!found.isEmpty()) {
      synchronized (problems) {
        for (Problem problem : found) {
          if (problem.isError() && problems.size() < BulkScorer.MOST_PROBLEMS) {
            problems.add(problem);
          }
        }
      }
    }
  }

  private Assessment assessment(int place) {
    int from = answers.firstResponse(place);
    int to = answers.firstResponse(place + 1);
    // A rule of a plug-in may ask what a rater alone counts.
    boolean isAlone = to - from == 1 && answers.raterWeight(from).compareTo(BigDecimal.ONE) == 0;
    List<Rater> raters = new ArrayList<>();
    List<Response> responses = new ArrayList<>();
    for (int row = from; row < to; row++) {
      String rater = isAlone ? "" : "r" + row;
      if (!isAlone) {
        raters.add(new Rater(rater, "", "", "", answers.raterWeight(row)));
      }
      for (int c = 0; c < criteria.size(); c++) {
        Optional<Answer> answer = answers.answer(row, c);
        if (answer.isPresent()) {
          responses.add(new Response(criteria.get(c), rater, answer.get(), "", List.of()));
        }
      }
    }
    return new Assessment(
        scorer.model().id(), scorer.model().version(), NOBODY, null, raters, responses);
  }

  private void write(int node, int row, DimensionScore score) {
    Placement placement = score.placement();
    columns.set(
        node,
        row,
        number(score.score()),
        placement == null ? 0 : placement.rank(),
        number(placement == null ? null : placement.position()),
        score.coverage().share().doubleValue(),
        StatusCodes.of(score.status()));
  }

  private static double number(@Nullable Score score) {
    return score == null ? Double.NaN : score.value();
  }
}
