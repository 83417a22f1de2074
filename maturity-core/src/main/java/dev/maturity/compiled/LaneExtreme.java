package dev.maturity.compiled;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The least or the greatest of criteria on the same even steps from 0 to 1, without a table: the point x of n is worth x − 1
 * steps, or n − x where it is reversed. What counts most becomes the greatest code, and what does not count is 0. Immutable.
 */
final class LaneExtreme {

  private final boolean isLeast;
  private final int points;
  private final List<Column> columns;

  private LaneExtreme(boolean isLeast, int points, List<Column> columns) {
    this.isLeast = isLeast;
    this.points = points;
    this.columns = columns;
  }

  /** A criterion; its worst point is that which stands for what nobody knows, if that counts as 0. */
  private record Column(int criterion, boolean isTurned, UnknownCodes unknown, int worst) {}

  /** Null if some criterion does not fit. */
  static @Nullable LaneExtreme of(List<Term> terms, boolean isLeast, AnswerLayout layout) {
    int points = terms.get(0).worth().points();
    List<Column> columns = new ArrayList<>();
    for (Term term : terms) {
      Worth worth = term.worth();
      boolean isAlike = worth.isEven && worth.points() == points;
      if (!isAlike || !layout.isNarrow(term.criterion()) || !LaneGroup.fits(worth)) {
        return null;
      }
      int worst = worth.isFalling ? points : 1;
      columns.add(
          new Column(term.criterion(), worth.isFalling != isLeast, UnknownCodes.of(worth), worst));
    }
    return new LaneExtreme(isLeast, points, columns);
  }

  /** Leaves the steps, and 1 where anything counts, in the lanes of the working memory. */
  void find(AnswerBlock block, Scratch scratch) {
    int lanes = TableTerm.lanes(block.rows());
    long[] codes = scratch.codes;
    long[] found = scratch.values;
    Arrays.fill(found, 0, lanes, 0);
    for (int k = 0; k < columns.size(); k++) {
      Column column = columns.get(k);
      block.copy(column.criterion, lanes, codes);
      if (block.hasUnknown()) {
        int worst = column.unknown == UnknownCodes.NONE ? 0 : column.worst;
        LaneSums.setUnknown(codes, column.unknown.flip, column.unknown.all, worst, lanes);
      }
      if (column.isTurned) {
        LaneSums.turn(codes, points + 1, lanes);
      }
      LaneSums.max(codes, found, lanes);
    }
    if (isLeast) {
      LaneSums.turn(found, points + 1, lanes);
    }
    LaneSums.takeOneOff(found, scratch.weights, lanes);
  }
}
