package dev.maturity.validation;

import static dev.maturity.validation.SmallModel.criterion;
import static dev.maturity.validation.SmallModel.dimension;
import static dev.maturity.validation.SmallModel.flat;
import static dev.maturity.validation.SmallModel.levelled;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.maturity.model.Addition;
import dev.maturity.model.Archetype;
import dev.maturity.model.Bounds;
import dev.maturity.model.Citation;
import dev.maturity.model.Condition;
import dev.maturity.model.Conduct;
import dev.maturity.model.Flag;
import dev.maturity.model.ModelBuilder;
import dev.maturity.model.OrdinalScale;
import dev.maturity.model.OrdinalScale.Point;
import dev.maturity.model.Outcome;
import dev.maturity.model.Prerequisite;
import dev.maturity.model.Protocol;
import dev.maturity.model.ProtocolRole;
import dev.maturity.model.Reassessment;
import dev.maturity.model.Transition;
import dev.maturity.model.Variant;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Mistakes in what a model says beside its scoring. */
class ModelContextTest {

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void mistakeIsReported(String mistake, ModelBuilder model, List<String> expected) {
    assertThat(Shown.problemsOf(model.build())).isEqualTo(expected);
  }

  static Stream<Arguments> mistakeIsReported() {
    return Stream.of(
        arguments(
            "outcome of an unknown level that takes a criterion's id",
            levelled().outcomes(new Outcome("q1", "Praise.", "", "hihg", null, null)),
            List.of(
                "DUPLICATE_ID /outcomes/0/id: The id (q1) of the outcome must be unique, and the criterion at /criteria/0 has it too.",
                "DANGLING_REFERENCE /outcomes/0/level: The level (hihg) of the outcome (q1) must be in the model. | Maybe high.")),
        arguments(
            "transition that leads down, in less than no time",
            levelled()
                .transitions(new Transition("high", "low", false, Bounds.of("3", "-1"), "", null)),
            List.of(
                "INCONSISTENT /transitions/0/to: The level (low) to which a transition leads must stand above that from which it comes (high).",
                "INCONSISTENT /transitions/0/months: The months (3 to -1) of the transition (high to low) must lead from the lower number to the higher.")),
        arguments(
            "archetype of an unknown dimension that asks nothing",
            flat()
                .dimensions(dimension("d", criterion("q2")).build())
                .archetypes(new Archetype(
                    "a", "A", "", List.of(new Condition("e", null, null)), null, null)),
            List.of(
                "MISSING_PROPERTY /archetypes/0/conditions/0: The condition (e) of the archetype (a) must say \"atLeast\", \"below\" or both.",
                "DANGLING_REFERENCE /archetypes/0/conditions/0/dimension: The dimension (e) of the archetype (a) must be in the model. | Maybe d.")),
        arguments(
            "condition that nothing meets",
            flat()
                .dimensions(dimension("d", criterion("q2")).build())
                .archetypes(new Archetype(
                    "a",
                    "A",
                    "",
                    List.of(new Condition("d", new BigDecimal("0.5"), new BigDecimal("0.5"))),
                    null,
                    null)),
            List.of(
                "INCONSISTENT /archetypes/0/conditions/0/below: The score (0.5) below which the condition (d) of the archetype (a) stays must lie above the least that will do (0.5).")),
        arguments(
            "variant that adds nothing, behind nothing",
            flat()
                .variants(new Variant("v", "", "", List.of(new Addition("q9", List.of())), false)),
            List.of(
                "INCONSISTENT /variants/0: The variant (v) must differ from the model, and it adds no criterion and splits none.",
                "DANGLING_REFERENCE /variants/0/adds/0/after: The criterion (q9) of the variant (v) must be in the model. | Maybe q1.")),
        arguments(
            "variant that asks a thing twice",
            flat()
                .variants(new Variant(
                    "v",
                    "",
                    "",
                    List.of(new Addition("q1", List.of(criterion("q1").build()))),
                    false)),
            List.of(
                "DUPLICATE_ID /variants/0: In the variant (v): The id (q1) of the criterion must be unique, and the criterion at /criteria/0 has it too.")),
        arguments(
            "variant that splits where there are no parts",
            flat().variants(new Variant("v", "", "", List.of(), true)),
            List.of(
                "INCONSISTENT /variants/0: The variant (v) must differ from the model, and it adds no criterion and splits none. | Maybe \"parts\" is missing in the criteria.")),
        arguments(
            "role that stands twice and expects less than nothing",
            flat()
                .conduct(new Conduct(
                    List.of(new Protocol(
                        "p",
                        "",
                        "",
                        null,
                        false,
                        false,
                        List.of(
                            new ProtocolRole("r", true, 8, 6, ""),
                            new ProtocolRole("r", false, null, null, "")),
                        null)),
                    List.of(),
                    null,
                    new Reassessment(12, 6, "", List.of(new Citation("gone", ""))))),
            List.of(
                "INCONSISTENT /conduct/protocols/0/roles/0/atMost: The most (6) of the role (r) of the protocol (p) must not lie below the least (8).",
                "DUPLICATE_ID /conduct/protocols/0/roles/1/role: The role (r) of the protocol (p) must be listed once.",
                "INCONSISTENT /conduct/reassess/latest: The latest month (6) of the reassessment must not come before the earliest (12).",
                "DANGLING_REFERENCE /conduct/reassess/citations/0/source: The source (gone) of the reassessment must be in the model.")),
        arguments(
            "prerequisite of an unknown level",
            levelled()
                .dimensions(
                    dimension("d", criterion("q2")).build(),
                    dimension("e", criterion("q3")).build())
                .prerequisites(new Prerequisite("d", "e", "midle", "", null)),
            List.of(
                "DANGLING_REFERENCE /prerequisites/0/level: The level (midle) of a prerequisite must be in the model. | Maybe middle.")),
        arguments(
            "aliases that name two points",
            SmallModel.bare()
                .scales(new OrdinalScale(
                    "five",
                    "",
                    0,
                    List.of(
                        new Point("no", "", null, List.of("yes", "nay")),
                        new Point("yes", "", null, List.of("nay")))))
                .criteria(criterion("q1").build()),
            List.of(
                "DUPLICATE_ID /scales/0/points/0/aliases/0: The alias (yes) of the point (no) of the scale (five) must stand once, and be no label of a point.",
                "DUPLICATE_ID /scales/0/points/1/aliases/0: The alias (nay) of the point (yes) of the scale (five) must stand once, and be no label of a point.")),
        arguments(
            "flag that is suspected below more than all",
            flat()
                .flags(
                    new Flag("f", "A trap.", List.of("q1"), new BigDecimal("1.5"), "", null, null)),
            List.of(
                "OUT_OF_RANGE /flags/0/suspectedBelow: The suspected below (1.5) of the flag (f) must be at most 1.")));
  }
}
