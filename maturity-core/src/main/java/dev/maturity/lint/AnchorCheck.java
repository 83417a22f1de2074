package dev.maturity.lint;

import dev.maturity.problem.Pointer;
import dev.maturity.problem.ProblemCode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Warns of criteria that no level asks for, and of levels of criteria that no rule asks for. */
final class AnchorCheck {

  private AnchorCheck() {}

  static void check(List<Way> ways, Branch whole, Warnings warnings) {
    Set<String> askedFor = new LinkedHashSet<>();
    Set<String> warned = new LinkedHashSet<>();
    for (Way way : ways) {
      for (Decided decided : way.nodes()) {
        if (decided.asksForLevels()) {
          for (Branch.Asked asked : decided.node().criteria()) {
            askedFor.add(asked.id());
            if (asked.criterion().levels().isEmpty() && warned.add(asked.id())) {
              warn(decided, asked, warnings);
            }
          }
        }
      }
    }
    List<Branch.Asked> idle = whole.criteria().stream()
        .filter(asked -> !asked.criterion().levels().isEmpty() && !askedFor.contains(asked.id()))
        .toList();
    if (!idle.isEmpty()) {
      String subject = idle.size() == 1 ? "criterion" : "criteria";
      warnings.add(
          ProblemCode.IDLE_LEVELS,
          Pointer.to(idle.get(0).path(), "levels"),
          "The levels of the %s (%s) change nothing: no level rule above decides on the criteria that count toward levels."
              .formatted(
                  subject, Warnings.listed(idle.stream().map(Branch.Asked::id).toList())),
          "Maybe a level rule such as gate was meant.");
    }
  }

  private static void warn(Decided decided, Branch.Asked asked, Warnings warnings) {
    warnings.add(
        ProblemCode.NO_LEVEL,
        asked.path(),
        "%s counts toward no level, and the level rule (%s) of %s looks only at criteria that do."
            .formatted(
                Warnings.capital(asked.name()),
                decided.levelData().id(),
                decided.node().name()),
        "Maybe \"levels\" is missing.");
  }
}
