package dev.maturity.io;

import dev.maturity.assessment.Answer;
import dev.maturity.assessment.Answer.Rated;
import dev.maturity.bulk.AnswerTable;
import dev.maturity.bulk.AnswerTableBuilder;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The answers of one rater while they are read. */
final class AnswerRow {

  /** One for each criterion, in the order of the model. */
  final byte[] codes;

  /** The number for each criterion without a code for each point; null where its code says all. */
  final @Nullable BigDecimal[] measured;

  /** Where those criteria stand in the model. */
  final int[] places;

  /** How much the rater counts; null for as much as any. */
  @Nullable
  BigDecimal weight;

  private final int[] order;

  /** An empty row for the model of a table. */
  AnswerRow(AnswerTableBuilder table, int criteria) {
    this.codes = new byte[criteria];
    this.places =
        IntStream.range(0, criteria).filter(c -> !table.hasFixedCodes(c)).toArray();
    this.measured = new BigDecimal[places.length];
    this.order = new int[criteria];
    for (int i = 0; i < places.length; i++) {
      order[places[i]] = i;
    }
    clear();
  }

  /** Forgets all answers. */
  void clear() {
    Arrays.fill(codes, (byte) AnswerTable.UNANSWERED);
    Arrays.fill(measured, null);
    weight = null;
  }

  /** Takes a number on a scale without a code for each point. */
  void measure(int criterion, BigDecimal number) {
    measured[order[criterion]] = number;
  }

  /** Takes an answer that is on the scale. */
  void set(int criterion, Answer answer, AnswerTableBuilder table) {
    if (answer instanceof Rated rated && !table.hasFixedCodes(criterion)) {
      measure(criterion, rated.value());
    } else {
      codes[criterion] = (byte) table.code(criterion, answer);
    }
  }
}
