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
import dev.maturity.model.Rule;
import dev.maturity.model.Scoring;
import dev.maturity.scorecard.Part;
import dev.maturity.scorecard.Range;
import dev.maturity.scoring.RuleCatalog;
import dev.maturity.testkit.ModelPlan.CriterionPlan;
import dev.maturity.testkit.ModelPlan.LevelPlan;
import dev.maturity.testkit.ModelPlan.NodePlan;
import dev.maturity.testkit.ModelPlan.RulesPlan;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Makes a valid model of a plan. */
final class ModelPlanner {

  /** The scale of criteria under the rule {@code direct}: one point for each level. */
  private static final String STAGE = "stage";

  private static final Rule SUM = Rule.of("sum");

  private static final RulesPlan BUILT_IN = new RulesPlan(
      Optional.of(Rule.of("mean")), Optional.of(PartValue.SCORE), Optional.of(LevelPlan.NONE));

  private final ModelPlan plan;
  private final List<Level> levels;
  private int dimensions;
  private int criteria;

  private ModelPlanner(ModelPlan plan) {
    this.plan = plan;
    this.levels = IntStream.rangeClosed(1, plan.levels())
        .mapToObj(rank -> Level.of("l" + rank, "Level " + rank))
        .toList();
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
        Rule.of("lower-median"),
        new NodeScoring(
            plan.standard().aggregation().orElse(null),
            plan.standard().of().orElse(null),
            plan.standard().level().map(this::standardLevel).orElse(null)),
        overall.dimension().scoring());
    var builder = Model.builder("drawn", "1", "Drawn")
        .levels(levels.toArray(Level[]::new))
        .scoring(scoring)
        .criteria(overall.dimension().criteria().toArray(Criterion[]::new))
        .dimensions(overall.dimension().dimensions().toArray(Dimension[]::new));
    plan.scales().forEach(builder::scales);
    if (!levels.isEmpty()) {
      builder.scales(
          OrdinalScale.of(STAGE, 1, levels.stream().map(Level::id).toArray(String[]::new)));
    }
    return builder.build();
  }

  /** A node of the model, and what a node above it must know. */
  private record Built(
      Dimension dimension,
      boolean hasScore,
      boolean hasLevel,
      boolean isAnchored,
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
    Rule aggregation = hasParts ? wanted.aggregation().orElseThrow() : Rule.NONE;
    boolean anchored = !levels.isEmpty()
        && (own.stream().anyMatch(criterion -> !criterion.levels().isEmpty())
            || children.stream().anyMatch(Built::isAnchored));
    LevelPlan level =
        fitting(wanted.level().orElseThrow(), aggregation, anchored, children.isEmpty(), of);
    boolean direct = level.rule().equals("direct");
    Dimension.Builder builder = Dimension.builder(id, "Node " + id).weight(node.weight());
    own.forEach(criterion -> builder.criteria(criterion(criterion, direct)));
    children.forEach(child -> builder.dimensions(child.dimension()));
    Range bounds = bounds(aggregation, of, own, children);
    Rule rule = rule(level, bounds);
    builder.scoring(new NodeScoring(
        same(inherited.aggregation(), node.rules().aggregation(), aggregation) ? null : aggregation,
        same(inherited.of(), node.rules().of(), of) ? null : of,
        node.rules().level().isEmpty()
                && inherited
                    .level()
                    .map(this::standardLevel)
                    .filter(rule::equals)
                    .isPresent()
            ? null
            : rule));
    return new Built(
        builder.build(), !aggregation.isNone(), !rule.isNone(), anchored, bounds, node.weight());
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

  /** What the node can score. */
  private Range bounds(
      Rule aggregation, PartValue of, List<CriterionPlan> own, List<Built> children) {
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
        .map(rule -> rule.range(lowest, highest))
        .orElse(Range.UNIT);
  }

  /** The nearest level rule that the node can have. */
  private LevelPlan fitting(
      LevelPlan wanted, Rule aggregation, boolean anchored, boolean isLeaf, PartValue of) {
    LevelPlan withoutScore =
        anchored ? new LevelPlan("gate", List.of(), wanted.thresholds(), "") : LevelPlan.NONE;
    return switch (levels.isEmpty() ? "none" : wanted.rule()) {
      case "gate" -> anchored ? wanted : LevelPlan.NONE;
      case "bands" -> aggregation.isNone() ? withoutScore : wanted;
      case "direct" -> {
        if (aggregation.isNone()) {
          yield withoutScore;
        }
        // A position is no rating, and a median of dimensions needs them on one range.
        boolean simple =
            isLeaf || (of != PartValue.POSITION && !wanted.word().equals("lower-median"));
        yield simple ? wanted : new LevelPlan("bands", List.of(), List.of(), "");
      }
      default -> LevelPlan.NONE;
    };
  }

  private Rule standardLevel(LevelPlan level) {
    return levels.isEmpty() ? Rule.NONE : rule(level, Range.UNIT);
  }

  private Rule rule(LevelPlan level, Range bounds) {
    Rule rule = Rule.of(level.rule());
    return switch (level.rule()) {
      case "bands" -> cuts(level, bounds).map(cuts -> rule.with("cuts", cuts)).orElse(rule);
      case "gate" -> {
        Rule gate = level.word().isEmpty() ? rule : rule.with("aggregation", Rule.of(level.word()));
        yield switch (level.thresholds().size()) {
          case 0 -> gate;
          case 1 -> gate.with("threshold", level.thresholds().get(0));
          default -> gate.with("threshold", byLevel(level.thresholds()));
        };
      }
      case "direct" -> level.word().isEmpty() ? rule : rule.with("rounding", level.word());
      default -> rule;
    };
  }

  private Map<String, Object> byLevel(List<BigDecimal> thresholds) {
    Map<String, Object> byLevel = new LinkedHashMap<>();
    for (int i = 0; i < Math.min(levels.size(), thresholds.size()); i++) {
      byLevel.put(levels.get(i).id(), thresholds.get(i));
    }
    return byLevel;
  }

  /** Empty for equal widths, also where the cuts wanted cannot be written as decimals. */
  private Optional<List<BigDecimal>> cuts(LevelPlan level, Range bounds) {
    List<BigDecimal> cuts = new ArrayList<>();
    for (int twentieth : level.twentieths()) {
      Fraction width = bounds.high().minus(bounds.low());
      Fraction cut = bounds.low().plus(width.times(Fraction.of(twentieth, 20)));
      BigDecimal decimal = cut.toDecimal(12, RoundingMode.DOWN);
      if (!Fraction.of(decimal).equals(cut)) {
        return Optional.empty();
      }
      cuts.add(decimal.stripTrailingZeros());
    }
    return cuts.size() == levels.size() - 1 ? Optional.of(cuts) : Optional.empty();
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
        ? STAGE
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
