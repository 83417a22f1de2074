package dev.maturity.bulk;

import dev.maturity.engine.Scorer;
import dev.maturity.model.Criterion;
import dev.maturity.model.Level;
import dev.maturity.model.Model;
import dev.maturity.model.ModelBuilder;
import dev.maturity.model.NodeScoring;
import dev.maturity.model.NumberScale;
import dev.maturity.model.OrdinalScale;
import dev.maturity.model.PercentageScale;
import dev.maturity.model.Rule;
import dev.maturity.model.Scoring;
import dev.maturity.model.YesNoScale;
import dev.maturity.scoring.RuleCatalog;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.stream.IntStream;

/** Says in a word what a test of tables does not care about. */
final class Fixtures {

  static final Rule MEAN = Rule.of("mean");

  /** Written 1 to 5, like their codes. */
  static final OrdinalScale FIVE =
      OrdinalScale.of("five", 1, "never", "seldom", "half", "often", "always");

  /** Code 1 for no, 2 for yes. */
  static final YesNoScale YES_NO = new YesNoScale("yes-no", "");

  static final PercentageScale SHARE = new PercentageScale("share", "");

  static final NumberScale ZERO_TO_FIVE =
      new NumberScale("zero-to-five", "", BigDecimal.ZERO, BigDecimal.valueOf(5), "");

  private Fixtures() {}

  /** A model with the levels l1 to ln and the four scales above. */
  static ModelBuilder model(int levels) {
    return Model.builder("test", "1", "Test")
        .levels(IntStream.rangeClosed(1, levels)
            .mapToObj(rank -> Level.of("l" + rank, "Level " + rank))
            .toArray(Level[]::new))
        .scales(FIVE, YES_NO, SHARE, ZERO_TO_FIVE);
  }

  static Criterion.Builder criterion(String id, String scale) {
    return Criterion.builder(id, "It is done.", scale);
  }

  /** Criteria q1, q2 … of these weights on one scale. */
  static Criterion[] criteria(String scale, String... weights) {
    return IntStream.range(0, weights.length)
        .mapToObj(i -> criterion("q" + (i + 1), scale).weight(weights[i]).build())
        .toArray(Criterion[]::new);
  }

  /** The mean of the whole model, and its level. */
  static Scoring mean(Rule level) {
    return Scoring.STANDARD.withOverall(NodeScoring.of(MEAN, level));
  }

  static Scorer scorer(Model model) {
    return Scorer.of(model, RuleCatalog.standard());
  }

  static BulkScorer bulk(Model model) {
    return BulkScorer.of(scorer(model));
  }

  /** A table of rows of codes. */
  static AnswerTable table(Model model, int[]... rows) {
    byte[][] columns = new byte[model.allCriteria().size()][rows.length];
    for (int row = 0; row < rows.length; row++) {
      for (int c = 0; c < columns.length; c++) {
        columns[c][row] = (byte) rows[row][c];
      }
    }
    return AnswerTable.ofColumns(model, columns);
  }

  static int[] all(int code, int criteria) {
    int[] row = new int[criteria];
    Arrays.fill(row, code);
    return row;
  }
}
