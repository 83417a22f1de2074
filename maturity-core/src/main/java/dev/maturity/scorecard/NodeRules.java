package dev.maturity.scorecard;

import dev.maturity.model.PartValue;
import dev.maturity.model.Rounding;
import dev.maturity.model.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The rules of a node, as far as its derivation tells them.
 *
 * @param declared the range on which the score stands, where the model declares one; null also without a score
 * @param rounding how the score is rounded; null without a score
 */
record NodeRules(
    Rule aggregation,
    PartValue of,
    @Nullable Range declared,
    @Nullable Rounding rounding,
    Rule levelRule) {

  static NodeRules of(Derivation derivation) {
    Adjustment adjustment = derivation.adjustment();
    Range declared = null;
    Rounding rounding = derivation.contributions().isEmpty() ? null : Rounding.NONE;
    if (adjustment != null) {
      declared = adjustment.from().equals(adjustment.onto()) ? null : adjustment.onto();
      rounding = adjustment.rounding();
    }
    return new NodeRules(
        derivation.aggregation(), derivation.of(), declared, rounding, derivation.levelRule());
  }

  /** Whether parts of the same values and weights may contribute otherwise. */
  boolean contributeUnlike(NodeRules other) {
    return !aggregation.equals(other.aggregation)
        || !of.equals(other.of)
        || (isScored() && other.isScored() && !Objects.equals(declared, other.declared));
  }

  /** What differs later, in words; a rounding or range only where both have a score to show for it. */
  List<String> differences(NodeRules later) {
    List<String> differences = new ArrayList<>();
    add("score by", aggregation, later.aggregation, differences);
    add("takes of dimensions the", words(of), words(later.of), differences);
    if (isScored() && later.isScored()) {
      add("declared range", declared, later.declared, differences);
      add("rounding", rounding, later.rounding, differences);
    }
    add("level by", levelRule, later.levelRule, differences);
    return differences;
  }

  private boolean isScored() {
    return rounding != null;
  }

  private static void add(
      String what, @Nullable Object was, @Nullable Object is, List<String> differences) {
    if (!Objects.equals(was, is)) {
      differences.add("%s %s -> %s".formatted(what, words(was), words(is)));
    }
  }

  private static String words(@Nullable Object rule) {
    return rule == null ? "none" : rule.toString();
  }

  private static String words(PartValue of) {
    return switch (of) {
      case SCORE -> "score";
      case FRACTION -> "fraction";
      case LEVEL_RANK -> "level rank";
      case POSITION -> "position";
    };
  }
}
