package dev.maturity.model;

import dev.maturity.model.CarryOver.Reason;
import dev.maturity.model.ModelChange.LostCriterion;
import dev.maturity.model.ModelThings.ThingKey;
import dev.maturity.model.ThingChange.Thing;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which answers to the earlier version mean the same in the later one, and which have no place any more. */
final class Answers {

  private final ScalesOfBoth scales;
  private final Renames renames;
  private final List<CarryOver> carried = new ArrayList<>();
  private final Map<String, Criterion> rest = new LinkedHashMap<>();

  Answers(Model was, Model is, ScalesOfBoth scales, Renames renames) {
    this.scales = scales;
    this.renames = renames;
    was.allCriteria().forEach(criterion -> rest.put(criterion.id(), criterion));
    is.allCriteria().forEach(criterion -> carried.add(carryOver(criterion)));
  }

  List<CarryOver> carried() {
    return carried;
  }

  List<LostCriterion> lost() {
    return rest.values().stream()
        .map(criterion -> new LostCriterion(criterion.id(), criterion.statement()))
        .toList();
  }

  private CarryOver carryOver(Criterion is) {
    ThingKey key = new ThingKey(Thing.CRITERION, is.id());
    Criterion was = rest.remove(renames.earlierOf(key).id());
    if (was == null) {
      return CarryOver.of(is.id(), List.of(Reason.NEW), null);
    }
    boolean renamed = renames.isRenamed(key);
    List<Reason> reasons = new ArrayList<>();
    add(renamed, Reason.RENAMED, reasons);
    add(!was.statement().equals(is.statement()), Reason.REWORDED, reasons);
    add(!was.help().equals(is.help()), Reason.HELP_REWORDED, reasons);
    reasons.addAll(scales.reasons(was, is));
    add(was.reversed() != is.reversed(), Reason.POLARITY, reasons);
    return CarryOver.of(is.id(), reasons, renamed ? was.id() : null);
  }

  private static void add(boolean holds, Reason reason, List<Reason> reasons) {
    if (holds) {
      reasons.add(reason);
    }
  }
}
