package dev.maturity.scoring;

import dev.maturity.model.Fraction;
import dev.maturity.model.Rule;
import dev.maturity.scorecard.Part;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Every standard aggregation and consensus, with parameters that make a difference to its laws. */
final class StandardTable {

  private StandardTable() {}

  /** A rule as a law sees it: from parts to a number, or to none. */
  record Entry(
      Rule rule,
      RuleKind kind,
      Function<List<Part>, Optional<Fraction>> function,
      Fraction tolerance,
      Set<Law> laws) {

    @Override
    public String toString() {
      return kind + " " + rule;
    }
  }

  static List<Entry> aggregations() {
    return Stream.of(
            Rule.of("mean"),
            Rule.of("sum"),
            Rule.of("min"),
            Rule.of("max"),
            Rule.of("median"),
            Rule.of("median").with("kind", "upper"),
            Rule.of("median").with("kind", "interpolated"),
            Rule.of("geometric-mean"),
            Rule.of("harmonic-mean"),
            Rule.of("power-mean").with("exponent", -20),
            Rule.of("power-mean").with("exponent", -2),
            Rule.of("power-mean").with("exponent", 0.1),
            Rule.of("power-mean").with("exponent", 0.5),
            Rule.of("power-mean").with("exponent", 2),
            Rule.of("power-mean").with("exponent", 4),
            Rule.of("power-mean").with("exponent", 20),
            Rule.of("trimmed-mean"),
            Rule.of("trimmed-mean").with("share", 0),
            Rule.of("trimmed-mean").with("share", 0.25),
            Rule.of("share-at-least").with("threshold", 0.5),
            Rule.of("ladder"),
            Rule.of("ladder").with("threshold", 0.5),
            Rule.of("owa").with("weights", List.of(0.5, 0.3, 0.2)),
            Rule.of("owa").with("weights", List.of(0, 1, 1)),
            Rule.of("owa").with("weights", List.of(1)))
        .map(StandardTable::aggregation)
        .toList();
  }

  static List<Entry> consensuses() {
    return Stream.of(
            Rule.of("lower-median"),
            Rule.of("median"),
            Rule.of("mean"),
            Rule.of("trimmed-mean"),
            Rule.of("trimmed-mean").with("share", 0),
            Rule.of("min"),
            Rule.of("max"),
            Rule.of("weighted-mean"),
            Rule.of("unanimous-or-missing"))
        .map(StandardTable::consensus)
        .toList();
  }

  static List<Entry> all() {
    return Stream.concat(aggregations().stream(), consensuses().stream()).toList();
  }

  private static Entry aggregation(Rule rule) {
    Aggregation made = Written.made(rule);
    return new Entry(
        rule,
        RuleKind.AGGREGATION,
        parts -> Optional.of(made.aggregate(parts)),
        made.tolerance(),
        made.laws());
  }

  private static Entry consensus(Rule rule) {
    Consensus made = RuleCatalog.standard().consensus(rule);
    return new Entry(rule, RuleKind.CONSENSUS, made::combine, Fraction.ZERO, made.laws());
  }
}
