package dev.maturity.validation;

import static dev.maturity.validation.SmallModel.criterion;
import static dev.maturity.validation.SmallModel.dimension;
import static dev.maturity.validation.SmallModel.flat;
import static dev.maturity.validation.SmallModel.levelled;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.maturity.model.Addition;
import dev.maturity.model.Anchor;
import dev.maturity.model.Citation;
import dev.maturity.model.Criterion;
import dev.maturity.model.Flag;
import dev.maturity.model.LabelSet;
import dev.maturity.model.ModelBuilder;
import dev.maturity.model.Prerequisite;
import dev.maturity.model.Provenance;
import dev.maturity.model.Source;
import dev.maturity.model.Variant;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Names of things that are not there, and names that lead in a circle. */
class ModelReferencesTest {

  @ParameterizedTest(name = "{0}")
  @MethodSource({"criteria", "others", "circles"})
  void brokenReferenceIsReported(String mistake, ModelBuilder model, List<String> expected) {
    assertThat(Shown.problemsOf(model.build())).isEqualTo(expected);
  }

  static Stream<Arguments> criteria() {
    return Stream.of(
        arguments(
            "scale misspelt",
            flat().criteria(Criterion.builder("q2", "It is so.", "fiev").build()),
            List.of(
                "DANGLING_REFERENCE /criteria/1/scale: The scale (fiev) of the criterion (q2) must be in the model. | Maybe five.")),
        arguments(
            "scale unlike any other",
            flat().criteria(Criterion.builder("q2", "It is so.", "hours").build()),
            List.of(
                "DANGLING_REFERENCE /criteria/1/scale: The scale (hours) of the criterion (q2) must be in the model.")),
        arguments(
            "level misspelt, as an id and as an object",
            levelled()
                .criteria(criterion("q2")
                    .anchors(List.of(Anchor.of("hihg"), new Anchor("midle", new BigDecimal("2"))))
                    .build()),
            List.of(
                "DANGLING_REFERENCE /criteria/1/levels/0: The level (hihg) of the criterion (q2) must be in the model. | Maybe high.",
                "DANGLING_REFERENCE /criteria/1/levels/1/level: The level (midle) of the criterion (q2) must be in the model. | Maybe middle.")),
        arguments(
            "same level twice",
            levelled().criteria(criterion("q2").levels("low", "high", "low").build()),
            List.of(
                "INCONSISTENT /criteria/1/levels/2: The level (low) of the criterion (q2) must not be listed twice. | Maybe one entry with a larger weight.")),
        arguments(
            "level in a model without levels",
            flat().criteria(criterion("q2").levels("high").build()),
            List.of(
                "DANGLING_REFERENCE /criteria/1/levels/0: The level (high) of the criterion (q2) must be in the model.")),
        arguments(
            "source that is not listed",
            flat()
                .sources(new Source("acme-2026", "A book", "", "", "", ""))
                .criteria(criterion("q2")
                    .from(Provenance.DERIVED, new Citation("acme-2025", "page 3"))
                    .build()),
            List.of(
                "DANGLING_REFERENCE /criteria/1/citations/0/source: The source (acme-2025) that the criterion (q2) cites must be in the model. | Maybe acme-2026.")));
  }

  static Stream<Arguments> others() {
    return Stream.of(
        arguments(
            "prerequisite of a dimension and of a criterion that are none",
            flat()
                .dimensions(dimension("plan", criterion("q2")).build())
                .prerequisites(new Prerequisite("plann", "q1", "")),
            List.of(
                "DANGLING_REFERENCE /prerequisites/0/of: The dimension (plann) of a prerequisite must be in the model. | Maybe plan.",
                "DANGLING_REFERENCE /prerequisites/0/needs: The dimension (q1) of a prerequisite must be in the model.")),
        arguments(
            "flag about nothing",
            flat().flags(new Flag("survey-team", "Beware.", List.of("q1", "q9"), "")),
            List.of(
                "DANGLING_REFERENCE /flags/0/about/1: The criterion (q9) of the flag (survey-team) must be in the model. | Maybe q1.")),
        arguments(
            "label for nothing, with a key that needs escaping",
            levelled().labelSets(new LabelSet("fr", "", "fr", Map.of("high/low", "Haut ou bas"))),
            List.of(
                "DANGLING_REFERENCE /labelSets/0/labels/high~1low: The level, dimension, criterion or text (high/low) of the label set (fr) must be in the model.")));
  }

  @Test
  void labelUnderTheIdOfACriterionThatAVariantAddsIsValid() {
    Addition five = new Addition("q1", List.of(criterion("q5").build()));
    Addition six = new Addition("q1", List.of(criterion("q6").build()));
    ModelBuilder model = flat()
        .variants(
            new Variant("five", "", "", List.of(five), false),
            new Variant("six", "", "", List.of(six), false))
        .labelSets(new LabelSet("de", "", "de", Map.of("q5", "Es ist so.")));

    assertThat(Shown.problemsOf(model.build())).isEmpty();
    assertThat(Shown.problemsOf(model.build().variant("six").orElseThrow())).isEmpty();
  }

  static Stream<Arguments> circles() {
    return Stream.of(
        arguments(
            "dimension that needs itself",
            dimensions("a").prerequisites(needs("a", "a")),
            List.of(
                "CYCLE /prerequisites/0: The prerequisites must not lead in a circle: a needs a.")),
        arguments(
            "three in a circle, and one outside",
            dimensions("a", "b", "c", "d")
                .prerequisites(needs("d", "a"), needs("a", "b"), needs("b", "c"), needs("c", "a")),
            List.of(
                "CYCLE /prerequisites/3: The prerequisites must not lead in a circle: a needs b needs c needs a.")),
        arguments(
            "two circles",
            dimensions("a", "b", "c", "d")
                .prerequisites(needs("a", "b"), needs("b", "a"), needs("c", "d"), needs("d", "c")),
            List.of(
                "CYCLE /prerequisites/1: The prerequisites must not lead in a circle: a needs b needs a.",
                "CYCLE /prerequisites/3: The prerequisites must not lead in a circle: c needs d needs c.")));
  }

  private static ModelBuilder dimensions(String... ids) {
    ModelBuilder model = flat();
    for (String id : ids) {
      model.dimensions(dimension(id, criterion("in-" + id)).build());
    }
    return model;
  }

  private static Prerequisite needs(String of, String needs) {
    return new Prerequisite(of, needs, "");
  }
}
