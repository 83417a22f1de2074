package dev.maturity.engine;

import dev.maturity.engine.ModelPlan.CriterionPlan;
import dev.maturity.engine.ModelPlan.LevelPlan;
import dev.maturity.engine.ModelPlan.NodePlan;
import dev.maturity.engine.ModelPlan.RulesPlan;
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
import dev.maturity.scorecard.Range;
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

  private static final RulesPlan BUILT_IN =
      new RulesPlan(Optional.of("mean"), Optional.of(PartValue.SCORE), Optional.of(LevelPlan.NONE));

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
            plan.standard().aggregation().map(Rule::of).orElse(null),
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
      Dimension dimension, boolean hasScore, boolean hasLevel, boolean isAnchored, Range bounds) {}

  private Built node(String id, NodePlan node, RulesPlan inherited) {
    List<Built> children = node.nodes().stream()
        .map(child -> node("d" + ++dimensions, child, standard()))
        .toList();
    List<CriterionPlan> own = node.criteria().isEmpty() && children.isEmpty()
        ? List.of(new CriterionPlan(0, false, "1", List.of(), "1", "1"))
        : node.criteria();
    RulesPlan wanted = orElse(node.rules(), inherited);
    PartValue of = wanted.of().orElseThrow();
    boolean allLevels = children.stream().allMatch(Built::hasLevel);
    boolean allScores = children.stream().allMatch(Built::hasScore);
    boolean takesLevels = of == PartValue.LEVEL_RANK || of == PartValue.POSITION;
    if (takesLevels && !allLevels) {
      of = PartValue.SCORE;
      takesLevels = false;
    }
    if (ranges(of, own, children).stream().distinct().count() > 1) {
      // A mean of numbers on different ranges would say nothing.
      of = PartValue.FRACTION;
      takesLevels = false;
    }
    String aggregation =
        !takesLevels && !allScores ? "none" : wanted.aggregation().orElseThrow();
    boolean anchored = !levels.isEmpty()
        && (own.stream().anyMatch(criterion -> !criterion.levels().isEmpty())
            || children.stream().anyMatch(Built::isAnchored));
    LevelPlan level =
        fitting(wanted.level().orElseThrow(), aggregation, anchored, children.isEmpty(), of);
    boolean direct = level.rule().equals("direct");
    Dimension.Builder builder = Dimension.builder(id, "Node " + id).weight(node.weight());
    own.forEach(criterion -> builder.criteria(criterion(criterion, direct)));
    children.forEach(child -> builder.dimensions(child.dimension()));
    // On one range for all parts a mean and a minimum have that range too.
    Range bounds =
        aggregation.equals("none") ? Range.UNIT : ranges(of, own, children).get(0);
    Rule rule = rule(level, bounds);
    builder.scoring(new NodeScoring(
        same(inherited.aggregation(), node.rules().aggregation(), aggregation)
            ? null
            : Rule.of(aggregation),
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
        builder.build(), !aggregation.equals("none"), !rule.isNone(), anchored, bounds);
  }

  /** The nearest level rule that the node can have. */
  private LevelPlan fitting(
      LevelPlan wanted, String aggregation, boolean anchored, boolean isLeaf, PartValue of) {
    LevelPlan withoutScore =
        anchored ? new LevelPlan("gate", List.of(), wanted.thresholds(), "") : LevelPlan.NONE;
    return switch (levels.isEmpty() ? "none" : wanted.rule()) {
      case "gate" -> anchored ? wanted : LevelPlan.NONE;
      case "bands" -> aggregation.equals("none") ? withoutScore : wanted;
      case "direct" -> {
        if (aggregation.equals("none")) {
          yield withoutScore;
        }
        // A position is no rating, and a median of dimensions needs them on one range.
        boolean simple =
            isLeaf || of != PartValue.POSITION && !wanted.word().equals("lower-median");
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
