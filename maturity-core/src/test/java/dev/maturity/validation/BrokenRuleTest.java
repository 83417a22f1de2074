package dev.maturity.validation;

import static dev.maturity.validation.SmallModel.criterion;
import static dev.maturity.validation.SmallModel.cuts;
import static dev.maturity.validation.SmallModel.dimension;
import static dev.maturity.validation.SmallModel.levelled;
import static org.assertj.core.api.Assertions.assertThat;

import dev.maturity.model.Fraction;
import dev.maturity.model.Model;
import dev.maturity.model.NodeScoring;
import dev.maturity.model.Rule;
import dev.maturity.model.Scoring;
import dev.maturity.problem.Problem;
import dev.maturity.scorecard.Part;
import dev.maturity.scoring.Aggregation;
import dev.maturity.scoring.Law;
import dev.maturity.scoring.LevelCase;
import dev.maturity.scoring.LevelDecision;
import dev.maturity.scoring.LevelRule;
import dev.maturity.scoring.LevelSite;
import dev.maturity.scoring.RuleCatalog;
import dev.maturity.scoring.RuleDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Rules of plug-ins that throw while a model is checked: they are named, and hide no other problem. */
class BrokenRuleTest {

  private static final Rule MEAN = Rule.of("mean");

  @Test
  void factoryThatThrowsIsNamed() {
    Model model = levelled()
        .criteria(criterion("q2").weight("0").build())
        .scoring(Scoring.STANDARD.withOverall(NodeScoring.of(Rule.of("broken"), cuts("7", "8"))))
        .build();

    assertThat(problems(model, RuleDefinition.aggregation("broken", "Breaks.", parameters -> {
          throw new IllegalStateException("no licence");
        })))
        .containsExactly(
            "OUT_OF_RANGE /criteria/1/weight: The weight (0) of the criterion (q2) must be positive.",
            "BAD_PARAMETER /scoring/overall/aggregation: The rule (broken) cannot be made: java.lang.IllegalStateException: no licence.");
  }

  @Test
  void ruleWithoutARangeIsNamedOnceAndTheNodeBesideItIsChecked() {
    Model model = levelled()
        .dimensions(
            dimension("a", criterion("q2"))
                .scoring(NodeScoring.of(Rule.of("lawless"), Rule.of("bands")))
                .build(),
            dimension("b", criterion("q3"))
                .scoring(NodeScoring.of(MEAN, cuts("0.5", "2")))
                .build())
        .build();

    assertThat(problems(
            model,
            RuleDefinition.aggregation("lawless", "Keeps no law.", parameters -> new Lawless())))
        .containsExactly(
            "RULE_FAILED /dimensions/0/scoring/aggregation: The aggregation (lawless) failed while the model was checked: java.lang.IllegalStateException: An aggregation that is neither MONOTONE nor BOUNDED must override range().",
            "BAD_CUT_POINTS /dimensions/1/scoring/level/cuts/1: The cut point (2) of the rule (bands) must lie in the range of the dimension (b), above 0 and at most 1. | Maybe it is meant on another range.");
  }

  @Test
  void levelRuleWhoseCheckThrowsIsNamedOnce() {
    Model model = levelled()
        .dimensions(
            dimension("a", criterion("q2")).build(),
            dimension("b", criterion("q3")).build())
        .scoring(Scoring.STANDARD.withDimension(NodeScoring.of(MEAN, Rule.of("broken"))))
        .build();

    assertThat(problems(
            model, RuleDefinition.level("broken", "Breaks.", parameters -> new BrokenLevelRule())))
        .containsExactly(
            "RULE_FAILED /scoring/dimension/level: The level rule (broken) failed while the model was checked: java.lang.NoClassDefFoundError: acme/Missing.");
  }

  private static List<String> problems(Model model, RuleDefinition<?> more) {
    List<RuleDefinition<?>> rules = new ArrayList<>(RuleCatalog.standard().rules());
    rules.add(more);
    return Shown.lines(ModelValidator.using(RuleCatalog.of(rules)).validate(model));
  }

  private static final class Lawless implements Aggregation {

    @Override
    public Fraction aggregate(List<Part> parts) {
      return Fraction.ZERO;
    }

    @Override
    public Set<Law> laws() {
      return Set.of();
    }
  }

  private static final class BrokenLevelRule implements LevelRule {

    @Override
    public LevelDecision decide(LevelCase given) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Set<Law> laws() {
      return Set.of();
    }

    @Override
    public List<Problem> check(LevelSite node) {
      throw new NoClassDefFoundError("acme/Missing");
    }
  }
}
