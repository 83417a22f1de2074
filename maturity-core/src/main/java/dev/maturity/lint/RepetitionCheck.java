package dev.maturity.lint;

import dev.maturity.model.Level;
import dev.maturity.model.Model;
import dev.maturity.model.Prerequisite;
import dev.maturity.problem.Pointer;
import dev.maturity.problem.ProblemCode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Warns of what stands in a model twice: a statement, the name of a level or of a dimension beside it, a prerequisite. */
final class RepetitionCheck {

  private final Warnings warnings;

  private RepetitionCheck(Warnings warnings) {
    this.warnings = warnings;
  }

  static void check(Model model, Branch whole, Warnings warnings) {
    RepetitionCheck check = new RepetitionCheck(warnings);
    check.levels(model.levels());
    check.statements(whole);
    whole.nodes().forEach(check::siblings);
    check.prerequisites(model.prerequisites());
  }

  /** Without case, blanks and punctuation; the text itself if nothing else is in it. */
  private static String folded(String text) {
    String folded = text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{M}\\p{N}%<>=+]+", " ");
    return folded.isBlank() ? text : folded.strip();
  }

  private void levels(List<Level> levels) {
    Map<String, String> first = new LinkedHashMap<>();
    for (int i = 0; i < levels.size(); i++) {
      String id = levels.get(i).id();
      String earlier = first.putIfAbsent(folded(levels.get(i).name()), id);
      if (earlier != null) {
        warn(Pointer.to("/levels", i) + "/name", "name", "level", id, earlier);
      }
    }
  }

  private void statements(Branch whole) {
    Map<String, String> first = new LinkedHashMap<>();
    for (Branch.Asked asked : whole.criteria()) {
      String earlier = first.putIfAbsent(folded(asked.criterion().statement()), asked.id());
      if (earlier != null) {
        String path = Pointer.to(asked.path(), "statement");
        warn(path, "statement", "criterion", asked.id(), earlier);
      }
    }
  }

  private void siblings(Branch node) {
    Map<String, String> first = new LinkedHashMap<>();
    for (Branch child : node.children()) {
      String name = child.dimension().orElseThrow().name();
      String earlier = first.putIfAbsent(folded(name), child.id());
      if (earlier != null) {
        warn(Pointer.to(child.path(), "name"), "name", "dimension", child.id(), earlier);
      }
    }
  }

  private void prerequisites(List<Prerequisite> prerequisites) {
    Map<List<String>, Integer> first = new LinkedHashMap<>();
    for (int i = 0; i < prerequisites.size(); i++) {
      Prerequisite given = prerequisites.get(i);
      Integer earlier = first.putIfAbsent(List.of(given.of(), given.needs()), i);
      if (earlier != null) {
        warnings.add(
            ProblemCode.REPEATED,
            Pointer.to("/prerequisites", i),
            "The prerequisite (%s needs %s) is given twice, first at %s."
                .formatted(given.of(), given.needs(), Pointer.to("/prerequisites", earlier)),
            "Maybe the two reasons belong in one.");
      }
    }
  }

  private void warn(String path, String property, String kind, String id, String earlier) {
    warnings.add(
        ProblemCode.REPEATED,
        path,
        "The %s of the %s (%s) is also that of the %s (%s)."
            .formatted(property, kind, id, kind, earlier),
        "Maybe one of the two was copied and not changed.");
  }
}
