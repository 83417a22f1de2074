package dev.maturity.validation;

import static dev.maturity.validation.SmallModel.bare;
import static dev.maturity.validation.SmallModel.criterion;
import static dev.maturity.validation.SmallModel.dimension;
import static dev.maturity.validation.SmallModel.flat;
import static dev.maturity.validation.SmallModel.levelled;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.maturity.model.Flag;
import dev.maturity.model.LabelSet;
import dev.maturity.model.Level;
import dev.maturity.model.MissingAnswer;
import dev.maturity.model.MissingPolicy;
import dev.maturity.model.ModelBuilder;
import dev.maturity.model.Rule;
import dev.maturity.model.Scoring;
import dev.maturity.model.Source;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Parts that are missing, given twice or in each other's way. */
class ModelStructureTest {

  @ParameterizedTest(name = "{0}")
  @MethodSource({"duplicates", "missingParts", "policies"})
  void brokenStructureIsReported(String mistake, ModelBuilder model, List<String> expected) {
    assertThat(Shown.problemsOf(model.build())).isEqualTo(expected);
  }

  static Stream<Arguments> duplicates() {
    return Stream.of(
        arguments(
            "same level twice",
            levelled().levels(Level.of("low", "Low again")),
            List.of(
                "DUPLICATE_ID /levels/3/id: The id (low) of the level must be unique, and the level at /levels/0 has it too.")),
        arguments(
            "same level twice, under a matrix that demands something for it",
            levelled()
                .levels(Level.of("high", "High again"))
                .scoring(SmallModel.overall(Rule.of("matrix")
                    .with(
                        "requires",
                        Map.of("middle", Map.of("middle", 0.1), "high", Map.of("high", 0.5))))),
            List.of(
                "DUPLICATE_ID /levels/3/id: The id (high) of the level must be unique, and the level at /levels/2 has it too.")),
        arguments(
            "same scale twice",
            flat().scales(SmallModel.FIVE),
            List.of(
                "DUPLICATE_ID /scales/1/id: The id (five) of the scale must be unique, and the scale at /scales/0 has it too.")),
        arguments(
            "same source twice",
            flat()
                .sources(
                    new Source("s", "One", "", "", "", ""), new Source("s", "Two", "", "", "", "")),
            List.of(
                "DUPLICATE_ID /sources/1/id: The id (s) of the source must be unique, and the source at /sources/0 has it too.")),
        arguments(
            "criterion and dimension of one id, and a third",
            flat().dimensions(dimension("q1", criterion("q2"), criterion("q1")).build()),
            List.of(
                "DUPLICATE_ID /dimensions/0/id: The id (q1) of the dimension must be unique, and the criterion at /criteria/0 has it too.",
                "DUPLICATE_ID /dimensions/0/criteria/1/id: The id (q1) of the criterion must be unique, and the criterion at /criteria/0 has it too.")),
        arguments(
            "same scoring twice",
            flat().alternatives(Scoring.STANDARD),
            List.of(
                "DUPLICATE_ID /alternatives/0/id: The id (standard) of the scoring must be unique, and the scoring at /scoring has it too.")),
        arguments(
            "same label set twice",
            flat()
                .labelSets(
                    new LabelSet("fr", "", "", Map.of()), new LabelSet("fr", "", "", Map.of())),
            List.of(
                "DUPLICATE_ID /labelSets/1/id: The id (fr) of the label set must be unique, and the label set at /labelSets/0 has it too.")),
        arguments(
            "same flag twice",
            flat()
                .flags(
                    new Flag("f", "Beware.", List.of(), ""),
                    new Flag("f", "Beware again.", List.of(), "")),
            List.of(
                "DUPLICATE_ID /flags/1/id: The id (f) of the flag must be unique, and the flag at /flags/0 has it too.")),
        arguments(
            "dimension and criterion with the reserved id",
            flat().dimensions(dimension("overall", criterion("q2")).build()),
            List.of(
                "DUPLICATE_ID /dimensions/0/id: The id (overall) of the dimension is reserved: it names the node that stands for the whole model.")));
  }

  static Stream<Arguments> missingParts() {
    return Stream.of(
        arguments(
            "nothing to answer",
            bare(),
            List.of("EMPTY_MODEL : The model (m) must have criteria, and it has none.")),
        arguments(
            "dimension with nothing in it",
            flat().dimensions(dimension("d").build()),
            List.of(
                "EMPTY_MODEL /dimensions/0: The dimension (d) must have criteria or dimensions, and it has neither.")),
        arguments(
            "one level only",
            flat().levels(Level.of("only", "Only")).scoring(SmallModel.overall(Rule.of("bands"))),
            List.of(
                "INCONSISTENT /levels: The model (m) must have no levels or at least 2, and it has only the level (only). | Maybe the level above it is missing.")));
  }

  static Stream<Arguments> policies() {
    return Stream.of(
        arguments(
            "target where only a rating helps",
            flat()
                .criteria(criterion("q2").target("0.5").build())
                .scoring(
                    missing(MissingAnswer.TARGET, MissingAnswer.TARGET, MissingAnswer.EXCLUDE)),
            List.of(
                "INCONSISTENT /scoring/missing/unanswered: The policy (target) of the scoring (standard) must be for not-applicable criteria, not for unanswered. | Maybe exclude.",
                "INCONSISTENT /scoring/missing/dontKnow: The policy (target) of the scoring (standard) must be for not-applicable criteria, not for don't-know. | Maybe exclude.")),
        arguments(
            "target that a criterion does not give",
            flat()
                .criteria(criterion("q2").target("0.5").build())
                .scoring(
                    missing(MissingAnswer.EXCLUDE, MissingAnswer.EXCLUDE, MissingAnswer.TARGET)),
            List.of(
                "MISSING_PROPERTY /criteria/0/target: The target of the criterion (q1) must be given, because the scoring (standard) takes it where the criterion is not applicable.")));
  }

  private static Scoring missing(
      MissingAnswer unanswered, MissingAnswer dontKnow, MissingAnswer notApplicable) {
    return Scoring.STANDARD.withMissing(
        new MissingPolicy(unanswered, dontKnow, notApplicable, new BigDecimal("0.5")));
  }
}
