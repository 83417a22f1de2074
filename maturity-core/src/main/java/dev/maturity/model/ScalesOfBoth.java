package dev.maturity.model;

import dev.maturity.model.CarryOver.Reason;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The scales of two versions of a model, and what they mean to answers. */
final class ScalesOfBoth {

  private final Map<String, Scale> earlier;
  private final Map<String, Scale> later;
  private final Set<String> used = new LinkedHashSet<>();
  private final Map<Pair, List<Reason>> compared = new LinkedHashMap<>();

  ScalesOfBoth(Model was, Model is) {
    this.earlier = byId(was);
    this.later = byId(is);
    is.allCriteria().forEach(criterion -> used.add(criterion.scale()));
  }

  /** Whether the later version asks anything on the scale. */
  boolean isUsed(String id) {
    return used.contains(id);
  }

  /** What the scales have against carrying answers over; each two scales are compared once. */
  List<Reason> reasons(Criterion was, Criterion is) {
    return compared.computeIfAbsent(
        new Pair(was.scale(), is.scale()),
        pair -> ScaleMeaning.reasons(
            Objects.requireNonNull(earlier.get(pair.was)),
            Objects.requireNonNull(later.get(pair.is))));
  }

  private static Map<String, Scale> byId(Model model) {
    Map<String, Scale> scales = new LinkedHashMap<>();
    model.scales().forEach(scale -> scales.put(scale.id(), scale));
    return scales;
  }

  private record Pair(String was, String is) {}
}
