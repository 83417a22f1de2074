package dev.maturity.testkit;

import dev.maturity.model.Anchor;
import dev.maturity.model.Criterion;
import dev.maturity.model.Dimension;
import dev.maturity.model.Fraction;
import dev.maturity.model.Level;
import dev.maturity.model.Model;
import dev.maturity.model.NodeScoring;
import dev.maturity.model.OrdinalScale;
import dev.maturity.model.PartValue;
import dev.maturity.model.Rounding;
import dev.maturity.model.Rule;
import dev.maturity.model.Scale;
import dev.maturity.model.Scoring;
import dev.maturity.scorecard.Part;
import dev.maturity.scorecard.Range;
import dev.maturity.scoring.NodeBounds;
import dev.maturity.scoring.RuleCatalog;
import dev.maturity.testkit.ModelPlan.CriterionPlan;
import dev.maturity.testkit.ModelPlan.FormPlan;
import dev.maturity.testkit.ModelPlan.LevelPlan;
import dev.maturity.testkit.ModelPlan.NodePlan;
import dev.maturity.testkit.ModelPlan.RulesPlan;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Makes a valid model of a plan. */
final class ModelPlanner {

  private static final List<String> PICKY =
      List.of("harmonic-mean", "geometric-mean", "power-mean", "share-at-least", "ladder");
  private static final Rule SUM = Rule.of("sum");

  private static final RulesPlan BUILT_IN = new RulesPlan(
      Optional.of(Rule.of("mean")), Optional.of(PartValue.SCORE), Optional.of(LevelPlan.NONE));

  private final ModelPlan plan;
  private final List<Level> levels;
  private final LevelPlanner levelRules;

  /** The scale of criteria under the rule {@code direct}: one point for each level. */
  private final String stage;

  private int dimensions;
  private int criteria;

  private ModelPlanner(ModelPlan plan) {
    this.plan = plan;
    this.levels = IntStream.rangeClosed(1, plan.levels())
        .mapToObj(rank -> Level.of("l" + rank, "Level " + rank))
        .toList();
    this.levelRules = new LevelPlanner(levels);
    this.stage = free("stage", plan.scales().stream().map(Scale::id).toList());
  }

  private static String free(String id, List<String> taken) {
    return taken.contains(id) ? free(id + "-of-level", taken) : id;
  }

  static Model model(ModelPlan plan) {
    return new ModelPlanner(plan).model();
  }

  private Model model() {
    Built overall = node("overall", plan.overall(), standard());
    Scoring scoring = new Scoring(
        "standard",
        "",
        "",
        plan.missing(),
        plan.consensus(),
        new NodeScoring(
            plan.standard().aggregation().orElse(null),
            plan.standard().of().orElse(null),
            plan.standard()
                .level()
                .map(level -> levelRules.rule(level, Range.UNIT))
                .orElse(null)),
        overall.dimension().scoring());
    var builder = Model.builder("drawn", "1", "Drawn")
        .levels(levels.toArray(Level[]::new))
        .scoring(scoring)
        .criteria(overall.dimension().criteria().toArray(Criterion[]::new))
        .dimensions(overall.dimension().dimensions().toArray(Dimension[]::new));
    plan.scales().forEach(builder::scales);
    if (!levels.isEmpty()) {
      builder.scales(
          OrdinalScale.of(stage, 1, levels.stream().map(Level::id).toArray(String[]::new)));
    }
    return builder.build();
  }

  /** A node of the model, and what a node above it must know. */
  private record Built(
      Dimension dimension,
      boolean hasScore,
      boolean hasLevel,
      int highestAnchor,
      Range bounds,
      String weight) {}

  private Built node(String id, NodePlan node, RulesPlan inherited) {
    List<Built> children = node.nodes().stream()
        .map(child -> node("d" + ++dimensions, child, standard()))
        .toList();
    List<CriterionPlan> own = node.criteria().isEmpty() && children.isEmpty()
        ? List.of(new CriterionPlan(0, false, "1", List.of(), "1", "1"))
        : node.criteria();
    RulesPlan wanted = orElse(node.rules(), inherited);
    PartValue of = fitting(wanted, own, children);
    boolean takesLevels = of == PartValue.LEVEL_RANK || of == PartValue.POSITION;
    boolean hasParts = takesLevels || children.stream().allMatch(Built::hasScore);
    Rule aggregation =
        hasParts ? fitting(wanted.aggregation().orElseThrow(), of, own, children) : Rule.NONE;
    int anchor = Math.max(
        own.stream()
            .flatMap(one -> one.levels().stream())
            .mapToInt(rank -> rank)
            .max()
            .orElse(0),
        children.stream().mapToInt(Built::highestAnchor).max().orElse(0));
    boolean isOfRatings = children.isEmpty()
        && bounds(aggregation, of, own, children, NodeScoring.INHERITED).equals(Range.UNIT);
    LevelPlan level = levelRules.fitting(
        wanted.level().orElseThrow(), !aggregation.isNone(), anchor, isOfRatings, of);
    boolean direct = level.rule().equals("direct");
    Dimension.Builder builder = Dimension.builder(id, "Node " + id).weight(node.weight());
    own.forEach(criterion -> builder.criteria(criterion(criterion, direct)));
    children.forEach(child -> builder.dimensions(child.dimension()));
    NodeScoring form = aggregation.isNone() ? NodeScoring.INHERITED : scoring(node.form());
    if (bounds(aggregation, of, own, children, form).isPoint()) {
      // Rounding must leave more than one score.
      form = form.withRounding(Rounding.NONE);
    }
    Range bounds = bounds(aggregation, of, own, children, form);
    Rule rule = levelRules.rule(level, bounds);
    builder.scoring(new NodeScoring(
        same(inherited.aggregation(), node.rules().aggregation(), aggregation) ? null : aggregation,
        same(inherited.of(), node.rules().of(), of) ? null : of,
        node.rules().level().isEmpty()
                && inherited
                    .level()
                    .map(standard -> levelRules.rule(standard, Range.UNIT))
                    .filter(rule::equals)
                    .isPresent()
            ? null
            : rule,
        form.range(),
        form.rounding()));
    return new Built(
        builder.build(), !aggregation.isNone(), !rule.isNone(), anchor, bounds, node.weight());
  }

  /** What is taken from each dimension: what is wanted, if all have it and on one range, else the nearest that they have. */
  private PartValue fitting(RulesPlan wanted, List<CriterionPlan> own, List<Built> children) {
    PartValue of = wanted.of().orElseThrow();
    boolean takesLevels = of == PartValue.LEVEL_RANK || of == PartValue.POSITION;
    if (takesLevels && !children.stream().allMatch(Built::hasLevel)) {
      of = PartValue.SCORE;
    }
    List<Range> ranges = ranges(of, own, children);
    // A mean of numbers on different ranges would say nothing, nor a sum of ranks that begin at 1.
    boolean fit = ranges.stream().distinct().count() == 1
        && (!wanted.aggregation().orElseThrow().equals(SUM)
            || ranges.get(0).low().signum() == 0);
    return fit ? of : PartValue.FRACTION;
  }

  /** The mean where the aggregation speaks of numbers from 0 to 1, and the parts are others. */
  private Rule fitting(Rule wanted, PartValue of, List<CriterionPlan> own, List<Built> children) {
    boolean isPicky = PICKY.contains(wanted.id());
    boolean fits = ranges(of, own, children).stream().allMatch(Range.UNIT::equals);
    return isPicky && !fits ? Rule.of("mean") : wanted;
  }

  /** What the node can score. */
  private Range bounds(
      Rule aggregation,
      PartValue of,
      List<CriterionPlan> own,
      List<Built> children,
      NodeScoring form) {
    List<Range> ranges = ranges(of, own, children);
    List<String> weights = new ArrayList<>();
    own.forEach(criterion -> weights.add(criterion.weight()));
    children.forEach(child -> weights.add(child.weight()));
    List<Part> lowest = new ArrayList<>();
    List<Part> highest = new ArrayList<>();
    for (int i = 0; i < ranges.size(); i++) {
      Fraction weight = Fraction.parse(weights.get(i));
      lowest.add(new Part("part" + i, ranges.get(i).low(), weight));
      highest.add(new Part("part" + i, ranges.get(i).high(), weight));
    }
    return RuleCatalog.standard()
        .aggregation(aggregation, levels)
        .map(rule -> NodeBounds.declared(rule.range(lowest, highest), form))
        .map(range -> rounded(range, form.rounding()))
        .orElse(Range.UNIT);
  }

  private static Range rounded(Range declared, @Nullable Rounding rounding) {
    return rounding == null ? declared : NodeBounds.rounded(declared, rounding);
  }

  private static NodeScoring scoring(FormPlan form) {
    return new NodeScoring(
        null, null, null, form.range().orElse(null), form.rounding().orElse(null));
  }

  /** The range of each part. */
  private List<Range> ranges(PartValue of, List<CriterionPlan> own, List<Built> children) {
    List<Range> ranges = new ArrayList<>();
    own.forEach(criterion -> ranges.add(Range.UNIT));
    for (Built child : children) {
      ranges.add(
          switch (of) {
            case SCORE -> child.bounds();
            case FRACTION -> Range.UNIT;
            case LEVEL_RANK -> new Range(Fraction.ONE, Fraction.of(levels.size()));
            case POSITION -> new Range(Fraction.ONE, Fraction.of(levels.size() + 1));
          });
    }
    return ranges;
  }

  private Criterion criterion(CriterionPlan wanted, boolean direct) {
    String scale = direct
        ? stage
        : plan.scales().get(wanted.scale() % plan.scales().size()).id();
    Criterion.Builder builder = Criterion.builder("q" + ++criteria, "It is done.", scale)
        .weight(wanted.weight())
        .target(wanted.target())
        .anchors(wanted.levels().stream()
            .filter(rank -> rank <= levels.size())
            .map(rank -> new Anchor("l" + rank, new BigDecimal(wanted.anchorWeight())))
            .toList());
    return (wanted.reversed() ? builder.reversed() : builder).build();
  }

  private RulesPlan standard() {
    return orElse(plan.standard(), BUILT_IN);
  }

  private static RulesPlan orElse(RulesPlan rules, RulesPlan defaults) {
    return new RulesPlan(
        rules.aggregation().or(defaults::aggregation),
        rules.of().or(defaults::of),
        rules.level().or(defaults::level));
  }

  private static <T> boolean same(Optional<T> inherited, Optional<T> own, T made) {
    return own.isEmpty() && inherited.filter(made::equals).isPresent();
  }
}
