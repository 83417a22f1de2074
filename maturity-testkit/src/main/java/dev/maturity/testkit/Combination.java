package dev.maturity.testkit;

import dev.maturity.model.Fraction;
import dev.maturity.scorecard.Part;
import dev.maturity.scorecard.Range;
import dev.maturity.scoring.Aggregation;
import dev.maturity.scoring.Consensus;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What aggregations and consensuses have in common: they make one number of several parts, or none. */
interface Combination {

  /** Combines. */
  Optional<Fraction> of(List<Part> parts);

  /** Lets the rule see all parts that a node has, as scoring does before it knows which of them are absent. */
  void tell(List<Part> all);

  static Combination of(Aggregation rule) {
    return new Combination() {
      @Override
      public Optional<Fraction> of(List<Part> parts) {
        return Optional.of(rule.aggregate(parts));
      }

      @Override
      public void tell(List<Part> all) {
        Range unused = rule.range(all, all);
      }
    };
  }

  /** Ratings come to a consensus sorted, and without the names of raters. */
  static Combination of(Consensus rule) {
    return new Combination() {
      @Override
      public Optional<Fraction> of(List<Part> parts) {
        return rule.combine(parts.stream()
            .map(part -> new Part("", part.value(), part.weight()))
            .sorted(Comparator.comparing(Part::value).thenComparing(Part::weight))
            .toList());
      }

      @Override
      public void tell(List<Part> all) {
        Optional<Fraction> unused = of(all);
      }
    };
  }
}
