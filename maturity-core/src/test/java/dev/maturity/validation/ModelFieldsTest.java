package dev.maturity.validation;

import static dev.maturity.validation.SmallModel.FIVE;
import static dev.maturity.validation.SmallModel.bare;
import static dev.maturity.validation.SmallModel.criterion;
import static dev.maturity.validation.SmallModel.dimension;
import static dev.maturity.validation.SmallModel.flat;
import static dev.maturity.validation.SmallModel.levelled;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.maturity.model.Anchor;
import dev.maturity.model.Citation;
import dev.maturity.model.CountScale;
import dev.maturity.model.Criterion;
import dev.maturity.model.Flag;
import dev.maturity.model.LabelSet;
import dev.maturity.model.Level;
import dev.maturity.model.MissingAnswer;
import dev.maturity.model.MissingPolicy;
import dev.maturity.model.Model;
import dev.maturity.model.ModelBuilder;
import dev.maturity.model.OrdinalScale;
import dev.maturity.model.OrdinalScale.Point;
import dev.maturity.model.Provenance;
import dev.maturity.model.Scoring;
import dev.maturity.model.Source;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One wrong field at a time, each with its whole message. */
class ModelFieldsTest {

  private static final String LONG = "x".repeat(4001);

  @ParameterizedTest(name = "{0}")
  @MethodSource({"ids", "texts", "numbers", "lists"})
  void wrongFieldIsNamedWithItsValueAndOwner(String mistake, ModelBuilder model, String expected) {
    assertThat(Shown.problemsOf(model.build())).containsExactly(expected);
  }

  static Stream<Arguments> ids() {
    return Stream.of(
        arguments(
            "id of the model in camel case",
            Model.builder("acmeData", "1", "M")
                .scales(FIVE)
                .criteria(criterion("q1").build()),
            "BAD_TEXT /id: The id (acmeData) of the model must be kebab-case or dot-case, such as customer-voice or g2.1. | Maybe acme-data."),
        arguments(
            "id of a criterion with blanks and an accent",
            flat().criteria(criterion("Qualité perçue").build()),
            "BAD_TEXT /criteria/1/id: The id (Qualité perçue) of the criterion must be kebab-case or dot-case, such as customer-voice or g2.1. | Maybe qualite-percue."),
        arguments(
            "id of signs only",
            flat().criteria(criterion("!?").build()),
            "BAD_TEXT /criteria/1/id: The id (!?) of the criterion must be kebab-case or dot-case, such as customer-voice or g2.1."),
        arguments(
            "id with two dots in a row",
            flat().criteria(criterion("g2..1").build()),
            "BAD_TEXT /criteria/1/id: The id (g2..1) of the criterion must be kebab-case or dot-case, such as customer-voice or g2.1. | Maybe g2.1."),
        arguments(
            "blank id, said once",
            flat().criteria(criterion(" ").build()),
            "BAD_TEXT /criteria/1/id: The id ( ) of the criterion must not be blank."),
        arguments(
            "id that is too long",
            flat().dimensions(dimension("d".repeat(101), criterion("q2")).build()),
            "BAD_TEXT /dimensions/0/id: The id (" + "d".repeat(40)
                + "…, 101 characters) of the dimension must have at most 100 characters."));
  }

  static Stream<Arguments> texts() {
    return Stream.of(
        arguments(
            "no version",
            Model.builder("m", "", "M").scales(FIVE).criteria(criterion("q1").build()),
            "BAD_TEXT /version: The version () of the model (m) must not be blank."),
        arguments(
            "statement that is too long",
            flat().criteria(Criterion.builder("q2", LONG, "five").build()),
            "BAD_TEXT /criteria/1/statement: The statement (" + "x".repeat(40)
                + "…, 4001 characters) of the criterion (q2) must have at most 4000 characters."),
        arguments(
            "level without a name",
            levelled().levels(Level.of("top", "\t")),
            "BAD_TEXT /levels/3/name: The name ( ) of the level (top) must not be blank."),
        arguments(
            "blank tag",
            flat().criteria(criterion("q2").tags("real", " ").build()),
            "BAD_TEXT /criteria/1/tags/1: The entry in the tags ( ) of the criterion (q2) must not be blank."),
        arguments(
            "blank label of a point",
            flat()
                .scales(new OrdinalScale(
                    "two", "", 1, List.of(new Point("a", "", null), new Point("", "", null))))
                .criteria(Criterion.builder("q2", "It is so.", "two").build()),
            "BAD_TEXT /scales/1/points/1/label: The label () of the point of the scale (two) must not be blank."),
        arguments(
            "blank label in a label set, whose key needs escaping",
            flat()
                .criteria(criterion("q2").build())
                .labelSets(new LabelSet("fr", "", "fr", Map.of("q2", ""))),
            "BAD_TEXT /labelSets/0/labels/q2: The entry in the labels () of the label set (fr) must not be blank."),
        arguments(
            "long locator",
            flat()
                .sources(new Source("s", "A book", "", "", "", ""))
                .criteria(criterion("q2")
                    .from(Provenance.DERIVED, new Citation("s", "p".repeat(201)))
                    .build()),
            "BAD_TEXT /criteria/1/citations/0/locator: The locator (" + "p".repeat(40)
                + "…, 201 characters) of the citation (s) of the criterion (q2) must have at most 200 characters."),
        arguments(
            "long note of a flag",
            flat().flags(new Flag("f", "Beware.", List.of("q1"), LONG)),
            "BAD_TEXT /flags/0/note: The note (" + "x".repeat(40)
                + "…, 4001 characters) of the flag (f) must have at most 4000 characters."));
  }

  static Stream<Arguments> numbers() {
    return Stream.of(
        arguments(
            "negative weight of a criterion",
            flat().criteria(criterion("q2").weight("-1").build()),
            "OUT_OF_RANGE /criteria/1/weight: The weight (-1) of the criterion (q2) must be positive. | Maybe it should be reversed: true instead."),
        arguments(
            "weight 0 of a criterion",
            flat().criteria(criterion("q2").weight("0").build()),
            "OUT_OF_RANGE /criteria/1/weight: The weight (0) of the criterion (q2) must be positive."),
        arguments(
            "negative weight of a dimension",
            flat().dimensions(dimension("d", criterion("q2")).weight("-0.5").build()),
            "OUT_OF_RANGE /dimensions/0/weight: The weight (-0.5) of the dimension (d) must be positive."),
        arguments(
            "weight of an anchor",
            levelled()
                .criteria(criterion("q2")
                    .anchors(List.of(new Anchor("high", new BigDecimal("-2"))))
                    .build()),
            "OUT_OF_RANGE /criteria/1/levels/0/weight: The weight (-2) of the anchor (high) of the criterion (q2) must be positive."),
        arguments(
            "weight that would fill the memory",
            flat().criteria(criterion("q2").weight("1e999999999").build()),
            "OUT_OF_RANGE /criteria/1/weight: The weight (1E+999999999) of the criterion (q2) must have at most 15 digits before and 15 after the decimal point."),
        arguments(
            "target above 1",
            flat().criteria(criterion("q2").target("1.5").build()),
            "OUT_OF_RANGE /criteria/1/target: The target (1.5) of the criterion (q2) must be at most 1."),
        arguments(
            "target with too many digits",
            flat().criteria(criterion("q2").target("1e-999999999").build()),
            "OUT_OF_RANGE /criteria/1/target: The target (1E-999999999) of the criterion (q2) must have at most 15 digits before and 15 after the decimal point."),
        arguments(
            "minimum coverage above 1",
            flat()
                .scoring(Scoring.STANDARD.withMissing(new MissingPolicy(
                    MissingAnswer.EXCLUDE,
                    MissingAnswer.EXCLUDE,
                    MissingAnswer.EXCLUDE,
                    new BigDecimal("50")))),
            "OUT_OF_RANGE /scoring/missing/minimumCoverage: The minimum coverage (50) of the scoring (standard) must be at most 1."),
        arguments(
            "worst count 0",
            flat()
                .scales(new CountScale("count", "", 0))
                .criteria(Criterion.builder("q2", "How many?", "count").build()),
            "OUT_OF_RANGE /scales/1/worst: The worst (0) of the scale (count) must be at least 1."));
  }

  static Stream<Arguments> lists() {
    return Stream.of(
        arguments(
            "scale with one point",
            bare()
                .scales(OrdinalScale.of("one", 1, "always"))
                .criteria(Criterion.builder("q1", "It is so.", "one").build()),
            "OUT_OF_RANGE /scales/0/points: The points (1 entry) of the scale (one) must have between 2 and 101 entries."));
  }
}
