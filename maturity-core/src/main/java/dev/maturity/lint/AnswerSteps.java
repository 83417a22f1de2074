package dev.maturity.lint;

import dev.maturity.assessment.Answer;
import dev.maturity.model.CountScale;
import dev.maturity.model.Criterion;
import dev.maturity.model.NumberScale;
import dev.maturity.model.OrdinalScale;
import dev.maturity.model.PercentageScale;
import dev.maturity.model.Scale;
import dev.maturity.model.YesNoScale;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;

/**
 * The answers to a criterion from the worst to the best.
 *
 * @param criterion the id of the criterion
 * @param answers the answers; about a hundred where the scale has more; at least two
 * @param all whether the scale has no others, as far as they are worth something else
 */
record AnswerSteps(String criterion, List<Answer> answers, boolean all) {

  private static final int STEPS = 100;

  AnswerSteps {
    answers = List.copyOf(answers);
  }

  static AnswerSteps of(Criterion criterion, Scale scale) {
    List<Answer> rising = new ArrayList<>();
    if (scale instanceof OrdinalScale ordinal) {
      for (int i = 0; i < ordinal.points().size(); i++) {
        rising.add(rated((long) ordinal.first() + i));
      }
    } else if (scale instanceof YesNoScale) {
      rising.add(new Answer.Chosen("no"));
      rising.add(new Answer.Chosen("yes"));
    } else if (scale instanceof PercentageScale) {
      for (int i = 0; i <= STEPS; i++) {
        rising.add(rated(i));
      }
    } else if (scale instanceof CountScale count) {
      TreeSet<Long> counts = new TreeSet<>(Collections.reverseOrder());
      for (long i = 0; i <= STEPS; i++) {
        counts.add(count.worst() * i / STEPS);
      }
      counts.forEach(number -> rising.add(rated(number)));
    } else if (scale instanceof NumberScale number) {
      BigDecimal width = number.max().subtract(number.min());
      for (int i = 0; i <= STEPS; i++) {
        BigDecimal share = BigDecimal.valueOf(i, 2);
        rising.add(new Answer.Rated(number.min().add(width.multiply(share))));
      }
    }
    if (criterion.reversed()) {
      Collections.reverse(rising);
    }
    boolean all = scale instanceof OrdinalScale
        || scale instanceof YesNoScale
        || (scale instanceof CountScale count && count.worst() <= STEPS);
    return new AnswerSteps(criterion.id(), rising, all);
  }

  /** The number of times that the worst answer can be bettered. */
  int top() {
    return answers.size() - 1;
  }

  private static Answer rated(long number) {
    return new Answer.Rated(BigDecimal.valueOf(number));
  }
}
