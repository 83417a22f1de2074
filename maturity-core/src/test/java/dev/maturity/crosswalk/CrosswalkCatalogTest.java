package dev.maturity.crosswalk;

import static dev.maturity.crosswalk.Confidence.HIGH;
import static dev.maturity.crosswalk.Confidence.LOW;
import static org.assertj.core.api.Assertions.assertThat;

import dev.maturity.problem.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;

class CrosswalkCatalogTest {

  private static CrosswalkProvider offering(String id, Crosswalk crosswalk) {
    return new CrosswalkProvider() {
      @Override
      public String id() {
        return id;
      }

      @Override
      public Crosswalk crosswalk() {
        return crosswalk;
      }
    };
  }

  private static Crosswalk named(String id, Crosswalk links) {
    return new Crosswalk(id, id, "", "", links.schemes(), links.levelLinks(), null, null, null);
  }

  @Test
  void linksOfTwoCrosswalksLeadOnFromEachOther() {
    Crosswalk one = named("one", Links.between("a", "b").close("a1", "b2", HIGH).crosswalk());
    Crosswalk two = named("two", Links.between("b", "c").close("b2", "c3", LOW).crosswalk());

    CrosswalkCatalog catalog =
        CrosswalkCatalog.of(List.of(offering("two", two), offering("one", one)));

    assertThat(catalog.problems()).isEmpty();
    assertThat(catalog.crosswalks()).containsExactly(one, two);
    assertThat(catalog.crosswalk().translate("a", "a1", "c").range()).hasToString("3, Level c3");
  }

  @Test
  void aLinkInBothIsOne() {
    Crosswalk one = named("one", Links.between("a", "b").close("a1", "b2", HIGH).crosswalk());

    assertThat(one.with(named("two", one)).levelLinks()).hasSize(1);
  }

  @Test
  void aSchemeWithOtherLevelsDoesNotFitAndHarmsNoOther() {
    Crosswalk one = named("one", Links.between("a", "b").close("a1", "b2", HIGH).crosswalk());
    Scheme other = new Scheme(
        "a", "A", null, Links.between("x").crosswalk().schemes().get(0).levels(), null, null);
    Crosswalk two = new Crosswalk("two", "Two", "", "", List.of(other), null, null, null, null);

    CrosswalkCatalog catalog =
        CrosswalkCatalog.of(List.of(offering("one", one), offering("two", two)));

    assertThat(catalog.crosswalk()).isEqualTo(one);
    assertThat(messages(catalog))
        .containsExactly(
            "The scheme (a) has the levels (a1, a2, a3, a4) in the crosswalk (one), and (x1, x2, x3, x4) in the crosswalk (two).");
  }

  @Test
  void aModelInTwoSchemesDoesNotFit() {
    Crosswalk one = new TwoModels().crosswalk();
    Scheme other = new Scheme("gamma", "G", List.of("alpha"), null, null, null);
    Crosswalk two = new Crosswalk("two", "Two", "", "", List.of(other), null, null, null, null);

    assertThat(messages(CrosswalkCatalog.of(List.of(offering("test", one), offering("two", two)))))
        .containsExactly("The model (alpha) is in the scheme (alpha) and in the scheme (gamma).");
  }

  @Test
  void brokenProvidersAreNamedAndHarmNoOther() {
    Crosswalk sound =
        named("sound", Links.between("a", "b").close("a1", "b2", HIGH).crosswalk());
    Crosswalk invalid =
        named("invalid", Links.between("a").close("a1", "c2", HIGH).crosswalk());
    CrosswalkProvider throwing = new CrosswalkProvider() {
      @Override
      public String id() {
        throw new AssertionError("boom");
      }

      @Override
      public Crosswalk crosswalk() {
        return sound;
      }
    };

    CrosswalkCatalog catalog = CrosswalkCatalog.of(List.of(
        offering("sound", sound),
        throwing,
        offering("other", sound),
        offering("invalid", invalid),
        offering("twice", sound),
        offering("twice", sound)));

    assertThat(catalog.crosswalk()).isEqualTo(sound);
    assertThat(messages(catalog))
        .anyMatch(message -> message.contains("fails in id(): AssertionError: boom."))
        .anyMatch(message ->
            message.contains("announces the crosswalk (other) and makes the crosswalk (sound)"))
        .anyMatch(message -> message.contains("makes a crosswalk (invalid) that cannot be used"))
        .anyMatch(message -> message.contains("The scheme (c) must be in the crosswalk"))
        .anyMatch(message -> message.contains("The crosswalk (twice) is offered by 2 providers"));
  }

  @Test
  void withoutProvidersThereIsAnEmptyCrosswalk() {
    assertThat(CrosswalkCatalog.of(List.of()).crosswalk()).isEqualTo(Crosswalk.empty());
    assertThat(CrosswalkCatalog.discover(CrosswalkCatalogTest.class.getClassLoader())
            .problems())
        .isEmpty();
  }

  private static List<String> messages(CrosswalkCatalog catalog) {
    return catalog.problems().stream().map(Problem::message).toList();
  }
}
