package dev.maturity.bulk;

import dev.maturity.compiled.AnswerBlock;
import dev.maturity.compiled.AnswerCodes;
import dev.maturity.compiled.AnswerLayout;
import dev.maturity.model.Fraction;
import dev.maturity.problem.Foreign;
import dev.maturity.scorecard.Part;
import dev.maturity.scorecard.Range;
import dev.maturity.scoring.Consensus;
import dev.maturity.scoring.Law;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The answers of a table with one row for each assessment: what the raters of each together said of each criterion.
 *
 * @param blocks the rows
 * @param layout how their codes are stored
 * @param values what the codes of each criterion are worth, from code 1 up
 */
record Combined(List<AnswerBlock> blocks, AnswerLayout layout, List<List<Fraction>> values) {

  /** The answers as they are, for a consensus that gives what a single rater said. */
  static Combined single(AnswerTable table) {
    return new Combined(table.blocks(), table.layout(), table.values());
  }

  /**
   * Combines the ratings of each assessment.
   *
   * @return empty if the consensus fails somewhere
   */
  static Optional<Combined> of(AnswerTable table, Consensus consensus) {
    try {
      boolean isOneOfThem = told(consensus::laws).contains(Law.ORDINAL);
      AnswerLayout layout = isOneOfThem ? table.layout() : table.layout().toWide();
      List<AnswerBlock> blocks = new ArrayList<>();
      for (int from = 0; from < table.size(); from += AnswerLayout.ROWS) {
        AnswerBlock block = new AnswerBlock(layout);
        int to = Math.min(table.size(), from + AnswerLayout.ROWS);
        for (int i = from; i < to; i++) {
          block.endRow();
        }
        blocks.add(block);
      }
      List<List<Fraction>> values = table.values();
      for (int c = 0; c < values.size(); c++) {
        Column column = new Column(table, c, values.get(c), consensus, isOneOfThem);
        for (int i = 0; i < table.size(); i++) {
          blocks.get(i / AnswerLayout.ROWS).set(i % AnswerLayout.ROWS, c, column.code(i));
        }
        values.set(c, column.values);
      }
      return Optional.of(new Combined(blocks, layout, values));
    } catch (RuleFailed e) {
      // It comes again, and is told, when the assessments are scored one by one.
      return Optional.empty();
    }
  }

  /** What a consensus says; null is nothing that it may say. */
  private static <T> T told(Supplier<T> question) {
    return Foreign.call(() -> Objects.requireNonNull(question.get()), fault -> {
      throw new RuleFailed(fault);
    });
  }

  /** The consensus throws, or gives what none may give. */
  private static final class RuleFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RuleFailed(@Nullable Throwable cause) {
      super(cause);
    }
  }

  /** Combines the ratings of one criterion. */
  private static final class Column {

    /** So many codes of a byte make the key of what they come to. */
    private static final int MOST_IN_KEY = Long.BYTES;

    private final AnswerTable table;
    private final int criterion;
    private final Consensus consensus;
    private final boolean isOneOfThem;
    private final boolean isNarrow;
    private final List<Fraction> values;
    private final Map<Fraction, Integer> codes = new HashMap<>();
    private final Map<Long, Integer> known = new HashMap<>();

    Column(
        AnswerTable table,
        int criterion,
        List<Fraction> values,
        Consensus consensus,
        boolean isOneOfThem) {
      this.table = table;
      this.criterion = criterion;
      this.consensus = consensus;
      this.isOneOfThem = isOneOfThem;
      this.isNarrow = table.layout().isNarrow(criterion);
      this.values = new ArrayList<>(values);
      for (int i = values.size(); i > 0; i--) {
        codes.put(values.get(i - 1), i);
      }
    }

    int code(int assessment) {
      int from = table.firstResponse(assessment);
      int to = table.firstResponse(assessment + 1);
      int[] ratings = new int[to - from];
      int rated = 0;
      int unanswered = 0;
      int notApplicable = 0;
      boolean isEqual = true;
      for (int row = from; row < to; row++) {
        int code = table.code(row, criterion);
        if (code > 0) {
          ratings[rated++] = code;
          isEqual &= table.raterWeight(row).compareTo(BigDecimal.ONE) == 0;
        } else if (code == AnswerCodes.UNANSWERED) {
          unanswered++;
        } else if (code == AnswerCodes.NOT_APPLICABLE) {
          notApplicable++;
        }
      }
      if (rated > 0) {
        return isEqual && isNarrow && rated <= MOST_IN_KEY
            ? known.computeIfAbsent(key(ratings, rated), key -> combined(from, to))
            : combined(from, to);
      }
      if (unanswered == to - from) {
        return AnswerCodes.UNANSWERED;
      }
      return notApplicable + unanswered == to - from
          ? AnswerCodes.NOT_APPLICABLE
          : AnswerCodes.DONT_KNOW;
    }

    private static long key(int[] ratings, int rated) {
      Arrays.sort(ratings, 0, rated);
      long key = 0;
      for (int i = 0; i < rated; i++) {
        key = key << Byte.SIZE | ratings[i];
      }
      return key;
    }

    private int combined(int from, int to) {
      List<Part> ratings = new ArrayList<>();
      for (int row = from; row < to; row++) {
        int code = table.code(row, criterion);
        if (code > 0) {
          ratings.add(new Part("", values.get(code - 1), Fraction.of(table.raterWeight(row))));
        }
      }
      ratings.sort(Comparator.comparing(Part::value).thenComparing(Part::weight));
      Optional<Fraction> value = told(() -> consensus.combine(List.copyOf(ratings)));
      return value.map(this::codeOf).orElse(AnswerCodes.DONT_KNOW);
    }

    private int codeOf(Fraction value) {
      Integer code = codes.get(value);
      if (code != null) {
        return code;
      }
      if (isOneOfThem || !Range.UNIT.contains(value)) {
        throw new RuleFailed(null);
      }
      values.add(value);
      codes.put(value, values.size());
      return values.size();
    }
  }
}
