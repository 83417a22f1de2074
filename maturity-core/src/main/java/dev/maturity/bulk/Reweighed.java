package dev.maturity.bulk;

import dev.maturity.model.Criterion;
import dev.maturity.model.Dimension;
import dev.maturity.model.Model;
import java.math.BigDecimal;
import java.util.List;

/** Makes models of other weights. */
final class Reweighed {

  private final Weighting weighting;
  private final int number;

  private Reweighed(Weighting weighting, int number) {
    this.weighting = weighting;
    this.number = number;
  }

  static Model of(Model model, Weighting weighting, int number) {
    Reweighed reweighed = new Reweighed(weighting, number);
    return new Model(
        model.id(),
        model.version(),
        model.name(),
        model.description(),
        model.attribution(),
        model.sources(),
        model.levels(),
        model.scales(),
        reweighed.criteria(model.criteria()),
        reweighed.dimensions(model.dimensions()),
        model.scoring(),
        model.alternatives(),
        model.labelSets(),
        model.prerequisites(),
        model.flags(),
        model.outcomes(),
        model.transitions(),
        model.archetypes(),
        model.variants(),
        model.conduct(),
        model.background(),
        model.language());
  }

  private List<Criterion> criteria(List<Criterion> criteria) {
    return criteria.stream().map(this::criterion).toList();
  }

  private Criterion criterion(Criterion criterion) {
    return new Criterion(
        criterion.id(),
        criterion.statement(),
        criterion.help(),
        criterion.scale(),
        criterion.levels(),
        criterion.reversed(),
        weight(criterion.id(), criterion.weight()),
        criterion.theme(),
        criterion.tags(),
        criterion.provenance(),
        criterion.citations(),
        criterion.kind(),
        criterion.parts(),
        criterion.target());
  }

  private List<Dimension> dimensions(List<Dimension> dimensions) {
    return dimensions.stream()
        .map(dimension -> new Dimension(
            dimension.id(),
            dimension.name(),
            dimension.description(),
            weight(dimension.id(), dimension.weight()),
            dimension.scoring(),
            criteria(dimension.criteria()),
            dimensions(dimension.dimensions())))
        .toList();
  }

  private BigDecimal weight(String id, BigDecimal own) {
    BigDecimal weight = weighting.weight(id, own);
    if (weight.signum() <= 0) {
      throw new IllegalArgumentException(
          "The weight (%s) of (%s) under the weighting (%s) must be positive."
              .formatted(weight, id, number));
    }
    return weight;
  }
}
