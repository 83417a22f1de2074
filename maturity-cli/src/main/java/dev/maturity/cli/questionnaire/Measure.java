package dev.maturity.cli.questionnaire;

import dev.maturity.model.CountScale;
import dev.maturity.model.Criterion;
import dev.maturity.model.Model;
import dev.maturity.model.NumberScale;
import dev.maturity.model.PercentageScale;
import dev.maturity.model.Scale;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A number to write.
 *
 * @param least the least number
 * @param most the greatest number; null for none
 * @param whole whether it is counted
 * @param unit the unit; may be empty
 * @param meaning which end is good; empty where that differs from criterion to criterion
 */
record Measure(
    BigDecimal least, @Nullable BigDecimal most, boolean whole, String unit, String meaning) {

  /** Whether the criteria on a scale take it as it is. */
  private enum Polarity {
    AS_IT_IS,
    REVERSED,
    EITHER;

    static Polarity of(List<Criterion> criteria) {
      if (criteria.stream().noneMatch(Criterion::reversed)) {
        return AS_IT_IS;
      }
      return criteria.stream().allMatch(Criterion::reversed) ? REVERSED : EITHER;
    }
  }

  /** What a scale asks for in a model; empty for a scale with options. */
  static Optional<Measure> of(Scale scale, Model model) {
    return of(
        scale,
        model.allCriteria().stream()
            .filter(criterion -> criterion.scale().equals(scale.id()))
            .toList());
  }

  /** What a scale asks for; empty for a scale with options. */
  static Optional<Measure> of(Scale scale, List<Criterion> criteria) {
    Polarity polarity = Polarity.of(criteria);
    if (scale instanceof NumberScale number) {
      return Optional.of(new Measure(
          number.min(),
          number.max(),
          false,
          number.unit(),
          ends(number.min(), number.max(), polarity)));
    }
    if (scale instanceof PercentageScale) {
      BigDecimal all = BigDecimal.valueOf(100);
      return Optional.of(
          new Measure(BigDecimal.ZERO, all, false, "%", ends(BigDecimal.ZERO, all, polarity)));
    }
    if (scale instanceof CountScale count) {
      String meaning = switch (polarity) {
        case AS_IT_IS -> "0 is best; from %d on it gets no worse.";
        case REVERSED -> "0 is worst; from %d on it gets no better.";
        case EITHER -> "From %d on it makes no difference.";
      };
      return Optional.of(
          new Measure(BigDecimal.ZERO, null, true, "", meaning.formatted(count.worst())));
    }
    return Optional.empty();
  }

  private static String ends(BigDecimal low, BigDecimal high, Polarity polarity) {
    return switch (polarity) {
      case AS_IT_IS ->
        "%s is worst, %s is best.".formatted(low.toPlainString(), high.toPlainString());
      case REVERSED ->
        "%s is best, %s is worst.".formatted(low.toPlainString(), high.toPlainString());
      case EITHER -> "";
    };
  }

  /** What to do, such as {@code Write a number from 0 to 24 h. 0 is worst, 24 is best.} */
  String instruction() {
    return "Write %s. %s".formatted(expected(), meaning).strip();
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
