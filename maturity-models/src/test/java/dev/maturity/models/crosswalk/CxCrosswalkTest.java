package dev.maturity.models.crosswalk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.maturity.crosswalk.Confidence;
import dev.maturity.crosswalk.Crosswalk;
import dev.maturity.crosswalk.CrosswalkCatalog;
import dev.maturity.crosswalk.CrosswalkValidator;
import dev.maturity.crosswalk.DimensionLink;
import dev.maturity.crosswalk.LevelLink;
import dev.maturity.crosswalk.Relation;
import dev.maturity.crosswalk.RungRange;
import dev.maturity.crosswalk.Scheme;
import dev.maturity.crosswalk.Translation;
import dev.maturity.engine.MaturityEngine;
import dev.maturity.engine.ModelCatalog;
import dev.maturity.io.CrosswalkJson;
import dev.maturity.model.Level;
import dev.maturity.model.Model;
import dev.maturity.model.Provenance;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The data of section 3.8 of the inventory, and what follows from them. */
@Tag("E25")
class CxCrosswalkTest {

  private static final Crosswalk CROSSWALK = new CxCrosswalk().crosswalk();

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      gartner-cxm 1            | five-stage-curve 1      | close     | high
      gartner-cxm 1            | five-stage-innovation 1 | close     | high
      gartner-cxm 1            | five-stage-seamless 1   | close     | medium
      gartner-cxm 1            | xm-institute 1          | close     | medium
      gartner-cxm 2            | five-stage-innovation 2 | close     | high
      gartner-cxm 2            | five-stage-curve 2      | close     | high
      gartner-cxm 2            | xm-institute 2          | close     | medium
      gartner-cxm 2            | five-stage-seamless 2   | related   | low
      gartner-cxm 3            | xm-institute 3          | close     | medium
      gartner-cxm 3            | five-stage-innovation 3 | close     | medium
      gartner-cxm 3            | five-stage-curve 3      | close     | medium
      gartner-cxm 3            | five-stage-seamless 2-3 | related   | low
      gartner-cxm 4            | five-stage-curve 4      | close     | high
      gartner-cxm 4            | five-stage-innovation 4 | close     | medium
      gartner-cxm 4            | xm-institute 4          | close     | medium
      five-stage-seamless 3    | five-stage-innovation 4 | close     | medium
      five-stage-seamless 3    | five-stage-curve 3-4    | related   | medium
      five-stage-seamless 4    | five-stage-innovation 5 | related   | medium
      five-stage-seamless 5    | five-stage-curve 4-5    | related   | low
      gartner-cxm 5            | five-stage-curve 5      | close     | high
      gartner-cxm 5            | xm-institute 5          | close     | medium
      gartner-cxm 5            | five-stage-innovation 5 | related   | medium
      five-stage-seamless 5    | gartner-cxm 5           | rank-only | low
      five-stage-seamless 5    | xm-institute 5          | rank-only | low
      hotjar-2018 1            | gartner-cxm 1           | related   | low
      hotjar-2018 2            | gartner-cxm 2           | related   | low
      hotjar-2018 3            | gartner-cxm 3           | related   | low
      hotjar-2018 4            | gartner-cxm 4-5         | related   | low""")
  void everyRowOfTheTableIsALinkAndItsTranslation(
      String from, String to, String relation, String confidence) {
    assertThat(CROSSWALK.levelLinks())
        .filteredOn(link -> told(link).equals(from + " -> " + to))
        .singleElement()
        .satisfies(link -> assertThat(link.relation() + " " + link.confidence())
            .isEqualTo(relation + " " + confidence));
    String[] source = from.split(" ");
    Translation translation = CROSSWALK.translate(source[0], source[1], to.split(" ")[0]);
    assertThat(ranks(translation)).isEqualTo(to.split(" ")[1]);
    assertThat(translation.relation()).hasToString(relation);
    assertThat(translation.confidence()).hasToString(confidence);
  }

  @Test
  void thereAreNoOtherLinksBetweenLevels() {
    assertThat(CROSSWALK.levelLinks()).hasSize(28);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      lead      | p1, p2: p2.3, p3: p3.1 p3.2 p3.3           | strategic: st.1                                       | strategy, governance                | purposeful-leadership   | high
      realize   | p6: p6.4                                   |                                                       | measurement                         |                         | high
      activate  | p4, p3: p3.4                               | strategic: st.3, operational: op.8 op.9               | culture                             | employee-engagement     | medium
      enlighten | p6: p6.1 p6.2 p6.3, p2: p2.1, p5: p5.3     | strategic: st.4, operational: op.6                    | customer-understanding, measurement | customer-connectedness  | high
      respond   | p2: p2.1                                   | operational: op.5 op.7 op.8 op.10                     |                                     | customer-connectedness  | medium
      disrupt   | p2: p2.2                                   | strategic: st.5                                       | design                              | compelling-brand-values | low""")
  void everyRowOfTheTableOfDimensionsIsThere(
      String competency,
      String pillars,
      String axes,
      String forrester,
      String temkin,
      String confidence) {
    assertThat(ends(competency, "core-pillars")).isEqualTo(pillars);
    assertThat(ends(competency, "operational-strategic")).isEqualTo(axes);
    assertThat(ends(competency, "forrester-2011")).isEqualTo(forrester);
    assertThat(ends(competency, "temkin")).isEqualTo(temkin);
    // The 2011 list measures only a part of what realize is about, and the table is sure of 6.4
    // alone.
    assertThat(links(competency)
            .filter(link ->
                !(competency.equals("realize") && link.to().scheme().equals("forrester-2011"))))
        .allMatch(link -> link.confidence().toString().equals(confidence));
  }

  @Test
  void thePillarsSayLittleOfRealizeRespondAndDisrupt() {
    Map<String, List<String>> whole = new LinkedHashMap<>();
    whole.put("p1", List.of("p1.1", "p1.2", "p1.3", "p1.4"));
    whole.put("p4", List.of("p4.1", "p4.2", "p4.3"));
    Map<String, Set<String>> about = new LinkedHashMap<>();
    CROSSWALK.dimensionLinks().stream()
        .filter(link -> link.to().scheme().equals("core-pillars"))
        .forEach(link -> about
            .computeIfAbsent(link.from().dimension(), key -> new LinkedHashSet<>())
            .addAll(
                link.to().criteria().isEmpty()
                    ? whole.getOrDefault(link.to().dimension(), List.of())
                    : link.to().criteria()));
    Set<String> none = new LinkedHashSet<>();
    CROSSWALK.gaps().stream()
        .filter(gap -> gap.from().scheme().equals("core-pillars"))
        .forEach(gap -> none.addAll(gap.from().criteria()));

    // Of the 5 of enlighten one, 2.1, is shared with respond: 8 + 4 + (4 + 1) + 1 + 1 + 2 = 21.
    assertThat(about.get("lead")).hasSize(8);
    assertThat(about.get("activate")).hasSize(4);
    assertThat(about.get("enlighten")).hasSize(5).contains("p2.1");
    assertThat(about.get("respond")).containsExactly("p2.1");
    assertThat(about.get("disrupt")).containsExactly("p2.2");
    assertThat(about.get("realize")).containsExactly("p6.4");
    assertThat(none).containsExactly("p5.1", "p5.2");
    Set<String> all = new LinkedHashSet<>(none);
    about.values().forEach(all::addAll);
    assertThat(all).hasSize(21);
  }

  @Test
  void everyJudgementIsMarkedAsOursAndSaysItsBasis() {
    assertThat(CROSSWALK.levelLinks()).allMatch(link -> link.provenance() == Provenance.OURS);
    assertThat(CROSSWALK.dimensionLinks()).allMatch(link -> link.provenance() == Provenance.OURS);
    assertThat(CROSSWALK.criterionLinks()).allMatch(link -> link.provenance() == Provenance.OURS);
    assertThat(CROSSWALK.gaps()).allMatch(gap -> gap.provenance() == Provenance.OURS);
    assertThat(CROSSWALK.criterionLinks()).noneMatch(link -> link.basis().isBlank());
    assertThat(CROSSWALK.attribution()).contains("own judgement", "endorsed");
  }

  @Test
  void closeCriteriaOfTwoModelsAreOneToOne() {
    Set<String> seen = new LinkedHashSet<>();
    CROSSWALK.criterionLinks().stream()
        .filter(link -> link.relation() == Relation.CLOSE)
        .forEach(link -> {
          assertThat(seen.add(link.from() + " to " + link.to().model()))
              .as("%s", link)
              .isTrue();
          assertThat(seen.add(link.to() + " to " + link.from().model()))
              .as("%s", link)
              .isTrue();
        });
  }

  @Test
  void everyEndIsInTheModelsAtHand() {
    ModelCatalog catalog = MaturityEngine.standard().models();
    List<Model> models = catalog.ids().stream().map(catalog::model).toList();

    assertThat(models).isNotEmpty();
    assertThat(CrosswalkValidator.against(models).validate(CROSSWALK)).isEmpty();
  }

  /** Run with {@code -Dmaturity.docs.update} to write the file anew instead of comparing it. */
  @Test
  void theFileIsAsThisLibraryWritesIt() throws Exception {
    Path file = Path.of("src/main/resources/dev/maturity/models/crosswalk/cx-models.json");
    String written = CrosswalkJson.standard().write(CROSSWALK);
    if (Boolean.getBoolean("maturity.docs.update")) {
      Files.writeString(file, written);
    }
    assertThat(Files.readString(file)).isEqualTo(written);
  }

  @Test
  void itIsFoundOnThePath() {
    CrosswalkCatalog catalog = CrosswalkCatalog.discover(CxCrosswalk.class.getClassLoader());

    assertThat(catalog.problems()).isEmpty();
    assertThat(catalog.crosswalk()).isEqualTo(CROSSWALK);
  }

  @Test
  void noTranslationIsEmptyReversedOrSurerThanItsLinks() {
    for (Scheme from : CROSSWALK.schemes()) {
      for (Scheme to : CROSSWALK.schemes()) {
        for (Level level : from.levels()) {
          Translation translation = CROSSWALK.translate(from.id(), level.id(), to.id());
          RungRange range = translation.range();
          if (range != null) {
            assertThat(range.lowest().rank()).isBetween(1, range.highest().rank());
            assertThat(translation.ways())
                .allMatch(way -> way.confidence().compareTo(lowest(translation)) <= 0);
          }
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      five-stage-curve      | 2 | five-stage-innovation | 2    | close   | high
      five-stage-curve      | 2 | xm-institute-evidence | 2    | close   | medium
      five-stage-innovation | 5 | gartner-cxm           | 5    | related | medium
      five-stage-innovation | 4 | gartner-cxm           | 4    | close   | medium
      five-stage-innovation | 4 | five-stage-seamless   | 3    | close   | medium
      five-stage-seamless   | 2 | gartner-cxm           | 2-3  | related | low
      hotjar-2018           | 4 | xm-institute          | 4-5  | related | low
      five-stage-seamless   | 4 | gartner-cxm           | 5    | related | medium
      five-stage-seamless   | 5 | five-stage-innovation | 4-5  | related | low""")
  void levelsAreTranslatedOverOthers(
      String from, String level, String to, String ranks, String relation, String confidence) {
    // curve 2 <- gartner 2 -> innovation 2; seamless 4 -> innovation 5 <- gartner 5;
    // seamless 5 -> curve 4-5 <- gartner 4, 5 -> innovation 4, 5 has three links, rank-only is not
    // one of them.
    Translation translation = CROSSWALK.translate(from, level, to);

    assertThat(ranks(translation)).isEqualTo(ranks);
    assertThat(translation.relation()).hasToString(relation);
    assertThat(translation.confidence()).hasToString(confidence);
  }

  @Test
  void theBandsOfThePillarsAreNoLevelsOfAnybody() {
    assertThat(CROSSWALK.translate("core-pillars", "3", "gartner-cxm").isKnown())
        .isFalse();
    assertThat(CROSSWALK.translate("gartner-cxm", "3", "core-pillars").isKnown())
        .isFalse();
  }

  private static Confidence lowest(Translation translation) {
    Confidence confidence = translation.confidence();
    return confidence == null ? Confidence.LOW : confidence;
  }

  private static String told(LevelLink link) {
    Scheme from = CROSSWALK.scheme(link.from().scheme()).orElseThrow();
    Scheme to = CROSSWALK.scheme(link.to().scheme()).orElseThrow();
    int lowest = to.level(link.to().lowest()).orElseThrow().rank();
    int highest = to.level(link.to().highest()).orElseThrow().rank();
    return "%s %s -> %s %s"
        .formatted(
            from.id(),
            from.level(link.from().level()).orElseThrow().rank(),
            to.id(),
            lowest == highest ? lowest : lowest + "-" + highest);
  }

  private static String ranks(Translation translation) {
    RungRange range = translation.range();
    if (range == null) {
      return "";
    }
    return range.lowest().equals(range.highest())
        ? String.valueOf(range.lowest().rank())
        : range.lowest().rank() + "-" + range.highest().rank();
  }

  private static Stream<DimensionLink> links(String competency) {
    return CROSSWALK.dimensionLinks().stream()
        .filter(link -> link.from().dimension().equals(competency));
  }

  private static String ends(String competency, String scheme) {
    List<String> ends = new ArrayList<>();
    links(competency)
        .filter(link -> link.to().scheme().equals(scheme))
        .forEach(link -> ends.add(link.to().dimension()
            + (link.to().criteria().isEmpty()
                ? ""
                : ": " + String.join(" ", link.to().criteria()))));
    return ends.isEmpty() ? null : String.join(", ", ends);
  }
}
