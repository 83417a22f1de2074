package dev.maturity.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.maturity.analysis.Metric.Direction;
import dev.maturity.problem.MaturityException;
import dev.maturity.problem.Problem;
import dev.maturity.problem.ProblemCode;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("E15: clusters of related metrics")
@Tag("E15")
class MetricClusterTest {

  private static final Metric ABANDONED =
      Metric.lagging("abandoned", "Carts abandoned", "%", Direction.LOWER);
  private static final Metric PAID =
      Metric.leading("paid", "Payments that succeed", "%", Direction.HIGHER);
  private static final Metric TIME =
      Metric.leading("time", "Time to check out", "s", Direction.LOWER);
  private static final Metric HELP =
      Metric.leading("help", "Visits of help pages", "", Direction.LOWER);

  /** More carts are abandoned; payments are as ever, check-out is quicker, more people look for help. */
  private static final MetricCluster CART = MetricCluster.of(
      "cart",
      "The cart",
      series(ABANDONED, 1, "60", "64", "68"),
      series(PAID, 1, "97", "97", "97"),
      series(TIME, 1, "90", "80", "70"),
      series(HELP, 1, "100", "150", "210"));

  /** Values of the first of each month. */
  private static MetricSeries series(Metric metric, int month, String... values) {
    Observation[] observations = new Observation[values.length];
    for (int i = 0; i < values.length; i++) {
      observations[i] = Observation.of(LocalDate.of(2026, month + i, 1), values[i]);
    }
    return MetricSeries.of(metric, observations);
  }

  @Test
  @DisplayName("E15: the four metrics of a cart are seen together")
  void theMetricsOfACartAreSeenTogether() {
    assertThat(CART.going(Tendency.WORSE)).containsExactly(ABANDONED, HELP);
    assertThat(CART.going(Tendency.UNCHANGED)).containsExactly(PAID);
    assertThat(CART.going(Tendency.BETTER)).containsExactly(TIME);
    assertThat(CART.unknown()).isEmpty();
  }

  @Test
  @DisplayName("E15: trends of a cluster are those of the period that all metrics cover")
  void trendsAreThoseOfThePeriodThatAllCover() {
    // From March to May the payments fall, whatever they did before.
    MetricCluster cluster = MetricCluster.of(
        "cart",
        "The cart",
        series(PAID, 1, "10", "50", "97", "96", "95"),
        series(ABANDONED, 3, "60", "64", "68", "60"));

    assertThat(cluster.going(Tendency.WORSE)).containsExactly(PAID, ABANDONED);
    assertThat(cluster.together())
        .allMatch(series -> series.observations().size() == 3)
        .allMatch(series -> series.observations().get(0).date().equals(LocalDate.of(2026, 3, 1)));
  }

  @Test
  void withoutACommonPeriodNothingIsKnown() {
    MetricCluster apart =
        MetricCluster.of("cart", "The cart", series(PAID, 1, "1", "2"), series(HELP, 5, "1", "2"));
    MetricCluster empty =
        MetricCluster.of("cart", "The cart", series(PAID, 1), series(HELP, 5, "1", "2"));

    assertThat(apart.unknown()).containsExactly(PAID, HELP);
    assertThat(empty.unknown()).containsExactly(PAID, HELP);
    assertThat(empty.summary()).isEqualTo("""
            The cart (cart), no period that all metrics cover
              Not known       Payments that succeed
              Not known       Visits of help pages
            """);
  }

  @Test
  void oneMetricOrTheSameTwiceIsNoCluster() {
    assertThatThrownBy(() -> MetricCluster.of("cart", "The cart"))
        .hasMessageContaining("The cluster (cart) must have at least two metrics, not 0.");
    assertThatThrownBy(() -> new MetricCluster(
            "cart", "The cart", List.of(series(PAID, 1, "1"), series(PAID, 2, "1"))))
        .isInstanceOfSatisfying(
            MaturityException.class,
            thrown -> assertThat(thrown.problems())
                .extracting(Problem::code, Problem::path)
                .containsExactly(Tuple.tuple(ProblemCode.DUPLICATE_ID, "/series/1")));
  }

  /** The lines of Theil and Sen through three values each, all of which begin and end at a value. */
  @Test
  void theSummaryNamesWhatGotWorseFirst() {
    assertThat(CART.summary()).isEqualTo("""
            The cart (cart), the trends from 2026-01-01 to 2026-03-01
              Getting worse   Carts abandoned: from 60 % to 68 %, by 3 values
              Getting worse   Visits of help pages: from 100 to 210, by 3 values
              Unchanged       Payments that succeed: from 97 % to 97 %, by 3 values
              Getting better  Time to check out: from 90 s to 70 s, by 3 values
            """);
  }
}
