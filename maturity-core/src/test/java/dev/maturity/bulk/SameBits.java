package dev.maturity.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.maturity.assessment.Answer;
import dev.maturity.assessment.Answer.Chosen;
import dev.maturity.assessment.Answer.DontKnow;
import dev.maturity.assessment.Answer.NotApplicable;
import dev.maturity.assessment.Answer.Rated;
import dev.maturity.assessment.Assessment;
import dev.maturity.assessment.Response;
import dev.maturity.assessment.Subject;
import dev.maturity.engine.Scorer;
import dev.maturity.engine.Scores;
import dev.maturity.model.Criterion;
import dev.maturity.model.Model;
import dev.maturity.model.OrdinalScale;
import dev.maturity.scorecard.DimensionScore;
import dev.maturity.scorecard.Score;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Requires of rows of codes that scoring them in bulk, by codes and as assessments gives the same bits. */
final class SameBits {

  /** Written 0 to 2 for the codes 1 to 3. */
  static final OrdinalScale THREE = OrdinalScale.of("three", 0, "not at all", "partly", "fully");

  static final OrdinalScale FOUR = OrdinalScale.of("four", 1, "a", "b", "c", "d");

  private SameBits() {}

  /** Rows of all kinds of codes, the same in each run. Some are worst, best, or not applicable throughout. */
  static int[][] drawn(Model model, int count, boolean hasUnknown) {
    Random random = new Random(17L * count + model.allCriteria().size());
    List<Criterion> criteria = model.allCriteria();
    int[][] rows = new int[count][criteria.size()];
    for (int row = 0; row < count; row++) {
      for (int c = 0; c < criteria.size(); c++) {
        int points = points(criteria.get(c).scale());
        int drawn = hasUnknown && random.nextInt(4) == 0
            ? -1 - random.nextInt(2)
            : random.nextInt(points + 1);
        rows[row][c] = switch (row % 11) {
          case 8 -> 1;
          case 9 -> points;
          case 10 -> AnswerTable.NOT_APPLICABLE;
          default -> drawn;
        };
      }
    }
    return rows;
  }

  private static int points(String scale) {
    return switch (scale) {
      case "five" -> 5;
      case "four" -> 4;
      case "three" -> 3;
      default -> 2;
    };
  }

  static void requireSame(Model model, int[][] rows) {
    Scorer scorer = Fixtures.scorer(model);
    ScoreTable table = BulkScorer.of(scorer).score(Fixtures.table(model, rows));
    requireSameAlone(BulkScorer.of(scorer), table);
    requireSameColumns(table);
    for (int row = 0; row < rows.length; row++) {
      byte[] codes = new byte[rows[row].length];
      for (int c = 0; c < codes.length; c++) {
        codes[c] = (byte) rows[row][c];
      }
      Scores light = scorer.scores(codes);
      List<DimensionScore> nodes =
          scorer.score(assessment(model, rows[row])).overall().allNodes();
      for (int node = 0; node < nodes.size(); node++) {
        DimensionScore one = nodes.get(node);
        String id = table.nodes().get(node);
        int rank = one.placement() == null ? 0 : one.placement().rank();

        requireSameBits(one.score(), table.score(row, node));
        requireSameBits(one.score(), light.score(id));
        assertThat(table.rank(row, node)).isEqualTo(rank);
        assertThat(light.rank(id)).isEqualTo(rank);
        requireSameBits(
            one.placement() == null ? null : one.placement().position(), table.position(row, node));
        assertThat(table.coverage(row, node)).isEqualTo(one.coverage().share().doubleValue());
        assertThat(table.status(row, node)).isEqualTo(one.status());
      }
    }
  }

  /** All scores at once are those that are read one by one. */
  private static void requireSameColumns(ScoreTable table) {
    for (int node = 0; node < table.nodes().size(); node++) {
      double[] scores = table.scores(node);
      assertThat(scores).hasSize(table.size());
      for (int row = 0; row < scores.length; row++) {
        assertThat(Double.doubleToRawLongBits(scores[row]))
            .isEqualTo(Double.doubleToRawLongBits(table.score(row, node)));
      }
    }
  }

  /** Whatever else is asked for, a measure comes out the same. */
  private static void requireSameAlone(BulkScorer scorer, ScoreTable all) {
    for (Measure measure : Measure.values()) {
      ScoreTable alone = scorer.score(all.answers(), BulkOptions.STANDARD.withMeasures(measure));
      for (int row = 0; row < all.size(); row++) {
        for (int node = 0; node < all.nodes().size(); node++) {
          assertThat(measured(alone, measure, row, node))
              .as("%s alone", measure)
              .isEqualTo(measured(all, measure, row, node));
        }
      }
    }
  }

  private static Object measured(ScoreTable table, Measure measure, int row, int node) {
    return switch (measure) {
      case SCORE -> table.score(row, node);
      case LEVEL -> table.rank(row, node);
      case POSITION -> table.position(row, node);
      case COVERAGE -> table.coverage(row, node);
      case STATUS -> table.status(row, node);
    };
  }

  private static void requireSameBits(@Nullable Score score, double number) {
    double expected = score == null ? Double.NaN : score.value();
    assertThat(Double.doubleToRawLongBits(number)).isEqualTo(Double.doubleToRawLongBits(expected));
  }

  private static Assessment assessment(Model model, int[] codes) {
    List<Response> responses = new ArrayList<>();
    for (int c = 0; c < codes.length; c++) {
      Criterion criterion = model.allCriteria().get(c);
      if (codes[c] != AnswerTable.UNANSWERED) {
        responses.add(Response.of(criterion.id(), answer(criterion.scale(), codes[c])));
      }
    }
    return new Assessment(
        model.id(), model.version(), Subject.named("Acme"), null, List.of(), responses);
  }

  private static Answer answer(String scale, int code) {
    if (code == AnswerTable.NOT_APPLICABLE) {
      return new NotApplicable();
    }
    if (code == AnswerTable.DONT_KNOW) {
      return new DontKnow();
    }
    return switch (scale) {
      case "yes-no" -> new Chosen(code == 2 ? "yes" : "no");
      case "three" -> new Rated(BigDecimal.valueOf(code - 1L));
      default -> new Rated(BigDecimal.valueOf(code));
    };
  }
}
