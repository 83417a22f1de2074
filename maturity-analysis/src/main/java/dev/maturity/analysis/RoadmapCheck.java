package dev.maturity.analysis;

import dev.maturity.analysis.Metric.Indicator;
import dev.maturity.model.Dimension;
import dev.maturity.model.Fraction;
import dev.maturity.model.Model;
import dev.maturity.problem.MaturityException;
import dev.maturity.problem.Nearest;
import dev.maturity.problem.Pointer;
import dev.maturity.problem.Problem;
import dev.maturity.problem.ProblemCode;
import dev.maturity.scorecard.DimensionScore;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Finds everything wrong with initiatives at once. */
final class RoadmapCheck {

  static final String SUMMARY = "The initiatives make no roadmap.";

  private final List<String> known = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  private RoadmapCheck(Model model) {
    model.allDimensions().stream().map(Dimension::id).forEach(known::add);
    known.add(DimensionScore.OVERALL);
  }

  static void require(Model model, List<Initiative> initiatives, List<String> focus) {
    RoadmapCheck check = new RoadmapCheck(model);
    Set<String> ids = new LinkedHashSet<>();
    for (int i = 0; i < initiatives.size(); i++) {
      String path = Pointer.to("/initiatives", i);
      Initiative initiative = initiatives.get(i);
      if (!ids.add(initiative.id())) {
        check.error(
            ProblemCode.DUPLICATE_ID,
            Pointer.to(path, "id"),
            "The id (%s) must belong to one initiative only.".formatted(initiative.id()),
            "");
      }
      check.initiative(initiative, path);
    }
    check.oneScale(initiatives, "impact", Initiative::impact);
    check.oneScale(initiatives, "effort", Initiative::effort);
    for (int i = 0; i < focus.size(); i++) {
      check.dimension(focus.get(i), "focus of the roadmap", Pointer.to("/focus", i));
    }
    if (!check.problems.isEmpty()) {
      throw new MaturityException(SUMMARY, check.problems);
    }
  }

  private void initiative(Initiative initiative, String path) {
    String what = "initiative (%s)".formatted(initiative.id());
    text(initiative.id(), "id", "initiative at " + path, path);
    text(initiative.name(), "name", what, path);
    dimensions(initiative, what, Pointer.to(path, "dimensions"));
    estimate(initiative.impact(), "impact", what, path);
    estimate(initiative.effort(), "effort", what, path);
    Fraction gap = initiative.gap();
    if (gap != null && gap.signum() < 0) {
      error(
          ProblemCode.OUT_OF_RANGE,
          Pointer.to(path, "gap"),
          "The gap (%s) of the %s must not be negative.".formatted(gap, what),
          "Maybe 0: its goal is reached already.");
    }
    for (int i = 0; i < initiative.milestones().size(); i++) {
      milestone(initiative.milestones().get(i), what, Pointer.to(path + "/milestones", i));
    }
    metrics(initiative.metrics(), what, Pointer.to(path, "metrics"));
  }

  private void dimensions(Initiative initiative, String what, String path) {
    if (initiative.dimensions().isEmpty()) {
      error(
          ProblemCode.MISSING_PROPERTY,
          path,
          "The %s must work on at least one dimension.".formatted(what),
          "Maybe on the whole model: %s.".formatted(DimensionScore.OVERALL));
    }
    Set<String> seen = new LinkedHashSet<>();
    for (int i = 0; i < initiative.dimensions().size(); i++) {
      String id = initiative.dimensions().get(i);
      dimension(id, what, Pointer.to(path, i));
      if (!seen.add(id)) {
        error(
            ProblemCode.REPEATED,
            Pointer.to(path, i),
            "The dimension (%s) must stand once only in the %s.".formatted(id, what),
            "");
      }
    }
  }

  private void dimension(String id, String what, String path) {
    if (!known.contains(id)) {
      error(
          ProblemCode.DANGLING_REFERENCE,
          path,
          "The dimension (%s) of the %s must be one of the model.".formatted(id, what),
          Nearest.hint(id, known));
    }
  }

  private void estimate(Estimate estimate, String property, String what, String path) {
    if (estimate.steps() < Estimate.FEWEST_STEPS) {
      error(
          ProblemCode.OUT_OF_RANGE,
          Pointer.to(path, property),
          "The %s (%s) of the %s must be on a scale of at least %s steps."
              .formatted(property, estimate, what, Estimate.FEWEST_STEPS),
          "Maybe low, medium and high.");
    } else if (estimate.step() < 1 || estimate.step() > estimate.steps()) {
      error(
          ProblemCode.OUT_OF_RANGE,
          Pointer.to(path, property),
          "The %s (%s) of the %s must lie from 1 to %s."
              .formatted(property, estimate, what, estimate.steps()),
          "");
    }
  }

  private void milestone(Milestone milestone, String what, String path) {
    text(milestone.name(), "name", "milestone at " + path, path);
    if (milestone.bufferDays() < 0) {
      error(
          ProblemCode.OUT_OF_RANGE,
          Pointer.to(path, "bufferDays"),
          "The buffer (%s days) of the milestone (%s) of the %s must not be negative."
              .formatted(milestone.bufferDays(), milestone.name(), what),
          "Maybe 0: then the planned day is the last one.");
    } else if (milestone.due().isAfter(LocalDate.MAX.minusDays(milestone.bufferDays()))) {
      error(
          ProblemCode.OUT_OF_RANGE,
          Pointer.to(path, "due"),
          "The day (%s) of the milestone (%s) of the %s must leave room for its buffer (%s days)."
              .formatted(milestone.due(), milestone.name(), what, milestone.bufferDays()),
          "");
    }
  }

  private void metrics(List<Metric> metrics, String what, String path) {
    for (Indicator indicator : Indicator.values()) {
      if (metrics.stream().noneMatch(metric -> metric.indicator() == indicator)) {
        boolean isLeading = indicator == Indicator.LEADING;
        error(
            ProblemCode.MISSING_PROPERTY,
            path,
            "The %s must have at least one %s metric."
                .formatted(what, isLeading ? "leading" : "lagging"),
            isLeading
                ? "Maybe one that shows early that the work goes on, such as a share of staff trained."
                : "Maybe one that shows what customers have of it in the end.");
      }
    }
    Set<String> ids = new LinkedHashSet<>();
    for (int i = 0; i < metrics.size(); i++) {
      Metric metric = metrics.get(i);
      text(metric.id(), "id", "metric at " + Pointer.to(path, i), Pointer.to(path, i));
      if (!ids.add(metric.id())) {
        error(
            ProblemCode.DUPLICATE_ID,
            Pointer.to(Pointer.to(path, i), "id"),
            "The id (%s) must belong to one metric of the %s only.".formatted(metric.id(), what),
            "");
      }
    }
  }

  /** Three of five and two of three cannot be multiplied with gaps and compared. */
  private void oneScale(
      List<Initiative> initiatives, String property, Function<Initiative, Estimate> estimate) {
    for (int i = 1; i < initiatives.size(); i++) {
      Estimate first = estimate.apply(initiatives.get(0));
      Estimate other = estimate.apply(initiatives.get(i));
      if (other.steps() != first.steps()) {
        error(
            ProblemCode.INCONSISTENT,
            Pointer.to(Pointer.to("/initiatives", i), property),
            "The %s (%s) of the initiative (%s) must be on the scale of the first initiative's (%s)."
                .formatted(property, other, initiatives.get(i).id(), first),
            "");
      }
    }
  }

  private void text(String value, String property, String what, String path) {
    if (value.isBlank()) {
      error(
          ProblemCode.BAD_TEXT,
          Pointer.to(path, property),
          "The %s of the %s must not be blank.".formatted(property, what),
          "");
    }
  }

  private void error(ProblemCode code, String path, String message, String hint) {
    problems.add(Problem.error(code, path, message).withHint(hint));
  }
}
