package dev.maturity.scorecard;

import dev.maturity.problem.MaturityException;
import dev.maturity.problem.Problem;
import dev.maturity.problem.ProblemCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Whether the difference of two scorecards means anything, and what to keep in mind about it. */
final class Comparability {

  private static final String RESCORE =
      "Maybe score the earlier assessment again as the later one was, to see what the answers changed.";

  private Comparability() {}

  static void requireSameModel(Scorecard later, Scorecard earlier) {
    if (!later.model().equals(earlier.model())) {
      throw new MaturityException(
          "The scorecards cannot be compared.",
          List.of(Problem.error(
                  ProblemCode.NOT_COMPARABLE,
                  "/model",
                  "The model (%s) of the earlier scorecard must be that of the later one (%s)."
                      .formatted(earlier.model(), later.model()))
              .withHint("Maybe score the earlier assessment with the model (%s) first."
                  .formatted(later.model()))));
    }
  }

  static List<Problem> warnings(Scorecard later, Scorecard earlier, DimensionChange overall) {
    List<Problem> warnings = new ArrayList<>();
    addModel(later, earlier, overall, warnings);
    Change.Occasion occasion = Change.Occasion.of(later);
    if (!occasion.isAbout(earlier.subject())) {
      warnings.add(warning(
          "/subject",
          "The subject (%s) of the earlier scorecard is not that of the later one (%s): the differences tell two apart, and are no progress."
              .formatted(earlier.subject().name(), later.subject().name())));
    }
    LocalDate from = earlier.date();
    LocalDate to = later.date();
    if (from != null && to != null && from.isAfter(to)) {
      warnings.add(warning(
              "/date",
              "The date (%s) of the earlier scorecard is after that of the later one (%s)."
                  .formatted(from, to))
          .withHint("Maybe they are swapped: it is later.minus(earlier)."));
    }
    return warnings;
  }

  private static void addModel(
      Scorecard later, Scorecard earlier, DimensionChange overall, List<Problem> warnings) {
    if (!later.modelVersion().equals(earlier.modelVersion())) {
      warnings.add(warning(
              "/modelVersion",
              "The model's version (%s) of the earlier scorecard is not that of the later one (%s), so changes may come from the model."
                  .formatted(earlier.modelVersion(), later.modelVersion()))
          .withHint(RESCORE));
    }
    if (!later.scoring().equals(earlier.scoring())) {
      warnings.add(warning(
              "/scoring",
              "The scoring (%s) of the earlier scorecard is not that of the later one (%s), so changes may come from it."
                  .formatted(earlier.scoring(), later.scoring()))
          .withHint(RESCORE));
    }
    if (warnings.isEmpty() && isModelChanged(later, earlier, overall)) {
      warnings.add(warning(
              "/modelVersion",
              "The model (%s %s) is not the same on both sides although its version and scoring are, so changes may come from it."
                  .formatted(later.model(), later.modelVersion()))
          .withHint("Maybe its version should have been raised."));
    }
  }

  private static boolean isModelChanged(
      Scorecard later, Scorecard earlier, DimensionChange overall) {
    return !later.minimumCoverage().equals(earlier.minimumCoverage())
        || !Change.Occasion.of(later)
            .levelIds()
            .equals(Change.Occasion.of(earlier).levelIds())
        || overall.allNodes().stream().anyMatch(Comparability::isModelChanged);
  }

  private static boolean isModelChanged(DimensionChange node) {
    DimensionChange.Standing was = node.earlier();
    DimensionChange.Standing is = node.later();
    return was == null
        || is == null
        || !was.bounds().equals(is.bounds())
        || !NodeRules.of(was.derivation())
            .differences(NodeRules.of(is.derivation()))
            .isEmpty()
        || node.parts().stream()
            .flatMap(part -> part.causes().stream())
            .anyMatch(PartChange.Cause::isOfTheModel);
  }

  private static Problem warning(String path, String message) {
    return Problem.warning(ProblemCode.NOT_COMPARABLE, path, message);
  }
}
