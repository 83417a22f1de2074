package dev.maturity.model;

import dev.maturity.model.Alteration.Kind;
import dev.maturity.model.CarryOver.Verdict;
import dev.maturity.model.ModelChange.Step;
import dev.maturity.problem.Problem;
import dev.maturity.problem.ProblemCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How far a version should be raised, and whether it was.
 *
 * @param needed the step that what changed asks for
 */
record VersionStep(Step needed) {

  static VersionStep of(List<ThingChange> things, List<CarryOver> answers) {
    if (things.isEmpty()) {
      return new VersionStep(Step.NONE);
    }
    if (things.stream().anyMatch(ThingChange::scores) || has(Verdict.DOES_NOT, answers)) {
      return new VersionStep(Step.MAJOR);
    }
    boolean minor = has(Verdict.REVIEW, answers) || things.stream().anyMatch(VersionStep::isMinor);
    return new VersionStep(minor ? Step.MINOR : Step.PATCH);
  }

  private static boolean has(Verdict verdict, List<CarryOver> answers) {
    return answers.stream().anyMatch(carry -> carry.verdict() == verdict);
  }

  private static boolean isMinor(ThingChange change) {
    return change.is(Kind.ADDED) || change.is(Kind.REMOVED) || change.is(Kind.RENAMED);
  }

  /** What does not fit the versions. Before 1.0.0 a version may be raised as one likes. */
  List<Problem> warnings(Model earlier, Model later) {
    List<Problem> warnings = new ArrayList<>();
    Optional<ModelVersion> from = ModelVersion.of(earlier.version());
    Optional<ModelVersion> to = ModelVersion.of(later.version());
    if (earlier.version().equals(later.version())) {
      if (needed != Step.NONE) {
        warnings.add(warning(
            "The model (%s) is not the same on both sides although its version is."
                .formatted(later),
            from.map(version -> "Maybe the later one should be " + version.raisedBy(needed) + ".")
                .orElse("Maybe its version should have been raised.")));
      }
    } else if (from.isPresent() && to.isPresent()) {
      compare(from.get(), to.get(), warnings);
    }
    return warnings;
  }

  private void compare(ModelVersion from, ModelVersion to, List<Problem> warnings) {
    if (from.compareTo(to) > 0) {
      warnings.add(warning(
          "The version (%s) of the earlier model is above that of the later one (%s)."
              .formatted(from, to),
          "Maybe they are swapped: it is later.minus(earlier)."));
    } else if (from.major() > 0 && from.stepTo(to).compareTo(needed) < 0) {
      warnings.add(warning(
          "The version is raised by %s step (%s to %s), where what changed asks for %s one."
              .formatted(from.stepTo(to), from, to, needed),
          "Maybe the later one should be " + from.raisedBy(needed) + "."));
    }
  }

  private static Problem warning(String message, String hint) {
    return Problem.warning(ProblemCode.NOT_COMPARABLE, "/version", message).withHint(hint);
  }
}
