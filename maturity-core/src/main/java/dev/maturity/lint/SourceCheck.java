package dev.maturity.lint;

import dev.maturity.model.Citation;
import dev.maturity.model.Model;
import dev.maturity.model.Source;
import dev.maturity.problem.Pointer;
import dev.maturity.problem.ProblemCode;
import java.util.LinkedHashSet;
import java.util.Set;

/** Warns of sources that nothing cites where others are cited. A note on such a source says why it is there. */
final class SourceCheck {

  private SourceCheck() {}

  static void check(Model model, Branch whole, Warnings warnings) {
    Set<String> cited = new LinkedHashSet<>();
    for (Branch.Asked asked : whole.criteria()) {
      asked.criterion().citations().stream().map(Citation::source).forEach(cited::add);
    }
    for (int i = 0; i < model.sources().size() && !cited.isEmpty(); i++) {
      Source source = model.sources().get(i);
      if (source.note().isBlank() && !cited.contains(source.id())) {
        warnings.add(
            ProblemCode.UNUSED,
            Pointer.to("/sources", i),
            "The source (%s) is not cited by any criterion.".formatted(source.id()),
            "Maybe a \"note\" should say what it is for.");
      }
    }
  }
}
