package dev.maturity.arbitrary;

import dev.maturity.model.Criterion;
import dev.maturity.model.Dimension;
import dev.maturity.model.Flag;
import dev.maturity.model.LabelSet;
import dev.maturity.model.Level;
import dev.maturity.model.MissingAnswer;
import dev.maturity.model.MissingPolicy;
import dev.maturity.model.Model;
import dev.maturity.model.NodeScoring;
import dev.maturity.model.Outcome;
import dev.maturity.model.PartValue;
import dev.maturity.model.Prerequisite;
import dev.maturity.model.Rule;
import dev.maturity.model.Scale;
import dev.maturity.model.Scoring;
import dev.maturity.model.Source;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Valid models: with and without levels, dimensions and everything that may be left out. */
public final class Models {

  private Models() {}

  /** Models without a mistake. */
  public static Arbitrary<Model> valid() {
    return Combinators.combine(Parts.levels(), Parts.scales(), Parts.sources())
        .flatAs(Models::withParts);
  }

  private static Arbitrary<Model> withParts(
      List<Level> levels, List<Scale> scales, List<Source> sources) {
    Arbitrary<List<Criterion>> criteria = Arbitraries.integers()
        .between(1, 7)
        .flatMap(count ->
            Parts.each(Values.ids("q", count), id -> Parts.criterion(id, scales, levels, sources)));
    return Combinators.combine(
            Values.name(),
            Values.name(),
            Values.text(),
            criteria,
            Arbitraries.integers().between(0, 4),
            Values.positive(),
            scoring("standard", levels),
            scoring("other", levels))
        .as((version, name, text, questions, shape, weight, scoring, other) -> {
          List<Dimension> dimensions = dimensions(questions, shape, weight, text);
          boolean flat = dimensions.isEmpty();
          return new Model(
              "m." + shape,
              version,
              name,
              text,
              text,
              sources,
              levels,
              scales,
              flat ? questions : List.of(),
              dimensions,
              scoring,
              text.isEmpty() ? List.of() : List.of(other),
              List.of(labels(levels, questions, name)),
              dimensions.size() < 2 ? List.of() : List.of(new Prerequisite("d2", "d1", text)),
              List.of(new Flag("f", name, List.of("q1"), text)),
              List.of(new Outcome("o", name, text, "", null, null)),
              Contexts.transitions(levels, text),
              Contexts.archetypes(dimensions, name, text),
              Contexts.variants(questions, name, text),
              Contexts.conduct(name, text),
              Contexts.background(name, text),
              "en");
        });
  }

  /** No dimension, or the criteria dealt out to some, the last of which stands inside the first. */
  private static List<Dimension> dimensions(
      List<Criterion> criteria, int count, BigDecimal weight, String text) {
    int full = Math.min(count, criteria.size());
    List<Dimension> dimensions = new ArrayList<>();
    for (int i = 0; i < full; i++) {
      List<Criterion> own = new ArrayList<>();
      for (int j = i; j < criteria.size(); j += full) {
        own.add(criteria.get(j));
      }
      NodeScoring scoring = i == 0
          ? NodeScoring.INHERITED
          : new NodeScoring(Rule.of("min"), PartValue.SCORE, Rule.NONE);
      List<Dimension> inside =
          i == full - 1 && i > 1 ? List.of(dimensions.remove(i - 1)) : List.of();
      dimensions.add(new Dimension("d" + (i + 1), "D" + i, text, weight, scoring, own, inside));
    }
    return dimensions;
  }

  private static Arbitrary<Scoring> scoring(String id, List<Level> levels) {
    return Combinators.combine(
            Values.text(),
            missing(),
            Arbitraries.of(Rule.of("mean"), Rule.of("min")),
            Arbitraries.of(PartValue.SCORE, PartValue.FRACTION),
            levelRule(levels),
            Arbitraries.of(true, false))
        .as((text, missing, aggregation, of, level, atDimensions) -> new Scoring(
            id,
            text,
            text,
            missing,
            Rule.of("lower-median"),
            atDimensions ? new NodeScoring(aggregation, null, level) : NodeScoring.INHERITED,
            new NodeScoring(atDimensions ? null : aggregation, of, level)));
  }

  private static Arbitrary<MissingPolicy> missing() {
    Arbitrary<MissingAnswer> plain = Arbitraries.of(
        MissingAnswer.EXCLUDE, MissingAnswer.WORST, MissingAnswer.BEST, MissingAnswer.NEUTRAL);
    return Combinators.combine(plain, plain, Arbitraries.of(MissingAnswer.class), Values.unit())
        .as(MissingPolicy::new);
  }

  private static Arbitrary<Rule> levelRule(List<Level> levels) {
    if (levels.isEmpty()) {
      return Arbitraries.just(Rule.NONE);
    }
    Map<String, Object> perLevel = new LinkedHashMap<>();
    List<Object> cuts = new ArrayList<>();
    for (int i = 1; i < levels.size(); i++) {
      perLevel.put(levels.get(i).id(), new BigDecimal("0.50"));
      cuts.add(new BigDecimal(i).movePointLeft(1));
    }
    return Arbitraries.of(
        Rule.NONE,
        Rule.of("bands"),
        Rule.of("bands").with("cuts", cuts),
        Rule.of("gate"),
        Rule.of("gate").with("threshold", new BigDecimal("7.5E-1")),
        Rule.of("gate").with("threshold", perLevel).with("aggregation", Rule.of("min")));
  }

  private static LabelSet labels(List<Level> levels, List<Criterion> criteria, String label) {
    Map<String, String> labels = new LinkedHashMap<>();
    levels.forEach(level -> labels.put(level.id(), label));
    labels.put(criteria.get(0).id(), label);
    return new LabelSet("labels", label, "en", labels);
  }
}
