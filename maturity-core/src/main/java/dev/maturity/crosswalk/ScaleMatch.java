package dev.maturity.crosswalk;

import dev.maturity.assessment.Answer;
import dev.maturity.crosswalk.NotCarried.Reason;
import dev.maturity.model.CountScale;
import dev.maturity.model.Fraction;
import dev.maturity.model.NumberScale;
import dev.maturity.model.OrdinalScale;
import dev.maturity.model.PercentageScale;
import dev.maturity.model.Scale;
import dev.maturity.model.YesNoScale;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Takes answers from one scale to another that means the same: every answer is worth the same on both, and is called the
 * same where it has a name.
 */
final class ScaleMatch {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Scale from;
  private final Scale to;
  private final boolean turned;

  ScaleMatch(Scale from, Scale to, boolean turned) {
    this.from = from;
    this.to = to;
    this.turned = turned;
  }

  /** What stands against any answer; null when nothing does. */
  @Nullable
  Reason obstacle() {
    if (!isSame()) {
      return Reason.OTHER_SCALE;
    }
    boolean amount = from instanceof NumberScale || from instanceof CountScale;
    return amount && turned ? Reason.NO_MIRROR : null;
  }

  /** The answer as it is given on the other scale; empty when that has no one answer for it. */
  Optional<Answer> carry(Answer answer) {
    if (answer instanceof Answer.NotApplicable || answer instanceof Answer.DontKnow) {
      return Optional.of(answer);
    }
    if (from instanceof OrdinalScale points && to instanceof OrdinalScale others) {
      return point(answer, points).flatMap(index -> mirrored(index, points)).map(index -> {
        return answer instanceof Answer.Rated
            ? new Answer.Rated(BigDecimal.valueOf(others.first() + (long) index))
            : new Answer.Chosen(others.points().get(index).label());
      });
    }
    if (!turned) {
      return Optional.of(answer);
    }
    if (answer instanceof Answer.Chosen chosen && from instanceof YesNoScale) {
      List<String> options = from.options();
      int index = options.indexOf(chosen.option());
      return index < 0
          ? Optional.empty()
          : Optional.of(new Answer.Chosen(options.get(options.size() - 1 - index)));
    }
    return answer instanceof Answer.Rated rated && from instanceof PercentageScale
        ? Optional.of(new Answer.Rated(HUNDRED.subtract(rated.value())))
        : Optional.empty();
  }

  /** What an answer is worth on the scale it is carried to; empty for the states that are no rating. */
  Optional<Fraction> value(Answer carried) {
    if (carried instanceof Answer.Rated rated) {
      return to.valueOf(rated.value());
    }
    return carried instanceof Answer.Chosen chosen ? to.valueOf(chosen.option()) : Optional.empty();
  }

  private boolean isSame() {
    if (from instanceof OrdinalScale points && to instanceof OrdinalScale others) {
      return points.points().size() == others.points().size()
          && IntStream.range(0, points.points().size()).allMatch(i -> isSame(points, others, i));
    }
    if (from instanceof NumberScale number && to instanceof NumberScale other) {
      return number.min().compareTo(other.min()) == 0
          && number.max().compareTo(other.max()) == 0
          && number.unit().equals(other.unit());
    }
    if (from instanceof CountScale count && to instanceof CountScale other) {
      return count.worst().equals(other.worst());
    }
    return from.getClass() == to.getClass();
  }

  private static boolean isSame(OrdinalScale points, OrdinalScale others, int i) {
    OrdinalScale.Point point = points.points().get(i);
    OrdinalScale.Point other = others.points().get(i);
    // A label without a letter, such as a bare number, says nothing: there the description must.
    boolean telling = point.label().codePoints().anyMatch(Character::isLetter);
    return value(points, i).equals(value(others, i))
        && folded(point.label()).equals(folded(other.label()))
        && (telling || point.description().equals(other.description()));
  }

  private static String folded(String label) {
    return label.strip().toLowerCase(Locale.ROOT);
  }

  private static Fraction value(OrdinalScale points, int index) {
    return points.valueOf(BigDecimal.valueOf(points.first() + (long) index)).orElseThrow();
  }

  /** The place of the point that is meant; empty when it cannot be told. */
  private static Optional<Integer> point(Answer answer, OrdinalScale points) {
    if (answer instanceof Answer.Rated rated) {
      return IntStream.range(0, points.points().size())
          .filter(i -> BigDecimal.valueOf(points.first() + (long) i).compareTo(rated.value()) == 0)
          .boxed()
          .findFirst();
    }
    if (answer instanceof Answer.Chosen chosen) {
      return points.optionOf(chosen.option()).map(label -> points.options().indexOf(label));
    }
    return Optional.empty();
  }

  private Optional<Integer> mirrored(int index, OrdinalScale points) {
    return turned ? only(points, Fraction.ONE.minus(value(points, index))) : Optional.of(index);
  }

  /** The one point of that value; empty if there is none, or more than one. */
  private static Optional<Integer> only(OrdinalScale points, Fraction value) {
    List<Integer> found = IntStream.range(0, points.points().size())
        .filter(i -> value(points, i).equals(value))
        .boxed()
        .toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }
}
