package dev.maturity.crosswalk;

import dev.maturity.model.Criterion;
import dev.maturity.model.Dimension;
import dev.maturity.model.Fraction;
import dev.maturity.model.Model;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds how much of a model another one speaks of. */
final class CoverageFinder {

  private final Crosswalk crosswalk;
  private final Model from;
  private final Model to;
  private final List<Pair> pairs;

  CoverageFinder(Crosswalk crosswalk, Model from, Model to) {
    this.crosswalk = crosswalk;
    this.from = from;
    this.to = to;
    this.pairs = new Pairs(crosswalk, from, to).all();
  }

  CrosswalkCoverage find() {
    List<DimensionCoverage> rows = new ArrayList<>();
    rows.add(row("", to.name(), ids(to.allCriteria())));
    for (Dimension dimension : to.allDimensions()) {
      rows.add(row(dimension.id(), dimension.name(), ids(within(dimension))));
    }
    List<Gap> gaps = crosswalk.gaps().stream()
        .filter(gap -> isBetween(gap.from().scheme(), gap.to()))
        .toList();
    return new CrosswalkCoverage(
        from.id(), from.allCriteria().size(), to.id(), to.name(), rows, gaps);
  }

  private DimensionCoverage row(String id, String name, Set<String> criteria) {
    List<Counterpart> counterparts = new ArrayList<>();
    Set<String> close = new LinkedHashSet<>();
    Set<String> any = new LinkedHashSet<>();
    for (Pair pair : pairs) {
      String target = pair.to().id();
      if (criteria.contains(target)) {
        counterparts.add(new Counterpart(
            target, pair.from().id(), pair.relation(), pair.confidence(), pair.basis()));
        any.add(target);
        if (pair.relation() == Relation.CLOSE) {
          close.add(target);
        }
      }
    }
    List<Mention> mentions = mentions(id);
    Set<String> about = new LinkedHashSet<>();
    mentions.forEach(mention -> about.addAll(mention.criteria()));
    return new DimensionCoverage(
        id,
        name,
        criteria.size(),
        close.size(),
        any.size() - close.size(),
        criteria.isEmpty() ? Fraction.ZERO : Fraction.of(any.size(), criteria.size()),
        counterparts,
        about.size(),
        mentions);
  }

  private List<Mention> mentions(String dimension) {
    List<Mention> mentions = new ArrayList<>();
    for (DimensionLink link : crosswalk.dimensionLinks()) {
      far(link, dimension)
          .ifPresent(end -> mentions.add(new Mention(
              end.dimension(), criteria(end), link.relation(), link.confidence(), link.basis())));
    }
    return mentions;
  }

  /** The end in the model at hand of a link that has its other end in that dimension of the model asked about. */
  private Optional<DimensionEnd> far(DimensionLink link, String dimension) {
    if (isOf(link.to(), to, dimension) && isOf(link.from().scheme(), from)) {
      return Optional.of(link.from());
    }
    return isOf(link.from(), to, dimension) && isOf(link.to().scheme(), from)
        ? Optional.of(link.to())
        : Optional.empty();
  }

  /** The criteria that an end means, as far as the model has them: a variant may have fewer. */
  private List<String> criteria(DimensionEnd end) {
    if (end.criteria().isEmpty()) {
      return from.dimension(end.dimension())
          .map(dimension -> List.copyOf(ids(within(dimension))))
          .orElse(List.of());
    }
    Set<String> had = ids(from.allCriteria());
    return end.criteria().stream().filter(had::contains).toList();
  }

  private boolean isBetween(String scheme, String other) {
    return (isOf(scheme, from) && isOf(other, to)) || (isOf(scheme, to) && isOf(other, from));
  }

  private boolean isOf(DimensionEnd end, Model model, String dimension) {
    return isOf(end.scheme(), model) && end.dimension().equals(dimension);
  }

  private boolean isOf(String scheme, Model model) {
    return crosswalk.schemes().stream()
        .anyMatch(known -> known.id().equals(scheme) && known.models().contains(model.id()));
  }

  private static Set<String> ids(List<Criterion> criteria) {
    return criteria.stream()
        .map(Criterion::id)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  static List<Criterion> within(Dimension dimension) {
    List<Criterion> all = new ArrayList<>(dimension.criteria());
    dimension.dimensions().forEach(inner -> all.addAll(within(inner)));
    return all;
  }
}
