package dev.maturity.testkit;

import dev.maturity.model.CountScale;
import dev.maturity.model.NumberScale;
import dev.maturity.model.OrdinalScale;
import dev.maturity.model.OrdinalScale.Point;
import dev.maturity.model.PercentageScale;
import dev.maturity.model.Scale;
import dev.maturity.model.YesNoScale;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Draws scales, mostly of few points. */
final class BulkScales {

  private static final List<List<String>> UNEVEN = List.of(
      List.of("0", "0.25", "0.5", "1"),
      List.of("0", "0.2", "0.5", "1"),
      List.of("0.2", "0.35", "0.9"),
      List.of("0", "0", "0.1", "0.1", "0.7"));

  private static final List<List<String>> LONG = List.of(
      List.of("0", "0.333333333333333", "0.666666666666667", "1"),
      List.of("0.000000000000001", "0.999999999999999"));

  private BulkScales() {}

  /** The scales of a model; the first has a point for each level, if there are any. */
  static List<Scale> drawn(Draw draw, int levels) {
    List<Scale> scales = new ArrayList<>();
    scales.add(even("stage", draw.from(0, 1), levels == 0 ? draw.from(2, 7) : levels));
    int more = draw.percent(40) ? 0 : draw.from(1, 3);
    for (int i = 1; i <= more; i++) {
      scales.add(drawn(draw, "scale-" + i));
    }
    return List.copyOf(scales);
  }

  private static Scale drawn(Draw draw, String id) {
    return switch (draw.from(0, 20)) {
      case 0, 1, 2, 3, 4, 5 -> even(id, draw.from(0, 1), draw.from(2, 7));
      case 6, 7, 8, 9 -> uneven(id, draw.from(-2, 3), draw.of(draw.percent(5) ? LONG : UNEVEN));
      case 10, 11, 12 -> new YesNoScale(id, "");
      case 13, 14, 15 -> new CountScale(id, "", draw.from(1, 10));
      case 16 -> even(id, draw.from(-1000, 1000), draw.of(11, 101));
      case 17 -> new CountScale(id, "", draw.of(123, 124, 125, 126, 1_000_000_000));
      case 18 -> new NumberScale(id, "", BigDecimal.ZERO, BigDecimal.valueOf(5), "");
      case 19 -> new NumberScale(id, "", new BigDecimal("-10.5"), new BigDecimal("30"), "°C");
      default -> new PercentageScale(id, "");
    };
  }

  private static OrdinalScale even(String id, int first, int points) {
    return OrdinalScale.of(
        id, first, IntStream.range(0, points).mapToObj(i -> "point " + i).toArray(String[]::new));
  }

  private static OrdinalScale uneven(String id, int first, List<String> values) {
    List<Point> points = IntStream.range(0, values.size())
        .mapToObj(i ->
            new Point("point " + i, "", new BigDecimal(values.get(i)), List.of("also point " + i)))
        .toList();
    return new OrdinalScale(id, "", first, points);
  }
}
