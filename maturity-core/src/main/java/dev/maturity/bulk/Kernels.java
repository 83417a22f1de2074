package dev.maturity.bulk;

import dev.maturity.compiled.AnswerLayout;
import dev.maturity.compiled.BlockKernel;
import dev.maturity.compiled.Node;
import dev.maturity.compiled.Plan;
import dev.maturity.compiled.Planner;
import dev.maturity.engine.Scorer;
import dev.maturity.model.Fraction;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;

/** Kernels of one plan, each used by one thread at a time. Their working memory is used again. Thread-safe. */
final class Kernels {

  private final Plan plan;
  private final ConcurrentLinkedDeque<BlockKernel> free = new ConcurrentLinkedDeque<>();

  private Kernels(Plan plan) {
    this.plan = plan;
  }

  /**
   * Makes kernels.
   *
   * @param rows how many rows they will score
   * @return empty if the model takes fractions
   */
  static Optional<Kernels> of(
      Node overall, Scorer scorer, AnswerLayout layout, List<List<Fraction>> values, int rows) {
    return new Planner(scorer.model(), scorer.rules(), layout, values, rows)
        .plan(overall)
        .map(Kernels::new);
  }

  Plan plan() {
    return plan;
  }

  BlockKernel take() {
    BlockKernel kernel = free.poll();
    return kernel == null ? new BlockKernel(plan) : kernel;
  }

  void give(BlockKernel kernel) {
    free.push(kernel);
  }
}
