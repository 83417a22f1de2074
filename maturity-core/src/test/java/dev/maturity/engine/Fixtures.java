package dev.maturity.engine;

import dev.maturity.assessment.Assessment;
import dev.maturity.assessment.AssessmentBuilder;
import dev.maturity.model.Criterion;
import dev.maturity.model.Level;
import dev.maturity.model.MissingAnswer;
import dev.maturity.model.MissingPolicy;
import dev.maturity.model.Model;
import dev.maturity.model.ModelBuilder;
import dev.maturity.model.NodeScoring;
import dev.maturity.model.NumberScale;
import dev.maturity.model.OrdinalScale;
import dev.maturity.model.PartValue;
import dev.maturity.model.PercentageScale;
import dev.maturity.model.Rule;
import dev.maturity.model.Scoring;
import dev.maturity.model.YesNoScale;
import dev.maturity.scorecard.DimensionScore;
import dev.maturity.scorecard.Scorecard;
import dev.maturity.scoring.RuleCatalog;
import java.math.BigDecimal;
import java.util.stream.IntStream;

/** Says in a word what a test of the engine does not care about. */
final class Fixtures {

  static final Rule MEAN = Rule.of("mean");
  static final Rule MIN = Rule.of("min");
  static final Rule BANDS = Rule.of("bands");
  static final Rule GATE = Rule.of("gate");
  static final Rule DIRECT = Rule.of("direct");
  static final Rule NONE = Rule.NONE;

  /** Written 0 to 4. */
  static final OrdinalScale ADOPTION =
      OrdinalScale.of("adoption-5", 0, "not done", "sporadic", "partly", "mostly", "always");

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
        .scales(ADOPTION, YES_NO, SHARE, ZERO_TO_FIVE);
  }

  /** A criterion on a percentage, so that any value with two decimals can be given. */
  static Criterion.Builder criterion(String id) {
    return criterion(id, SHARE.id());
  }

  static Criterion.Builder criterion(String id, String scale) {
    return Criterion.builder(id, "It is done.", scale);
  }

  /** A model whose overall node is scored so; dimensions have a mean and no level. */
  static Scoring overall(Rule aggregation, Rule level) {
    return Scoring.STANDARD.withOverall(NodeScoring.of(aggregation, level));
  }

  static NodeScoring taking(PartValue of, Rule aggregation, Rule level) {
    return new NodeScoring(aggregation, of, level);
  }

  static MissingPolicy missing(
      MissingAnswer unanswered, MissingAnswer dontKnow, MissingAnswer notApplicable) {
    return new MissingPolicy(unanswered, dontKnow, notApplicable, new BigDecimal("0.5"));
  }

  static MissingPolicy minimumCoverage(String share) {
    return new MissingPolicy(
        MissingAnswer.EXCLUDE, MissingAnswer.EXCLUDE, MissingAnswer.EXCLUDE, new BigDecimal(share));
  }

  static AssessmentBuilder answers(Model model) {
    return Assessment.of(model).subject("Acme");
  }

  static Scorecard score(Model model, Assessment assessment) {
    return Scorer.of(model, RuleCatalog.standard()).score(assessment);
  }

  static DimensionScore overall(Model model, AssessmentBuilder answers) {
    return score(model, answers.build()).overall();
  }
}
