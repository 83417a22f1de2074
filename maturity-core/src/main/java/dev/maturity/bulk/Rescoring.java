package dev.maturity.bulk;

import dev.maturity.compiled.AnswerBlock;
import dev.maturity.compiled.AnswerLayout;
import dev.maturity.compiled.BlockKernel;
import dev.maturity.compiled.NodeCompiler;
import dev.maturity.compiled.Plan;
import dev.maturity.compiled.Planner;
import dev.maturity.compiled.ScoreColumns;
import dev.maturity.engine.Scorer;
import dev.maturity.model.Model;
import dev.maturity.problem.Problem;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.IntFunction;

/** Scores one table under many weightings. What the raters of each assessment said together is found out once. */
final class Rescoring {

  /** So many results wait for their turn. */
  private static final int AT_ONCE = 64;

  private final Scorer scorer;
  private final NodeCompiler compiler;
  private final AnswerTable answers;
  private final Optional<Prepared> prepared;
  private final BulkOptions options;
  private final BulkScorer bulk;

  /** Kernels that nobody uses now; their working memory is used again. */
  private final ConcurrentLinkedDeque<BlockKernel> free = new ConcurrentLinkedDeque<>();

  /** Answers of one row for each assessment, and who plans how they are scored. */
  private record Prepared(List<AnswerBlock> blocks, Planner planner) {}

  Rescoring(
      Scorer scorer,
      NodeCompiler compiler,
      AnswerTable answers,
      Optional<Combined> combined,
      BulkOptions options,
      BulkScorer bulk) {
    this.scorer = scorer;
    this.compiler = compiler;
    this.answers = answers;
    this.prepared = combined.map(rows -> new Prepared(
        rows.blocks(),
        new Planner(scorer.model(), scorer.rules(), rows.layout(), rows.values(), answers.size())));
    this.options = options;
    this.bulk = bulk;
  }

  void run(int weightings, IntFunction<Weighting> weighting, WeightedScores scores) {
    ScoreTable[] results = new ScoreTable[Math.min(AT_ONCE, weightings)];
    for (int first = 0; first < weightings; first += AT_ONCE) {
      int start = first;
      int count = Math.min(AT_ONCE, weightings - first);
      Workers.run(options.withProgress(done -> {}), count, 1, () -> (from, to) -> {
        for (int i = from; i < to; i++) {
          results[i] = score(start + i, weighting.apply(start + i));
        }
      });
      for (int i = 0; i < count; i++) {
        scores.accept(start + i, results[i]);
      }
      options.progress().accept(start + count);
    }
  }

  private ScoreTable score(int number, Weighting weighting) {
    Model model = Reweighed.of(scorer.model(), weighting, number);
    Optional<Plan> plan =
        prepared.flatMap(rows -> rows.planner().plan(compiler.reweighed(model).overall()));
    ScoreColumns into = bulk.form(options).columns(plan.orElse(null), answers.size());
    if (plan.isEmpty()) {
      OneByOne each = new OneByOne(Scorer.of(model, scorer.rules()), answers, into);
      each.score(0, answers.size());
      return table(into, each.problems());
    }
    BlockKernel kernel = kernel(plan.get());
    for (int row = 0; row < answers.size(); row += AnswerLayout.ROWS) {
      kernel.score(prepared.orElseThrow().blocks().get(row / AnswerLayout.ROWS), into, row);
    }
    free.push(kernel);
    return table(into, List.of());
  }

  private BlockKernel kernel(Plan plan) {
    BlockKernel kernel = free.poll();
    if (kernel == null) {
      return new BlockKernel(plan);
    }
    kernel.use(plan);
    return kernel;
  }

  private ScoreTable table(ScoreColumns columns, List<Problem> problems) {
    return new ScoreTable(answers, bulk.nodes(), options.measures(), columns, problems);
  }
}
