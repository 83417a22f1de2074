package dev.maturity.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What becomes of the labels of a model in a variant of it. */
class VariantLabelsTest {

  private static final Map<String, String> GERMAN = Map.of(
      "name", "Grundform",
      "criteria/a/statement", "A und B.",
      "criteria/a/parts/1", "A.",
      "criteria/a/parts/2", "B.",
      "variants/strict/name", "Strenge Form",
      "variants/strict/description", "Jeder Teil zählt.",
      "criteria/nowhere/statement", "Fehlt.");

  private static final Model MODEL = Model.builder("acme", "1.0.0", "Basic form")
      .scales(new YesNoScale("yes-no", ""))
      .criteria(Criterion.builder("a", "A and B.", "yes-no").parts("A.", "B.").build())
      .variants(new Variant("strict", "Strict form", "Each part counts.", List.of(), true))
      .labelSets(new LabelSet("de", "Deutsch", "de", GERMAN))
      .build();

  private static final LabelSet STRICT =
      MODEL.variant("strict").orElseThrow().labelSets().get(0);

  @Test
  void theNameOfTheVariantIsThatOfTheModel() {
    assertThat(STRICT.labels()).containsEntry("name", "Strenge Form");
  }

  @Test
  void aLabelOfWhatIsSplitGoesToItsParts() {
    assertThat(STRICT.labels())
        .containsEntry("dimensions/a/name", "A und B.")
        .containsEntry("criteria/a.1/statement", "A.")
        .containsEntry("criteria/a.2/statement", "B.");
  }

  @Test
  void aLabelOfWhatTheVariantHasNoMoreIsLeftBehind() {
    assertThat(STRICT.labels())
        .doesNotContainKeys(
            "variants/strict/name",
            "variants/strict/description",
            "criteria/a/statement",
            "criteria/a/parts/1");
  }

  @Test
  void aLabelOfNothingStaysSoThatItIsReported() {
    assertThat(STRICT.labels()).containsKey("criteria/nowhere/statement");
  }

  @Test
  void aCriterionThatOnlyAnotherVariantAsksLeavesItsLabelsBehind() {
    Addition more =
        new Addition("a", List.of(Criterion.builder("b", "B too.", "yes-no").build()));
    Model model = MODEL.toBuilder()
        .variants(new Variant("long", "", "", List.of(more), false))
        .setLabelSets(List.of(new LabelSet("de", "", "de", Map.of("a", "A.", "b", "Auch B."))))
        .build();

    assertThat(labels(model, "strict")).containsOnlyKeys("a", "dimensions/a/name");
    assertThat(labels(model, "long")).containsOnlyKeys("a", "b");
  }

  private static Map<String, String> labels(Model model, String variant) {
    return model.variant(variant).orElseThrow().labelSets().get(0).labels();
  }
}
