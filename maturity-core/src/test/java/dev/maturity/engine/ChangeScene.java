package dev.maturity.engine;

import static dev.maturity.engine.Fixtures.BANDS;
import static dev.maturity.engine.Fixtures.MEAN;
import static dev.maturity.engine.Fixtures.criterion;
import static dev.maturity.engine.Fixtures.overall;

import dev.maturity.assessment.AssessmentBuilder;
import dev.maturity.model.Criterion;
import dev.maturity.model.Fraction;
import dev.maturity.model.Level;
import dev.maturity.model.Model;
import dev.maturity.model.Scoring;
import dev.maturity.scorecard.PartChange;
import dev.maturity.scorecard.Score;
import dev.maturity.scorecard.Scorecard;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Small models whose scorecards are subtracted. */
final class ChangeScene {

  /** A mean of two, and two levels cut at 1/2. */
  static final Model TWO = flat("1", overall(MEAN, BANDS), criterion("q1"), criterion("q2"));

  private ChangeScene() {}

  static Model flat(String version, Scoring scoring, Criterion.Builder... criteria) {
    return Model.builder("test", version, "Test")
        .levels(Level.of("l1", "Level 1"), Level.of("l2", "Level 2"))
        .scales(Fixtures.SHARE)
        .scoring(scoring)
        .criteria(Arrays.stream(criteria).map(Criterion.Builder::build).toArray(Criterion[]::new))
        .build();
  }

  /** Answers to q1 and q2 in percents; null for none. */
  static Scorecard percents(Model model, @Nullable Integer q1, @Nullable Integer q2) {
    AssessmentBuilder answers = Fixtures.answers(model);
    if (q1 != null) {
      answers.answer("q1", q1);
    }
    if (q2 != null) {
      answers.answer("q2", q2);
    }
    return Fixtures.score(model, answers.build());
  }

  static PartChange part(
      String id,
      @Nullable Fraction earlier,
      @Nullable Fraction later,
      @Nullable Fraction delta,
      PartChange.Cause... causes) {
    return new PartChange(id, earlier, later, delta, List.of(causes));
  }

  static Score number(long numerator, long denominator) {
    return Score.of(Fraction.of(numerator, denominator));
  }
}
