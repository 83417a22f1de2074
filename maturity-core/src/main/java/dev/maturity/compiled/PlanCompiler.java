package dev.maturity.compiled;

import dev.maturity.compiled.MeanFold.Size;
import dev.maturity.model.Fraction;
import dev.maturity.model.PartValue;
import dev.maturity.scorecard.Range;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns compiled nodes into steps in whole numbers, or gives up with {@link Whole.NotWhole}. */
final class PlanCompiler {

  private final Planner planner;
  private final LevelCompiler levels;
  private final List<QuotientTable> tables = new ArrayList<>();
  private int nodes;

  PlanCompiler(Planner planner) {
    this.planner = planner;
    this.levels = new LevelCompiler(planner);
  }

  PlanNode plan(Node node) {
    boolean isMixed = !node.leaves().isEmpty() && !node.children().isEmpty();
    boolean isRounded = !node.form().rounding().isNone();
    if (isMixed || isRounded || !planner.standard.isStandardAggregation(node.aggregationRule())) {
      throw new Whole.NotWhole();
    }
    int place = nodes++;
    List<PlanNode> children = node.children().stream().map(this::plan).toList();
    boolean isScored = node.aggregation().isPresent();
    ScoreStep step = children.isEmpty() ? leafStep(node) : foldStep(node, children);
    return new PlanNode(
        place,
        isScored,
        step,
        children.isEmpty() ? coverageOfCriteria(node) : coverageOfDimensions(node, children),
        levels.step(node, step).orElse(null),
        children);
  }

  private LeafStep leafStep(Node node) {
    String rule = node.aggregationRule().id();
    LeafStep.Kind kind = switch (rule) {
      case "sum" -> LeafStep.Kind.SUM;
      case "min" -> LeafStep.Kind.MIN;
      case "max" -> LeafStep.Kind.MAX;
      default -> LeafStep.Kind.MEAN;
    };
    boolean isWeighted = kind == LeafStep.Kind.MEAN || kind == LeafStep.Kind.SUM;
    List<Term> terms = node.leaves().stream()
        .map(leaf -> planner.score(leaf.id(), isWeighted ? leaf.weight() : Fraction.ONE))
        .toList();
    WeightedSum sum = new WeightedSum(terms, planner.layout);
    Fraction unit = Fraction.of(BigInteger.ONE, sum.valueUnit);
    Affine natural = kind == LeafStep.Kind.SUM
        ? Affine.of(sum.weightUnit.times(unit), Fraction.ZERO, BigInteger.ONE)
        : Affine.identity(sum.valueUnit);
    Affine map = declared(node, natural);
    if (!planner.isForMany) {
      return LeafStep.of(kind, sum, map);
    }
    QuotientTable table = switch (kind) {
      case MEAN -> table(sum.mostValue, sum.mostWeight, map);
      case MIN, MAX -> table(sum.valueUnit, BigInteger.ONE, map);
      case SUM -> null;
    };
    return LeafStep.ofMany(kind, sum, map, table);
  }

  private @Nullable QuotientTable table(BigInteger mostValue, BigInteger mostWeight, Affine map) {
    boolean isSmall = mostValue.bitLength() <= Byte.SIZE
        && mostWeight.bitLength() <= Byte.SIZE
        && QuotientTable.isSmall(mostValue.intValue(), mostWeight.intValue());
    if (!isSmall) {
      return null;
    }
    int most = mostValue.intValue();
    for (QuotientTable table : tables) {
      if (table.fits(map, most)) {
        return table;
      }
    }
    tables.add(QuotientTable.of(map, most));
    return tables.get(tables.size() - 1);
  }

  /** First as the aggregation gives it, then onto the declared range. */
  private static Affine declared(Node node, Affine natural) {
    ScoreForm form = node.form();
    return node.aggregation().isEmpty() || form.isUnmapped()
        ? natural
        : natural.then(between(form.natural(), form.declared()));
  }

  private static Affine.Line between(Range from, Range onto) {
    if (from.isPoint()) {
      throw new Whole.NotWhole();
    }
    return Affine.Line.between(from, onto);
  }

  private ScoreStep foldStep(Node node, List<PlanNode> children) {
    if (node.aggregation().isEmpty()) {
      return new PresenceStep();
    }
    if (children.stream().anyMatch(child -> !child.isScored())) {
      throw new Whole.NotWhole();
    }
    String rule = node.aggregationRule().id();
    boolean isExtreme = rule.equals("min") || rule.equals("max");
    boolean isMean = rule.equals("mean");
    List<Fraction> weights = node.children().stream().map(Node::weight).toList();
    if (children.stream().anyMatch(child -> child.step().isWide())) {
      return wide(node, weights, isExtreme, isMean);
    }
    List<Affine> maps = maps(node, children);
    List<Size> sizes = sizes(children, maps, weights);
    PartMaps parts = new PartMaps(maps);
    if (isExtreme) {
      BigInteger common = ExtremeFoldStep.commonC(sizes);
      Affine map = declared(node, Affine.identity(common));
      return ExtremeFoldStep.of(sizes, rule.equals("min"), map, parts);
    }
    try {
      MeanFold fold = MeanFold.of(sizes, isMean);
      return FoldStep.of(fold, declared(node, Affine.identity(fold.c())), parts);
    } catch (Whole.NotWhole e) {
      return wide(node, weights, false, isMean);
    }
  }

  private static ScoreStep wide(
      Node node, List<Fraction> weights, boolean isExtreme, boolean isMean) {
    if (isExtreme || node.of() != PartValue.SCORE || !node.form().isUnmapped()) {
      throw new Whole.NotWhole();
    }
    double largest = 1;
    for (Node child : node.children()) {
      largest = Math.max(largest, Math.abs(child.bounds().low().doubleValue()));
      largest = Math.max(largest, Math.abs(child.bounds().high().doubleValue()));
    }
    return WideFoldStep.of(weights, largest, isMean);
  }

  private static List<Affine> maps(Node node, List<PlanNode> children) {
    List<Affine> maps = new ArrayList<>();
    for (int i = 0; i < children.size(); i++) {
      Affine own = Affine.identity(children.get(i).step().c);
      maps.add(
          switch (node.of()) {
            case SCORE -> own;
            case FRACTION -> own.then(between(node.children().get(i).bounds(), Range.UNIT));
            case LEVEL_RANK, POSITION -> throw new Whole.NotWhole();
          });
    }
    return maps;
  }

  private static List<Size> sizes(
      List<PlanNode> children, List<Affine> maps, List<Fraction> weights) {
    List<Size> sizes = new ArrayList<>();
    for (int i = 0; i < maps.size(); i++) {
      ScoreStep step = children.get(i).step();
      BigInteger p = maps.get(i).largest(step.mostP, step.mostQ);
      Whole.exact(p);
      sizes.add(new Size(p, step.mostQ, maps.get(i).c(), weights.get(i)));
    }
    return sizes;
  }

  private CoverageStep coverageOfCriteria(Node node) {
    List<Term> terms = node.leaves().stream()
        .map(leaf -> planner.coverage(leaf.id(), leaf.weight()))
        .toList();
    return CoverageStep.ofCriteria(new WeightedSum(terms, planner.layout), planner.minimumCoverage);
  }

  private CoverageStep coverageOfDimensions(Node node, List<PlanNode> children) {
    List<Fraction> weights = node.children().stream().map(Node::weight).toList();
    List<Size> sizes = new ArrayList<>();
    for (int i = 0; i < children.size(); i++) {
      Size size = children.get(i).coverage().size(weights.get(i));
      if (size == null) {
        return CoverageStep.ofDimensions(null, weights, planner.minimumCoverage);
      }
      sizes.add(size);
    }
    try {
      return CoverageStep.ofDimensions(MeanFold.of(sizes, true), weights, planner.minimumCoverage);
    } catch (Whole.NotWhole e) {
      return CoverageStep.ofDimensions(null, weights, planner.minimumCoverage);
    }
  }
}
