package dev.maturity.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.maturity.model.Criterion;
import dev.maturity.model.Model;
import dev.maturity.model.NodeScoring;
import dev.maturity.model.Rule;
import dev.maturity.model.Scoring;
import dev.maturity.model.YesNoScale;
import dev.maturity.scoring.StandardTable.Entry;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A model cannot ask a rule for its laws, so what a change of a model says of order is held against them here. */
class OrderInAModelTest {

  static List<Entry> aggregations() {
    return StandardTable.aggregations();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("aggregations")
  void criteriaInAnotherOrderScoreAlikeUnderSymmetricRulesOnly(Entry rule) {
    boolean alike =
        model(rule.rule(), "a", "b").minus(model(rule.rule(), "b", "a")).isScoredAlike();

    assertThat(alike).isEqualTo(rule.laws().contains(Law.SYMMETRIC));
  }

  private static Model model(Rule rule, String... ids) {
    return Model.builder("m", "1", "M")
        .scales(new YesNoScale("yes-no", ""))
        .criteria(List.of(ids).stream()
            .map(id -> Criterion.builder(id, "Is " + id + " so?", "yes-no").build())
            .toArray(Criterion[]::new))
        .scoring(Scoring.STANDARD.withOverall(NodeScoring.of(rule, Rule.NONE)))
        .build();
  }
}
