package dev.maturity.validation;

import dev.maturity.model.Criterion;
import dev.maturity.model.Fraction;
import dev.maturity.model.Rounding;
import dev.maturity.problem.ProblemCode;
import dev.maturity.scorecard.Range;
import dev.maturity.scoring.Aggregation;
import dev.maturity.scoring.Law;
import dev.maturity.scoring.NodeBounds;
import dev.maturity.scoring.NodeBounds.Bounded;
import dev.maturity.scoring.RuleKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds what a node of a model can score, as far as the problems of the model let it be known. */
final class BoundsOfNode {

  private final NodePlace node;
  private final NodeRules rules;
  private final List<Outlook> dimensions;
  private final int levels;
  private final List<Bounded> parts = new ArrayList<>();
  private boolean weightsAreSound = true;
  private boolean partsShareRange = true;

  BoundsOfNode(NodePlace node, NodeRules rules, List<Outlook> dimensions, int levels) {
    this.node = node;
    this.rules = rules;
    this.dimensions = dimensions;
    this.levels = levels;
  }

  /** The bounds of the score, mapped and rounded; empty if the node declines a score or problems that are reported already leave them unknown. */
  Optional<Range> find(Findings findings) {
    WrittenRule<Aggregation> written = rules.aggregation();
    if (written.made().isEmpty()) {
      return Optional.empty();
    }
    for (Place<Criterion> place : node.criteria()) {
      add(place.id(), Range.UNIT, place.thing().weight());
    }
    for (Outlook dimension : dimensions) {
      Optional<Range> range = dimension.handedUp(rules.of(), levels);
      if (range.isPresent()) {
        add(dimension.dimension().id(), range.get(), dimension.dimension().weight());
      } else if (dimension.has(rules.of())) {
        return Optional.empty();
      }
    }
    Aggregation aggregation = written.made().get();
    Optional<Range> natural = parts.isEmpty()
        ? Optional.empty()
        : RuleGuard.run(
                RuleKind.AGGREGATION,
                written.rule(),
                written.path(),
                findings,
                () -> weightsAreSound || isTheSameWhateverTheWeights(aggregation)
                    ? Optional.of(bounds(aggregation, findings))
                    : Optional.<Range>empty())
            .flatMap(bounds -> bounds);
    if (natural.isEmpty()) {
      return natural;
    }
    partsShareRange = haveAll(natural.get());
    return adjusted(natural.get(), findings);
  }

  /** Whether each part has the range of the aggregation, as far as was found. */
  boolean doPartsShareRange() {
    return partsShareRange;
  }

  private Optional<Range> adjusted(Range natural, Findings findings) {
    Rounding rounding = Objects.requireNonNull(rules.scoring().rounding());
    if (!RangeChecks.areSound(rules.scoring())) {
      return Optional.empty();
    }
    Range declared = NodeBounds.declared(natural, rules.scoring());
    Range rounded = NodeBounds.rounded(declared, rounding);
    if (rounded.isPoint() && !declared.isPoint()) {
      findings.error(
          ProblemCode.INCONSISTENT,
          rules.roundingPath(),
          "The rounding (%s) of %s makes every score the same (%s), since they lie from %s to %s."
              .formatted(rounding, node.name(), rounded.low(), declared.low(), declared.high()),
          "Maybe more decimals are needed.");
      return Optional.empty();
    }
    return Optional.of(rounded);
  }

  private Range bounds(Aggregation aggregation, Findings findings) {
    Range bounds = NodeBounds.of(aggregation, parts);
    // Missing answers may leave any part alone, and the score must still be one that the node can
    // have.
    boolean fit = true;
    for (Bounded part : parts) {
      Range alone = NodeBounds.of(aggregation, List.of(part));
      fit &= bounds.contains(alone.low()) && bounds.contains(alone.high());
    }
    if (!fit) {
      findings.error(
          ProblemCode.INCONSISTENT,
          rules.ofPath(),
          "The parts of %s must lie on one range, not %s."
              .formatted(
                  node.name(),
                  parts.stream()
                      .map(BoundsOfNode::shown)
                      .distinct()
                      .collect(Collectors.joining(" and "))),
          "Maybe \"of\": \"fraction\".");
    }
    return bounds;
  }

  private static String shown(Bounded part) {
    return "from %s to %s".formatted(part.range().low(), part.range().high());
  }

  private void add(String id, Range range, BigDecimal weight) {
    boolean sound = Decimals.isWeight(weight);
    weightsAreSound &= sound;
    parts.add(new Bounded(id, range, sound ? Fraction.of(weight) : Fraction.ONE));
  }

  private boolean isTheSameWhateverTheWeights(Aggregation aggregation) {
    return aggregation.laws().contains(Law.IDEMPOTENT) && haveAll(parts.get(0).range());
  }

  private boolean haveAll(Range range) {
    for (Bounded part : parts) {
      if (!part.range().equals(range)) {
        return false;
      }
    }
    return true;
  }
}
