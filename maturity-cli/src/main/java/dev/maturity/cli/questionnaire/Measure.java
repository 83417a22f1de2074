package dev.maturity.cli.questionnaire;

import dev.maturity.model.CountScale;
import dev.maturity.model.NumberScale;
import dev.maturity.model.PercentageScale;
import dev.maturity.model.Scale;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A number to write.
 *
 * @param least the least number
 * @param most the greatest number; null for none
 * @param whole whether it is counted
 * @param unit the unit; may be empty
 * @param meaning which end is good
 */
record Measure(
    BigDecimal least, @Nullable BigDecimal most, boolean whole, String unit, String meaning) {

  /** What a scale asks for; empty for a scale with options. */
  static Optional<Measure> of(Scale scale) {
    if (scale instanceof NumberScale number) {
      String meaning = "%s is worst, %s is best."
          .formatted(number.min().toPlainString(), number.max().toPlainString());
      return Optional.of(new Measure(number.min(), number.max(), false, number.unit(), meaning));
    }
    if (scale instanceof PercentageScale) {
      return Optional.of(new Measure(
          BigDecimal.ZERO, BigDecimal.valueOf(100), false, "%", "0 is worst, 100 is best."));
    }
    if (scale instanceof CountScale count) {
      String meaning = "0 is best; from %d on it gets no worse.".formatted(count.worst());
      return Optional.of(new Measure(BigDecimal.ZERO, null, true, "", meaning));
    }
    return Optional.empty();
  }

  /** What numbers are allowed, such as {@code a number from 0 to 24 h}. */
  String expected() {
    if (most == null) {
      return "a whole number, %s or more".formatted(least.toPlainString());
    }
    return "a number from %s to %s %s"
        .formatted(least.toPlainString(), most.toPlainString(), unit)
        .strip();
  }
}
