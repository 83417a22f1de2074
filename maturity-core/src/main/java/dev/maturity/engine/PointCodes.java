package dev.maturity.engine;

import com.google.common.collect.ImmutableMap;
import dev.maturity.assessment.Answer;
import dev.maturity.compiled.AnswerCodes;
import dev.maturity.model.OrdinalScale;
import dev.maturity.model.Scale;
import dev.maturity.model.YesNoScale;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * The {@link AnswerCodes} of answers on a scale of points that are written as most are: any other has none here, and is looked
 * at in full.
 */
final class PointCodes {

  static final byte NOT_APPLICABLE = AnswerCodes.NOT_APPLICABLE;
  static final byte UNANSWERED = AnswerCodes.UNANSWERED;
  static final byte DONT_KNOW = AnswerCodes.DONT_KNOW;

  /** How many codes there are beside those of the points, from the least up. */
  static final int OTHERS = 3;

  /** For an answer that is not on the scale, or on none of points. */
  static final byte NONE = Byte.MIN_VALUE;

  /** Longer numbers than that of any point need not be looked at. */
  private static final int MOST_DIGITS = 9;

  private final List<String> options;
  private final int points;

  /** The number of the first point; no number is one where there are no numbers. */
  private final long first;

  /** The codes of options and of other words for them; empty for a scale of numbers. */
  private final Map<String, Integer> words;

  private PointCodes(Scale scale) {
    boolean hasPoints = scale instanceof OrdinalScale || scale instanceof YesNoScale;
    this.options = hasPoints ? scale.options() : List.of();
    this.points = options.size();
    this.first = scale instanceof OrdinalScale ordinal ? ordinal.first() : Long.MAX_VALUE / 2;
    this.words = hasPoints ? AnswerCodes.words(scale) : ImmutableMap.of();
  }

  static PointCodes of(Scale scale) {
    return new PointCodes(scale);
  }

  /** How many points there are; 0 for a scale of numbers. */
  int points() {
    return points;
  }

  byte code(Answer answer) {
    if (answer instanceof Answer.Rated rated) {
      return code(rated.value());
    }
    if (answer instanceof Answer.Chosen chosen) {
      Integer code = words.get(chosen.option());
      return code == null ? NONE : code.byteValue();
    }
    return answer instanceof Answer.NotApplicable ? NOT_APPLICABLE : DONT_KNOW;
  }

  private byte code(BigDecimal number) {
    if (number.scale() != 0 || number.precision() > MOST_DIGITS) {
      return NONE;
    }
    long point = number.intValue() - first + 1;
    return point >= 1 && point <= points ? (byte) point : NONE;
  }

  /** An answer that has a code, other than {@link #UNANSWERED}. */
  Answer answer(byte code) {
    return switch (code) {
      case NOT_APPLICABLE -> new Answer.NotApplicable();
      case DONT_KNOW -> new Answer.DontKnow();
      default -> new Answer.Chosen(options.get(code - 1));
    };
  }
}
