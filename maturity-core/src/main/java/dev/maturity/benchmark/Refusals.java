package dev.maturity.benchmark;

import dev.maturity.model.Level;
import dev.maturity.problem.MaturityException;
import dev.maturity.problem.Problem;
import dev.maturity.problem.ProblemCode;
import dev.maturity.scorecard.DimensionScore;
import dev.maturity.scorecard.Scorecard;
import java.util.List;

/** Why there is nothing to compare, and the way out. */
final class Refusals {

  private Refusals() {}

  /** Requires a benchmark that is valid and holds shares. */
  static void requireDistribution(Benchmark benchmark) {
    List<Problem> wrong =
        BenchmarkValidator.validate(benchmark).stream().filter(Problem::isError).toList();
    if (!wrong.isEmpty()) {
      throw new MaturityException("The benchmark (" + benchmark.id() + ") cannot be used.", wrong);
    }
    switch (benchmark.kind()) {
      case STATEMENT ->
        refuse(
            benchmark,
            "/statement",
            "says for how many organisations a statement is true, not how many stand on which level",
            "Maybe ask whether the statement is true of you: " + benchmark.statement());
      case FINDING ->
        refuse(
            benchmark,
            "/finding",
            "says something in words, and no shares to compare a level with",
            "It reads: " + benchmark.finding());
      case DISTRIBUTION -> {
        // As it must be.
      }
    }
  }

  /** Requires that the benchmark is about the model of the scorecard, and on its levels. */
  static void requireSameScale(Benchmark benchmark, Scorecard card) {
    if (benchmark.models().isEmpty()) {
      refuse(
          benchmark,
          "/models",
          "has a scale of its own (%s), which is not that of the model (%s)"
              .formatted(String.join(", ", benchmark.stepIds()), card.model()),
          "Its figures can be read beside the scorecard, not laid on its levels.");
    }
    if (!benchmark.isAbout(card.model())) {
      refuse(
          benchmark,
          "/models",
          "is about the levels of another model (%s), not of (%s)"
              .formatted(String.join(", ", benchmark.models()), card.model()),
          "Maybe score answers to the model (%s), and compare those."
              .formatted(benchmark.models().get(0)));
    }
    List<String> levels = card.levels().stream().map(Level::id).toList();
    if (!levels.equals(benchmark.stepIds())) {
      refuse(
          benchmark,
          "/steps",
          "is about the levels (%s), and the model (%s %s) has the levels (%s)"
              .formatted(
                  String.join(", ", benchmark.stepIds()),
                  card.model(),
                  card.modelVersion(),
                  String.join(", ", levels)),
          "Maybe it is about another version of the model.");
    }
  }

  /** The node that the benchmark is about, which has a level. */
  static DimensionScore placed(Benchmark benchmark, Scorecard card) {
    DimensionScore node = card.dimension(benchmark.dimension()).orElse(null);
    if (node == null) {
      throw refusal(
          benchmark,
          "/dimension",
          "is about the dimension (%s), which the scorecard does not have"
              .formatted(benchmark.dimension()),
          "Maybe it is about another version of the model.");
    }
    if (node.placement() == null) {
      throw refusal(
          benchmark,
          "/dimension",
          "is about levels, and the node (%s) of the scorecard has none (%s, coverage %s)"
              .formatted(node.id(), node.status(), node.coverage()),
          node.coverage().unknown() > 0
              ? "Maybe answer more of it first."
              : "Maybe the model finds no level there.");
    }
    return node;
  }

  private static void refuse(Benchmark benchmark, String path, String reason, String hint) {
    throw refusal(benchmark, path, reason, hint);
  }

  private static MaturityException refusal(
      Benchmark benchmark, String path, String reason, String hint) {
    return new MaturityException(
        "There is nothing to compare.",
        List.of(Problem.error(
                ProblemCode.NOT_COMPARABLE,
                path,
                "The benchmark (%s) %s.".formatted(benchmark.id(), reason))
            .withHint(hint)));
  }
}
