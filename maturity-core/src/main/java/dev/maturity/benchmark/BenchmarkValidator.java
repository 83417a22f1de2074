package dev.maturity.benchmark;

import dev.maturity.model.Citation;
import dev.maturity.model.Dimension;
import dev.maturity.model.Level;
import dev.maturity.model.Model;
import dev.maturity.model.Source;
import dev.maturity.problem.Pointer;
import dev.maturity.problem.Problem;
import dev.maturity.problem.ProblemCode;
import dev.maturity.scorecard.DimensionScore;
import java.util.ArrayList;
import java.util.List;

/** Checks benchmarks, and reports every problem at once. */
public final class BenchmarkValidator {

  private static final String MODELS = "/models";
  private static final String STEPS = "/steps";
  private static final String SOURCES = "/sources";

  private BenchmarkValidator() {}

  /**
   * Checks a benchmark by itself: the fields of all its parts, that it says one kind of thing, that ids are unique and
   * what they name is there, that shares stand in order, share no step and do not sum to more than the whole.
   *
   * @param benchmark the benchmark
   * @return the problems, in the order in which they stand in the benchmark; empty if there are none
   */
  public static List<Problem> validate(Benchmark benchmark) {
    Checks checks = new Checks();
    checks.fields(benchmark, "", "benchmark", benchmark.id());
    checks.unique(benchmark.models(), MODELS, "model", "");
    checkDimension(benchmark, checks);
    checks.fields(benchmark.steps(), STEPS, "step", Step::id);
    checks.unique(benchmark.stepIds(), STEPS, "step", "id");
    checkKind(benchmark, checks);
    ShareChecks.check(benchmark, checks);
    checkFigures(benchmark, checks);
    checkStudy(benchmark.study(), checks);
    checks.fields(benchmark.sources(), SOURCES, "source", Source::id);
    checks.unique(sourceIds(benchmark), SOURCES, "source", "id");
    checkCitations(benchmark, benchmark.citations(), "/citations", checks);
    return checks.all();
  }

  /**
   * Checks a benchmark as {@link #validate(Benchmark)} does, and against a model that it is about.
   *
   * @param benchmark the benchmark
   * @param model the model
   * @return the problems; empty if there are none
   */
  public static List<Problem> validate(Benchmark benchmark, Model model) {
    List<Problem> problems = new ArrayList<>(validate(benchmark));
    Checks checks = new Checks();
    if (!benchmark.isAbout(model.id())) {
      checks.error(
          ProblemCode.WRONG_MODEL,
          MODELS,
          "The benchmark (%s) does not name the model (%s).".formatted(benchmark.id(), model.id()),
          "Maybe \"models\": [\"" + model.id() + "\"].");
    }
    List<String> levels = model.levels().stream().map(Level::id).toList();
    List<String> steps = benchmark.stepIds();
    for (int i = 0; i < steps.size(); i++) {
      checks.known(
          steps.get(i),
          levels,
          Pointer.to(Pointer.to(STEPS, i), "id"),
          "level of the model (" + model.id() + ")");
    }
    if (levels.containsAll(steps) && !steps.isEmpty() && !steps.equals(levels)) {
      checks.error(
          ProblemCode.INCONSISTENT,
          STEPS,
          "The steps (%s) of the benchmark (%s) must be the levels of the model (%s) in their order."
              .formatted(String.join(", ", steps), benchmark.id(), model.id()),
          "They are: " + String.join(", ", levels) + ".");
    }
    List<String> dimensions = new ArrayList<>();
    dimensions.add(DimensionScore.OVERALL);
    model.allDimensions().stream().map(Dimension::id).forEach(dimensions::add);
    checks.known(
        benchmark.dimension(),
        dimensions,
        "/dimension",
        "dimension of the model (" + model.id() + ")");
    problems.addAll(checks.all());
    return List.copyOf(problems);
  }

  private static void checkDimension(Benchmark benchmark, Checks checks) {
    if (benchmark.models().isEmpty() && !benchmark.dimension().equals(DimensionScore.OVERALL)) {
      checks.error(
          ProblemCode.INCONSISTENT,
          "/dimension",
          "The dimension (%s) belongs to no model, since the benchmark (%s) names none."
              .formatted(benchmark.dimension(), benchmark.id()),
          "Maybe leave it out.");
    }
  }

  /** That it holds one of the three things, and whole. */
  private static void checkKind(Benchmark benchmark, Checks checks) {
    boolean shares = !benchmark.shares().isEmpty();
    boolean statement = !benchmark.statement().isBlank();
    boolean figures = !benchmark.figures().isEmpty();
    boolean finding = !benchmark.finding().isBlank();
    int kinds = (shares ? 1 : 0) + (statement || figures ? 1 : 0) + (finding ? 1 : 0);
    if (kinds != 1) {
      checks.error(
          kinds == 0 ? ProblemCode.MISSING_PROPERTY : ProblemCode.INCONSISTENT,
          "",
          "The benchmark (%s) must have shares, or figures about a statement, or a finding%s."
              .formatted(benchmark.id(), kinds == 0 ? "" : ", and it has more than one of them"),
          kinds == 0 ? "" : "Maybe make a benchmark of each.");
    }
    if (figures && !statement) {
      checks.error(
          ProblemCode.MISSING_PROPERTY,
          "",
          "The benchmark (%s) must have the statement that its figures are about."
              .formatted(benchmark.id()),
          "");
    }
    if (statement && !figures) {
      checks.error(
          ProblemCode.MISSING_PROPERTY,
          "",
          "The benchmark (%s) must have figures about its statement.".formatted(benchmark.id()),
          "");
    }
  }

  private static void checkFigures(Benchmark benchmark, Checks checks) {
    for (int i = 0; i < benchmark.figures().size(); i++) {
      Figure figure = benchmark.figures().get(i);
      String path = Pointer.to("/figures", i);
      checks.fields(figure, path, "figure", figure.value().toString());
      checkCitations(benchmark, figure.citations(), Pointer.to(path, "citations"), checks);
    }
  }

  private static void checkCitations(
      Benchmark benchmark, List<Citation> citations, String path, Checks checks) {
    checks.fields(citations, path, "citation", Citation::source);
    for (int i = 0; i < citations.size(); i++) {
      checks.known(
          citations.get(i).source(),
          sourceIds(benchmark),
          Pointer.to(Pointer.to(path, i), "source"),
          "source");
    }
  }

  private static void checkStudy(Study study, Checks checks) {
    checks.fields(study, "/study", "study", "");
    checks.fields(study.population(), "/study/population", "population", "");
    List<AttributeCondition> conditions = study.population().conditions();
    String path = "/study/population/conditions";
    checks.fields(conditions, path, "condition", AttributeCondition::attribute);
    for (int i = 0; i < conditions.size(); i++) {
      AttributeCondition condition = conditions.get(i);
      if (!condition.isNumber() && condition.values().isEmpty()) {
        checks.error(
            ProblemCode.MISSING_PROPERTY,
            Pointer.to(path, i),
            "The condition (%s) must say what the attribute must be."
                .formatted(condition.attribute()),
            "Maybe \"atLeast\": 1000, or \"values\": [\"b2b\"].");
      }
      if (condition.isNumber() && !condition.values().isEmpty()) {
        checks.error(
            ProblemCode.INCONSISTENT,
            Pointer.to(path, i),
            "The condition (%s) must ask for a number or for a word, not for both."
                .formatted(condition.attribute()),
            "");
      }
      if (condition.atLeast() != null
          && condition.atMost() != null
          && condition.atLeast().compareTo(condition.atMost()) > 0) {
        checks.error(
            ProblemCode.OUT_OF_RANGE,
            Pointer.to(Pointer.to(path, i), "atMost"),
            "The greatest number (%s) of the condition (%s) must not lie below the least (%s)."
                .formatted(
                    condition.atMost().toPlainString(),
                    condition.attribute(),
                    condition.atLeast().toPlainString()),
            "");
      }
    }
  }

  private static List<String> sourceIds(Benchmark benchmark) {
    return benchmark.sources().stream().map(Source::id).toList();
  }
}
