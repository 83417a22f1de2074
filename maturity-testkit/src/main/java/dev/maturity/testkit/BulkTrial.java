package dev.maturity.testkit;

import dev.maturity.assessment.Answer;
import dev.maturity.assessment.Answer.Chosen;
import dev.maturity.assessment.Answer.DontKnow;
import dev.maturity.assessment.Answer.NotApplicable;
import dev.maturity.assessment.Answer.Rated;
import dev.maturity.assessment.Assessment;
import dev.maturity.assessment.Response;
import dev.maturity.assessment.Subject;
import dev.maturity.bulk.AnswerTable;
import dev.maturity.bulk.AnswerTableBuilder;
import dev.maturity.bulk.BulkScorer;
import dev.maturity.bulk.Measure;
import dev.maturity.bulk.ScoreTable;
import dev.maturity.engine.Scorer;
import dev.maturity.engine.Scores;
import dev.maturity.model.Criterion;
import dev.maturity.model.Model;
import dev.maturity.model.Scale;
import dev.maturity.scorecard.DimensionScore;
import dev.maturity.scorecard.Placement;
import dev.maturity.scorecard.Score;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/** Assessments scored one at a time, and what a table of scores makes of them: the same bits, or something is wrong. */
final class BulkTrial {

  private final Scorer scorer;
  private final List<Assessment> assessments;
  private final List<List<DimensionScore>> expected;

  BulkTrial(Scorer scorer, List<Assessment> assessments) {
    this.scorer = scorer;
    this.assessments = List.copyOf(assessments);
    this.expected = this.assessments.stream()
        .map(assessment -> scorer.score(assessment).overall().allNodes())
        .toList();
  }

  /** The worst and the best answers everywhere, each kind of absence everywhere, and so many assessments by chance. */
  static BulkTrial drawn(Scorer scorer, SplittableRandom random, int tries) {
    Model model = scorer.model();
    List<Assessment> assessments = new ArrayList<>();
    assessments.add(all(model, answers -> Optional.of(answers.get(0))));
    assessments.add(all(model, answers -> Optional.of(answers.get(answers.size() - 1))));
    assessments.add(all(model, answers -> Optional.of(new NotApplicable())));
    assessments.add(all(model, answers -> Optional.of(new DontKnow())));
    assessments.add(all(model, answers -> Optional.empty()));
    for (int i = 0; i < tries; i++) {
      assessments.add(inWords(model, AssessmentPlan.drawn(model, random)));
    }
    return new BulkTrial(scorer, assessments);
  }

  private static Assessment all(Model model, Function<List<Answer>, Optional<Answer>> choice) {
    List<Response> responses = new ArrayList<>();
    for (Criterion criterion : model.allCriteria()) {
      choice
          .apply(Answers.worstFirst(model, criterion))
          .ifPresent(answer -> responses.add(Answers.response(criterion, "", answer)));
    }
    return new Assessment(
        model.id(), model.version(), Subject.named("Acme"), null, List.of(), responses);
  }

  /** Every other number that stands for a point of a scale becomes its label. */
  private static Assessment inWords(Model model, Assessment drawn) {
    Map<String, Scale> scales = model.answerScales();
    List<Response> responses = new ArrayList<>();
    for (Response response : drawn.responses()) {
      Scale scale = Objects.requireNonNull(scales.get(response.criterion()));
      Optional<Answer> label = responses.size() % 2 == 1 && response.answer() instanceof Rated rated
          ? scale.optionOf(rated.value()).map(Chosen::new)
          : Optional.empty();
      responses.add(new Response(
          response.criterion(), response.rater(), label.orElse(response.answer()), "", List.of()));
    }
    return new Assessment(
        model.id(), model.version(), drawn.subject(), null, drawn.raters(), responses);
  }

  /** The first difference between the scorecards and a table of the same assessments, on the caller's own thread. */
  Optional<String> difference() {
    AnswerTableBuilder table = AnswerTable.builder(scorer.model());
    assessments.forEach(table::add);
    return difference(BulkScorer.of(scorer).score(table.build()), row -> row);
  }

  /** The first difference between the scorecards and the scores without them. */
  private Optional<String> lightDifference() {
    for (int i = 0; i < assessments.size(); i++) {
      Scores light = scorer.scores(assessments.get(i));
      for (DimensionScore node : expected.get(i)) {
        double score = node.score() == null ? Double.NaN : node.score().value();
        int rank = node.placement() == null ? 0 : node.placement().rank();
        if (Double.compare(light.score(node.id()), score) != 0 || light.rank(node.id()) != rank) {
          return Optional.of(
              "The node (%s) of the assessment %s has the score %s and the rank %s, and without a scorecard %s and %s.\nThe answers are %s."
                  .formatted(
                      node.id(),
                      i,
                      score,
                      rank,
                      light.score(node.id()),
                      light.rank(node.id()),
                      answers(assessments.get(i))));
        }
      }
    }
    return Optional.empty();
  }

  /**
   * The first difference between the scorecards and a table.
   *
   * @param table the table
   * @param assessmentOf the assessment that stands in a row of the table
   */
  Optional<String> difference(ScoreTable table, IntUnaryOperator assessmentOf) {
    Optional<String> light = lightDifference();
    if (light.isPresent()) {
      return light;
    }
    for (int row = 0; row < table.size(); row++) {
      int place = assessmentOf.applyAsInt(row);
      Optional<String> found = difference(table, row, expected.get(place));
      if (found.isPresent()) {
        return Optional.of("In row %s of %s, that of the assessment %s, %s\nThe answers are %s."
            .formatted(row, table.size(), place, found.get(), answers(assessments.get(place))));
      }
    }
    return Optional.empty();
  }

  private static Optional<String> difference(
      ScoreTable table, int row, List<DimensionScore> nodes) {
    List<String> ids = nodes.stream().map(DimensionScore::id).toList();
    if (!table.nodes().equals(ids)) {
      return Optional.of("the nodes are %s, and not %s.".formatted(table.nodes(), ids));
    }
    for (int node = 0; node < nodes.size(); node++) {
      for (Measure measure : table.measures()) {
        Object found = found(table, row, node, measure);
        Object right = right(nodes.get(node), measure);
        if (!found.equals(right)) {
          return Optional.of("the %s of the node (%s) is %s in bulk, and %s one at a time."
              .formatted(measure, ids.get(node), found, right));
        }
      }
    }
    return Optional.empty();
  }

  private static String answers(Assessment assessment) {
    return assessment.responses().stream()
        .map(said -> "%s%s=%s"
            .formatted(
                said.criterion(), said.rater().isEmpty() ? "" : " " + said.rater(), said.answer()))
        .toList()
        .toString();
  }

  private static Object found(ScoreTable table, int row, int node, Measure measure) {
    return switch (measure) {
      case SCORE -> new Bits(table.score(row, node));
      case LEVEL -> table.rank(row, node);
      case POSITION -> new Bits(table.position(row, node));
      case COVERAGE -> new Bits(table.coverage(row, node));
      case STATUS -> table.status(row, node);
    };
  }

  private static Object right(DimensionScore node, Measure measure) {
    Placement placement = node.placement();
    return switch (measure) {
      case SCORE -> bits(node.score());
      case LEVEL -> placement == null ? 0 : placement.rank();
      case POSITION -> bits(placement == null ? null : placement.position());
      case COVERAGE -> new Bits(node.coverage().share().doubleValue());
      case STATUS -> node.status();
    };
  }

  private static Bits bits(@Nullable Score score) {
    return new Bits(score == null ? Double.NaN : score.value());
  }

  /** A double that equals nothing but the same bits: 0 is not -0, and there is one NaN. */
  private record Bits(long bits) {
    Bits(double number) {
      this(Double.doubleToRawLongBits(number));
    }

    @Override
    public String toString() {
      return "%s (bits %016x)".formatted(Double.longBitsToDouble(bits), bits);
    }
  }
}
