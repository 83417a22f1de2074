package dev.maturity.cli.questionnaire;

import dev.maturity.assessment.Answer;
import dev.maturity.model.OrdinalScale;
import dev.maturity.model.Scale;
import dev.maturity.model.YesNoScale;
import java.util.ArrayList;
import java.util.List;

/**
 * One thing to tick.
 *
 * @param value what an assessment file says for it: an {@link Integer} or a {@link String}
 * @param label what a person reads
 * @param description what it means; may be empty
 */
record Option(Object value, String label, String description) {

  static final Option DONT_KNOW = new Option(Answer.DONT_KNOW, "don't know", "I cannot tell.");

  /** The two answers that stand beside every scale. */
  static final List<Option> BESIDE = List.of(
      new Option(Answer.NOT_APPLICABLE, "not applicable", "There is nothing to rate here."),
      DONT_KNOW);

  /** More options than this are written as a number, or chosen from a list that folds. */
  static final int MOST_IN_A_ROW = 10;

  /** The options of a scale from its first to its last; none for a scale that is answered by a number. */
  static List<Option> of(Scale scale) {
    if (scale instanceof OrdinalScale ordinal) {
      List<Option> points = new ArrayList<>();
      for (OrdinalScale.Point point : ordinal.points()) {
        points.add(new Option(ordinal.first() + points.size(), point.label(), point.description()));
      }
      return List.copyOf(points);
    }
    return scale instanceof YesNoScale
        ? List.of(new Option("yes", "yes", ""), new Option("no", "no", ""))
        : List.of();
  }

  /** The number with the label where there is a number, such as {@code 3 mostly}. */
  String text() {
    String number = value.toString();
    return value instanceof Integer && !label.equals(number) ? number + " " + label : label;
  }
}
