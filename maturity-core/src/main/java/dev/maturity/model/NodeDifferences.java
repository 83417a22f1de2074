package dev.maturity.model;

import dev.maturity.model.Alteration.Kind;
import dev.maturity.model.CarryOver.Reason;
import dev.maturity.model.ModelThings.Entry;
import dev.maturity.model.ThingChange.Thing;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is not the same about criteria and dimensions that both versions have. */
final class NodeDifferences {

  private final ScalesOfBoth scales;
  private final Renames renames;
  private final RuleDifferences rules;
  private final boolean orderScores;

  NodeDifferences(
      ScalesOfBoth scales, Renames renames, RuleDifferences rules, boolean orderScores) {
    this.scales = scales;
    this.renames = renames;
    this.rules = rules;
    this.orderScores = orderScores;
  }

  void compare(Entry<Object> was, Entry<Object> is, Alterations found) {
    if (!was.parent().equals(renames.earlierOf(Thing.DIMENSION, is.parent()))) {
      found.add(Kind.MOVED, "parent", was.parent(), is.parent(), true);
    }
    if (was.value() instanceof Criterion before && is.value() instanceof Criterion after) {
      criterion(before, after, found);
    } else if (was.value() instanceof Dimension before && is.value() instanceof Dimension after) {
      dimension(before, after, found);
    }
  }

  private void dimension(Dimension was, Dimension is, Alterations found) {
    found.reworded("name", was.name(), is.name());
    found.reworded("description", was.description(), is.description());
    found.compare(Kind.REWEIGHTED, "weight", was.weight(), is.weight(), true);
    rules.addOverride(was.scoring(), is.scoring(), found);
    order(was.criteria(), is.criteria(), was.dimensions(), is.dimensions(), found);
  }

  /** Adds whether what stands in a node, or in the model itself, stands in another order. */
  void order(
      List<Criterion> criteriaBefore,
      List<Criterion> criteriaAfter,
      List<Dimension> dimensionsBefore,
      List<Dimension> dimensionsAfter,
      Alterations found) {
    found.order(
        "criteria",
        criteriaBefore.stream().map(Criterion::id).toList(),
        criteriaAfter.stream()
            .map(criterion -> renames.earlierOf(Thing.CRITERION, criterion.id()))
            .toList(),
        orderScores);
    found.order(
        "dimensions",
        dimensionsBefore.stream().map(Dimension::id).toList(),
        dimensionsAfter.stream()
            .map(dimension -> renames.earlierOf(Thing.DIMENSION, dimension.id()))
            .toList(),
        orderScores);
  }

  private void criterion(Criterion was, Criterion is, Alterations found) {
    found.reworded("statement", was.statement(), is.statement());
    found.reworded("help", was.help(), is.help());
    found.compare(Kind.RESCALED, "scale", was.scale(), is.scale(), isValuedOtherwise(was, is));
    anchors(was, is, found);
    found.compare(Kind.REVERSED, "reversed", was.reversed(), is.reversed(), true);
    found.compare(Kind.REWEIGHTED, "weight", was.weight(), is.weight(), true);
    found.metadata("theme", was.theme(), is.theme());
    found.metadata("tags", was.tags(), is.tags());
    found.metadata("provenance", was.provenance(), is.provenance());
    found.metadata("citations", was.citations(), is.citations());
    found.metadata("kind", was.kind(), is.kind());
    found.reworded("parts", was.parts(), is.parts());
    found.compare(Kind.RETARGETED, "target", was.target(), is.target(), rules.useTargets());
  }

  private boolean isValuedOtherwise(Criterion was, Criterion is) {
    return scales.reasons(was, is).stream().anyMatch(reason -> reason != Reason.OPTIONS_REWORDED);
  }

  private void anchors(Criterion was, Criterion is, Alterations found) {
    Map<String, BigDecimal> before = new LinkedHashMap<>();
    was.levels().forEach(anchor -> before.put(anchor.level(), anchor.weight()));
    Map<String, BigDecimal> after = new LinkedHashMap<>();
    is.levels()
        .forEach(
            anchor -> after.put(renames.earlierOf(Thing.LEVEL, anchor.level()), anchor.weight()));
    if (!Alterations.isSame(before, after)) {
      found.add(Kind.RE_ANCHORED, "levels", words(was.levels()), words(is.levels()), true);
    } else {
      found.order(
          "levels", new ArrayList<>(before.keySet()), new ArrayList<>(after.keySet()), false);
    }
  }

  private static String words(List<Anchor> anchors) {
    return String.join(", ", anchors.stream().map(NodeDifferences::words).toList());
  }

  private static String words(Anchor anchor) {
    return anchor.weight().compareTo(BigDecimal.ONE) == 0
        ? anchor.level()
        : "%s (weight %s)".formatted(anchor.level(), anchor.weight());
  }
}
