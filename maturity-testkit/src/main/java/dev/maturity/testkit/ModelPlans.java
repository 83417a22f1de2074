package dev.maturity.testkit;

import dev.maturity.model.Bounds;
import dev.maturity.model.CountScale;
import dev.maturity.model.MissingAnswer;
import dev.maturity.model.MissingPolicy;
import dev.maturity.model.Model;
import dev.maturity.model.NumberScale;
import dev.maturity.model.OrdinalScale;
import dev.maturity.model.PartValue;
import dev.maturity.model.PercentageScale;
import dev.maturity.model.Rounding;
import dev.maturity.model.Rule;
import dev.maturity.model.Scale;
import dev.maturity.model.YesNoScale;
import dev.maturity.testkit.ModelPlan.CriterionPlan;
import dev.maturity.testkit.ModelPlan.FormPlan;
import dev.maturity.testkit.ModelPlan.LevelPlan;
import dev.maturity.testkit.ModelPlan.NodePlan;
import dev.maturity.testkit.ModelPlan.RulesPlan;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Arbitrary valid models: nested dimensions, every standard rule, overrides at any depth, weights that doubles cannot
 * hold, and few distinct values, so that scores often meet cut points exactly.
 */
final class ModelPlans {

  /** All five kinds of scale; one has uneven steps and one reaches neither 0 nor 1. */
  static final List<Scale> ALL_SCALES = List.of(
      OrdinalScale.of("adoption-5", 0, "not done", "sporadic", "partly", "mostly", "always"),
      new YesNoScale("yes-no", ""),
      new PercentageScale("share", ""),
      new NumberScale("degrees", "", new BigDecimal("-10"), new BigDecimal("30"), "°C"),
      new NumberScale("zero-to-five", "", BigDecimal.ZERO, BigDecimal.valueOf(5), ""),
      new CountScale("workarounds", "", 10),
      worth("quarter-steps", "0", "0.25", "0.5", "1"),
      worth("narrow", "0.2", "0.35", "0.9"));

  /** Few answers on each, so that all completions of an assessment can be tried. */
  static final List<Scale> SMALL_SCALES = List.of(
      OrdinalScale.of("three-steps", 1, "low", "middle", "high"),
      new YesNoScale("yes-no", ""),
      worth("narrow", "0.2", "0.35", "0.9"));

  private static final List<Rule> AGGREGATIONS = List.of(
      Rule.of("mean"),
      Rule.of("mean"),
      Rule.of("mean"),
      Rule.of("min"),
      Rule.of("max"),
      Rule.of("sum"),
      Rule.of("median"),
      Rule.of("median").with("kind", "interpolated"),
      Rule.of("median").with("kind", "upper"),
      Rule.of("harmonic-mean"),
      Rule.of("geometric-mean"),
      Rule.of("power-mean").with("exponent", 2),
      Rule.of("trimmed-mean"),
      Rule.of("trimmed-mean").with("share", 0.3),
      Rule.of("share-at-least").with("threshold", 0.75),
      Rule.of("ladder").with("threshold", 0.5),
      Rule.of("owa").with("weights", List.of(1, 2, 2)),
      Rule.NONE);

  private static final List<Rule> CONSENSUSES = List.of(
      Rule.of("lower-median"),
      Rule.of("lower-median"),
      Rule.of("lower-median"),
      Rule.of("median"),
      Rule.of("mean"),
      Rule.of("trimmed-mean").with("share", 0.25),
      Rule.of("min"),
      Rule.of("max"),
      Rule.of("weighted-mean"),
      Rule.of("unanimous-or-missing"));

  private ModelPlans() {}

  static Arbitrary<Model> any() {
    return any(policies());
  }

  /** Half of the models have all kinds of scale; the others have one alone, on which scores meet cuts more often. */
  static Arbitrary<Model> any(Arbitrary<MissingPolicy> policies) {
    return Arbitraries.of(0, 1, 2, 3).flatMap(choice -> switch (choice) {
      case 0 -> of(ALL_SCALES.subList(0, 1), policies);
      case 1 -> of(ALL_SCALES.subList(2, 3), policies);
      default -> of(ALL_SCALES, policies);
    });
  }

  static Arbitrary<Model> of(List<Scale> scales, Arbitrary<MissingPolicy> policies) {
    return Arbitraries.frequencyOf(
            Tuple.of(1, Arbitraries.just(0)), Tuple.of(9, Arbitraries.of(2, 3, 4, 5, 6)))
        .flatMap(levels -> plans(levels, scales, policies))
        .map(ModelPlanner::model)
        .withoutEdgeCases();
  }

  static Arbitrary<MissingPolicy> policies() {
    Arbitrary<MissingAnswer> unknown = Arbitraries.frequency(
        Tuple.of(5, MissingAnswer.EXCLUDE),
        Tuple.of(1, MissingAnswer.WORST),
        Tuple.of(1, MissingAnswer.BEST),
        Tuple.of(1, MissingAnswer.NEUTRAL));
    Arbitrary<MissingAnswer> notApplicable = Arbitraries.frequencyOf(
        Tuple.of(5, unknown), Tuple.of(1, Arbitraries.just(MissingAnswer.TARGET)));
    Arbitrary<BigDecimal> coverage =
        Arbitraries.of("0", "0.25", "0.5", "0.65", "0.75", "1").map(BigDecimal::new);
    return Combinators.combine(unknown, unknown, notApplicable, coverage).as(MissingPolicy::new);
  }

  private static Arbitrary<ModelPlan> plans(
      int levels, List<Scale> scales, Arbitrary<MissingPolicy> policies) {
    Arbitrary<RulesPlan> rules = rules(levels);
    Arbitrary<Rule> consensuses = Arbitraries.of(CONSENSUSES);
    return Combinators.combine(policies, consensuses, rules, nodes(levels, scales.size(), rules, 2))
        .as((missing, consensus, standard, overall) ->
            new ModelPlan(levels, scales, missing, consensus, standard, overall));
  }

  private static Arbitrary<NodePlan> nodes(
      int levels, int scales, Arbitrary<RulesPlan> rules, int depth) {
    Arbitrary<List<NodePlan>> inside = depth == 0
        ? Arbitraries.just(List.of())
        : nodes(levels, scales, rules, depth - 1).list().ofMaxSize(depth + 1);
    return Combinators.combine(
            weights(), rules, forms(), criteria(levels, scales).list().ofMaxSize(4), inside)
        .as(NodePlan::new);
  }

  private static Arbitrary<FormPlan> forms() {
    Arbitrary<Bounds> ranges = Arbitraries.of(
        Bounds.of("1", "4"), Bounds.of("0", "100"), Bounds.of("0", "1"), Bounds.of("-1", "1"));
    Arbitrary<Rounding> roundings = Combinators.combine(
            Arbitraries.of(Rounding.Mode.class), Arbitraries.of(0, 1, 1, 2))
        .as(Rounding::new);
    return Combinators.combine(ranges.optional(0.15), roundings.optional(0.15)).as(FormPlan::new);
  }

  private static Arbitrary<CriterionPlan> criteria(int levels, int scales) {
    Arbitrary<List<Integer>> ranks = levels == 0
        ? Arbitraries.just(List.of())
        : Arbitraries.integers().between(1, levels).list().ofMaxSize(2).uniqueElements();
    return Combinators.combine(
            Arbitraries.integers().between(0, scales - 1),
            Arbitraries.of(true, false, false),
            weights(),
            ranks,
            Arbitraries.of("1", "1", "0.35", "2"),
            Arbitraries.of("0", "0.35", "0.5", "1"))
        .as(CriterionPlan::new);
  }

  /** Mostly .05 to .95, which doubles cannot hold, and sometimes the same for all. */
  private static Arbitrary<String> weights() {
    return Arbitraries.frequencyOf(
        Tuple.of(1, Arbitraries.just("1")),
        Tuple.of(
            2,
            Arbitraries.integers()
                .between(1, 19)
                .map(twentieths -> BigDecimal.valueOf(5L * twentieths, 2).toPlainString())));
  }

  private static Arbitrary<RulesPlan> rules(int levels) {
    return Combinators.combine(
            Arbitraries.of(AGGREGATIONS).optional(0.5),
            Arbitraries.of(PartValue.values()).optional(0.5),
            levelRules(levels).optional(0.6))
        .as(RulesPlan::new);
  }

  private static Arbitrary<LevelPlan> levelRules(int levels) {
    if (levels == 0) {
      return Arbitraries.just(LevelPlan.NONE);
    }
    Arbitrary<List<Integer>> cuts = Arbitraries.oneOf(
        Arbitraries.just(List.of()),
        Arbitraries.shuffle(IntStream.rangeClosed(1, 20).boxed().toList())
            .map(all -> all.subList(0, levels - 1).stream().sorted().toList()));
    Arbitrary<BigDecimal> threshold =
        Arbitraries.of("0", "0.5", "0.6", "0.65", "0.75", "0.75", "1").map(BigDecimal::new);
    Arbitrary<List<BigDecimal>> thresholds = Arbitraries.oneOf(
        Arbitraries.just(List.of()),
        threshold.list().ofSize(1),
        threshold.list().ofSize(levels));
    Arbitrary<Boolean> isOther = Arbitraries.of(true, false, false, false);
    Arbitrary<LevelPlan> bands = Combinators.combine(cuts, isOther)
        .as((at, other) -> new LevelPlan("bands", at, List.of(), "", other));
    Arbitrary<LevelPlan> demands = Combinators.combine(
            Arbitraries.of("gate", "gate", "gate", "matrix"),
            thresholds,
            Arbitraries.of("", "mean", "min", "harmonic-mean"),
            isOther)
        .as((rule, needed, word, other) -> new LevelPlan(rule, List.of(), needed, word, other));
    Arbitrary<LevelPlan> direct = Arbitraries.of("", "floor", "nearest", "lower-median")
        .map(word -> new LevelPlan("direct", List.of(), List.of(), word, false));
    return Arbitraries.frequencyOf(
        Tuple.of(4, bands),
        Tuple.of(7, demands),
        Tuple.of(2, direct),
        Tuple.of(1, Arbitraries.just(LevelPlan.of("high-water"))),
        Tuple.of(2, Arbitraries.just(LevelPlan.NONE)));
  }

  private static OrdinalScale worth(String id, String... values) {
    List<OrdinalScale.Point> points = IntStream.range(0, values.length)
        .mapToObj(i -> new OrdinalScale.Point("step " + i, "", new BigDecimal(values[i])))
        .toList();
    return new OrdinalScale(id, "", 1, points);
  }
}
