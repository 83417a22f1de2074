package dev.maturity.engine;

import dev.maturity.assessment.Answer;
import dev.maturity.compiled.Node;
import dev.maturity.model.CountScale;
import dev.maturity.model.Fraction;
import dev.maturity.model.NumberScale;
import dev.maturity.model.PercentageScale;
import dev.maturity.model.Scale;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/**
 * The answers that a criterion can be given, from the least to the most mature. A scale of numbers is walked in steps of a
 * power of ten: between 100 and 1,000 of them, so whole percents, and whole counts below 1,000.
 */
final class Steps {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private Steps() {}

  /** An answer, and what it is worth after polarity. */
  record Step(Answer answer, Fraction value) {}

  /** One step for each value, of answers of the same value the first. */
  static List<Step> of(Node.Leaf leaf) {
    TreeMap<Fraction, Step> byValue = new TreeMap<>(Comparator.naturalOrder());
    for (Answer answer : answers(leaf.scale())) {
      CriterionScorer.value(leaf.scale(), answer)
          .map(value -> CriterionScorer.polarised(leaf.criterion(), value))
          .ifPresent(value -> byValue.putIfAbsent(value, new Step(answer, value)));
    }
    return List.copyOf(byValue.values());
  }

  private static List<Answer> answers(Scale scale) {
    if (scale instanceof NumberScale number) {
      return numbers(number.min(), number.max(), unit(number.max().subtract(number.min())));
    }
    if (scale instanceof PercentageScale) {
      return numbers(BigDecimal.ZERO, HUNDRED, BigDecimal.ONE);
    }
    if (scale instanceof CountScale count) {
      BigDecimal worst = BigDecimal.valueOf(count.worst());
      return numbers(BigDecimal.ZERO, worst, unit(worst).max(BigDecimal.ONE));
    }
    return scale.options().stream().<Answer>map(Answer.Chosen::new).toList();
  }

  /** The greatest power of ten that goes into the width a hundred times. */
  private static BigDecimal unit(BigDecimal width) {
    int digitsBeforePoint = width.precision() - width.scale();
    return BigDecimal.ONE.scaleByPowerOfTen(digitsBeforePoint - 3);
  }

  private static List<Answer> numbers(BigDecimal min, BigDecimal max, BigDecimal unit) {
    List<Answer> answers = new ArrayList<>();
    for (BigDecimal number = min; number.compareTo(max) < 0; number = number.add(unit)) {
      answers.add(new Answer.Rated(number));
    }
    answers.add(new Answer.Rated(max));
    return answers;
  }
}
