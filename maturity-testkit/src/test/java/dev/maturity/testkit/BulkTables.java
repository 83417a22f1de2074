package dev.maturity.testkit;

import dev.maturity.assessment.Answer;
import dev.maturity.assessment.Answer.Chosen;
import dev.maturity.assessment.Answer.NotApplicable;
import dev.maturity.assessment.Answer.Rated;
import dev.maturity.bulk.AnswerTable;
import dev.maturity.bulk.AnswerTableBuilder;
import dev.maturity.model.CountScale;
import dev.maturity.model.Criterion;
import dev.maturity.model.Model;
import dev.maturity.model.OrdinalScale;
import dev.maturity.model.Scale;
import dev.maturity.model.YesNoScale;
import dev.maturity.testkit.BulkRows.Ballot;
import dev.maturity.testkit.BulkRows.Row;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;

/** The ways in which rows become a table. */
enum BulkTables {
  ASSESSMENTS,
  ANSWERS,
  CODES,
  COLUMNS,
  COLUMN_BUFFER,
  ROW_BUFFER;

  /** A way that is open to rows like these. */
  static BulkTables drawn(Draw draw, Model model, List<Row> rows) {
    boolean isSingle = rows.stream().allMatch(Row::isByOne);
    boolean isCoded =
        model.allCriteria().stream().allMatch(criterion -> points(model, criterion) > 0);
    return isSingle && isCoded ? draw.of(values()) : draw.of(ASSESSMENTS, ANSWERS, CODES);
  }

  AnswerTable table(Model model, List<Row> rows) {
    return switch (this) {
      case ASSESSMENTS -> {
        AnswerTableBuilder table = AnswerTable.builder(model);
        rows.forEach(row -> table.add(row.assessment(model)));
        yield table.build();
      }
      case ANSWERS, CODES -> built(model, rows);
      case COLUMNS -> AnswerTable.ofColumns(model, columns(model, rows));
      case COLUMN_BUFFER -> {
        ByteBuffer codes =
            ByteBuffer.allocate(3 + rows.size() * model.allCriteria().size());
        codes.position(3);
        for (byte[] column : columns(model, rows)) {
          codes.put(column);
        }
        yield AnswerTable.ofColumns(model, codes.position(3), rows.size());
      }
      case ROW_BUFFER -> {
        byte[][] columns = columns(model, rows);
        ByteBuffer codes = ByteBuffer.allocateDirect(rows.size() * columns.length);
        for (int row = 0; row < rows.size(); row++) {
          for (byte[] column : columns) {
            codes.put(column[row]);
          }
        }
        yield AnswerTable.ofRows(model, codes.flip(), rows.size());
      }
    };
  }

  private AnswerTable built(Model model, List<Row> rows) {
    AnswerTableBuilder table = AnswerTable.builder(model);
    List<Criterion> criteria = model.allCriteria();
    for (Row row : rows) {
      table.assessment("");
      for (Ballot ballot : row.ballots()) {
        if (!row.isByOne()) {
          table.rater(ballot.weight());
        }
        for (int c = criteria.size() - 1; c >= 0; c--) {
          Optional<Answer> answer = ballot.answers().get(c);
          if (answer.isPresent() && this == ANSWERS) {
            table.answer(criteria.get(c).id(), answer.get());
          } else if (answer.isPresent()) {
            table.answerCode(c, table.code(c, answer.get()));
          }
        }
      }
    }
    return table.build();
  }

  private static byte[][] columns(Model model, List<Row> rows) {
    List<Criterion> criteria = model.allCriteria();
    byte[][] columns = new byte[criteria.size()][rows.size()];
    for (int c = 0; c < columns.length; c++) {
      Scale scale = model.scale(criteria.get(c).scale()).orElseThrow();
      for (int row = 0; row < rows.size(); row++) {
        Optional<Answer> answer = rows.get(row).ballots().get(0).answers().get(c);
        columns[c][row] = (byte) code(scale, answer);
      }
    }
    return columns;
  }

  /** As the documentation of the table says it. */
  private static int code(Scale scale, Optional<Answer> said) {
    if (said.isEmpty()) {
      return AnswerTable.UNANSWERED;
    }
    Answer answer = said.get();
    if (answer instanceof Rated rated) {
      BigDecimal number = rated.value();
      return scale instanceof OrdinalScale ordinal
          ? number.intValueExact() - ordinal.first() + 1
          : number.min(BigDecimal.valueOf(((CountScale) scale).worst())).intValueExact() + 1;
    }
    if (answer instanceof Chosen chosen) {
      return scale.options().indexOf(scale.optionOf(chosen.option()).orElseThrow()) + 1;
    }
    return answer instanceof NotApplicable ? AnswerTable.NOT_APPLICABLE : AnswerTable.DONT_KNOW;
  }

  /** How many codes a scale has; 0 for one without a code for each point. */
  private static int points(Model model, Criterion criterion) {
    Scale scale = model.scale(criterion.scale()).orElseThrow();
    if (scale instanceof CountScale count) {
      return count.worst() <= 124 ? count.worst() + 1 : 0;
    }
    if (scale instanceof YesNoScale) {
      return 2;
    }
    return scale instanceof OrdinalScale ordinal ? ordinal.points().size() : 0;
  }
}
