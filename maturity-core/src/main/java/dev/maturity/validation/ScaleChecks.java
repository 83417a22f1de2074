package dev.maturity.validation;

import dev.maturity.assessment.Answer;
import dev.maturity.model.NumberScale;
import dev.maturity.model.OrdinalScale;
import dev.maturity.model.OrdinalScale.Point;
import dev.maturity.model.Scale;
import dev.maturity.problem.Pointer;
import dev.maturity.problem.ProblemCode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Checks what the fields of a scale must be to one another. */
final class ScaleChecks {

  private ScaleChecks() {}

  static void check(ModelPlaces places, Findings findings) {
    for (Place<Scale> place : places.scales()) {
      if (place.thing() instanceof NumberScale number) {
        checkBounds(place, number, findings);
      } else if (place.thing() instanceof OrdinalScale ordinal) {
        checkLabels(place, ordinal, findings);
        checkValues(place, ordinal, findings);
      }
    }
  }

  static List<Place<Point>> points(Place<Scale> scale, OrdinalScale ordinal) {
    List<Place<Point>> points = new ArrayList<>();
    for (int i = 0; i < ordinal.points().size(); i++) {
      Point point = ordinal.points().get(i);
      points.add(scale.part(point, Pointer.to(scale.path("points"), i), "point", point.label()));
    }
    return points;
  }

  private static void checkBounds(Place<Scale> place, NumberScale scale, Findings findings) {
    int order = scale.min().compareTo(scale.max());
    if (order >= 0) {
      findings.error(
          ProblemCode.OUT_OF_RANGE,
          place.path("max"),
          "The max (%s) of %s must lie above its min (%s)."
              .formatted(Words.shown(scale.max()), place.name(), Words.shown(scale.min())),
          order > 0 ? "Maybe its criteria should be reversed: true instead." : "");
    }
  }

  private static void checkLabels(Place<Scale> place, OrdinalScale scale, Findings findings) {
    List<Place<Point>> points = points(place, scale);
    for (int i = 0; i < points.size(); i++) {
      Place<Point> point = points.get(i);
      if (point.id().equals(Answer.NOT_APPLICABLE) || point.id().equals(Answer.DONT_KNOW)) {
        findings.error(
            ProblemCode.INCONSISTENT,
            point.path("label"),
            "The label (%s) of %s is reserved: it is an answer on every scale, and worth nothing."
                .formatted(point.id(), point.nameless()),
            "Maybe the point should be left out.");
      }
      BigInteger number = BigInteger.valueOf(scale.first()).add(BigInteger.valueOf(i));
      Optional<BigDecimal> label = PlainNumber.parse(point.id());
      if (label.isPresent() && label.get().compareTo(new BigDecimal(number)) != 0) {
        findings.warning(
            ProblemCode.INCONSISTENT,
            point.path("label"),
            "The label (%s) of %s looks like a number, and the number of the point is another (%s)."
                .formatted(point.id(), point.nameless(), number),
            "Maybe \"value\" was meant.");
      }
    }
  }

  /** A point without a value of its own is worth its place, so declared and equal steps may mix, in order. */
  private static void checkValues(Place<Scale> place, OrdinalScale scale, Findings findings) {
    List<Point> points = scale.points();
    if (points.size() < 2) {
      return;
    }
    List<BigDecimal> scaled = new ArrayList<>();
    BigDecimal steps = BigDecimal.valueOf(points.size() - 1L);
    for (int i = 0; i < points.size(); i++) {
      if (!isSound(points.get(i))) {
        return;
      }
      BigDecimal declared = points.get(i).value();
      scaled.add(declared == null ? BigDecimal.valueOf(i) : declared.multiply(steps));
    }
    if (Collections.min(scaled).compareTo(Collections.max(scaled)) == 0) {
      findings.error(
          ProblemCode.INCONSISTENT,
          place.path("points"),
          "The points of %s must not all be worth the same (%s)."
              .formatted(place.name(), worth(points, 0)));
    }
    for (int i = 1; i < scaled.size(); i++) {
      if (scaled.get(i).compareTo(scaled.get(i - 1)) < 0) {
        Place<Point> point = points(place, scale).get(i);
        findings.error(
            ProblemCode.INCONSISTENT,
            point.path("value"),
            "The value (%s) of %s must not lie below that of the point before it."
                .formatted(worth(points, i), point.name()),
            "Maybe the points should stand from worst to best.");
      }
    }
  }

  private static boolean isSound(Point point) {
    BigDecimal value = point.value();
    return value == null
        || (value.signum() >= 0
            && value.compareTo(BigDecimal.ONE) <= 0
            && Decimals.isOrdinary(value));
  }

  private static String worth(List<Point> points, int index) {
    BigDecimal declared = points.get(index).value();
    if (declared != null) {
      return declared.toPlainString();
    }
    return index == 0 ? "0" : index == points.size() - 1 ? "1" : index + "/" + (points.size() - 1);
  }
}
