package dev.maturity.io;

import dev.maturity.assessment.Answer;
import dev.maturity.assessment.Answer.Chosen;
import dev.maturity.assessment.Answer.Rated;
import dev.maturity.model.Scale;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the cell of an answer. */
final class CsvCell {

  /** Digits, perhaps a sign, perhaps a decimal point: a comma would be another cell, an exponent a slip. */
  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,40}(?:\\.\\d{1,40})?");

  private static final Pattern DECIMAL_COMMA = Pattern.compile("[+-]?\\d{1,40},\\d{1,40}");

  private CsvCell() {}

  /**
   * The answer in a cell.
   *
   * @param cell the cell, not blank
   * @param scale the scale of the criterion; null when the criterion is not known
   * @return the answer; whether it is on the scale is not asked
   */
  static Answer answer(String cell, @Nullable Scale scale) {
    if (cell.equals(Answer.NOT_APPLICABLE)) {
      return new Answer.NotApplicable();
    }
    if (cell.equals(Answer.DONT_KNOW)) {
      return new Answer.DontKnow();
    }
    boolean label = scale != null && scale.options().contains(cell);
    return label || !NUMBER.matcher(cell).matches()
        ? new Chosen(cell)
        : new Rated(new BigDecimal(cell));
  }

  /**
   * The label of the point that a cell could mean as well: the cell is the label of one point and the number of another.
   *
   * @param cell the cell
   * @param scale the scale of the criterion
   * @return the label of the other point; empty if the cell is clear
   */
  static Optional<String> otherMeaning(String cell, Scale scale) {
    return scale.options().contains(cell) && NUMBER.matcher(cell).matches()
        ? scale.optionOf(new BigDecimal(cell)).filter(option -> !option.equals(cell))
        : Optional.empty();
  }

  /** Whether a cell is a number as it is written where the comma parts the decimals. */
  static boolean hasDecimalComma(String cell) {
    return DECIMAL_COMMA.matcher(cell).matches();
  }
}
