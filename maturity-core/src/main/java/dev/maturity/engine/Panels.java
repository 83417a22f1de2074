package dev.maturity.engine;

import dev.maturity.assessment.Answer;
import dev.maturity.assessment.Response;
import dev.maturity.model.Fraction;
import dev.maturity.model.Scale;
import dev.maturity.scorecard.Panel;
import dev.maturity.scorecard.Part;
import dev.maturity.scorecard.Score;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Sums up what the raters of one criterion said, without saying who. */
final class Panels {

  private Panels() {}

  static Panel of(Scale scale, List<Response> responses, List<Part> ratings) {
    List<Fraction> values = ratings.stream().map(Part::value).toList();
    return new Panel(
        responses.size(),
        values.size(),
        histogram(scale, responses),
        values.isEmpty() ? null : Score.of(values.get(values.size() - 1).minus(values.get(0))),
        values.isEmpty() ? null : Score.of(agreement(scale, values)));
  }

  /** An answer as it is counted: where it stands, and under which name. */
  private record Counted(Fraction place, String name) {

    static final Comparator<Counted> IN_ORDER =
        Comparator.comparing(Counted::place).thenComparing(Counted::name);

    static final Fraction BEHIND_ALL_VALUES = Fraction.of(2);
  }

  /** In an order of its own, so that the order of raters means nothing. */
  private static Map<String, Integer> histogram(Scale scale, List<Response> responses) {
    List<Counted> answers = new ArrayList<>(responses.size());
    for (Response response : responses) {
      Answer answer = response.answer();
      Fraction place = CriterionScorer.value(scale, answer).orElse(Counted.BEHIND_ALL_VALUES);
      answers.add(new Counted(place, name(scale, answer)));
    }
    answers.sort(Counted.IN_ORDER);
    Map<String, Integer> histogram = new LinkedHashMap<>();
    for (Counted answer : answers) {
      histogram.merge(answer.name(), 1, Integer::sum);
    }
    return histogram;
  }

  /** A point counts under its label, whether the rater gave that, its number or another word for it. */
  private static String name(Scale scale, Answer answer) {
    if (answer instanceof Answer.Chosen chosen) {
      return scale.optionOf(chosen.option()).orElse(chosen.option());
    }
    return answer instanceof Answer.Rated rated
        ? scale.optionOf(rated.value()).orElse(answer.toString())
        : answer.toString();
  }

  /** 1 − s²/s²max; s²max is reached when half the raters stand at each end of the scale. */
  private static Fraction agreement(Scale scale, List<Fraction> values) {
    Fraction width = scale.highest().minus(scale.lowest());
    if (width.signum() == 0) {
      return Fraction.ONE;
    }
    Fraction count = Fraction.of(values.size());
    Fraction sum = Fraction.ZERO;
    Fraction squares = Fraction.ZERO;
    for (Fraction value : values) {
      sum = sum.plus(value);
      squares = squares.plus(value.times(value));
    }
    Fraction mean = sum.dividedBy(count);
    Fraction variance = squares.dividedBy(count).minus(mean.times(mean));
    Fraction greatest = width.times(width).dividedBy(Fraction.of(4));
    return Fraction.ONE.minus(variance.dividedBy(greatest));
  }
}
