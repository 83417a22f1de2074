package dev.maturity.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.maturity.assessment.Assessment;
import dev.maturity.model.Criterion;
import dev.maturity.model.Dimension;
import dev.maturity.model.Model;
import dev.maturity.scorecard.Scorecard;
import dev.maturity.scoring.RuleCatalog;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages of other widths say the same in other lines. */
class PageWidthTest {

  private static final String STATEMENT =
      "Data are checked for completeness before anybody takes a decision that rests on them alone.";

  private static final Model MODEL = Fixtures.model(2)
      .criteria(
          Criterion.builder("q1", STATEMENT, "adoption-5").build(),
          Criterion.builder("q2", STATEMENT + " Twice.", "adoption-5").build())
      .scoring(Fixtures.overall(Fixtures.MEAN, Fixtures.BANDS))
      .build();

  private static final Scorer SCORER = Scorer.of(MODEL, RuleCatalog.standard());
  private static final Assessment EARLIER =
      Fixtures.answers(MODEL).answer("q1", "not done").dontKnow("q2").build();
  private static final Scorecard CARD = SCORER.score(EARLIER);

  /** A page in two widths, made by the same thing. */
  private record Page(String usual, java.util.function.IntFunction<String> ofWidth) {}

  static Stream<Page> pages() {
    Scorecard later =
        SCORER.score(Fixtures.answers(MODEL).answer("q1", 2).answer("q2", 1).build());
    String top = MODEL.levels().get(1).id();
    Model reworded = Fixtures.model(2)
        .criteria(
            Criterion.builder("q1", STATEMENT + " Always.", "adoption-5").build(),
            Criterion.builder("q2", STATEMENT + " Twice.", "adoption-5").build())
        .scoring(Fixtures.overall(Fixtures.MEAN, Fixtures.BANDS))
        .build();
    return Stream.of(
        new Page(reworded.minus(MODEL).summary(), width -> reworded.minus(MODEL).summary(width)),
        new Page(CARD.summary(), CARD::summary),
        new Page(later.minus(CARD).summary(), width -> later.minus(CARD).summary(width)),
        new Page(
            SCORER.blockers(EARLIER, top).explain(),
            width -> SCORER.blockers(EARLIER, top).explain(width)));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void aNarrowPageHasTheSameWordsInShorterLines(Page page) {
    String narrow = page.ofWidth().apply(60);

    assertThat(page.usual().lines().mapToInt(String::length).max().orElse(0)).isGreaterThan(60);
    assertThat(narrow.lines()).allMatch(line -> line.length() <= 60);
    assertThat(words(narrow)).isEqualTo(words(page.usual()));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void aPageIsUsuallyAHundredColumnsWide(Page page) {
    assertThat(page.ofWidth().apply(100)).isEqualTo(page.usual());
  }

  @Test
  void columnsStandBelowEachOtherInAnyScript() {
    Model model = Fixtures.model(2)
        .dimensions(
            Dimension.builder("a", "成熟度")
                .criteria(Fixtures.criterion("q1").build())
                .build(),
            Dimension.builder("b", "Speed")
                .criteria(Fixtures.criterion("q2").build())
                .build())
        .build();
    Scorecard card = Scorer.of(model, RuleCatalog.standard())
        .score(Fixtures.answers(model).answer("q1", 100).answer("q2", 50).build());

    // Three wide characters take six columns, five narrow ones five.
    assertThat(card.summary()).contains("  成熟度  1.00  ###", "  Speed   0.50  ###");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
  void aWidthIsAtLeastOne(int width) {
    assertThatThrownBy(() -> CARD.summary(width))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The width (" + width + ") must be at least 1.");
  }

  private static List<String> words(String page) {
    return List.of(page.strip().split("\\s+"));
  }
}
