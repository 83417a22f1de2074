package dev.maturity.validation;

import static dev.maturity.validation.SmallModel.bare;
import static dev.maturity.validation.SmallModel.flat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.maturity.model.CountScale;
import dev.maturity.model.Criterion;
import dev.maturity.model.ModelBuilder;
import dev.maturity.model.NumberScale;
import dev.maturity.model.OrdinalScale;
import dev.maturity.model.OrdinalScale.Point;
import dev.maturity.model.Scale;
import dev.maturity.model.YesNoScale;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Scales that do not order their answers, and scales that are not used as they should be. */
class ModelScalesTest {

  @ParameterizedTest(name = "{0}")
  @MethodSource({"scales", "usage"})
  void wrongScaleIsReported(String mistake, ModelBuilder model, List<String> expected) {
    assertThat(Shown.problemsOf(model.build())).isEqualTo(expected);
  }

  static Stream<Arguments> scales() {
    return Stream.of(
        arguments(
            "number scale upside down",
            on(number("24", "0")),
            List.of(
                "OUT_OF_RANGE /scales/0/max: The max (0) of the scale (s) must lie above its min (24). | Maybe its criteria should be reversed: true instead.")),
        arguments(
            "number scale of one number",
            on(number("5", "5.0")),
            List.of(
                "OUT_OF_RANGE /scales/0/max: The max (5.0) of the scale (s) must lie above its min (5).")),
        arguments(
            "number scale of absurd width",
            on(number("0", "1e999999999")),
            List.of(
                "OUT_OF_RANGE /scales/0/max: The max (1E+999999999) of the scale (s) must have at most 15 digits before and 15 after the decimal point.")),
        arguments(
            "reserved labels",
            on(OrdinalScale.of("s", 1, "dont-know", "no", "not-applicable")),
            List.of(
                "INCONSISTENT /scales/0/points/0/label: The label (dont-know) of the point of the scale (s) is reserved: it is an answer on every scale, and worth nothing. | Maybe the point should be left out.",
                "INCONSISTENT /scales/0/points/2/label: The label (not-applicable) of the point of the scale (s) is reserved: it is an answer on every scale, and worth nothing. | Maybe the point should be left out.")),
        arguments(
            "same label twice",
            on(OrdinalScale.of("s", 1, "no", "partly", "partly", "yes")),
            List.of(
                "DUPLICATE_ID /scales/0/points/2/label: The label (partly) of the point of the scale (s) must be unique, and the point at /scales/0/points/1 has it too.")),
        arguments(
            "labels that are other numbers",
            on(OrdinalScale.of("s", 0, "0", "0.5", "1")),
            List.of(
                "(warning) INCONSISTENT /scales/0/points/1/label: The label (0.5) of the point of the scale (s) looks like a number, and the number of the point is another (1). | Maybe \"value\" was meant.",
                "(warning) INCONSISTENT /scales/0/points/2/label: The label (1) of the point of the scale (s) looks like a number, and the number of the point is another (2). | Maybe \"value\" was meant.")),
        arguments(
            "points of the same worth",
            on(ordinal("0.5", "0.5", "0.5")),
            List.of(
                "INCONSISTENT /scales/0/points: The points of the scale (s) must not all be worth the same (0.5).")),
        arguments(
            "points from best to worst",
            on(ordinal("1", "0.5", "0")),
            List.of(
                "INCONSISTENT /scales/0/points/1/value: The value (0.5) of the point (p1) of the scale (s) must not lie below that of the point before it. | Maybe the points should stand from worst to best.",
                "INCONSISTENT /scales/0/points/2/value: The value (0) of the point (p2) of the scale (s) must not lie below that of the point before it. | Maybe the points should stand from worst to best.")),
        arguments(
            "point of equal steps below one that declares more",
            on(ordinal("0", "0.9", "", "1")),
            List.of(
                "INCONSISTENT /scales/0/points/2/value: The value (2/3) of the point (p2) of the scale (s) must not lie below that of the point before it. | Maybe the points should stand from worst to best.")),
        arguments(
            "value outside its bounds, and nothing about its order",
            on(ordinal("2", "0.5", "1")),
            List.of(
                "OUT_OF_RANGE /scales/0/points/0/value: The value (2) of the point (p0) of the scale (s) must be at most 1.")));
  }

  static Stream<Arguments> usage() {
    return Stream.of(
        arguments(
            "scale that nobody uses",
            flat().scales(new YesNoScale("yes-no", "")),
            List.of(
                "(warning) UNUSED /scales/1: The scale (yes-no) is not used by any criterion.")),
        arguments(
            "scale that a misspelt name meant, said once",
            flat()
                .scales(new YesNoScale("yes-no", ""))
                .criteria(Criterion.builder("q2", "It is so.", "yesno").build()),
            List.of(
                "DANGLING_REFERENCE /criteria/1/scale: The scale (yesno) of the criterion (q2) must be in the model. | Maybe yes-no.")),
        arguments(
            "count that is turned around twice",
            flat()
                .scales(new CountScale("workarounds", "", 10))
                .criteria(Criterion.builder("q2", "How many workarounds?", "workarounds")
                    .reversed()
                    .build()),
            List.of(
                "(warning) INCONSISTENT /criteria/1/reversed: The criterion (q2) is reversed, and on its scale (workarounds) fewer is better already. | Maybe \"reversed\" should be left out.")));
  }

  private static ModelBuilder on(Scale scale) {
    return bare()
        .scales(scale)
        .criteria(Criterion.builder("q1", "It is so.", "s").build());
  }

  private static NumberScale number(String min, String max) {
    return new NumberScale("s", "", new BigDecimal(min), new BigDecimal(max), "");
  }

  private static OrdinalScale ordinal(String... values) {
    List<Point> points = new ArrayList<>();
    for (String value : values) {
      points.add(
          new Point("p" + points.size(), "", value.isEmpty() ? null : new BigDecimal(value)));
    }
    return new OrdinalScale("s", "", 1, points);
  }
}
