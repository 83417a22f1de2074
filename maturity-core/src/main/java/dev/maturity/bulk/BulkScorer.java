package dev.maturity.bulk;

import dev.maturity.compiled.AnswerBlock;
import dev.maturity.compiled.AnswerLayout;
import dev.maturity.compiled.BlockKernel;
import dev.maturity.compiled.Node;
import dev.maturity.compiled.NodeCompiler;
import dev.maturity.compiled.Plan;
import dev.maturity.compiled.ScoreColumns;
import dev.maturity.engine.Scorer;
import dev.maturity.model.Dimension;
import dev.maturity.model.Model;
import dev.maturity.scorecard.DimensionScore;
import dev.maturity.scoring.Consensus;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Scores tables of assessments: the same numbers, levels and bits as a {@link Scorer} gives one at a time. Immutable and
 * thread-safe.
 *
 * <p>Models that only use what most do are scored in integers, some hundred times faster than one at a time; any other rule
 * works too, at the speed of {@link Scorer#score}.
 *
 * <p>It can be serialised, as its {@link Scorer} can.
 */
public final class BulkScorer implements Serializable {

  /** How many problems of rules that failed a table of scores keeps. */
  public static final int MOST_PROBLEMS = 100;

  private static final long serialVersionUID = 1L;

  private static final int MOST_LEVELS = 255;

  /** From here on threads make room for results faster than one of them does. */
  private static final int MANY_ROWS = 1 << 17;

  private final transient Scorer scorer;
  private final transient NodeCompiler compiler;
  private final transient Node overall;
  private final transient List<Boolean> hasLevel;
  private final transient Consensus consensus;

  /** For answers with a code for each point; empty if they take fractions, or some answers have no code. */
  private final transient Optional<Kernels> usual;

  /** Whether a single rater is taken at his word. */
  private final transient boolean takesSingleRaters;

  private BulkScorer(Scorer scorer) {
    this.scorer = scorer;
    this.compiler = new NodeCompiler(scorer.model(), scorer.rules());
    this.overall = compiler.overall();
    this.hasLevel = hasLevel(overall);
    AnswerLayout layout = Layouts.of(scorer.model());
    this.usual = layout.wide() == 0
        ? Kernels.of(overall, scorer, layout, Layouts.values(layout), Integer.MAX_VALUE)
        : Optional.empty();
    this.consensus = scorer.rules().consensus(scorer.model().scoring().consensus());
    this.takesSingleRaters = Plan.takesSingleRaters(scorer.model(), scorer.rules());
  }

  /**
   * Makes a scorer of tables.
   *
   * @param scorer a scorer of the model
   * @return the scorer
   * @throws IllegalArgumentException if the model has more than 255 levels
   */
  public static BulkScorer of(Scorer scorer) {
    int levels = scorer.model().levels().size();
    if (levels > MOST_LEVELS) {
      throw new IllegalArgumentException("The levels (%s) of the model (%s) must be at most %s."
          .formatted(levels, scorer.model().id(), MOST_LEVELS));
    }
    return new BulkScorer(scorer);
  }

  /**
   * The model.
   *
   * @return the model that this scorer was made from
   */
  public Model model() {
    return scorer.model();
  }

  /**
   * The nodes for which there are scores.
   *
   * @return {@value DimensionScore#OVERALL}, then the dimensions in model order
   */
  public List<String> nodes() {
    List<String> nodes = new ArrayList<>();
    nodes.add(DimensionScore.OVERALL);
    model().allDimensions().stream().map(Dimension::id).forEach(nodes::add);
    return List.copyOf(nodes);
  }

  /**
   * Scores a table on the caller's own thread.
   *
   * @param answers the answers, of this scorer's model
   * @return everything that can be computed
   * @throws IllegalArgumentException if the table is of another model
   * @throws CancellationException if the thread is interrupted meanwhile; it stays interrupted
   */
  public ScoreTable score(AnswerTable answers) {
    return score(answers, BulkOptions.STANDARD);
  }

  /**
   * Scores a table.
   *
   * @param answers the answers, of this scorer's model
   * @param options how
   * @return what was asked for
   * @throws IllegalArgumentException if the table is of another model
   * @throws CancellationException if the thread is interrupted meanwhile; it stays interrupted
   */
  public ScoreTable score(AnswerTable answers, BulkOptions options) {
    requireSameModel(answers);
    return score(answers, options, Optional.empty());
  }

  /**
   * Scores a table into the memory of an earlier one, which nobody needs any more. That saves the time that making room takes,
   * where table after table is scored and read.
   *
   * <p>Another memory is taken if that of the earlier one is too small, has other nodes or measures, or keeps their scores in
   * another form.
   *
   * @param answers the answers, of this scorer's model
   * @param options how
   * @param spent a table of scores, of this scorer or another one, which no other thread is reading; whoever reads it afterwards,
   *     even if this scoring is interrupted, gets an {@link IllegalStateException}
   * @return what was asked for
   * @throws IllegalArgumentException if the table is of another model
   * @throws IllegalStateException if the earlier table was spent already
   * @throws CancellationException if the thread is interrupted meanwhile; it stays interrupted
   */
  public ScoreTable score(AnswerTable answers, BulkOptions options, ScoreTable spent) {
    requireSameModel(answers);
    return score(answers, options, Optional.of(spent.spend()));
  }

  /** Much memory takes long to clear, so all threads take part in it. */
  private static ScoreColumns room(
      ScoreColumns.Form form, @Nullable Plan plan, int rows, BulkOptions options) {
    if (rows < MANY_ROWS) {
      return form.columns(plan, rows);
    }
    ScoreColumns columns = form.withoutRoom(plan, rows);
    Workers.run(options.withProgress(done -> {}), form.nodes(), 1, () -> (from, to) -> {
      for (int node = from; node < to; node++) {
        columns.makeRoom(node);
      }
    });
    return columns;
  }

  private ScoreTable score(AnswerTable answers, BulkOptions options, Optional<ScoreColumns> spent) {
    Optional<Prepared> prepared = prepare(answers);
    Plan plan = prepared.map(ready -> ready.kernels().plan()).orElse(null);
    ScoreColumns.Form form = form(options);
    ScoreColumns columns = spent
        .flatMap(memory -> memory.again(form, plan, answers.size()))
        .orElseGet(() -> room(form, plan, answers.size(), options));
    if (prepared.isPresent()) {
      Prepared ready = prepared.get();
      Workers.run(
          options,
          answers.size(),
          AnswerLayout.ROWS,
          () -> (from, to) -> ready.score(from, to, columns));
      return new ScoreTable(answers, nodes(), options.measures(), columns, List.of());
    }
    OneByOne each = new OneByOne(scorer, answers, columns);
    Workers.run(options, answers.size(), 1, () -> each::score);
    return new ScoreTable(answers, nodes(), options.measures(), columns, each.problems());
  }

  /**
   * Scores a table under many weightings, as sensitivity analysis asks for. The table is not built again, and what the
   * raters of each assessment said together is found out once.
   *
   * @param answers the answers, of this scorer's model
   * @param weightings the number of weightings
   * @param weighting gives each weighting by its number, from 0 up; asked by several threads at once if the options name
   *     several
   * @param options how; the progress is told in weightings
   * @param scores takes the scores under each weighting, in order, on the caller's own thread
   * @throws IllegalArgumentException if the table is of another model, or a weight is not positive
   * @throws CancellationException if the thread is interrupted meanwhile; it stays interrupted
   */
  public void scoreUnder(
      AnswerTable answers,
      int weightings,
      IntFunction<Weighting> weighting,
      BulkOptions options,
      WeightedScores scores) {
    requireSameModel(answers);
    new Rescoring(scorer, compiler, answers, combined(answers), options, this)
        .run(weightings, weighting, scores);
  }

  private void requireSameModel(AnswerTable answers) {
    if (!answers.model().equals(model())) {
      throw new IllegalArgumentException("The answers must be to the model (%s), not to (%s)."
          .formatted(model(), answers.model()));
    }
  }

  /** The columns that are asked for. */
  ScoreColumns.Form form(BulkOptions options) {
    Set<Measure> measures = options.measures();
    return new ScoreColumns.Form(
        hasLevel,
        measures.contains(Measure.SCORE),
        measures.contains(Measure.LEVEL),
        measures.contains(Measure.POSITION),
        measures.contains(Measure.COVERAGE),
        measures.contains(Measure.STATUS));
  }

  private static List<Boolean> hasLevel(Node overall) {
    List<Boolean> found = new ArrayList<>();
    collect(overall, found);
    return List.copyOf(found);
  }

  private static void collect(Node node, List<Boolean> into) {
    into.add(node.levelRule().isPresent());
    node.children().forEach(child -> collect(child, into));
  }

  private boolean isTakenAtItsWord(AnswerTable answers) {
    return answers.isSingle() && takesSingleRaters;
  }

  /** The answers with one row for each assessment; empty if the consensus fails. */
  private Optional<Combined> combined(AnswerTable answers) {
    return isTakenAtItsWord(answers)
        ? Optional.of(Combined.single(answers))
        : Combined.of(answers, consensus);
  }

  /** How a table would be scored in whole numbers; empty if it takes fractions. */
  private Optional<Prepared> prepare(AnswerTable answers) {
    if (!isTakenAtItsWord(answers)) {
      return combined(answers)
          .flatMap(rows -> Kernels.of(overall, scorer, rows.layout(), rows.values(), answers.size())
              .map(kernels -> new Prepared(rows.blocks(), kernels)));
    }
    Optional<Kernels> kernels = answers.layout().wide() == 0
        ? usual
        : Kernels.of(overall, scorer, answers.layout(), answers.values(), answers.size());
    return kernels.map(found -> new Prepared(answers.blocks(), found));
  }

  private Object writeReplace() {
    return new SentBulkScorer(scorer);
  }

  private void readObject(ObjectInputStream in) throws InvalidObjectException {
    throw new InvalidObjectException("A scorer of tables must be read as its scorer.");
  }

  /** Answers of one row for each assessment, and how they are scored. */
  private record Prepared(List<AnswerBlock> blocks, Kernels kernels) {

    void score(int from, int to, ScoreColumns columns) {
      BlockKernel kernel = kernels.take();
      for (int row = from; row < to; row += AnswerLayout.ROWS) {
        kernel.score(blocks.get(row / AnswerLayout.ROWS), columns, row);
      }
      kernels.give(kernel);
    }
  }
}
