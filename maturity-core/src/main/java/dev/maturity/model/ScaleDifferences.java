package dev.maturity.model;

import dev.maturity.model.Alteration.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What is not the same about a scale. */
final class ScaleDifferences {

  private final Alterations found;
  private final boolean scores;

  private ScaleDifferences(Alterations found, boolean scores) {
    this.found = found;
    this.scores = scores;
  }

  /** Adds what differs; it scores only where criteria are answered on the scale. */
  static void add(Scale was, Scale is, boolean isUsed, Alterations found) {
    ScaleDifferences differences = new ScaleDifferences(found, isUsed);
    found.reworded("name", was.name(), is.name());
    if (was instanceof OrdinalScale before && is instanceof OrdinalScale after) {
      differences.points(before, after);
    } else if (was instanceof NumberScale before && is instanceof NumberScale after) {
      found.compare(Kind.REBOUNDED, "min", before.min(), after.min(), isUsed);
      found.compare(Kind.REBOUNDED, "max", before.max(), after.max(), isUsed);
      found.reworded("unit", before.unit(), after.unit());
    } else if (was instanceof CountScale before && is instanceof CountScale after) {
      found.compare(Kind.REBOUNDED, "worst", before.worst(), after.worst(), isUsed);
    } else {
      found.compare(Kind.RETYPED, "type", ModelWords.typeOf(was), ModelWords.typeOf(is), isUsed);
    }
  }

  /** A point is the same by its label; without one, by its place, where the numbers of points agree. */
  private void points(OrdinalScale was, OrdinalScale is) {
    found.compare(Kind.RENUMBERED, "first", was.first(), is.first(), scores);
    Map<String, Integer> before = places(was);
    Map<String, Integer> after = places(is);
    boolean sameCount = was.points().size() == is.points().size();
    Map<String, String> labels = new LinkedHashMap<>();
    for (OrdinalScale.Point point : is.points()) {
      String label = point.label();
      int place = Objects.requireNonNull(after.get(label));
      String old = sameCount ? was.points().get(place).label() : label;
      if (before.containsKey(label)) {
        labels.put(label, label);
      } else if (sameCount && !after.containsKey(old)) {
        labels.put(label, old);
        found.add(Kind.RELABELLED, "point", old, label, false);
      } else {
        found.add(Kind.POINT_ADDED, "point", "", label, scores);
      }
    }
    was.options().stream()
        .filter(label -> !labels.containsValue(label))
        .forEach(label -> found.add(Kind.POINT_REMOVED, "point", label, "", scores));
    List<String> order = new ArrayList<>(labels.values());
    labels.forEach((label, old) -> {
      int from = Objects.requireNonNull(before.get(old));
      int to = Objects.requireNonNull(after.get(label));
      found.compare(Kind.REVALUED, "point " + label, value(was, from), value(is, to), scores);
      found.reworded(
          "description of " + label,
          was.points().get(from).description(),
          is.points().get(to).description());
      found.reworded(
          "aliases of " + label,
          was.points().get(from).aliases(),
          is.points().get(to).aliases());
    });
    found.order("points", was.options(), order, scores);
  }

  private static Fraction value(OrdinalScale scale, int place) {
    return scale.valueOf(BigDecimal.valueOf(scale.first() + place)).orElseThrow();
  }

  private static Map<String, Integer> places(OrdinalScale scale) {
    Map<String, Integer> places = new LinkedHashMap<>();
    for (int i = 0; i < scale.points().size(); i++) {
      places.put(scale.points().get(i).label(), i);
    }
    return places;
  }
}
