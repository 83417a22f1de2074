package dev.maturity.testkit;

import dev.maturity.model.Anchor;
import dev.maturity.model.Criterion;
import dev.maturity.model.Dimension;
import dev.maturity.model.Level;
import dev.maturity.model.Model;
import dev.maturity.model.NodeScoring;
import dev.maturity.model.Rule;
import dev.maturity.model.Scale;
import dev.maturity.model.Scoring;
import dev.maturity.scorecard.DimensionScore;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Makes a drawn model again with something changed at every node. */
final class Remodel {

  private final BiFunction<String, List<Criterion>, List<Criterion>> criteria;
  private final UnaryOperator<List<Dimension>> dimensions;

  private Remodel(
      BiFunction<String, List<Criterion>, List<Criterion>> criteria,
      UnaryOperator<List<Dimension>> dimensions) {
    this.criteria = criteria;
    this.dimensions = dimensions;
  }

  /**
   * Changes the lists.
   *
   * @param criteria makes the criteria of the node of that id anew
   * @param dimensions makes the dimensions of a node anew, those inside them already made
   */
  static Model lists(
      Model model,
      BiFunction<String, List<Criterion>, List<Criterion>> criteria,
      UnaryOperator<List<Dimension>> dimensions) {
    Remodel remodel = new Remodel(criteria, dimensions);
    return Model.builder(model.id(), model.version(), model.name())
        .levels(model.levels().toArray(Level[]::new))
        .scales(model.scales().toArray(Scale[]::new))
        .criteria(
            criteria.apply(DimensionScore.OVERALL, model.criteria()).toArray(Criterion[]::new))
        .dimensions(remodel.inside(model.dimensions()).toArray(Dimension[]::new))
        .scoring(model.scoring())
        .build();
  }

  static Model criteria(Model model, UnaryOperator<Criterion> change) {
    return lists(
        model,
        (node, criteria) -> criteria.stream().map(change).toList(),
        UnaryOperator.identity());
  }

  /** The same model with another way to combine ratings. */
  static Model consensus(Model model, Rule consensus) {
    Scoring scoring = model.scoring();
    return model.withScoring(new Scoring(
        scoring.id(),
        scoring.name(),
        scoring.description(),
        scoring.missing(),
        consensus,
        scoring.dimension(),
        scoring.overall()));
  }

  /** Adds a criterion to the node of that id. */
  static Model add(Model model, String id, Criterion more) {
    return lists(
        model,
        (node, criteria) ->
            node.equals(id) ? Stream.concat(criteria.stream(), Stream.of(more)).toList() : criteria,
        UnaryOperator.identity());
  }

  static Criterion weigh(
      Criterion criterion, UnaryOperator<BigDecimal> weight, UnaryOperator<BigDecimal> anchor) {
    return copy(
        criterion,
        criterion.reversed(),
        weight.apply(criterion.weight()),
        criterion.levels().stream()
            .map(given -> new Anchor(given.level(), anchor.apply(given.weight())))
            .toList());
  }

  /** The same criterion asked the other way round. */
  static Criterion turn(Criterion criterion) {
    return copy(criterion, !criterion.reversed(), criterion.weight(), criterion.levels());
  }

  static Dimension weigh(Dimension dimension, UnaryOperator<BigDecimal> weight) {
    return copy(dimension, weight.apply(dimension.weight()), dimension.scoring());
  }

  static Dimension rule(Dimension dimension, NodeScoring scoring) {
    return copy(dimension, dimension.weight(), scoring);
  }

  private List<Dimension> inside(List<Dimension> outer) {
    return dimensions.apply(outer.stream().map(this::rebuilt).toList());
  }

  private Dimension rebuilt(Dimension dimension) {
    return new Dimension(
        dimension.id(),
        dimension.name(),
        dimension.description(),
        dimension.weight(),
        dimension.scoring(),
        criteria.apply(dimension.id(), dimension.criteria()),
        inside(dimension.dimensions()));
  }

  private static Criterion copy(
      Criterion criterion, boolean reversed, BigDecimal weight, List<Anchor> anchors) {
    return new Criterion(
        criterion.id(),
        criterion.statement(),
        criterion.help(),
        criterion.scale(),
        anchors,
        reversed,
        weight,
        criterion.theme(),
        criterion.tags(),
        criterion.provenance(),
        criterion.citations(),
        criterion.kind(),
        criterion.parts(),
        criterion.target());
  }

  private static Dimension copy(Dimension dimension, BigDecimal weight, NodeScoring scoring) {
    return new Dimension(
        dimension.id(),
        dimension.name(),
        dimension.description(),
        weight,
        scoring,
        dimension.criteria(),
        dimension.dimensions());
  }
}
