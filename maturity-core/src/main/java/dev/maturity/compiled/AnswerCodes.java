package dev.maturity.compiled;

import com.google.common.collect.ImmutableMap;
import dev.maturity.assessment.Answer;
import dev.maturity.assessment.Answer.Chosen;
import dev.maturity.assessment.Answer.DontKnow;
import dev.maturity.assessment.Answer.NotApplicable;
import dev.maturity.assessment.Answer.Rated;
import dev.maturity.model.CountScale;
import dev.maturity.model.Criterion;
import dev.maturity.model.Fraction;
import dev.maturity.model.OrdinalScale;
import dev.maturity.model.Scale;
import dev.maturity.model.YesNoScale;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The codes by which answers to one criterion are stored. A scale of few points has one code for each, counted from 1; for
 * any other the answers met are listed as they come. Immutable.
 */
public final class AnswerCodes {

  /** The criterion does not concern the subject. */
  public static final int NOT_APPLICABLE = 0;

  /** Nobody answered. */
  public static final int UNANSWERED = -1;

  /** Nobody could answer. */
  public static final int DONT_KNOW = -2;

  /** The answer is not on the scale. */
  public static final int MISFIT = Integer.MIN_VALUE;

  /** What is left of a byte below the two negative codes. */
  private static final int MOST_POINTS = 125;

  /** As many as {@code AssessmentValidator} allows. */
  private static final int MOST_DIGITS = 30;

  private final Criterion criterion;
  private final Scale scale;

  /** Empty for a scale without a code for each point. */
  private final Fraction[] values;

  /** The number that a rater writes for the point of code 1. */
  private final int first;

  private final Map<String, Integer> words;

  private AnswerCodes(Criterion criterion, Scale scale) {
    this.criterion = criterion;
    this.scale = scale;
    this.first = scale instanceof OrdinalScale ordinal ? ordinal.first() : 0;
    this.values = new Fraction[points(scale)];
    for (int i = 0; i < values.length; i++) {
      Answer answer = scale instanceof YesNoScale
          ? new Chosen(scale.options().get(i))
          : new Rated(BigDecimal.valueOf((long) first + i));
      values[i] = polarised(value(answer).orElseThrow());
    }
    this.words = words(scale);
  }

  /** The codes of the options of a scale, and of other words for them. */
  public static Map<String, Integer> words(Scale scale) {
    Map<String, Integer> words = new LinkedHashMap<>();
    // A label is looked for before an alias, and the first of two.
    for (int i = 0; i < scale.options().size(); i++) {
      words.putIfAbsent(scale.options().get(i), i + 1);
    }
    if (scale instanceof OrdinalScale ordinal) {
      for (int i = 0; i < ordinal.points().size(); i++) {
        for (String alias : ordinal.points().get(i).aliases()) {
          words.putIfAbsent(alias, i + 1);
        }
      }
    }
    return ImmutableMap.copyOf(words);
  }

  /**
   * The codes for a criterion.
   *
   * @param criterion the criterion
   * @param scale its scale
   * @return the codes
   */
  public static AnswerCodes of(Criterion criterion, Scale scale) {
    return new AnswerCodes(criterion, scale);
  }

  private static int points(Scale scale) {
    if (scale instanceof OrdinalScale ordinal) {
      return ordinal.points().size();
    }
    if (scale instanceof YesNoScale) {
      return 2;
    }
    return scale instanceof CountScale count && count.worst() < MOST_POINTS ? count.worst() + 1 : 0;
  }

  /** Whether every answer has a code of its own that fits a byte. */
  public boolean isNarrow() {
    return values.length > 0;
  }

  /** How many points the scale has; 0 if it has no code for each. */
  public int points() {
    return values.length;
  }

  /** What the points are worth after polarity, from code 1 up. */
  public List<Fraction> values() {
    return List.of(values);
  }

  /**
   * The code of an answer.
   *
   * @return {@link #MISFIT} if the answer is not on the scale, and if it is a measurement
   */
  public int code(Answer answer) {
    if (answer instanceof Rated rated) {
      return isNarrow() ? code(rated.value()) : MISFIT;
    }
    if (answer instanceof Chosen chosen) {
      return words.getOrDefault(chosen.option(), MISFIT);
    }
    return answer instanceof NotApplicable ? NOT_APPLICABLE : DONT_KNOW;
  }

  private int code(BigDecimal number) {
    if (scale instanceof YesNoScale || !isOrdinary(number)) {
      return MISFIT;
    }
    boolean isWhole = number.scale() == 0 || number.stripTrailingZeros().scale() <= 0;
    // A zero may be written with any number of digits.
    boolean isLong = number.signum() != 0 && number.precision() - number.scale() > 10;
    if (!isWhole || isLong) {
      return isWhole && scale instanceof CountScale && number.signum() > 0 ? values.length : MISFIT;
    }
    long point = number.longValue() - first + 1;
    if (point < 1) {
      return MISFIT;
    }
    if (point > values.length) {
      return scale instanceof CountScale ? values.length : MISFIT;
    }
    return (int) point;
  }

  /** What a measurement is worth after polarity; empty if the scale does not allow it. */
  public Optional<Fraction> measured(BigDecimal number) {
    return isOrdinary(number) ? scale.valueOf(number).map(this::polarised) : Optional.empty();
  }

  /** An answer with that code, which is not that of a measurement. */
  public Optional<Answer> answer(int code) {
    return switch (code) {
      case UNANSWERED -> Optional.empty();
      case DONT_KNOW -> Optional.of(new DontKnow());
      case NOT_APPLICABLE -> Optional.of(new NotApplicable());
      default ->
        Optional.of(
            scale instanceof YesNoScale
                ? new Chosen(scale.options().get(code - 1))
                : new Rated(BigDecimal.valueOf((long) first + code - 1)));
    };
  }

  /** What answers the scale allows, in words that fit after "must be". */
  public String expected() {
    return scale.expected();
  }

  private Optional<Fraction> value(Answer answer) {
    return answer instanceof Rated rated
        ? scale.valueOf(rated.value())
        : scale.valueOf(answer.toString());
  }

  private Fraction polarised(Fraction value) {
    return criterion.reversed() ? Fraction.ONE.minus(value) : value;
  }

  private static boolean isOrdinary(BigDecimal number) {
    return number.signum() == 0
        || ((long) number.precision() - number.scale() <= MOST_DIGITS
            && (number.scale() <= MOST_DIGITS
                || number.stripTrailingZeros().scale() <= MOST_DIGITS));
  }
}
