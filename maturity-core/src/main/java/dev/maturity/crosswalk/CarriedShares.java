package dev.maturity.crosswalk;

import dev.maturity.model.Criterion;
import dev.maturity.model.Dimension;
import dev.maturity.model.Fraction;
import dev.maturity.model.Model;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Counts the criteria of each dimension that carried answers speak of. */
final class CarriedShares {

  private final Model model;
  private final Set<String> answered;

  CarriedShares(Model model, Set<String> answered) {
    this.model = model;
    this.answered = answered;
  }

  List<CarriedShare> all() {
    List<CarriedShare> shares = new ArrayList<>();
    shares.add(share("", model.name(), model.allCriteria()));
    for (Dimension dimension : model.allDimensions()) {
      shares.add(share(dimension.id(), dimension.name(), CoverageFinder.within(dimension)));
    }
    return shares;
  }

  private CarriedShare share(String id, String name, List<Criterion> criteria) {
    int carried = (int)
        criteria.stream().filter(criterion -> answered.contains(criterion.id())).count();
    Fraction share = criteria.isEmpty() ? Fraction.ZERO : Fraction.of(carried, criteria.size());
    return new CarriedShare(id, name, criteria.size(), carried, share);
  }
}
