package dev.maturity.scorecard;

import dev.maturity.model.Level;
import dev.maturity.scorecard.DimensionChange.Standing;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Says which comparisons came out otherwise later, where a level is another one or missing on a side. */
final class Verdicts {

  private Verdicts() {}

  /** One line for each, lowest level first. */
  static List<String> changed(DimensionChange node, Change change) {
    Standing was = node.earlier();
    Standing is = node.later();
    List<String> lines = new ArrayList<>();
    if (was == null || is == null) {
      return lines;
    }
    Map<String, Comparison> before = new LinkedHashMap<>();
    was.derivation().comparisons().forEach(comparison -> before.put(key(comparison), comparison));
    for (Comparison comparison : is.derivation().comparisons()) {
      Comparison other = before.get(key(comparison));
      if (other != null && other.holds() != comparison.holds()) {
        String of = comparison.of() == null ? "" : " of " + name(comparison.of(), change.later());
        lines.add("%s%s  %s -> %s"
            .formatted(
                name(comparison.level(), change.later()),
                of,
                Verdict.of(other, isFloor(other, change.earlier())),
                Verdict.of(comparison, isFloor(comparison, change.later()))));
      }
    }
    return lines;
  }

  private static String key(Comparison comparison) {
    return comparison.level() + "/" + comparison.set();
  }

  private static boolean isFloor(Comparison comparison, Change.Occasion occasion) {
    return occasion.levelIds().indexOf(comparison.level()) == 0;
  }

  private static String name(String levelId, Change.Occasion occasion) {
    return occasion.levels().stream()
        .filter(level -> level.id().equals(levelId))
        .map(Level::name)
        .findFirst()
        .orElse(levelId);
  }
}
