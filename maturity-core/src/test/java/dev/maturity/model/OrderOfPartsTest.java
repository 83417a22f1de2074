package dev.maturity.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether the order of criteria may matter to scores. */
class OrderOfPartsTest {

  @ParameterizedTest
  @ValueSource(strings = {"ladder", "acme-mean"})
  void itMayUnderARuleThatLooksAtItOrIsNotKnown(String rule) {
    assertThat(mayMatter(Rule.of(rule), Rule.NONE)).isTrue();
    assertThat(mayMatter(Rule.of("mean"), Rule.of(rule))).isTrue();
    assertThat(mayMatter(Rule.of("mean"), Rule.of("gate").with("aggregation", Rule.of(rule))))
        .isTrue();
    assertThat(mayMatter(
            Rule.of("mean"),
            Rule.of("acme")
                .with("any", List.of(ImmutableMap.of("deep", Rule.of(rule).toJson())))))
        .isTrue();
  }

  @Test
  void itDoesNotUnderRulesThatAreBlindToIt() {
    assertThat(mayMatter(Rule.of("mean"), Rule.of("gate").with("aggregation", Rule.of("min"))))
        .isFalse();
  }

  @Test
  void aRuleOfADimensionCounts() {
    Dimension ladder = Dimension.builder("d", "D")
        .scoring(NodeScoring.of(Rule.of("ladder"), Rule.NONE))
        .build();

    assertThat(OrderOfParts.mayMatter(
            Model.builder("m", "1", "M").dimensions(ladder).build()))
        .isTrue();
  }

  private static boolean mayMatter(Rule aggregation, Rule level) {
    return OrderOfParts.mayMatter(Model.builder("m", "1", "M")
        .scoring(Scoring.STANDARD.withOverall(NodeScoring.of(aggregation, level)))
        .build());
  }
}
