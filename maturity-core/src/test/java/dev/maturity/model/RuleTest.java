package dev.maturity.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RuleTest {

  static Stream<Arguments> texts() {
    Map<String, Object> thresholds = new LinkedHashMap<>();
    thresholds.put("managed", 0.75);
    thresholds.put("defined", 0.5);
    Rule rounded = Rule.of("mean").with("rounding", "down");
    return Stream.of(
        Arguments.of(Rule.NONE, "none"),
        Arguments.of(Rule.of("mean"), "mean"),
        Arguments.of(Rule.of("gate").with("threshold", 0.75), "gate(threshold 0.75)"),
        Arguments.of(
            Rule.of("gate").with("threshold", thresholds),
            "gate(threshold {managed=0.75, defined=0.5})"),
        Arguments.of(Rule.of("bands").with("cuts", List.of(0.2, 0.4)), "bands(cuts [0.2, 0.4])"),
        Arguments.of(
            Rule.of("gate").with("strict", true).with("aggregation", Rule.of("min")),
            "gate(strict true, aggregation min)"),
        Arguments.of(
            Rule.of("gate").with("aggregation", rounded), "gate(aggregation mean(rounding down))"));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void isSaidAsAPersonWould(Rule rule, String text) {
    assertThat(rule).hasToString(text);
  }

  static Stream<Number> quarters() {
    return Stream.of(0.25, 0.25f, new BigDecimal("0.25"));
  }

  @ParameterizedTest
  @MethodSource("quarters")
  void numbersAreDecimalsAsWritten(Number quarter) {
    assertThat(Rule.of("gate").with("threshold", quarter).parameters())
        .containsEntry("threshold", new BigDecimal("0.25"));
  }

  @Test
  void aDoubleIsTakenAsAPersonWroteIt() {
    assertThat(Rule.of("gate").with("threshold", 0.1))
        .isEqualTo(Rule.of("gate").with("threshold", new BigDecimal("0.1")));
  }

  @Test
  void wholeNumbersOfAnyTypeAreTheSame() {
    Rule three = Rule.of("trim").with("count", new BigDecimal("3"));
    assertThat(Rule.of("trim").with("count", 3)).isEqualTo(three);
    assertThat(Rule.of("trim").with("count", 3L)).isEqualTo(three);
    assertThat(Rule.of("trim").with("count", BigInteger.valueOf(3))).isEqualTo(three);
  }

  @Test
  void aParameterThatIsSetAnewReplacesTheOldOne() {
    Rule given = Rule.of("gate").with("threshold", 0.75).with("strict", true);

    assertThat(given.with("threshold", 0.5).parameters())
        .containsEntry("threshold", new BigDecimal("0.5"))
        .containsEntry("strict", true)
        .hasSize(2);
    assertThat(given.parameters()).containsEntry("threshold", new BigDecimal("0.75"));
  }

  @Test
  void theFormInAFileIsOneObject() {
    Rule rule = Rule.of("gate").with("threshold", 0.75).with("aggregation", Rule.of("min"));

    assertThat(rule.toJson())
        .containsExactly(
            Map.entry("rule", "gate"),
            Map.entry("threshold", new BigDecimal("0.75")),
            Map.entry("aggregation", Map.of("rule", "min")));
    assertThat(Rule.fromJson(rule.toJson())).isEqualTo(rule).hasToString(rule.toString());
    assertThat(Rule.fromJson(Map.of("rule", "none"))).isEqualTo(Rule.NONE);
  }

  @Test
  void theOrderOfParametersIsKept() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("zebra", 1);
    json.put("rule", "acme");
    json.put("ant", 2);

    assertThat(Rule.fromJson(json)).hasToString("acme(zebra 1, ant 2)");
    assertThat(Rule.fromJson(json).toJson().keySet()).containsExactly("rule", "zebra", "ant");
  }

  @Test
  void aRuleWithoutIdIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Rule.fromJson(Map.of("threshold", 1)))
        .withMessage("The rule ({threshold=1}) must name its id under \"rule\".");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Rule.fromJson(Map.of("rule", 7)))
        .withMessage("The rule ({rule=7}) must name its id under \"rule\".");
  }

  @Test
  void aParameterCannotTakeThePlaceOfTheId() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Rule.of("gate").with("rule", "mean"))
        .withMessage("The parameter (rule) of the rule (gate) must have another name.");
  }

  static Stream<Arguments> otherKinds() {
    return Stream.of(
        Arguments.of(null, "null"),
        Arguments.of('x', "x"),
        Arguments.of(Arrays.asList("a", null), "null"),
        Arguments.of(Collections.singletonMap("managed", null), "null"),
        Arguments.of(List.of(List.of(Thread.State.NEW)), "NEW"));
  }

  @ParameterizedTest
  @MethodSource("otherKinds")
  void aValueOfAnotherKindIsRefused(Object value, String shown) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("rule", "gate");
    json.put("threshold", value);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Rule.fromJson(json))
        .withMessage(
            "The parameter value (%s) must be a number, text, boolean, rule, list or map.", shown);
  }

  @Test
  void numbersThatAreNoneAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Rule.of("gate").with("threshold", Double.NaN));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Rule.of("gate").with("threshold", Float.POSITIVE_INFINITY));
  }

  @Test
  void nothingInARuleCanBeChanged() {
    List<Object> inner = new ArrayList<>(List.of(1));
    Map<String, Object> byLevel = new LinkedHashMap<>(Map.of("cuts", inner));
    Rule rule = Rule.of("acme").with("deep", byLevel);
    inner.add(2);
    byLevel.clear();

    assertThat(rule).hasToString("acme(deep {cuts=[1]})");
    assertThat(rule.parameters()).isUnmodifiable();
    Map<?, ?> deep = (Map<?, ?>) rule.parameters().get("deep");
    assertThat(deep).isUnmodifiable();
    assertThat((List<?>) deep.get("cuts")).isUnmodifiable();
  }

  @Test
  void onlyNoneDeclines() {
    assertThat(Rule.NONE.isNone()).isTrue();
    assertThat(Rule.of("none").with("why", "text").isNone()).isTrue();
    assertThat(Rule.of("mean").isNone()).isFalse();
  }
}
