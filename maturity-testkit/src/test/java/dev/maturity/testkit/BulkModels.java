package dev.maturity.testkit;

import dev.maturity.engine.Scorer;
import dev.maturity.model.Anchor;
import dev.maturity.model.Bounds;
import dev.maturity.model.Criterion;
import dev.maturity.model.Dimension;
import dev.maturity.model.Level;
import dev.maturity.model.MissingAnswer;
import dev.maturity.model.MissingPolicy;
import dev.maturity.model.Model;
import dev.maturity.model.NodeScoring;
import dev.maturity.model.PartValue;
import dev.maturity.model.Rounding;
import dev.maturity.model.Rule;
import dev.maturity.model.Scale;
import dev.maturity.model.Scoring;
import dev.maturity.problem.MaturityException;
import dev.maturity.scorecard.DimensionScore;
import dev.maturity.scoring.RuleCatalog;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Draws models of the kinds that are scored in integers: means, sums, least and greatest of coded answers, levels by bands,
 * gates, matrices and ratings. Their cut points and thresholds are numbers that answers lead to, so that scores often lie on
 * them.
 */
final class BulkModels {

  private static final int MOST_TRIES = 100;

  private static final List<String> TARGETS = List.of("0", "0.35", "0.5", "1", "0.123456789012345");

  private final Draw draw;
  private final int size;

  /** Whether there may be what few models have: rounding, or criteria beside dimensions. */
  private final boolean isWild;

  /** Whether there are so many dimensions that their scores have no common denominator of few digits. */
  private final boolean isBroad;

  private final List<Level> levels;
  private final List<Scale> scales;
  private final LevelKinds levelKinds;
  private final Optional<NodeScoring> sharedForm;
  private int dimensions;
  private int criteria;

  private BulkModels(Draw draw, int size, boolean isBroad) {
    this.draw = draw;
    this.size = size;
    this.isWild = !isBroad && draw.percent(20);
    this.isBroad = isBroad;
    this.levels = IntStream.rangeClosed(1, draw.percent(8) ? 0 : draw.from(2, 6))
        .mapToObj(rank -> Level.of("l" + rank, "Level " + rank))
        .toList();
    this.scales = BulkScales.drawn(draw, levels.size());
    this.levelKinds = new LevelKinds(draw, levels, isWild);
    this.sharedForm = draw.percent(60) ? Optional.of(form()) : Optional.empty();
  }

  /**
   * Draws a valid model, made ready.
   *
   * @param size from 1, the most dimensions and criteria side by side
   */
  static Scorer drawn(Draw draw, int size) {
    return drawn(() -> new BulkModels(draw, size, false));
  }

  /** Draws a valid model of so many dimensions that the mean of their scores has a denominator of many digits. */
  static Scorer broad(Draw draw) {
    return drawn(() -> new BulkModels(draw, 6, true));
  }

  private static Scorer drawn(Supplier<BulkModels> models) {
    for (int i = 0; i < MOST_TRIES; i++) {
      try {
        return Scorer.of(models.get().model(), RuleCatalog.standard());
      } catch (MaturityException misfit) {
        // What was drawn does not fit together, such as sums on different ranges.
        continue;
      }
    }
    throw new IllegalStateException("No valid model in " + MOST_TRIES + " tries.");
  }

  /** First with plain level rules, to see what numbers answers lead to; these are then the cut points. */
  private Model model() {
    MissingPolicy missing = missing();
    Rule consensus = consensus();
    List<Dimension> inside =
        dimensions(isBroad ? draw.from(6, 10) : draw.from(0, Math.min(size, 4)), 2);
    List<Criterion> own =
        inside.isEmpty() || (isWild && draw.percent(40)) ? criteria(false) : List.of();
    NodeScoring overall = draw.percent(10)
        ? NodeScoring.of(Rule.NONE, levelKinds.ofNodeWithoutScore(draw))
        : scoring(own.isEmpty(), inside);
    Model plain = Model.builder("drawn", "1", "Drawn")
        .levels(levels.toArray(Level[]::new))
        .scales(scales.toArray(Scale[]::new))
        .criteria(own.toArray(Criterion[]::new))
        .dimensions(inside.toArray(Dimension[]::new))
        .scoring(
            new Scoring("standard", "", "", missing, consensus, NodeScoring.INHERITED, overall))
        .build();
    Scorer scorer = Scorer.of(plain, RuleCatalog.standard());
    BulkRows rows = new BulkRows(plain, draw);
    List<DimensionScore> reached = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      reached.addAll(scorer.score(rows.drawn().assessment(plain)).overall().allNodes());
    }
    NodeScoring aimed = levelKinds.aimed(DimensionScore.OVERALL, overall, reached);
    return Model.builder("drawn", "1", "Drawn")
        .levels(levels.toArray(Level[]::new))
        .scales(scales.toArray(Scale[]::new))
        .criteria(own.toArray(Criterion[]::new))
        .dimensions(
            inside.stream().map(dimension -> aimed(dimension, reached)).toArray(Dimension[]::new))
        .scoring(new Scoring("standard", "", "", missing, consensus, NodeScoring.INHERITED, aimed))
        .build();
  }

  private Dimension aimed(Dimension dimension, List<DimensionScore> reached) {
    return new Dimension(
        dimension.id(),
        dimension.name(),
        dimension.description(),
        dimension.weight(),
        levelKinds.aimed(dimension.id(), dimension.scoring(), reached),
        dimension.criteria(),
        dimension.dimensions().stream().map(inner -> aimed(inner, reached)).toList());
  }

  private List<Dimension> dimensions(int count, int depth) {
    List<Dimension> drawn = new ArrayList<>();
    Weights weights = weights();
    for (int i = 0; i < count; i++) {
      Dimension.Builder builder = Dimension.builder("d" + ++dimensions, "Dimension " + dimensions)
          .weight(weights.next(draw));
      List<Dimension> inside = depth > 0 && draw.percent(isBroad ? 10 : 20)
          ? dimensions(isBroad ? draw.from(3, 5) : draw.from(1, 2), depth - 1)
          : List.of();
      boolean isDirect = inside.isEmpty() && !levels.isEmpty() && draw.percent(15);
      List<Criterion> own =
          inside.isEmpty() || (isWild && draw.percent(40)) ? criteria(isDirect) : List.of();
      drawn.add(builder
          .criteria(own.toArray(Criterion[]::new))
          .dimensions(inside.toArray(Dimension[]::new))
          .scoring(scoring(isDirect || own.isEmpty(), inside))
          .build());
    }
    return drawn;
  }

  private List<Criterion> criteria(boolean isDirect) {
    Weights weights = weights();
    int most = !isBroad && draw.percent(5) ? 5 * size : size;
    List<Criterion> drawn = new ArrayList<>();
    int count = draw.from(isBroad ? 3 : 1, most);
    for (int i = 0; i < count; i++) {
      String scale = (isDirect ? scales.get(0) : draw.of(scales)).id();
      Criterion.Builder builder = Criterion.builder("q" + ++criteria, "It is done.", scale)
          .weight(weights.next(draw))
          .target(draw.of(TARGETS))
          .anchors(anchors());
      drawn.add((draw.percent(30) ? builder.reversed() : builder).build());
    }
    return drawn;
  }

  private Weights weights() {
    return isBroad ? draw.of(Weights.TWENTIETHS, Weights.WHOLE) : Weights.drawn(draw);
  }

  private List<Anchor> anchors() {
    List<Anchor> anchors = new ArrayList<>();
    for (Level level : levels) {
      if (draw.percent(120 / levels.size())) {
        anchors.add(new Anchor(level.id(), new BigDecimal(draw.of("1", "1", "0.35", "2", "0.05"))));
      }
    }
    return anchors;
  }

  private NodeScoring scoring(boolean mayBeDirect, List<Dimension> inside) {
    Rule aggregation = Rule.of(
        isBroad
            ? draw.of("mean", "mean", "mean", "mean", inside.isEmpty() ? "max" : "sum")
            : draw.of("mean", "mean", "mean", "mean", "sum", "min", "max"));
    PartValue of = inside.isEmpty() || isBroad || (sharedForm.isPresent() && draw.percent(70))
        ? PartValue.SCORE
        : draw.of(PartValue.FRACTION, PartValue.FRACTION, PartValue.SCORE);
    NodeScoring form = draw.percent(80) ? sharedForm.orElseGet(this::form) : form();
    return new NodeScoring(
        aggregation, of, levelKinds.drawn(mayBeDirect, !isBroad), form.range(), form.rounding());
  }

  private NodeScoring form() {
    NodeScoring form = NodeScoring.INHERITED;
    if (!isBroad && draw.percent(35)) {
      form = form.withRange(draw.of(
          Bounds.of("1", "5"),
          Bounds.of("0", "100"),
          Bounds.of("0", "5"),
          Bounds.of("-1", "1"),
          Bounds.of("0.5", "3.25")));
    }
    if (isWild && draw.percent(40)) {
      form = form.withRounding(new Rounding(draw.of(Rounding.Mode.values()), draw.from(0, 2)));
    }
    return form;
  }

  private MissingPolicy missing() {
    return new MissingPolicy(
        unknown(),
        unknown(),
        draw.percent(15) ? MissingAnswer.TARGET : unknown(),
        new BigDecimal(draw.of("0", "0.5", "0.5", "1", "0.333333333333333", "0.65", "0.9")));
  }

  private MissingAnswer unknown() {
    return draw.percent(60)
        ? MissingAnswer.EXCLUDE
        : draw.of(MissingAnswer.WORST, MissingAnswer.BEST, MissingAnswer.NEUTRAL);
  }

  private Rule consensus() {
    return draw.of(
        Rule.of("lower-median"),
        Rule.of("lower-median"),
        Rule.of("median"),
        Rule.of("mean"),
        Rule.of("trimmed-mean").with("share", 0.25),
        Rule.of("min"),
        Rule.of("max"),
        Rule.of("weighted-mean"),
        Rule.of("unanimous-or-missing"));
  }
}
