package dev.maturity.compiled;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A node that is scored in whole numbers.
 *
 * @param place its place among the nodes: the whole model, then each dimension before those inside it
 * @param isScored whether the model asks for a score here
 * @param step how its number comes about; without a score, only whether anything in it is known
 * @param coverage how much of it rests on answers
 * @param level how its level is decided; null if the model asks for none
 * @param children the dimensions inside it
 */
record PlanNode(
    int place,
    boolean isScored,
    ScoreStep step,
    CoverageStep coverage,
    @Nullable LevelStep level,
    List<PlanNode> children) {

  PlanNode {
    children = List.copyOf(children);
  }
}
