package dev.maturity.engine;

import dev.maturity.compiled.ScoreForm;
import dev.maturity.model.Fraction;
import dev.maturity.model.Level;
import dev.maturity.scorecard.Contribution;
import dev.maturity.scorecard.CriterionScore;
import dev.maturity.scorecard.Derivation;
import dev.maturity.scorecard.DimensionScore;
import dev.maturity.scorecard.LevelSet;
import dev.maturity.scorecard.Part;
import dev.maturity.scorecard.Score;
import dev.maturity.scorecard.Scorecard;
import dev.maturity.scoring.Aggregation;
import dev.maturity.scoring.LevelCase;
import dev.maturity.scoring.LevelDecision;
import dev.maturity.scoring.RuleCatalog;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Computes a scorecard's nodes again, from the values of its criteria and the rules that its derivations name. Nothing
 * of the numbers in between is taken from the scorecard, nor anything of the model.
 */
final class Replay {

  private final RuleCatalog rules;
  private final List<Level> levels;
  private final Map<String, Fraction> values = new LinkedHashMap<>();

  Replay(RuleCatalog rules, Scorecard card) {
    this.rules = rules;
    this.levels = card.levels();
    for (CriterionScore criterion : card.overall().allCriteria()) {
      Score value = criterion.value();
      if (value != null) {
        values.put(criterion.id(), value.exact());
      }
    }
  }

  DimensionScore replay(DimensionScore node) {
    List<DimensionScore> children = node.dimensions().stream().map(this::replay).toList();
    Derivation derivation = node.derivation();
    Map<String, Fraction> inputs = new LinkedHashMap<>(values);
    for (DimensionScore child : children) {
      Fraction value = new NodeResult(child, null, null).value(derivation.of());
      if (value != null) {
        inputs.put(child.id(), value);
      }
    }
    Optional<Aggregation> aggregation = rules.aggregation(derivation.aggregation(), levels);
    List<Part> parts = derivation.contributions().stream()
        .map(Contribution::part)
        .map(part -> again(part, inputs))
        .toList();
    ScoreForm form = ScoreForm.of(node);
    Optional<Arithmetic.Sum> sum = parts.isEmpty()
        ? Optional.empty()
        : aggregation.map(rule -> Arithmetic.aggregate(rule, parts, form));
    List<LevelSet> sets = derivation.sets().stream().map(this::again).toList();
    LevelCase given = new LevelCase(
        levels,
        sum.map(Arithmetic.Sum::result),
        node.bounds(),
        aggregation.map(rule -> form.tolerance(rule.tolerance())).orElse(Fraction.ZERO),
        form.mapped(parts),
        sets);
    Optional<LevelDecision> decision = node.placement() == null
        ? Optional.empty()
        : rules
            .levelRule(derivation.levelRule(), levels)
            .map(rule -> Arithmetic.decide(rule, given));
    return new DimensionScore(
        node.id(),
        node.name(),
        node.status(),
        sum.map(Arithmetic.Sum::result).map(Score::of).orElse(null),
        form.bounds(),
        node.range(),
        node.coverage(),
        decision.map(made -> Arithmetic.placement(made, levels)).orElse(null),
        node.levelRange(),
        new Derivation(
            derivation.aggregation(),
            derivation.of(),
            sum.map(Arithmetic.Sum::contributions).orElse(List.of()),
            derivation.absent(),
            sum.map(Arithmetic.Sum::adjustment).orElse(null),
            derivation.levelRule(),
            sets,
            decision.map(LevelDecision::comparisons).orElse(List.of())),
        node.criteria(),
        children);
  }

  private LevelSet again(LevelSet set) {
    return new LevelSet(
        set.level(), set.parts().stream().map(part -> again(part, values)).toList(), set.absent());
  }

  private static Part again(Part part, Map<String, Fraction> inputs) {
    Fraction value = inputs.get(part.id());
    if (value == null) {
      throw new IllegalArgumentException(
          "The derivation names the part (%s), for which the scorecard has no value."
              .formatted(part.id()));
    }
    return new Part(part.id(), value, part.weight());
  }
}
