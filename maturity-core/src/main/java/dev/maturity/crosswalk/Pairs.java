package dev.maturity.crosswalk;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import dev.maturity.model.Criterion;
import dev.maturity.model.Model;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The criteria of two models that correspond: by links, and by their ids where the models are of one family. */
final class Pairs {

  private final Crosswalk crosswalk;
  private final Model from;
  private final Model to;
  private final Map<String, Criterion> ofFrom;
  private final Map<String, Criterion> ofTo;

  Pairs(Crosswalk crosswalk, Model from, Model to) {
    this.crosswalk = crosswalk;
    this.from = from;
    this.to = to;
    this.ofFrom = byId(from);
    this.ofTo = byId(to);
  }

  private static Map<String, Criterion> byId(Model model) {
    Map<String, Criterion> byId = new LinkedHashMap<>();
    model.allCriteria().forEach(criterion -> byId.putIfAbsent(criterion.id(), criterion));
    return byId;
  }

  /** In the order of the model asked about. */
  List<Pair> all() {
    ListMultimap<String, Pair> byTarget =
        MultimapBuilder.linkedHashKeys().arrayListValues().build();
    if (isFamily()) {
      ofTo.forEach((id, target) -> {
        Criterion source = ofFrom.get(id);
        if (source != null && isSame(source, target)) {
          byTarget
              .get(id)
              .add(new Pair(
                  source, target, Relation.CLOSE, Confidence.HIGH, "the same criterion", true));
        }
      });
    }
    Set<String> seen = new LinkedHashSet<>();
    for (CriterionLink link : crosswalk.criterionLinks()) {
      add(link, link.from(), link.to(), byTarget, seen);
      add(link, link.to(), link.from(), byTarget, seen);
    }
    return ofTo.keySet().stream().flatMap(id -> byTarget.get(id).stream()).toList();
  }

  /** Criteria of one id that models of one family word otherwise: nobody can say that they ask the same. */
  Set<String> reworded() {
    Set<String> reworded = new LinkedHashSet<>();
    if (isFamily()) {
      ofTo.forEach((id, target) -> {
        Criterion source = ofFrom.get(id);
        if (source != null && !isSame(source, target)) {
          reworded.add(id);
        }
      });
    }
    return reworded;
  }

  private void add(
      CriterionLink link,
      CriterionEnd near,
      CriterionEnd far,
      ListMultimap<String, Pair> byTarget,
      Set<String> seen) {
    Criterion source = ofFrom.get(near.criterion());
    Criterion target = ofTo.get(far.criterion());
    if (source != null
        && target != null
        && isMeant(near.model(), from)
        && isMeant(far.model(), to)
        && seen.add(source.id() + " " + target.id())) {
      byTarget
          .get(target.id())
          .add(new Pair(source, target, link.relation(), link.confidence(), link.basis(), false));
    }
  }

  /** Whether criteria of one id are the same in both models: one model, a model and its variant, or two variants. */
  boolean isFamily() {
    return isMeant(from.id(), to) || isVariant(from, to) || isVariant(to, from);
  }

  /** Of one version of one model only the language can be another. */
  private boolean isSame(Criterion source, Criterion target) {
    boolean oneModel = from.id().equals(to.id()) && from.version().equals(to.version());
    return oneModel || source.statement().equals(target.statement());
  }

  private static boolean isVariant(Model model, Model other) {
    return model.variants().stream()
        .anyMatch(variant -> other.id().equals(model.id() + "-" + variant.id()));
  }

  /** Whether what is said of a model holds for another: the same, or one of the same scheme. */
  private boolean isMeant(String named, Model model) {
    return named.equals(model.id())
        || crosswalk.schemes().stream()
            .anyMatch(
                scheme -> scheme.models().contains(named) && scheme.models().contains(model.id()));
  }
}
