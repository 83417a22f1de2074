package dev.maturity.compiled;

import java.util.Arrays;

/**
 * Scores blocks of answers by a plan, into columns. One for each thread. Allocates nothing while it runs, but for the few rows
 * in which numbers of too many digits for whole numbers lie so near to a bound, or to the middle between two doubles, that only
 * fractions tell.
 */
public final class BlockKernel {

  private final Frame overall;
  private PlanNode plan;
  private final Scratch scratch = new Scratch();

  /** A kernel with working memory of its own. */
  public BlockKernel(Plan plan) {
    this.plan = plan.overall();
    this.overall = new Frame(plan.overall());
  }

  /** Goes on with another plan, of the same model with other weights. */
  public void use(Plan other) {
    plan = other.overall();
    overall.become(plan);
  }

  /**
   * Scores a block.
   *
   * @param block the answers
   * @param into where the results go, made for the same plan
   * @param from the row there of the block's first row
   */
  public void score(AnswerBlock block, ScoreColumns into, int from) {
    score(plan, overall, block, into, from);
  }

  private void score(PlanNode node, Frame frame, AnswerBlock block, ScoreColumns into, int from) {
    for (int k = 0; k < frame.children.length; k++) {
      score(node.children().get(k), frame.children[k], block, into, from);
    }
    int rows = block.rows();
    LevelStep level = into.hasRanks() || into.hasPositions() ? node.level() : null;
    boolean mayLack = block.hasUnknown() && node.coverage().hasMinimum();
    boolean needsStatuses = into.hasStatuses() || (level != null && mayLack);
    node.step().run(block, frame, scratch);
    if (into.hasScores()) {
      writeScores(node, frame, rows, into, from);
    }
    if (level != null) {
      node.step().score(frame, rows);
    }
    if (mayLack || (block.hasUnknown() && (into.hasStatuses() || into.hasCoverages()))) {
      node.coverage().run(block, frame, scratch);
    }
    if (needsStatuses) {
      status(node, frame, block);
    }
    if (level != null) {
      level.decide(block, frame, scratch, into.hasPositions());
      refuse(frame, block, needsStatuses);
    }
    write(node, frame, block, into, from);
  }

  private void writeScores(PlanNode node, Frame frame, int rows, ScoreColumns into, int from) {
    int place = node.place();
    if (!node.isScored()) {
      into.numberColumn(place).setNone(from, rows);
    } else if (node.step().sumForm() != null) {
      into.sumColumn(place).set(from, rows, scratch);
    } else {
      into.numberColumn(place).set(from, rows, frame.scores);
    }
  }

  private static void status(PlanNode node, Frame frame, AnswerBlock block) {
    boolean saysSomething = node.isScored() || node.level() != null;
    boolean mayLack = saysSomething && block.hasUnknown() && node.coverage().hasMinimum();
    byte known = node.isScored() ? StatusCodes.SCORED : StatusCodes.NOT_SCORED;
    Arrays.fill(frame.statuses, 0, block.rows(), known);
    if (!mayLack && !frame.number.hasAbsent) {
      return;
    }
    for (int i = 0; i < block.rows(); i++) {
      if (!frame.isPresent(i)) {
        frame.statuses[i] = statusOfNothing(frame, block, i);
      } else if (mayLack && !node.coverage().isEnough(frame, i)) {
        frame.statuses[i] = StatusCodes.INSUFFICIENT;
      }
    }
  }

  private static byte statusOfNothing(Frame frame, AnswerBlock block, int row) {
    if (!block.hasUnknown() || frame.coverage.qAt(row) == 0) {
      return StatusCodes.NOT_APPLICABLE;
    }
    return frame.coverage.pAt(row) == 0 ? StatusCodes.UNANSWERED : StatusCodes.INSUFFICIENT;
  }

  /** Too little is known of some rows for a level. */
  private static void refuse(Frame frame, AnswerBlock block, boolean hasStatuses) {
    if (!hasStatuses && !frame.number.hasAbsent) {
      return;
    }
    for (int i = 0; i < block.rows(); i++) {
      boolean isAllowed = hasStatuses
          ? frame.statuses[i] == StatusCodes.SCORED || frame.statuses[i] == StatusCodes.NOT_SCORED
          : frame.isPresent(i);
      if (!isAllowed) {
        frame.ranks[i] = 0;
        frame.positions[i] = Double.NaN;
      }
    }
  }

  private static void write(
      PlanNode node, Frame frame, AnswerBlock block, ScoreColumns into, int from) {
    int rows = block.rows();
    int place = node.place();
    if (into.hasRanks() && node.level() != null) {
      System.arraycopy(frame.ranks, 0, into.ranks(place), from, rows);
    }
    if (into.hasPositions() && node.level() != null) {
      System.arraycopy(frame.positions, 0, into.positions(place), from, rows);
    }
    if (into.hasStatuses()) {
      System.arraycopy(frame.statuses, 0, into.statuses(place), from, rows);
    }
    if (into.hasCoverages()) {
      if (block.hasUnknown()) {
        node.coverage().write(frame, rows, into.coverages(place), from);
      } else {
        Arrays.fill(into.coverages(place), from, from + rows, 1);
      }
    }
  }
}
