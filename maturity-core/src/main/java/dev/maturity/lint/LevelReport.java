package dev.maturity.lint;

import dev.maturity.model.Level;
import dev.maturity.problem.ProblemCode;
import dev.maturity.scoring.RuleCatalog;
import dev.maturity.scoring.RuleKind;
import java.util.LinkedHashSet;
import java.util.Set;

/** Says of one node which levels no answers lead to, and why as far as it is known. */
final class LevelReport {

  private static final String THRESHOLD_HINT =
      "Maybe a threshold lies above what the best answers are worth.";

  private final Way way;
  private final Decided decided;
  private final LevelTries tries;
  private final Warnings warnings;
  private final Set<String> askedAbout = new LinkedHashSet<>();

  LevelReport(Way way, Decided decided, LevelTries tries, Warnings warnings) {
    this.way = way;
    this.decided = decided;
    this.tries = tries;
    this.warnings = warnings;
    for (Branch.Asked asked : decided.node().criteria()) {
      asked.criterion().levels().forEach(anchor -> askedAbout.add(anchor.level()));
    }
  }

  /** A level beyond what the worst or the best answers give. */
  void outside(int rank, LevelCheck.Ends ends) {
    if (rank > ends.high()) {
      String hint = isEmpty(rank) && !isGate()
          ? "Maybe a criterion that counts toward it is missing."
          : THRESHOLD_HINT;
      warn(
          "With all criteria rated, the level (%s) cannot be reached at %s: the best answers give the level (%s)."
              .formatted(id(rank), decided.node().name(), id(ends.high())),
          decided.asksForLevels() ? hint : "Maybe a cut point lies above the best score.");
    } else {
      String hint =
          decided.asksForLevels() ? "Maybe a threshold is 0." : "Maybe a cut point is too low.";
      warn(
          "With all criteria rated, the level (%s) cannot be the result of %s: the worst answers give the level (%s)."
              .formatted(id(rank), decided.node().name(), id(ends.low())),
          isSkipped(rank)
              ? "No criterion in it counts toward the level (%s), so that nothing stands between the two."
                  .formatted(id(rank + 1))
              : hint);
    }
  }

  /** Whether the level above asks for nothing, so that who reaches this one goes on at once. */
  boolean isSkipped(int rank) {
    if (!decided.asksForLevels()) {
      return false;
    }
    int next = rank + 1;
    while (next <= way.levels().size() && isEmpty(next)) {
      if (tries.hasSeen(decided.node().id(), next)) {
        return true;
      }
      next++;
    }
    return false;
  }

  void skipped(int rank) {
    String because =
        "no criterion in it counts toward the level (%s) above".formatted(id(rank + 1));
    warn(
        isGate()
            ? "The level (%s) cannot be the result of %s: %s, so that whoever reaches the one reaches the other."
                .formatted(id(rank), decided.node().name(), because)
            : "No answers were found that give the level (%s) at %s: %s."
                .formatted(id(rank), decided.node().name(), because),
        "Maybe \"levels\" is missing in some of its criteria.");
  }

  void notFound(int rank, boolean exhausted) {
    String found = exhausted
        ? "With all criteria rated, no answers give the level (%s) at %s."
        : "No answers were found that give the level (%s) at %s.";
    String hint = decided.asksForLevels()
        ? "Maybe the level above it demands no more than it does."
        : "Maybe its band is narrower than the steps from one answer to the next.";
    boolean missing = decided.asksForLevels() && isEmpty(rank) && !isGate();
    warn(
        found.formatted(id(rank), decided.node().name()),
        missing ? "Maybe a criterion that counts toward it is missing." : hint);
  }

  private boolean isEmpty(int rank) {
    return decided.asksForLevels() && !askedAbout.contains(id(rank));
  }

  /** The standard gate, not a plug-in's rule of that name: of it is known what levels without criteria mean. */
  private boolean isGate() {
    String gate = "gate";
    return decided.levelData().id().equals(gate)
        && way.rules()
            .find(RuleKind.LEVEL, gate)
            .equals(RuleCatalog.standard().find(RuleKind.LEVEL, gate));
  }

  private String id(int rank) {
    Level level = way.levels().get(rank - 1);
    return level.id();
  }

  private void warn(String message, String hint) {
    warnings.add(ProblemCode.UNREACHABLE_LEVEL, decided.levelPath(), message, hint);
  }
}
