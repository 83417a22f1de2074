package dev.maturity.testkit;

import dev.maturity.model.Dimension;
import dev.maturity.model.Fraction;
import dev.maturity.model.Model;
import dev.maturity.model.NodeScoring;
import dev.maturity.model.Rule;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The values from 0 to 1 at which something of a model is decided. */
final class CutPoints {

  private static final List<Fraction> ALWAYS = List.of(Fraction.HALF, Fraction.of(3, 4));

  private CutPoints() {}

  /** Numbers that stand in the rules of a model, equal bands, and the standard threshold. */
  static List<Fraction> of(Model model) {
    List<Fraction> cuts = new ArrayList<>(ALWAYS);
    for (int k = 1; k < model.levels().size(); k++) {
      cuts.add(Fraction.of(k, model.levels().size()));
    }
    Stream<NodeScoring> nodes = Stream.concat(
        Stream.of(model.scoring().forOverall()),
        model.allDimensions().stream().map(Dimension::scoring).map(model.scoring()::forDimension));
    nodes
        .flatMap(node -> Stream.of(node.aggregation(), node.level()))
        .map(Objects::requireNonNull)
        .map(Rule::parameters)
        .forEach(parameters -> collect(parameters, cuts));
    return cuts.stream()
        .filter(cut -> cut.signum() >= 0 && cut.compareTo(Fraction.ONE) <= 0)
        .distinct()
        .toList();
  }

  private static void collect(Object value, List<Fraction> into) {
    if (value instanceof BigDecimal number) {
      into.add(Fraction.of(number));
    } else if (value instanceof List<?> list) {
      list.forEach(inner -> collect(inner, into));
    } else if (value instanceof Map<?, ?> map) {
      map.values().forEach(inner -> collect(inner, into));
    }
  }
}
