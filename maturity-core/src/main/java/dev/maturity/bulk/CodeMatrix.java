package dev.maturity.bulk;

import dev.maturity.compiled.AnswerBlock;
import dev.maturity.compiled.AnswerCodes;
import dev.maturity.compiled.AnswerLayout;
import dev.maturity.model.Model;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Makes a table of codes that a caller already has. */
final class CodeMatrix {

  private final Model model;
  private final AnswerLayout layout;
  private final int rows;

  private CodeMatrix(Model model, int rows) {
    this.model = model;
    this.layout = Layouts.of(model);
    this.rows = rows;
    for (int c = 0; c < layout.criteria(); c++) {
      if (!layout.isNarrow(c)) {
        throw new IllegalArgumentException(
            "The criterion (%s) must be on a scale with a code for each point, and (%s) has too many."
                    .formatted(name(model, c), model.allCriteria().get(c).scale())
                + "\nMaybe fill the table with AnswerTable.builder(model).");
      }
    }
  }

  static AnswerTable of(Model model, byte[][] columns) {
    int criteria = model.allCriteria().size();
    if (columns.length != criteria) {
      throw new IllegalArgumentException(
          "The columns must be %s, one for each criterion of the model (%s), not %s."
              .formatted(criteria, model.id(), columns.length));
    }
    int rows = columns.length == 0 ? 0 : columns[0].length;
    for (int c = 0; c < criteria; c++) {
      if (columns[c].length != rows) {
        throw new IllegalArgumentException(
            "The column of the criterion (%s) must have %s codes like the first, not %s."
                .formatted(name(model, c), rows, columns[c].length));
      }
    }
    return new CodeMatrix(model, rows)
        .table((criterion, from, codes, count) ->
            System.arraycopy(columns[criterion], from, codes, 0, count));
  }

  static AnswerTable ofColumns(Model model, ByteBuffer buffer, int rows) {
    requireSize(model, buffer, rows);
    int start = buffer.position();
    return new CodeMatrix(model, rows)
        .table((criterion, from, codes, count) ->
            buffer.get(start + criterion * rows + from, codes, 0, count));
  }

  static AnswerTable ofRows(Model model, ByteBuffer buffer, int rows) {
    requireSize(model, buffer, rows);
    int start = buffer.position();
    int width = model.allCriteria().size();
    return new CodeMatrix(model, rows).table((criterion, from, codes, count) -> {
      for (int i = 0; i < count; i++) {
        codes[i] = buffer.get(start + (from + i) * width + criterion);
      }
    });
  }

  /** More codes than that would stand in columns of another length. */
  private static void requireSize(Model model, ByteBuffer buffer, int rows) {
    if (rows < 0) {
      throw new IllegalArgumentException(
          "The number of assessments (%s) must not be negative.".formatted(rows));
    }
    long needed = (long) rows * model.allCriteria().size();
    if (buffer.remaining() != needed) {
      throw new IllegalArgumentException(
          "The buffer must hold %s codes, one for each of %s criteria and %s assessments, and holds %s."
              .formatted(needed, model.allCriteria().size(), rows, buffer.remaining()));
    }
  }

  /** Copies some codes of a criterion. */
  private interface Source {
    void copy(int criterion, int from, byte[] codes, int count);
  }

  private AnswerTable table(Source source) {
    List<AnswerBlock> blocks = new ArrayList<>();
    byte[] codes = new byte[AnswerLayout.ROWS];
    long[] lanes = new long[AnswerLayout.LANES];
    for (int from = 0; from < rows; from += AnswerLayout.ROWS) {
      int count = Math.min(AnswerLayout.ROWS, rows - from);
      AnswerBlock block = new AnswerBlock(layout);
      for (int c = 0; c < layout.criteria(); c++) {
        Arrays.fill(codes, count, codes.length, (byte) AnswerCodes.NOT_APPLICABLE);
        source.copy(c, from, codes, count);
        check(c, from, codes, count);
        ByteBuffer.wrap(codes).order(ByteOrder.LITTLE_ENDIAN).asLongBuffer().get(lanes);
        block.setLanes(c, lanes, count);
      }
      blocks.add(block);
    }
    return new AnswerTable(
        model, layout, blocks, rows, Subjects.unnamed(rows), Measurements.none(layout.criteria()));
  }

  private void check(int criterion, int from, byte[] codes, int count) {
    int points = layout.codes(criterion).points();
    for (int i = 0; i < count; i++) {
      if (codes[i] < AnswerCodes.DONT_KNOW || codes[i] > points) {
        throw badCode(model, criterion, from + i, codes[i], points);
      }
    }
  }

  /** Highest is 0 for a scale whose codes are given as its answers come. */
  static IllegalArgumentException badCode(
      Model model, int criterion, int row, int code, int highest) {
    return new IllegalArgumentException(
        "The code (%s) of the criterion (%s) in row %s must be %s, or 0 for not applicable, -1 for unanswered or -2 for don't know."
            .formatted(
                code,
                name(model, criterion),
                row,
                highest == 0
                    ? "one that code() gave since the last build()"
                    : "from 1 to " + highest));
  }

  private static String name(Model model, int criterion) {
    return model.allCriteria().get(criterion).id();
  }
}
