package dev.maturity.engine;

import dev.maturity.assessment.Assessment;
import dev.maturity.assessment.AssessmentBuilder;
import dev.maturity.model.Criterion;
import dev.maturity.model.Dimension;
import dev.maturity.model.Fraction;
import dev.maturity.model.Level;
import dev.maturity.model.Model;
import dev.maturity.model.NodeScoring;
import dev.maturity.model.OrdinalScale;
import dev.maturity.model.Rule;
import dev.maturity.model.Scoring;
import dev.maturity.problem.Problem;
import dev.maturity.problem.ProblemCode;
import dev.maturity.scorecard.Part;
import dev.maturity.scorecard.Scorecard;
import dev.maturity.scoring.Aggregation;
import dev.maturity.scoring.Consensus;
import dev.maturity.scoring.LevelRule;
import dev.maturity.scoring.Parameter;
import dev.maturity.scoring.RuleCatalog;
import dev.maturity.scoring.RuleDefinition;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** A model with one faulty rule, and answers to it. */
final class FaultScene {

  static final Fraction QUARTER = Fraction.of(1, 4);
  static final Fraction THREE_QUARTERS = Fraction.of(3, 4);
  static final Level LOW = Level.of("low", "Low");
  static final Level HIGH = Level.of("high", "High");
  static final Rule FAULTY = Rule.of("acme-faulty").with("share", new BigDecimal("0.5"));

  private static final Parameter SHARE =
      Parameter.optional("share", Parameter.Type.NUMBER, "Something to name.");

  private FaultScene() {}

  /** Two dimensions of two criteria each; the first one is scored as given. */
  static Model model(NodeScoring ofA, Scoring scoring) {
    return Model.builder("acme", "1.0.0", "Acme")
        .levels(LOW, HIGH)
        .scales(OrdinalScale.of("five", 1, "none", "few", "half", "most", "all"))
        .dimensions(
            Dimension.builder("a", "First")
                .criteria(criterion("a1"), criterion("a2"))
                .scoring(ofA)
                .build(),
            Dimension.builder("b", "Second")
                .criteria(criterion("b1"), criterion("b2"))
                .build())
        .scoring(scoring)
        .build();
  }

  private static Criterion criterion(String id) {
    return Criterion.builder(id, "Is it there?", "five").build();
  }

  /** The values 1 and 1/2 in a, 1/4 and 3/4 in b. */
  static AssessmentBuilder answers(Model model) {
    return Assessment.of(model).answer("a1", 5).answer("a2", 3).answer("b1", 2).answer("b2", 4);
  }

  static Scorecard score(Model model, RuleCatalog rules) {
    return Scorer.of(model, rules).score(answers(model).build());
  }

  static Problem failed(String message) {
    return Problem.error(ProblemCode.RULE_FAILED, "", message);
  }

  static Fraction endless(List<Part> parts) {
    return parts.stream().map(part -> endless(parts)).reduce(Fraction::plus).orElseThrow();
  }

  static RuleCatalog aggregation(Aggregation rule) {
    return with(RuleDefinition.aggregation("acme-faulty", "Fails.", given -> rule, SHARE));
  }

  static RuleCatalog level(LevelRule rule) {
    return with(RuleDefinition.level("acme-faulty", "Fails.", given -> rule, SHARE));
  }

  static RuleCatalog consensus(Consensus rule) {
    return with(RuleDefinition.consensus("acme-faulty", "Fails.", given -> rule, SHARE));
  }

  private static RuleCatalog with(RuleDefinition<?> rule) {
    List<RuleDefinition<?>> rules = new ArrayList<>(RuleCatalog.standard().rules());
    rules.add(rule);
    return RuleCatalog.of(rules);
  }
}
