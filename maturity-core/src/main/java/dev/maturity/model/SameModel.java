package dev.maturity.model;

import dev.maturity.problem.MaturityException;
import dev.maturity.problem.Pointer;
import dev.maturity.problem.Problem;
import dev.maturity.problem.ProblemCode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** What must hold for two models to be versions of one, whose things can be told apart. */
final class SameModel {

  private static final String HINT = "Maybe validate it first.";

  private final Model model;
  private final String side;
  private final List<Problem> problems;

  private SameModel(Model model, String side, List<Problem> problems) {
    this.model = model;
    this.side = side;
    this.problems = problems;
  }

  static void require(Model later, Model earlier) {
    List<Problem> problems = new ArrayList<>();
    if (!later.id().equals(earlier.id())) {
      problems.add(problem(
              "/id",
              "The id (%s) of the earlier model must be that of the later one (%s)."
                  .formatted(earlier.id(), later.id()))
          .withHint("Two models ask different things, even under the same ids of criteria."));
    } else {
      new SameModel(earlier, "earlier", problems).check();
      new SameModel(later, "later", problems).check();
    }
    if (!problems.isEmpty()) {
      throw new MaturityException("The models cannot be compared.", problems);
    }
  }

  private void check() {
    unique("source", model.sources(), Source::id);
    unique("level", model.levels(), Level::id);
    unique("scale", model.scales(), Scale::id);
    unique("criterion", model.allCriteria(), Criterion::id);
    unique("dimension", model.allDimensions(), Dimension::id);
    unique("alternative", model.alternatives(), Scoring::id);
    unique("label set", model.labelSets(), LabelSet::id);
    unique("flag", model.flags(), Flag::id);
    unique("outcome", model.outcomes(), Outcome::id);
    unique("transition", model.transitions(), way -> way.from() + " to " + way.to());
    unique("archetype", model.archetypes(), Archetype::id);
    unique("variant", model.variants(), Variant::id);
    for (int i = 0; i < model.scales().size(); i++) {
      Scale scale = model.scales().get(i);
      for (String label : repeated(scale.options(), Function.identity())) {
        problems.add(problem(
                Pointer.to("/scales", i),
                "The label (%s) of the scale (%s) must stand once in the %s model."
                    .formatted(label, scale.id(), side))
            .withHint(HINT));
      }
    }
    Set<String> scales = new LinkedHashSet<>();
    model.scales().forEach(scale -> scales.add(scale.id()));
    for (Criterion criterion : model.allCriteria()) {
      if (!scales.contains(criterion.scale())) {
        problems.add(problem(
                "",
                "The scale (%s) of the criterion (%s) must be there in the %s model."
                    .formatted(criterion.scale(), criterion.id(), side))
            .withHint(HINT));
      }
    }
  }

  private <T> void unique(String noun, List<T> things, Function<T, String> id) {
    for (String found : repeated(things, id)) {
      problems.add(problem(
              "",
              "The id (%s) of a %s must stand once in the %s model.".formatted(found, noun, side))
          .withHint(HINT));
    }
  }

  private static <T> Set<String> repeated(List<T> things, Function<T, String> name) {
    Set<String> once = new LinkedHashSet<>();
    Set<String> repeated = new LinkedHashSet<>();
    for (T thing : things) {
      if (!once.add(name.apply(thing))) {
        repeated.add(name.apply(thing));
      }
    }
    return repeated;
  }

  private static Problem problem(String path, String message) {
    return Problem.error(ProblemCode.NOT_COMPARABLE, path, message);
  }
}
