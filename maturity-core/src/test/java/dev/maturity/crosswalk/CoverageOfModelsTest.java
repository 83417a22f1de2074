package dev.maturity.crosswalk;

import static dev.maturity.crosswalk.Confidence.LOW;
import static dev.maturity.crosswalk.Relation.CLOSE;
import static dev.maturity.crosswalk.Relation.RELATED;
import static dev.maturity.crosswalk.TwoModels.ALPHA;
import static dev.maturity.crosswalk.TwoModels.BETA;
import static org.assertj.core.api.Assertions.assertThat;

import dev.maturity.model.Fraction;
import java.util.List;
import org.junit.jupiter.api.Test;

class CoverageOfModelsTest {

  private static final Crosswalk CROSSWALK = crosswalk();

  private static Crosswalk crosswalk() {
    Crosswalk links = new TwoModels()
        .close("a1", "b1")
        .link("a2", "b1", RELATED, LOW)
        .link("a4", "b2", RELATED, LOW)
        .crosswalk();
    Scheme alpha = new Scheme(
        "alpha",
        "Alpha",
        List.of("alpha"),
        null,
        List.of(new SchemeDimension("one", "One"), new SchemeDimension("two", "Two")),
        null);
    Scheme beta = new Scheme(
        "beta", "Beta", List.of("beta"), null, List.of(new SchemeDimension("y", "Why")), null);
    DimensionLink part = new DimensionLink(
        new DimensionEnd("beta", "y", null),
        new DimensionEnd("alpha", "two", List.of("a5", "a6")),
        RELATED,
        LOW,
        "two of three",
        null);
    DimensionLink whole = new DimensionLink(
        new DimensionEnd("alpha", "one", null),
        new DimensionEnd("beta", "y", null),
        CLOSE,
        LOW,
        "all of it",
        null);
    Gap gap = new Gap(new DimensionEnd("alpha", "two", List.of("a4")), "beta", "not asked", null);
    return new Crosswalk(
        "x",
        "X",
        null,
        null,
        List.of(alpha, beta),
        null,
        List.of(part, whole),
        List.of(gap),
        links.criterionLinks());
  }

  @Test
  void everyDimensionTellsItsShare() {
    List<DimensionCoverage> rows = CROSSWALK.coverage(ALPHA, BETA).dimensions();

    // b1 and b2 of seven, both in x; b1 has two counterparts and counts once.
    assertThat(rows).extracting(DimensionCoverage::dimension).containsExactly("", "x", "y");
    assertThat(rows)
        .extracting(DimensionCoverage::share)
        .containsExactly(Fraction.of(2, 7), Fraction.HALF, Fraction.ZERO);
    assertThat(rows.get(1).close()).isEqualTo(1);
    assertThat(rows.get(1).related()).isEqualTo(1);
    assertThat(rows.get(1).counterparts())
        .extracting(Counterpart::from)
        .containsExactly("a1", "a2", "a4");
  }

  @Test
  void whatIsAboutADimensionIsCountedOnce() {
    DimensionCoverage why = CROSSWALK.coverage(ALPHA, BETA).dimensions().get(2);

    // a5 and a6 by one link, a1, a2 and a3 by the other, which is of the whole dimension.
    assertThat(why.about()).isEqualTo(5);
    assertThat(why.mentions())
        .extracting(Mention::criteria)
        .containsExactly(List.of("a5", "a6"), List.of("a1", "a2", "a3"));
  }

  @Test
  void coverageReadsTheOtherWayToo() {
    List<DimensionCoverage> rows = CROSSWALK.coverage(BETA, ALPHA).dimensions();

    assertThat(rows)
        .extracting(DimensionCoverage::share)
        .containsExactly(Fraction.HALF, Fraction.of(2, 3), Fraction.of(1, 3));
    assertThat(rows.get(1).about()).isEqualTo(3);
  }

  @Test
  void aPageSaysHowLittleItIs() {
    assertThat(CROSSWALK.coverage(ALPHA, BETA).summary()).isEqualTo("""
        What alpha says of Beta (beta)
          2 of its 7 criteria have a counterpart among the 6 of alpha: 1 close, 1 related.

        By dimension
          Ex (x): 2 of 4, 1 close, 1 related
          Why (y): 0 of 3, 0 close, 0 related; 5 of the 6 criteria of alpha are about it
            two a5, a6 (related, low): two of three
            one a1, a2, a3 (close, low): all of it

        Criteria
          b1 <- a1 (close, high): because
          b1 <- a2 (related, low): because
          b2 <- a4 (related, low): because

        Nothing like it on the other side
          beta has nothing like alpha two a4: not asked
        """);
  }
}
