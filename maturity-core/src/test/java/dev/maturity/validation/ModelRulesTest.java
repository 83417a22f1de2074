package dev.maturity.validation;

import static dev.maturity.validation.SmallModel.criterion;
import static dev.maturity.validation.SmallModel.cuts;
import static dev.maturity.validation.SmallModel.dimension;
import static dev.maturity.validation.SmallModel.flat;
import static dev.maturity.validation.SmallModel.levelled;
import static dev.maturity.validation.SmallModel.overall;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.maturity.model.ModelBuilder;
import dev.maturity.model.NodeScoring;
import dev.maturity.model.PartValue;
import dev.maturity.model.Rule;
import dev.maturity.model.Scoring;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Rules that are not known, not given what they take, or asked about a node that they do not fit. */
class ModelRulesTest {

  private static final Rule MEAN = Rule.of("mean");

  @ParameterizedTest(name = "{0}")
  @MethodSource({"writtenRules", "levelRules", "partsOfNodes"})
  void wrongRuleIsReported(String mistake, ModelBuilder model, List<String> expected) {
    assertThat(Shown.problemsOf(model.build())).isEqualTo(expected);
  }

  static Stream<Arguments> writtenRules() {
    return Stream.of(
        arguments(
            "rules misspelt, the default once however many dimensions inherit it",
            flat()
                .dimensions(
                    dimension("a", criterion("q2")).build(),
                    dimension("b", criterion("q3")).build())
                .scoring(new Scoring(
                    "standard",
                    "",
                    "",
                    null,
                    Rule.of("lower-medain"),
                    NodeScoring.of(Rule.of("maen"), Rule.NONE),
                    NodeScoring.of(Rule.of("minn"), Rule.NONE))),
            List.of(
                "UNKNOWN_RULE /scoring/consensus/rule: The consensus (lower-medain) is not known. | Maybe lower-median.",
                "UNKNOWN_RULE /scoring/dimension/aggregation/rule: The aggregation (maen) is not known. | Maybe mean.",
                "UNKNOWN_RULE /scoring/overall/aggregation/rule: The aggregation (minn) is not known. | Maybe min.")),
        arguments(
            "rule of one dimension, said once for two scorings",
            flat()
                .dimensions(dimension("a", criterion("q2"))
                    .scoring(NodeScoring.of(Rule.of("meen"), Rule.NONE))
                    .build())
                .alternatives(new Scoring("other", "", "", null, null, null, null)),
            List.of(
                "UNKNOWN_RULE /dimensions/0/scoring/aggregation/rule: The aggregation (meen) is not known. | Maybe mean.")),
        arguments(
            "parameter misspelt, and one out of its bounds",
            levelled()
                .scoring(overall(Rule.of("gate").with("treshold", 0.5)))
                .alternatives(new Scoring(
                    "strict",
                    "",
                    "",
                    null,
                    null,
                    null,
                    NodeScoring.of(MEAN, Rule.of("gate").with("threshold", 75)))),
            List.of(
                "BAD_PARAMETER /scoring/overall/level/treshold: The rule (gate) has no parameter (treshold). | Maybe threshold.",
                "BAD_PARAMETER /alternatives/0/overall/level/threshold: The parameter (threshold) of the rule (gate) must be from 0 to 1, not (75).")),
        arguments(
            "threshold for a level that is not there, whose name needs escaping",
            levelled()
                .scoring(overall(
                    Rule.of("gate").with("threshold", Map.of("mid/dle", new BigDecimal("0.5"))))),
            List.of(
                "DANGLING_REFERENCE /scoring/overall/level/threshold/mid~1dle: The parameter (threshold) of the rule (gate) names the level (mid/dle), which the model does not have. | Maybe middle.")),
        arguments(
            "cut points that do not increase",
            levelled().scoring(overall(cuts("0.5", "0.5"))),
            List.of(
                "BAD_CUT_POINTS /scoring/overall/level/cuts/1: The cut point (0.5) of the rule (bands) must lie above the one before it (0.5).")));
  }

  static Stream<Arguments> levelRules() {
    return Stream.of(
        arguments(
            "too many cut points, one beyond the range",
            levelled().scoring(overall(cuts("0.2", "0.5", "1.5"))),
            List.of(
                "BAD_CUT_POINTS /scoring/overall/level/cuts: The cut points (0.2, 0.5, 1.5) of the rule (bands) must be 2, one between each two of the 3 levels, not 3.",
                "BAD_CUT_POINTS /scoring/overall/level/cuts/2: The cut point (1.5) of the rule (bands) must lie in the range of the overall node, above 0 and at most 1. | Maybe it is meant on another range.")),
        arguments(
            "cut points on the range of answers, where parts are level ranks",
            levelled()
                .dimensions(dimension("a")
                    .scoring(new NodeScoring(MEAN, PartValue.LEVEL_RANK, cuts("0.5", "2")))
                    .dimensions(dimension("b", criterion("q2"))
                        .scoring(NodeScoring.of(MEAN, Rule.of("bands")))
                        .build())
                    .build())
                .scoring(Scoring.STANDARD.withOverall(
                    new NodeScoring(MEAN, PartValue.FRACTION, Rule.of("bands")))),
            List.of(
                "BAD_CUT_POINTS /dimensions/0/scoring/level/cuts/0: The cut point (0.5) of the rule (bands) must lie in the range of the dimension (a), above 1 and at most 3. | Maybe it is meant on another range.")),
        arguments(
            "inherited gate at dimensions of which one counts toward no level",
            levelled()
                .dimensions(
                    dimension("a", criterion("q2").levels("low")).build(),
                    dimension("b", criterion("q3")).build())
                .scoring(Scoring.STANDARD.withDimension(NodeScoring.of(MEAN, Rule.of("gate")))),
            List.of(
                "INCONSISTENT /scoring/dimension/level: The rule (gate) needs criteria that count toward levels, and the dimension (b) has none. | Maybe \"levels\" is missing in its criteria.")),
        arguments(
            "direct on a scale of five points for three levels",
            levelled().scoring(overall(Rule.of("direct"))),
            List.of(
                "INCONSISTENT /scoring/overall/level: The rule (direct) needs a rating with one point for each of the 3 levels, in equal steps, and the scale (five) in the overall node is not that. | Maybe the level rule should be bands.")),
        arguments(
            "bands without a score",
            levelled()
                .scoring(Scoring.STANDARD.withOverall(NodeScoring.of(Rule.NONE, Rule.of("bands")))),
            List.of(
                "INCONSISTENT /scoring/overall/level: The rule (bands) needs a score, and the overall node declines one. | Maybe an aggregation such as mean.")),
        arguments(
            "level rule without levels, and its threshold for one is no news",
            flat().scoring(overall(Rule.of("gate").with("threshold", Map.of("high", 0.5)))),
            List.of(
                "INCONSISTENT /scoring/overall/level: The level rule (gate) needs levels, and the model (m) has none. | Maybe none.")),
        arguments(
            "levels that no rule decides",
            levelled().scoring(Scoring.STANDARD),
            List.of(
                "(warning) INCONSISTENT /scoring: The model (m) has levels, and the scoring (standard) decides none at any node. | Maybe a level rule such as gate or bands is missing under \"overall\".")));
  }

  static Stream<Arguments> partsOfNodes() {
    return Stream.of(
        arguments(
            "level ranks beside an answer: with nothing but the answer known, the mean would leave the node's range",
            levelled()
                .dimensions(dimension("a", criterion("q2"))
                    .scoring(NodeScoring.of(MEAN, Rule.of("bands")))
                    .build())
                .scoring(Scoring.STANDARD.withOverall(
                    new NodeScoring(MEAN, PartValue.LEVEL_RANK, Rule.of("bands")))),
            List.of(
                "INCONSISTENT /scoring/overall/of: The parts of the overall node must lie on one range, not from 0 to 1 and from 1 to 3. | Maybe \"of\": \"fraction\".")),
        arguments(
            "positions of dimensions without a level rule",
            levelled()
                .dimensions(
                    dimension("a", criterion("q2")).build(),
                    dimension("b", criterion("q3")).build())
                .scoring(Scoring.STANDARD.withOverall(
                    new NodeScoring(MEAN, PartValue.POSITION, Rule.of("bands")))),
            List.of(
                "INCONSISTENT /scoring/overall/of: The overall node takes the position of each dimension in it, and (a, b) must have one. | Maybe a level rule such as bands is missing.")),
        arguments(
            "score of a dimension that declines one",
            flat()
                .dimensions(dimension("a", criterion("q2"))
                    .scoring(NodeScoring.of(Rule.NONE, Rule.NONE))
                    .build()),
            List.of(
                "INCONSISTENT /scoring/dimension/aggregation: The overall node takes the score of each dimension in it, and (a) must have one. | Maybe an aggregation such as mean is missing.")),
        arguments(
            "level rank, inherited, of a dimension in a dimension",
            levelled()
                .dimensions(dimension("a", criterion("q2"))
                    .dimensions(dimension("b", criterion("q3")).build())
                    .build())
                .scoring(new Scoring(
                    "standard",
                    "",
                    "",
                    null,
                    null,
                    new NodeScoring(MEAN, PartValue.LEVEL_RANK, null),
                    new NodeScoring(null, PartValue.SCORE, Rule.of("bands")))),
            List.of(
                "INCONSISTENT /scoring/dimension/of: The dimension (a) takes the level rank of each dimension in it, and (b) must have one. | Maybe a level rule such as bands is missing.")));
  }
}
