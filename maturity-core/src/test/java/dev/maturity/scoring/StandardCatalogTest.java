package dev.maturity.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.maturity.model.Rule;
import dev.maturity.problem.Problem;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The standard aggregations and consensuses as a model file meets them. */
class StandardCatalogTest {

  private final RuleCatalog rules = RuleCatalog.of(new StandardRules().rules());

  @Test
  void theseAggregationsAreStandard() {
    assertThat(ids(RuleKind.AGGREGATION))
        .containsExactly(
            "mean",
            "sum",
            "min",
            "max",
            "median",
            "geometric-mean",
            "harmonic-mean",
            "power-mean",
            "trimmed-mean",
            "share-at-least",
            "ladder",
            "owa");
  }

  @Test
  void theseConsensusesAreStandard() {
    assertThat(ids(RuleKind.CONSENSUS))
        .containsExactly(
            "lower-median",
            "median",
            "mean",
            "trimmed-mean",
            "min",
            "max",
            "weighted-mean",
            "unanimous-or-missing");
  }

  static Stream<Arguments> mistakes() {
    return Stream.of(
        arguments(
            Rule.of("median").with("kind", "uper"),
            "/kind: The parameter (kind) of the rule (median) must be one of lower, upper, interpolated, not (uper). Maybe upper."),
        arguments(
            Rule.of("power-mean"),
            ": The parameter (exponent) of the rule (power-mean) must be given: a number. "),
        arguments(
            Rule.of("power-mean").with("exponent", 21),
            "/exponent: The parameter (exponent) of the rule (power-mean) must be from -20 to 20, not (21). "),
        arguments(
            Rule.of("power-mean").with("exponent", 0.05),
            ": The exponent (1/20) of the rule (power-mean) must be 0, or at least 1/10 from it. "),
        arguments(
            Rule.of("power-mean").with("exponent", "two"),
            "/exponent: The parameter (exponent) of the rule (power-mean) must be a number, not (two). "),
        arguments(
            Rule.of("trimmed-mean").with("share", 0.6),
            "/share: The parameter (share) of the rule (trimmed-mean) must be from 0 to 1/2, not (0.6). "),
        arguments(
            Rule.of("trimmed-mean").with("share", 0.5),
            ": The share (1/2) of the rule (trimmed-mean) must be at least 0 and less than 1/2, so that something is left. "),
        arguments(
            Rule.of("share-at-least"),
            ": The parameter (threshold) of the rule (share-at-least) must be given: a number. "),
        arguments(
            Rule.of("ladder").with("treshold", 1),
            "/treshold: The rule (ladder) has no parameter (treshold). Maybe threshold."),
        arguments(
            Rule.of("owa"),
            ": The parameter (weights) of the rule (owa) must be given: a list of numbers. "),
        arguments(
            Rule.of("owa").with("weights", List.of(1, -0.5)),
            "/weights/1: The parameter (weights) of the rule (owa) must be at least 0, not (-0.5). "),
        arguments(
            Rule.of("owa").with("weights", List.of(0, 0)),
            ": The weights [0, 0] of the rule (owa) must be at least 0, and one of them more. "),
        arguments(
            Rule.of("sum").with("share", 0.1),
            "/share: The rule (sum) has no parameter (share). It takes no parameters."),
        arguments(
            Rule.of("geometric-men"),
            "/rule: The aggregation (geometric-men) is not known. Maybe geometric-mean."),
        arguments(
            Rule.of("bands"),
            "/rule: The aggregation (bands) is not known. There is a rule (bands) of another kind: level rule."));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("mistakes")
  void aMistakeIsNamedWithItsPlace(Rule rule, String expected) {
    assertThat(rules.check(RuleKind.AGGREGATION, rule, "", List.of()))
        .extracting(StandardCatalogTest::line)
        .containsExactly(expected);
  }

  @Test
  void aConsensusIsCheckedLikeAnAggregation() {
    Rule rule = Rule.of("trimmed-mean").with("share", 0.5);

    assertThat(rules.check(RuleKind.CONSENSUS, rule, "/scoring/consensus", List.of()))
        .extracting(StandardCatalogTest::line)
        .containsExactly(
            "/scoring/consensus: The share (1/2) of the rule (trimmed-mean) must be at least 0 and less than 1/2, so that something is left. ");
  }

  private static String line(Problem problem) {
    return problem.path() + ": " + problem.message() + " " + problem.hint();
  }

  private List<String> ids(RuleKind kind) {
    return rules.rules().stream()
        .filter(rule -> rule.kind() == kind)
        .map(RuleDefinition::id)
        .toList();
  }
}
