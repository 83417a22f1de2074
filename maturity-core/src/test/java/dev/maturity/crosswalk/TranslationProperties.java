package dev.maturity.crosswalk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every crosswalk, whatever its links. */
class TranslationProperties {

  @Property
  void aTranslationIsARangeWithinTheScaleOrNone(@ForAll("crosswalks") Crosswalk crosswalk) {
    for (Translation translation : all(crosswalk)) {
      RungRange range = translation.range();
      if (range == null) {
        assertThat(translation.ways()).isEmpty();
      } else {
        assertThat(range.lowest().rank()).isBetween(1, range.highest().rank());
        assertThat(range.highest().rank()).isLessThanOrEqualTo(translation.toLevels());
      }
    }
  }

  @Property
  void theConfidenceIsTheLowestAndTheRangeTheUnionOfAllLinksUsed(
      @ForAll("crosswalks") Crosswalk crosswalk) {
    for (Translation translation : all(crosswalk)) {
      RungRange range = translation.range();
      if (range == null || translation.ways().isEmpty()) {
        continue;
      }
      assertThat(translation.confidence())
          .isEqualTo(translation.ways().stream()
              .flatMap(way -> way.legs().stream())
              .flatMap(leg -> leg.hops().stream())
              .map(hop -> hop.link().confidence())
              .reduce(Confidence.HIGH, Confidence::lower));
      assertThat(range.lowest().rank())
          .isEqualTo(translation.ways().stream()
              .mapToInt(way -> way.range().lowest().rank())
              .min()
              .orElseThrow());
      assertThat(range.highest().rank())
          .isEqualTo(translation.ways().stream()
              .mapToInt(way -> way.range().highest().rank())
              .max()
              .orElseThrow());
    }
  }

  @Property
  void aRankOnlyLinkIsNeverComposed(@ForAll("crosswalks") Crosswalk crosswalk) {
    for (Translation translation : all(crosswalk)) {
      for (Way way : translation.ways()) {
        assertThat(way.legs().size() == 1 || way.relation() != Relation.RANK_ONLY)
            .isTrue();
      }
    }
  }

  @Property
  void waysAreEquallyLongAndVisitNoSchemeTwice(@ForAll("crosswalks") Crosswalk crosswalk) {
    for (Translation translation : all(crosswalk)) {
      assertThat(translation.ways().stream().map(way -> way.legs().size()).distinct())
          .hasSizeLessThanOrEqualTo(1);
      for (Way way : translation.ways()) {
        assertThat(way.legs()).extracting(Leg::to).doesNotHaveDuplicates();
        assertThat(way.legs()).hasSizeLessThanOrEqualTo(Translator.MOST_LINKS);
      }
    }
  }

  @Property
  void theOrderOfLinksMeansNothing(@ForAll("crosswalks") Crosswalk crosswalk) {
    List<LevelLink> turned = new ArrayList<>(crosswalk.levelLinks());
    Collections.reverse(turned);
    Crosswalk other =
        new Crosswalk("x", "X", "", "", crosswalk.schemes(), turned, null, null, null);

    List<Translation> mine = all(crosswalk);
    List<Translation> others = all(other);
    for (int i = 0; i < mine.size(); i++) {
      assertThat(others.get(i).range()).isEqualTo(mine.get(i).range());
      assertThat(others.get(i).confidence()).isEqualTo(mine.get(i).confidence());
      assertThat(others.get(i).relation()).isEqualTo(mine.get(i).relation());
    }
  }

  private static List<Translation> all(Crosswalk crosswalk) {
    List<Translation> all = new ArrayList<>();
    for (Scheme from : crosswalk.schemes()) {
      for (Scheme to : crosswalk.schemes()) {
        from.levels()
            .forEach(level -> all.add(crosswalk.translate(from.id(), level.id(), to.id())));
      }
    }
    return all;
  }

  @Provide
  static Arbitrary<Crosswalk> crosswalks() {
    Crosswalk bare = Links.between("a", "b", "c", "d").crosswalk();
    Arbitrary<String> letters = Arbitraries.of("a", "b", "c", "d");
    Arbitrary<Integer> ranks = Arbitraries.integers().between(1, 4);
    Arbitrary<LevelLink> links = Combinators.combine(
            letters,
            letters,
            ranks,
            ranks,
            ranks,
            Arbitraries.of(Relation.class),
            Arbitraries.of(Confidence.class))
        .filter((from, to, rank, one, two, relation, sure) -> !from.equals(to))
        .as((from, to, rank, one, two, relation, sure) -> new LevelLink(
            new LevelEnd(from, from + rank),
            new LevelSpan(to, to + Math.min(one, two), to + Math.max(one, two)),
            relation,
            sure,
            "because",
            null));
    return links
        .list()
        .ofMaxSize(12)
        .map(list -> new Crosswalk("x", "X", "", "", bare.schemes(), list, null, null, null));
  }
}
