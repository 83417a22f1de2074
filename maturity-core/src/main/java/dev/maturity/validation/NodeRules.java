package dev.maturity.validation;

import dev.maturity.model.NodeScoring;
import dev.maturity.model.PartValue;
import dev.maturity.model.Scoring;
import dev.maturity.problem.Pointer;
import dev.maturity.scoring.Aggregation;
import dev.maturity.scoring.LevelRule;
import java.util.Objects;

/**
 * How one node is scored once every default is taken, each rule with the place where it is written.
 *
 * @param aggregation how its parts become its score
 * @param of what it takes from the dimensions below
 * @param ofPath where that is written
 * @param level how its level is decided
 * @param scoring all of it as data
 * @param roundingPath where its rounding would be written
 */
record NodeRules(
    WrittenRule<Aggregation> aggregation,
    PartValue of,
    String ofPath,
    WrittenRule<LevelRule> level,
    NodeScoring scoring,
    String roundingPath) {

  static NodeRules at(NodePlace node, Place<Scoring> scoring, WrittenRules rules) {
    NodeScoring own = node.dimension()
        .map(place -> place.thing().scoring())
        .orElse(scoring.thing().overall());
    String ownPath =
        node.dimension().map(place -> place.path("scoring")).orElse(scoring.path("overall"));
    NodeScoring all = node.dimension().isPresent()
        ? scoring.thing().forDimension(own)
        : scoring.thing().forOverall();
    // What nobody wrote is looked for where the default would be written.
    String defaults = scoring.path("dimension");
    String aggregationPath =
        Pointer.to(own.aggregation() == null ? defaults : ownPath, "aggregation");
    boolean ofWritten = own.of() != null || scoring.thing().dimension().of() != null;
    return new NodeRules(
        rules.aggregation(Objects.requireNonNull(all.aggregation()), aggregationPath),
        Objects.requireNonNull(all.of()),
        ofWritten ? Pointer.to(own.of() == null ? defaults : ownPath, "of") : aggregationPath,
        rules.levelRule(
            Objects.requireNonNull(all.level()),
            Pointer.to(own.level() == null ? defaults : ownPath, "level")),
        all,
        Pointer.to(own.rounding() == null ? defaults : ownPath, "rounding"));
  }
}
