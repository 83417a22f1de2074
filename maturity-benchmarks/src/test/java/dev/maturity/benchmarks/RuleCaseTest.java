package dev.maturity.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.maturity.benchmarks.jmh.RuleBenchmark;
import dev.maturity.benchmarks.ours.RuleCase;
import dev.maturity.benchmarks.ours.SurveyModel;
import dev.maturity.benchmarks.workload.Questionnaire;
import dev.maturity.scoring.RuleCatalog;
import dev.maturity.scoring.RuleDefinition;
import dev.maturity.scoring.RuleKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.annotations.Param;

class RuleCaseTest {

  /** Direct takes the level from a rater, so that there is nothing to compute; none computes nothing. */
  private static final List<String> NOT_TIMED = List.of("direct", "none");

  @Test
  void everyRuleIsTimed() {
    for (RuleDefinition<?> rule : RuleCatalog.standard().rules()) {
      if (rule.kind() != RuleKind.CONSENSUS && !NOT_TIMED.contains(rule.id())) {
        assertThat(RuleCase.names()).anyMatch(name -> name.contains(rule.id()));
      }
    }
  }

  @Test
  void theBenchmarkTakesEveryCase() throws Exception {
    Param param = RuleBenchmark.class.getField("rule").getAnnotation(Param.class);
    assertThat(RuleCase.names()).containsExactly(param.value());
  }

  @Test
  void everyCaseIsAValidModel() {
    for (String name : RuleCase.names()) {
      assertThat(SurveyModel.scorer(SurveyModel.of(Questionnaire.USUAL, RuleCase.of(name))))
          .as(name)
          .isNotNull();
    }
  }
}
