package dev.maturity.lint;

import dev.maturity.model.PartValue;
import dev.maturity.model.Rule;
import dev.maturity.scoring.Aggregation;
import dev.maturity.scoring.LevelRule;
import java.util.Optional;

/**
 * How one node is scored in one way.
 *
 * @param node the node
 * @param aggregationRule the rule that makes its score, as data
 * @param aggregation the same, made; empty for none
 * @param aggregationPath where it is written
 * @param of what it takes from the dimensions below
 * @param levelData the rule that decides its level, as data
 * @param level the same, made; empty for none
 * @param levelPath where it is written
 * @param asksForLevels whether the level is decided on the criteria that count toward each level
 */
record Decided(
    Branch node,
    Rule aggregationRule,
    Optional<Aggregation> aggregation,
    String aggregationPath,
    PartValue of,
    Rule levelData,
    Optional<LevelRule> level,
    String levelPath,
    boolean asksForLevels) {}
