package dev.maturity.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.maturity.arbitrary.Models;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A model in other words. */
class ModelTextsTest {

  private static final Model MODEL = Model.builder("m", "1", "Model")
      .language("en")
      .levels(Level.of("low", "Low"), Level.of("high", "High"))
      .scales(OrdinalScale.of("s", 0, "no", "yes"))
      .dimensions(Dimension.builder("d", "Data")
          .criteria(Criterion.builder("q1", "It is so.", "s")
              .help("Look.")
              .theme("care")
              .parts("One.", "Two.")
              .build())
          .build())
      .variants(new Variant("strict", "Strict model", "", List.of(), true))
      .build();

  @Test
  void everyTextHasAPath() {
    assertThat(MODEL.texts())
        .containsExactly(
            Map.entry("name", "Model"),
            Map.entry("levels/low/name", "Low"),
            Map.entry("levels/high/name", "High"),
            Map.entry("scales/s/points/1/label", "no"),
            Map.entry("scales/s/points/2/label", "yes"),
            Map.entry("dimensions/d/name", "Data"),
            Map.entry("criteria/q1/statement", "It is so."),
            Map.entry("criteria/q1/help", "Look."),
            Map.entry("themes/care", "care"),
            Map.entry("criteria/q1/parts/1", "One."),
            Map.entry("criteria/q1/parts/2", "Two."),
            Map.entry("variants/strict/name", "Strict model"));
  }

  @Test
  @Tag("E17")
  void aLabelReplacesItsTextAndAnIdItsName() {
    Model german = MODEL
        .withLabelSet(new LabelSet(
            "de",
            "Deutsch",
            "de",
            Map.of("low", "niedrig", "q1", "Es ist so.", "criteria/q1/help", "Schau nach.")))
        .labelled("de")
        .orElseThrow();

    assertThat(german.id()).isEqualTo("m");
    assertThat(german.language()).isEqualTo("de");
    assertThat(german.level("low").orElseThrow().name()).isEqualTo("niedrig");
    assertThat(german.level("high").orElseThrow().name()).isEqualTo("High");
    assertThat(german.criterion("q1").orElseThrow().statement()).isEqualTo("Es ist so.");
    assertThat(german.criterion("q1").orElseThrow().help()).isEqualTo("Schau nach.");
    assertThat(MODEL.labelled("fr")).isEmpty();
  }

  @Test
  void whatIsMissingIsNamed() {
    Map<String, String> labels = new LinkedHashMap<>(MODEL.texts());
    labels.remove("themes/care");
    labels.remove("levels/low/name");
    labels.put("low", "niedrig");

    assertThat(new LabelSet("de", "", "de", labels).missing(MODEL))
        .containsExactly(Map.entry("themes/care", "care"));
  }

  @Test
  void thePathWinsOverTheId() {
    LabelSet labels =
        new LabelSet("x", "", "", Map.of("low", "by id", "levels/low/name", "by path"));

    assertThat(labels.of("levels/low/name")).contains("by path");
    assertThat(labels.of("levels/low/motto")).isEmpty();
  }

  @Test
  void answersInTheModelsOwnWordsKeepTheirMeaning() {
    Scale scale = MODEL
        .withLabelSet(new LabelSet("de", "", "de", Map.of("scales/s/points/2/label", "ja")))
        .labelled("de")
        .orElseThrow()
        .scale("s")
        .orElseThrow();

    assertThat(scale.options()).containsExactly("no", "ja");
    assertThat(scale.valueOf("ja")).contains(Fraction.ONE);
    assertThat(scale.valueOf("yes")).contains(Fraction.ONE);
    assertThat(scale.optionOf("yes")).contains("ja");
    assertThat(scale.optionOf("maybe")).isEmpty();
  }

  @Test
  void aModelInItsOwnWordsIsItself() {
    Models.valid()
        .sampleStream()
        .limit(50)
        .forEach(model -> assertThat(
                model.withLabelSet(new LabelSet("same", "", "", model.texts())).labelled("same"))
            .map(same -> same.toBuilder().setLabelSets(model.labelSets()).build())
            .contains(model));
  }

  @Test
  void aVariantSplitsItsPartsAndTheirLabels() {
    Model strict = MODEL
        .withLabelSet(new LabelSet(
            "de", "", "de", Map.of("q1", "Es ist so.", "criteria/q1/parts/2", "Zwei.")))
        .variant("strict")
        .orElseThrow();

    assertThat(strict.id()).isEqualTo("m-strict");
    assertThat(strict.name()).isEqualTo("Strict model");
    assertThat(strict.variants()).isEmpty();
    Dimension split = strict.dimension("q1").orElseThrow();
    assertThat(split.criteria()).extracting(Criterion::id).containsExactly("q1.1", "q1.2");
    assertThat(split.scoring().aggregation()).isEqualTo(Rule.of("min"));
    assertThat(strict.dimension("d").orElseThrow().criteria()).isEmpty();
    Model german = strict.labelled("de").orElseThrow();
    assertThat(german.dimension("q1").orElseThrow().name()).isEqualTo("Es ist so.");
    assertThat(german.criterion("q1.2").orElseThrow().statement()).isEqualTo("Zwei.");
    assertThat(MODEL.variant("loose")).isEmpty();
  }

  @Test
  void aVariantAddsBehindACriterionInItsDimension() {
    Criterion more = Criterion.builder("q1b", "More.", "s").build();
    Model model = MODEL.toBuilder()
        .criteria(Criterion.builder("q0", "First.", "s").build())
        .variants(new Variant("long", "", "", List.of(new Addition("q1", List.of(more))), false))
        .build();

    Model variant = model.variant("long").orElseThrow();
    assertThat(variant.name()).isEqualTo("Model");
    assertThat(variant.allCriteria()).extracting(Criterion::id).containsExactly("q0", "q1", "q1b");
    assertThat(model.allCriteria()).extracting(Criterion::id).containsExactly("q0", "q1");
    assertThat(variant.criterion("q1b").orElseThrow().weight()).isEqualTo(BigDecimal.ONE);
  }

  @Test
  void flagsAndOutcomesAreAnsweredByYesAndNo() {
    Model model = MODEL.toBuilder()
        .flags(new Flag("trap", "A trap.", List.of(), ""))
        .outcomes(new Outcome("praise", "Praise.", "", "", null, null))
        .build();

    assertThat(model.answerScales().keySet()).containsExactly("q1", "trap", "praise");
    assertThat(model.answerScales().get("praise").options()).containsExactly("no", "yes");
  }
}
