package dev.maturity.testkit;

import dev.maturity.model.Level;
import dev.maturity.model.Rule;
import dev.maturity.testkit.OracleLevels.Decided;
import dev.maturity.testkit.OracleLevels.Members;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** A gate or a matrix once more: levels that demand something of the criteria that count toward them or lower ones. */
final class OracleDemands {

  private static final Ratio THREE_QUARTERS = Ratio.of(3).over(Ratio.of(4));
  private static final Ratio JUST_REACHED = Ratio.of(99).over(Ratio.of(100));

  private final Rule rule;
  private final List<Level> levels;
  private final List<Members> sets;
  private final boolean mustExceed;

  OracleDemands(Rule rule, List<Level> levels, List<Members> sets) {
    this.rule = rule;
    this.levels = levels;
    this.sets = sets;
    this.mustExceed = "above".equals(rule.parameters().get("relation"));
  }

  /** A level demands a satisfaction of a set of criteria. */
  private record Demand(Members set, Ratio bound) {

    /** Nobody need show anything for a set that asks nothing, or nothing that concerns the subject. */
    boolean isIdle() {
      return set.parts().isEmpty() && set.open() == 0;
    }
  }

  Decided decide() {
    int rank = 1;
    while (rank < levels.size() && allHold(1, rank + 1)) {
      rank++;
    }
    List<Integer> ahead = new ArrayList<>();
    for (int k = rank + 1; k <= levels.size(); k++) {
      boolean hasSomethingToShow = demands(k).stream().anyMatch(demand -> !demand.isIdle());
      if (hasSomethingToShow && allHold(k, k)) {
        ahead.add(k);
      }
    }
    return new Decided(rank, Ratio.of(rank).plus(progress(rank)), ahead);
  }

  private boolean allHold(int from, int to) {
    for (int k = from; k <= to; k++) {
      if (!demands(k).stream().allMatch(this::holds)) {
        return false;
      }
    }
    return true;
  }

  private boolean holds(Demand demand) {
    if (demand.isIdle()) {
      return true;
    }
    Ratio satisfied = satisfaction(demand.set());
    Ratio near = demand.set().parts().isEmpty()
        ? Ratio.ZERO
        : OracleParts.tolerance(OracleRules.inner(rule));
    return mustExceed
        ? demand.bound().isLess(satisfied.minus(near))
        : !satisfied.plus(near).isLess(demand.bound());
  }

  /** What is not known at all satisfies nothing. */
  private Ratio satisfaction(Members set) {
    return set.parts().isEmpty()
        ? Ratio.ZERO
        : OracleParts.aggregate(OracleRules.inner(rule), set.parts());
  }

  private Ratio progress(int rank) {
    if (rank == levels.size()) {
      return Ratio.ZERO;
    }
    if ("half-step".equals(rule.parameters().get("progress"))) {
      boolean isBegun = sets.subList(rank, sets.size()).stream()
          .flatMap(set -> set.parts().stream())
          .anyMatch(part -> Ratio.ZERO.isLess(part.value()));
      return isBegun ? Ratio.HALF : Ratio.ZERO;
    }
    List<Ratio> shares = new ArrayList<>();
    for (int k = 1; k <= rank + 1; k++) {
      demands(k).stream()
          .filter(demand -> !holds(demand))
          .forEach(demand -> shares.add(share(demand)));
    }
    return Collections.min(shares);
  }

  private Ratio share(Demand unmet) {
    if (unmet.bound().equals(Ratio.ZERO)) {
      return Ratio.ZERO;
    }
    Ratio share = satisfaction(unmet.set()).over(unmet.bound());
    return mustExceed && JUST_REACHED.isLess(share) ? JUST_REACHED : share;
  }

  private List<Demand> demands(int rank) {
    if (rule.id().equals("gate")) {
      Object threshold = rule.parameters().get("threshold");
      Object own = threshold instanceof Map<?, ?> byLevel ? byLevel.get(id(rank)) : threshold;
      Ratio bound = own instanceof BigDecimal number ? Ratio.of(number) : THREE_QUARTERS;
      return List.of(new Demand(sets.get(rank - 1), bound));
    }
    List<Demand> demands = new ArrayList<>();
    Object requires = rule.parameters().get("requires");
    Object row = requires instanceof Map<?, ?> rows ? rows.get(id(rank)) : requires;
    for (int of = 1; of <= rank; of++) {
      Object own = row instanceof Map<?, ?> byLevel ? byLevel.get(id(of)) : row;
      if (own instanceof BigDecimal number) {
        demands.add(new Demand(sets.get(of - 1), Ratio.of(number).minus(tolerance())));
      }
    }
    return demands;
  }

  private Ratio tolerance() {
    return rule.parameters().get("tolerance") instanceof BigDecimal number
        ? Ratio.of(number)
        : Ratio.ZERO;
  }

  private String id(int rank) {
    return levels.get(rank - 1).id();
  }
}
