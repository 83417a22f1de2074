package dev.maturity.scoring;

import dev.maturity.assessment.Assessment;
import dev.maturity.assessment.AssessmentBuilder;
import dev.maturity.assessment.Rater;
import dev.maturity.engine.Scorer;
import dev.maturity.model.Criterion;
import dev.maturity.model.Fraction;
import dev.maturity.model.Model;
import dev.maturity.model.ModelBuilder;
import dev.maturity.model.NodeScoring;
import dev.maturity.model.OrdinalScale;
import dev.maturity.model.Rule;
import dev.maturity.model.Scoring;
import dev.maturity.scorecard.Score;
import dev.maturity.scoring.StandardTable.Entry;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/**
 * Searches for an excluded part that changes a score. It asks the engine, because rules never see the parts that are absent.
 */
final class AbsentHunt {

  private static final int TRIALS = 12;
  private static final OrdinalScale QUARTERS =
      OrdinalScale.of("quarters", 0, "never", "seldom", "sometimes", "often", "always");

  /** An answer that is none. */
  private static final int ABSENT = -1;

  private final Entry rule;
  private final SplittableRandom random = new SplittableRandom(7);

  AbsentHunt(Entry rule) {
    this.rule = rule;
  }

  Optional<String> counterExample() {
    for (int trial = 0; trial < TRIALS; trial++) {
      List<Given> without =
          Stream.generate(this::given).limit(random.nextInt(1, 5)).toList();
      List<Given> with = Stream.concat(
              Stream.of(new Given(ABSENT, given().twentieths())), without.stream())
          .toList();
      Optional<Fraction> expected = score(without);
      if (!score(with).equals(expected)) {
        return Optional.of(without + " gives " + expected + ", but " + with + " " + score(with));
      }
    }
    return Optional.empty();
  }

  /** An answer in quarters, and a weight in twentieths. */
  private record Given(int answer, int twentieths) {
    String weight() {
      return new BigDecimal("0.05").multiply(BigDecimal.valueOf(twentieths)).toPlainString();
    }
  }

  private Given given() {
    return new Given(random.nextInt(5), random.nextInt(1, 7));
  }

  private Optional<Fraction> score(List<Given> given) {
    Assessment assessment = rule.kind() == RuleKind.AGGREGATION ? criteria(given) : raters(given);
    Model model = rule.kind() == RuleKind.AGGREGATION ? modelOf(given) : modelOfOne();
    return Optional.ofNullable(
            Scorer.of(model, RuleCatalog.standard()).score(assessment).overall().score())
        .map(Score::exact);
  }

  /** Every answer is a criterion. */
  private Model modelOf(List<Given> given) {
    ModelBuilder model = Model.builder("m", "1", "M").scales(QUARTERS);
    for (int i = 0; i < given.size(); i++) {
      model.criteria(Criterion.builder("q" + i, "It is so.", "quarters")
          .weight(given.get(i).weight())
          .build());
    }
    return model
        .scoring(Scoring.STANDARD.withOverall(NodeScoring.of(rule.rule(), Rule.NONE)))
        .build();
  }

  private Assessment criteria(List<Given> given) {
    AssessmentBuilder assessment = Assessment.of(modelOf(given)).subject("Acme");
    for (int i = 0; i < given.size(); i++) {
      if (given.get(i).answer() == ABSENT) {
        assessment.notApplicable("q" + i, "no such thing");
      } else {
        assessment.answer("q" + i, given.get(i).answer());
      }
    }
    return assessment.build();
  }

  /** Every answer is a rater's, to the one criterion. */
  private Model modelOfOne() {
    return Model.builder("m", "1", "M")
        .scales(QUARTERS)
        .criteria(Criterion.builder("q", "It is so.", "quarters").build())
        .scoring(new Scoring(
            "standard", "", "", null, rule.rule(), NodeScoring.INHERITED, NodeScoring.INHERITED))
        .build();
  }

  private Assessment raters(List<Given> given) {
    AssessmentBuilder assessment = Assessment.of(modelOfOne()).subject("Acme");
    for (int i = 0; i < given.size(); i++) {
      assessment.rater(
          new Rater("r" + i, "", "", "", new BigDecimal(given.get(i).weight())));
      if (given.get(i).answer() == ABSENT) {
        assessment.dontKnow("q");
      } else {
        assessment.answer("q", given.get(i).answer());
      }
    }
    return assessment.build();
  }
}
