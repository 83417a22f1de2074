package dev.maturity.model;

import dev.maturity.model.CarryOver.Reason;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether what was an answer on one scale is an answer of the same value on another. */
final class ScaleMeaning {

  private final Scale was;
  private final Scale is;
  private final Set<Reason> reasons = EnumSet.noneOf(Reason.class);

  private ScaleMeaning(Scale was, Scale is) {
    this.was = was;
    this.is = is;
  }

  /** What stands against carrying answers over; empty when nothing does. */
  static List<Reason> reasons(Scale was, Scale is) {
    ScaleMeaning meaning = new ScaleMeaning(was, is);
    meaning.compare();
    return List.copyOf(meaning.reasons);
  }

  private void compare() {
    if (was instanceof OrdinalScale points) {
      numbers(points);
      options();
      descriptions(points);
    } else if (was instanceof YesNoScale) {
      options();
    } else if (was instanceof CountScale count) {
      if (!(is instanceof CountScale other)) {
        reasons.add(Reason.OTHER_ANSWERS);
      } else if (!count.worst().equals(other.worst())) {
        reasons.add(Reason.OTHER_VALUES);
      }
    } else {
      bounds();
    }
  }

  private void numbers(OrdinalScale points) {
    for (int i = 0; i < points.points().size(); i++) {
      BigDecimal number = BigDecimal.valueOf(points.first() + i);
      compare(points.valueOf(number), isEmptyRange(is) ? Optional.empty() : is.valueOf(number));
    }
  }

  private void options() {
    int kept = 0;
    for (String option : was.options()) {
      Optional<Fraction> value = is.valueOf(option);
      if (value.isPresent()) {
        kept++;
      }
      if (value.isPresent() || was instanceof YesNoScale) {
        compare(was.valueOf(option), value);
      } else if (is instanceof OrdinalScale) {
        // Where points are fewer the point is gone, not only its label.
        boolean fewer = is.options().size() < was.options().size();
        reasons.add(fewer ? Reason.OTHER_ANSWERS : Reason.OPTIONS_REWORDED);
      }
    }
    boolean sameChoice = is.options().size() == was.options().size();
    if (!sameChoice || (kept < was.options().size() && !(is instanceof OrdinalScale))) {
      reasons.add(Reason.OTHER_CHOICE);
    }
  }

  private void compare(Optional<Fraction> before, Optional<Fraction> after) {
    if (after.isEmpty()) {
      reasons.add(Reason.OTHER_ANSWERS);
    } else if (!before.equals(after)) {
      reasons.add(Reason.OTHER_VALUES);
    }
  }

  private void descriptions(OrdinalScale points) {
    if (is instanceof OrdinalScale others) {
      Map<String, String> described = new LinkedHashMap<>();
      others.points().forEach(point -> described.put(point.label(), point.description()));
      boolean same = points.points().stream()
          .allMatch(point -> point
              .description()
              .equals(described.getOrDefault(point.label(), point.description())));
      if (!same) {
        reasons.add(Reason.OPTIONS_REWORDED);
      }
    }
  }

  /** A percentage is a number from 0 to 100. */
  private void bounds() {
    NumberScale before = asNumber(was);
    NumberScale after = asNumber(is);
    if (before == null || after == null) {
      reasons.add(Reason.OTHER_ANSWERS);
    } else if (!Alterations.isSame(before.min(), after.min())
        || !Alterations.isSame(before.max(), after.max())) {
      reasons.add(Reason.OTHER_VALUES);
    } else if (!before.unit().equals(after.unit())) {
      reasons.add(Reason.UNIT_REWORDED);
    }
  }

  private static @Nullable NumberScale asNumber(Scale scale) {
    if (scale instanceof PercentageScale) {
      return new NumberScale(scale.id(), "", BigDecimal.ZERO, BigDecimal.valueOf(100), "%");
    }
    return scale instanceof NumberScale number ? number : null;
  }

  /** No valid model has such a scale; on it, nothing is an answer. */
  private static boolean isEmptyRange(Scale scale) {
    return scale instanceof NumberScale number && number.min().compareTo(number.max()) >= 0;
  }
}
