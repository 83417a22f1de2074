package dev.maturity.bulk;

import dev.maturity.compiled.AnswerCodes;
import dev.maturity.compiled.AnswerLayout;
import dev.maturity.model.Criterion;
import dev.maturity.model.Fraction;
import dev.maturity.model.Model;
import dev.maturity.model.Scale;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Finds out how the answers to a model are stored. */
final class Layouts {

  private Layouts() {}

  static AnswerLayout of(Model model) {
    Map<String, Scale> scales = model.answerScales();
    List<AnswerCodes> codes = new ArrayList<>();
    for (Criterion criterion : model.allCriteria()) {
      Scale scale = scales.get(criterion.id());
      if (scale == null) {
        throw new IllegalArgumentException(
            "The model (%s) must be valid, and the scale (%s) of the criterion (%s) is not in it."
                .formatted(model.id(), criterion.scale(), criterion.id()));
      }
      codes.add(AnswerCodes.of(criterion, scale));
    }
    return new AnswerLayout(codes);
  }

  /** What the codes of each criterion are worth, where all have codes of their own. */
  static List<List<Fraction>> values(AnswerLayout layout) {
    List<List<Fraction>> values = new ArrayList<>();
    for (int c = 0; c < layout.criteria(); c++) {
      values.add(layout.codes(c).values());
    }
    return values;
  }
}
