package dev.maturity.crosswalk;

import static dev.maturity.crosswalk.Confidence.HIGH;
import static dev.maturity.crosswalk.Confidence.LOW;
import static dev.maturity.crosswalk.Confidence.MEDIUM;
import static dev.maturity.crosswalk.Relation.CLOSE;
import static dev.maturity.crosswalk.Relation.RANK_ONLY;
import static dev.maturity.crosswalk.Relation.RELATED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.maturity.problem.MaturityException;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("E25")
class TranslationTest {

  @Test
  void aDirectLinkDecides() {
    Crosswalk crosswalk = Links.between("a", "b", "c")
        .link("a1", "b2", "b3", RELATED, MEDIUM)
        .close("a1", "c1", HIGH)
        .close("c1", "b1", HIGH)
        .crosswalk();

    assertThat(told(crosswalk, "a", "a1", "b")).isEqualTo("2 to 3, related, medium");
  }

  @Test
  void aLevelIsFoundByItsRankToo() {
    Crosswalk crosswalk = Links.between("a", "b").close("a3", "b4", HIGH).crosswalk();

    assertThat(told(crosswalk, "a", "3", "b")).isEqualTo("4 to 4, close, high");
  }

  @Test
  void aLinkIsReadBackwardsFromEveryLevelOfItsRange() {
    Crosswalk crosswalk =
        Links.between("a", "b").link("a1", "b2", "b3", CLOSE, LOW).crosswalk();

    assertThat(told(crosswalk, "b", "b2", "a")).isEqualTo("1 to 1, close, low");
    assertThat(told(crosswalk, "b", "b3", "a")).isEqualTo("1 to 1, close, low");
    assertThat(told(crosswalk, "b", "b4", "a")).isEqualTo("not known");
    assertThat(crosswalk.translate("b", "b3", "a").ways().get(0).legs().get(0).hops())
        .allMatch(Hop::backwards);
  }

  @Test
  void severalDirectLinksGiveTheUnionAndTheLowestConfidence() {
    Crosswalk crosswalk = Links.between("a", "b")
        .close("a1", "b1", HIGH)
        .link("b3", "a1", "a2", RELATED, LOW)
        .crosswalk();

    // 1 and 3 do not touch: what lies between them belongs to the range.
    assertThat(told(crosswalk, "a", "a1", "b")).isEqualTo("1 to 3, related, low");
  }

  @Test
  void compositionTakesTheLowerConfidenceAndTheLooserRelation() {
    Crosswalk crosswalk = Links.between("a", "b", "c")
        .close("a1", "b2", HIGH)
        .link("b2", "c3", "c4", RELATED, MEDIUM)
        .crosswalk();

    assertThat(told(crosswalk, "a", "a1", "c")).isEqualTo("3 to 4, related, medium");
    assertThat(told(crosswalk, "c", "c4", "a")).isEqualTo("1 to 1, related, medium");
  }

  @Test
  void compositionGoesOnFromEveryLevelOfARange() {
    Crosswalk crosswalk = Links.between("a", "b", "c")
        .link("a1", "b1", "b2", CLOSE, HIGH)
        .close("b1", "c1", MEDIUM)
        .close("b2", "c4", LOW)
        .crosswalk();

    assertThat(told(crosswalk, "a", "a1", "c")).isEqualTo("1 to 4, close, low");
  }

  @Test
  void aWayBreaksOffWhereOneLevelOfItsRangeLeadsNowhere() {
    Crosswalk crosswalk = Links.between("a", "b", "c")
        .link("a1", "b1", "b2", CLOSE, HIGH)
        .close("b1", "c1", HIGH)
        .crosswalk();

    assertThat(told(crosswalk, "a", "a1", "c")).isEqualTo("not known");
  }

  @Test
  void ofWaysTheShortestCount() {
    Crosswalk crosswalk = Links.between("a", "b", "c", "d")
        .close("a1", "b1", LOW)
        .close("b1", "d2", LOW)
        .close("b1", "c1", HIGH)
        .close("a1", "c4", HIGH)
        .crosswalk();

    // a-b-d has two links. There is a-c-b-d too, if one reads backwards, and it has three.
    assertThat(told(crosswalk, "a", "a1", "d")).isEqualTo("2 to 2, close, low");
  }

  @Test
  void equallyShortWaysGiveTheUnionAndTheLowestConfidence() {
    Crosswalk crosswalk = Links.between("a", "b", "c", "d")
        .close("a1", "b1", HIGH)
        .close("b1", "d1", HIGH)
        .close("a1", "c1", MEDIUM)
        .close("c1", "d2", HIGH)
        .crosswalk();

    Translation translation = crosswalk.translate("a", "a1", "d");

    assertThat(told(translation)).isEqualTo("1 to 2, close, medium");
    assertThat(translation.ways()).extracting(Way::confidence).containsExactly(HIGH, MEDIUM);
  }

  @Test
  void aRankOnlyLinkIsReadAndNeverComposed() {
    Crosswalk crosswalk = Links.between("a", "b", "c")
        .link("a4", "b4", "b4", RANK_ONLY, LOW)
        .close("b4", "c4", HIGH)
        .crosswalk();

    assertThat(told(crosswalk, "a", "a4", "b")).isEqualTo("4 to 4, rank-only, low");
    assertThat(told(crosswalk, "b", "b4", "a")).isEqualTo("4 to 4, rank-only, low");
    assertThat(told(crosswalk, "a", "a4", "c")).isEqualTo("not known");
    assertThat(told(crosswalk, "c", "c4", "a")).isEqualTo("not known");
  }

  @Test
  void afterThreeLinksNothingIsSaid() {
    Links chain = Links.between("a", "b", "c", "d", "e");
    for (String pair : List.of("ab", "bc", "cd", "de")) {
      chain.close(pair.charAt(0) + "2", pair.charAt(1) + "2", HIGH);
    }
    Crosswalk crosswalk = chain.crosswalk();

    assertThat(told(crosswalk, "a", "a2", "d")).isEqualTo("2 to 2, close, high");
    assertThat(told(crosswalk, "a", "a2", "e")).isEqualTo("not known");
  }

  @Test
  void aLevelIsItself() {
    Crosswalk crosswalk = Links.between("a").crosswalk();

    assertThat(told(crosswalk, "a", "a2", "a")).isEqualTo("2 to 2, close, high");
  }

  @Test
  void aModelStandsForItsScheme() {
    Scheme variants = new Scheme(
        "a",
        "A",
        List.of("base", "base-extended"),
        Links.between("a").crosswalk().schemes().get(0).levels(),
        null,
        null);
    Crosswalk crosswalk =
        new Crosswalk("x", "X", null, null, List.of(variants), null, null, null, null);

    assertThat(told(crosswalk, "base-extended", "a2", "base")).isEqualTo("2 to 2, close, high");
  }

  @Test
  void whatIsNotThereIsNamed() {
    Crosswalk crosswalk = Links.between("alpha", "beta").crosswalk();

    assertThatThrownBy(() -> crosswalk.translate("alpah", "1", "beta"))
        .isInstanceOf(MaturityException.class)
        .hasMessageContaining("The crosswalk has no scheme or model (alpah).")
        .hasMessageContaining("Maybe alpha.");
    assertThatThrownBy(() -> crosswalk.translate("alpha", "5", "beta"))
        .hasMessageContaining("The scheme (alpha) has no level (5).")
        .hasMessageContaining("There are alpha1, alpha2, alpha3, alpha4.");
  }

  @Test
  void aRangeIsNeverReversed() {
    Rung one = new Rung(1, "one", "One");
    Rung two = new Rung(2, "two", "Two");

    assertThat(new RungRange(one, two)).hasToString("1, One to 2, Two");
    assertThatThrownBy(() -> new RungRange(two, one))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The lowest level (two) must not be above the highest (one).");
  }

  @Test
  void aPageSaysTheRangeAndHowItCame() {
    Crosswalk crosswalk = Links.between("a", "b", "c")
        .close("a1", "b2", HIGH)
        .link("c4", "b1", "b2", RELATED, MEDIUM)
        .crosswalk();

    assertThat(crosswalk.translate("a", "a1", "c").summary()).isEqualTo("""
        Scheme a (a), level 1, Level a1
          in Scheme c (c): level 4, Level c4 of 4 (related, confidence medium)

        By these links, a -> b -> c
          a a1 -> b b2: close, high: because
          b b1 to b2 <- c c4: related, medium: because
        """);
    assertThat(crosswalk.translate("a", "a2", "c").summary()).isEqualTo("""
        Scheme a (a), level 2, Level a2
          in Scheme c (c): not known, since no links lead there
        """);
  }

  @Test
  void aPageObeysNoControlCharactersAndKeepsItsWidth() {
    Crosswalk crosswalk = Links.between("a", "b").close("a1", "b1", HIGH).crosswalk();
    Scheme hostile = new Scheme(
        "a",
        "\u001b[31m" + "long name ".repeat(9),
        null,
        crosswalk.schemes().get(0).levels(),
        null,
        null);
    Crosswalk changed = new Crosswalk(
        "x",
        "X",
        null,
        null,
        List.of(hostile, crosswalk.schemes().get(1)),
        crosswalk.levelLinks(),
        null,
        null,
        null);

    String page = changed.translate("a", "1", "b").summary(40);

    assertThat(page).doesNotContain("\u001b");
    assertThat(page.lines()).allMatch(line -> line.length() <= 40);
  }

  private static String told(Crosswalk crosswalk, String from, String level, String to) {
    return told(crosswalk.translate(from, level, to));
  }

  private static String told(Translation translation) {
    RungRange range = translation.range();
    return range == null
        ? "not known"
        : "%s to %s, %s, %s"
            .formatted(
                range.lowest().rank(),
                range.highest().rank(),
                translation.relation(),
                translation.confidence());
  }
}
