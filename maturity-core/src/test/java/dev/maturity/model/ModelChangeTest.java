package dev.maturity.model;

import static dev.maturity.model.ModelChangeScene.MODEL;
import static dev.maturity.model.ModelChangeScene.OFTEN;
import static dev.maturity.model.ModelChangeScene.ONE;
import static dev.maturity.model.ModelChangeScene.PEOPLE;
import static dev.maturity.model.ModelChangeScene.Q1;
import static dev.maturity.model.ModelChangeScene.Q2;
import static dev.maturity.model.ModelChangeScene.QUALITY;
import static dev.maturity.model.ModelChangeScene.THREE;
import static dev.maturity.model.ModelChangeScene.TWO;
import static dev.maturity.model.ModelChangeScene.YES_NO;
import static dev.maturity.model.ModelChangeScene.of;
import static dev.maturity.model.ModelChangeScene.version;
import static dev.maturity.model.ModelChangeScene.withQuality;
import static dev.maturity.model.ModelChangeScene.withScoring;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import com.google.common.collect.ImmutableMap;
import dev.maturity.model.CarryOver.Verdict;
import dev.maturity.model.ModelChange.Step;
import dev.maturity.model.ThingChange.Thing;
import dev.maturity.problem.MaturityException;
import dev.maturity.problem.Problem;
import dev.maturity.problem.ProblemCode;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What can happen to the things of a model other than criteria and scales. */
class ModelChangeTest {

  private static ModelChange levels(Level... levels) {
    return leveled("2.0.0", levels).minus(leveled("1.0.0", ONE, TWO, THREE));
  }

  private static Model leveled(String version, Level... levels) {
    return Model.builder("data", version, "Data")
        .levels(levels)
        .scales(OFTEN)
        .criteria(Q1)
        .build();
  }

  @Test
  void levelsInAnotherOrderScore() {
    assertThat(of(levels(TWO, ONE, THREE), Thing.MODEL, "data"))
        .containsExactly("* reordered levels [one, two, three] [two, one, three]");
  }

  @Test
  void aLevelInBetweenReordersNothing() {
    ModelChange change = levels(ONE, Level.of("extra", "Extra"), TWO, THREE);

    assertThat(change.things()).hasSize(1);
    assertThat(of(change, Thing.LEVEL, "extra")).containsExactly("* added  [] [Extra]");
  }

  @Test
  void aLevelOfTheSameNameIsRenamedAndReAnchorsNothing() {
    Model later = Model.builder("data", "2.0.0", "Data")
        .levels(ONE, Level.of("middle", "Middle"), THREE)
        .scales(OFTEN)
        .criteria(
            Criterion.builder("q1", "Data are right.", "often").levels("middle").build())
        .build();

    ModelChange change = later.minus(leveled("1.0.0", ONE, TWO, THREE));

    assertThat(change.things()).hasSize(1);
    assertThat(of(change, Thing.LEVEL, "middle")).containsExactly("* renamed id [two] [middle]");
  }

  @Test
  void everyTextOfALevelIsReworded() {
    ModelChange change =
        levels(ONE, TWO, new Level("three", "Top", "d", "m", List.of("a", "b"), "i", "n"));

    assertThat(of(change, Thing.LEVEL, "three"))
        .containsExactly(
            "reworded name [High] [Top]",
            "reworded description [] [d]",
            "reworded motto [] [m]",
            "reworded aliases [] [a, b]",
            "reworded impact [] [i]",
            "reworded note [] [n]");
    assertThat(change.step()).isEqualTo(Step.PATCH);
  }

  @Test
  void aDimensionSaysWhatItsRulesAre() {
    ModelChange change = withQuality(quality -> Dimension.builder("quality", "Good data")
        .weight("2")
        .scoring(new NodeScoring(Rule.of("min"), null, null)
            .withRange(Bounds.of("1", "4"))
            .withRounding(new Rounding(Rounding.Mode.HALF_UP, 1)))
        .criteria(Q2, Q1)
        .build());

    assertThat(of(change, Thing.DIMENSION, "quality"))
        .containsExactly(
            "reworded name [Quality] [Good data]",
            "* re-weighted weight [1] [2]",
            "* other rule aggregation [inherited] [min]",
            "* other rule range [inherited] [1 to 4]",
            "* other rule rounding [inherited] [half-up to 1 decimal]",
            "reordered criteria [q1, q2] [q2, q1]");
  }

  @Test
  void whatWasInheritedAndIsSaidDoesNotScore() {
    ModelChange change = withQuality(quality -> Dimension.builder("quality", "Quality")
        .scoring(new NodeScoring(Rule.of("mean"), PartValue.SCORE, Rule.NONE))
        .criteria(Q1, Q2)
        .build());

    assertThat(of(change, Thing.DIMENSION, "quality"))
        .containsExactly(
            "other rule aggregation [inherited] [mean]",
            "other rule of [inherited] [score]",
            "other rule level [inherited] [none]");
    assertThat(change.isScoredAlike()).isTrue();
    assertThat(change.step()).isEqualTo(Step.PATCH);
  }

  @Test
  void orderScoresUnderARuleThatMayLookAtIt() {
    NodeScoring ladder = NodeScoring.of(Rule.of("ladder"), Rule.NONE);
    Dimension one =
        Dimension.builder("quality", "Quality").scoring(ladder).criteria(Q1, Q2).build();
    Dimension two =
        Dimension.builder("quality", "Quality").scoring(ladder).criteria(Q2, Q1).build();

    ModelChange change = ModelChangeScene.with("2.0.0", List.of(two), OFTEN)
        .build()
        .minus(ModelChangeScene.with("1.0.0", List.of(one), OFTEN).build());

    assertThat(of(change, Thing.DIMENSION, "quality"))
        .containsExactly("* reordered criteria [q1, q2] [q2, q1]");
  }

  @Test
  void dimensionsComeGoAndMoveWithTheirCriteria() {
    Model later = ModelChangeScene.with(
            "2.0.0",
            List.of(Dimension.builder("quality", "Quality")
                .criteria(Q1, Q2)
                .dimensions(PEOPLE)
                .build()),
            OFTEN,
            YES_NO)
        .build();
    Model less = ModelChangeScene.with("3.0.0", List.of(QUALITY), OFTEN, YES_NO).build();

    assertThat(of(later.minus(MODEL), Thing.DIMENSION, "people"))
        .containsExactly("* moved parent [] [quality]");
    assertThat(of(less.minus(MODEL), Thing.DIMENSION, "people"))
        .containsExactly("* removed  [People] []");
    assertThat(less.minus(MODEL).lost()).extracting("criterion").containsExactly("q3");
    assertThat(of(MODEL.minus(less), Thing.DIMENSION, "people"))
        .containsExactly("* added  [] [People]");
  }

  @Test
  void aRuleOfTheScoringIsSaidWithBothEnds() {
    Rule gate = Rule.of("gate").with("threshold", new BigDecimal("0.75"));
    Scoring was = Scoring.STANDARD.withOverall(NodeScoring.of(Rule.of("mean"), gate));
    Scoring is = new Scoring(
        "standard",
        "By gate",
        "",
        new MissingPolicy(
            MissingAnswer.WORST, MissingAnswer.EXCLUDE, MissingAnswer.EXCLUDE, BigDecimal.ONE),
        Rule.of("mean"),
        NodeScoring.INHERITED,
        NodeScoring.of(Rule.of("mean"), gate.with("threshold", new BigDecimal("0.8"))));

    ModelChange change =
        version("2.0.0").scoring(is).build().minus(version("1.0.0").scoring(was).build());

    assertThat(of(change, Thing.SCORING, "standard"))
        .containsExactly(
            "reworded name [] [By gate]",
            "* other rule missing.unanswered [exclude] [worst]",
            "* other rule missing.minimumCoverage [0.5] [1]",
            "* other rule consensus [lower-median] [mean]",
            "* other rule overall.level [gate(threshold 0.75)] [gate(threshold 0.8)]");
    assertThat(change.answers()).allMatch(carry -> carry.verdict() == Verdict.CARRIES);
  }

  @Test
  void aParameterWrittenOtherwiseIsNoChange() {
    Rule gate = Rule.of("gate").with("threshold", ImmutableMap.of("two", new BigDecimal("0.5")));
    Scoring was = Scoring.STANDARD.withOverall(NodeScoring.of(Rule.of("mean"), gate));
    Scoring is = Scoring.STANDARD.withOverall(NodeScoring.of(
        Rule.of("mean"), gate.with("threshold", ImmutableMap.of("two", new BigDecimal("0.50")))));

    assertThat(version("1.0.0")
            .scoring(is)
            .build()
            .minus(version("1.0.0").scoring(was).build())
            .isUnchanged())
        .isTrue();
  }

  @Test
  void anotherDefaultForDimensionsScores() {
    ModelChange change =
        withScoring(Scoring.STANDARD.withDimension(new NodeScoring(Rule.of("min"), null, null)));

    assertThat(of(change, Thing.SCORING, "standard"))
        .containsExactly("* other rule dimension.aggregation [inherited] [min]");
  }

  @Test
  void alternativesMayComeButNotGo() {
    Scoring bands = new Scoring("bands", "Bands", "", null, null, null, null);
    Model more = version("1.1.0").alternatives(bands).build();

    ModelChange came = more.minus(MODEL);

    assertThat(of(came, Thing.ALTERNATIVE, "bands")).containsExactly("added  [] [Bands]");
    assertThat(came.step()).isEqualTo(Step.MINOR);
    assertThat(came.warnings()).isEmpty();
    assertThat(of(version("2.0.0").build().minus(more), Thing.ALTERNATIVE, "bands"))
        .containsExactly("* removed  [Bands] []");
  }

  @Test
  void whatNeverScoresIsSaidToo() {
    Model was = version("1.0.0")
        .sources(new Source("s", "Title", "", "", "", ""))
        .labelSets(new LabelSet("l", "", "", ImmutableMap.of("q1", "Right", "q2", "Complete")))
        .prerequisites(new Prerequisite("quality", "people", ""))
        .flags(new Flag("f", "A flag.", List.of("q1"), ""))
        .build();
    Model is = version("1.0.1")
        .description("About data.")
        .attribution("Ours.")
        .sources(new Source("s", "Other title", "P", "u", "2026", "n"))
        .labelSets(new LabelSet("l", "L", "en", ImmutableMap.of("q1", "True", "q3", "Owner")))
        .prerequisites(new Prerequisite("quality", "people", "First things first."))
        .flags(new Flag("f", "The flag.", List.of("q2"), "n"))
        .build();

    ModelChange change = is.minus(was);

    assertThat(of(change, Thing.MODEL, "data"))
        .containsExactly(
            "reworded description [] [About data.]", "other particulars attribution [] [Ours.]");
    assertThat(of(change, Thing.SOURCE, "s"))
        .containsExactly(
            "other particulars title [Title] [Other title]",
            "other particulars publisher [] [P]",
            "other particulars url [] [u]",
            "other particulars date [] [2026]",
            "other particulars note [] [n]");
    assertThat(of(change, Thing.LABEL_SET, "l"))
        .containsExactly(
            "reworded name [] [L]",
            "reworded language [] [en]",
            "reworded label of q1 [Right] [True]",
            "reworded label of q3 [] [Owner]",
            "reworded label of q2 [Complete] []");
    assertThat(of(change, Thing.PREREQUISITE, "quality needs people"))
        .containsExactly("reworded reason [] [First things first.]");
    assertThat(of(change, Thing.FLAG, "f"))
        .containsExactly(
            "reworded statement [A flag.] [The flag.]",
            "other particulars about [q1] [q2]",
            "reworded note [] [n]");
    assertThat(change.step()).isEqualTo(Step.PATCH);
    assertThat(change.warnings()).isEmpty();
  }

  @Test
  void theSameVersionForDifferentContentIsWarnedOf() {
    Model same = version("1.0.0").description("About data.").build();

    assertThat(same.minus(MODEL).warnings())
        .extracting(Problem::message, Problem::hint)
        .containsExactly(tuple(
            "The model (data 1.0.0) is not the same on both sides although its version is.",
            "Maybe the later one should be 1.0.1."));
  }

  @Test
  void tooSmallAStepIsWarnedOf() {
    Model later =
        ModelChangeScene.with("1.0.1", List.of(QUALITY), OFTEN, YES_NO).build();

    assertThat(later.minus(MODEL).warnings())
        .extracting(Problem::message, Problem::hint)
        .containsExactly(tuple(
            "The version is raised by a patch step (1.0.0 to 1.0.1), where what changed asks for a major one.",
            "Maybe the later one should be 2.0.0."));
  }

  @Test
  void versionsTheWrongWayRoundAreWarnedOf() {
    assertThat(MODEL.minus(version("1.10").build()).warnings())
        .extracting(Problem::hint)
        .containsExactly("Maybe they are swapped: it is later.minus(earlier).");
  }

  @Test
  void aVersionOfAnotherFormOrBeforeTheFirstIsNotJudged() {
    Model was = ModelChangeScene.with("0.1.0", List.of(QUALITY), OFTEN, YES_NO).build();

    assertThat(version("0.1.1").build().minus(was).warnings()).isEmpty();
    assertThat(version("2026-autumn").build().minus(was).warnings()).isEmpty();
    assertThat(version("99999999999.0").build().minus(was).warnings()).isEmpty();
  }

  @Test
  void anotherModelIsRefused() {
    Model other = Model.builder("other", "1", "Other").build();

    assertThatThrownBy(() -> MODEL.minus(other))
        .isInstanceOf(MaturityException.class)
        .hasMessageContaining(
            "The id (other) of the earlier model must be that of the later one (data).")
        .satisfies(thrown -> assertThat(((MaturityException) thrown).problems())
            .extracting(Problem::code)
            .containsExactly(ProblemCode.NOT_COMPARABLE));
  }

  @Test
  void whatCannotBeToldApartIsRefusedAllAtOnce() {
    Model twice = Model.builder("data", "1", "Data")
        .levels(ONE, ONE, ONE)
        .scales(OrdinalScale.of("s", 0, "a", "a"))
        .criteria(Q1)
        .build();

    assertThatThrownBy(() -> MODEL.minus(twice))
        .hasMessageContaining("The id (one) of a level must stand once in the earlier model.")
        .hasMessageContaining(
            "The label (a) of the scale (s) must stand once in the earlier model.")
        .hasMessageContaining(
            "The scale (often) of the criterion (q1) must be there in the earlier model.");
  }

  @Test
  void aPrerequisiteThatStandsTwiceIsCounted() {
    Prerequisite edge = new Prerequisite("quality", "people", "");

    ModelChange change = version("1.1.0")
        .prerequisites(edge, edge)
        .build()
        .minus(version("1.0.0").prerequisites(edge).build());

    assertThat(change.things())
        .extracting(ThingChange::id)
        .containsExactly("quality needs people (2)");
  }

  @Test
  void aHundredDimensionsInsideEachOtherAreCompared() {
    assertThat(of(nested("2").minus(nested("1")), Thing.DIMENSION, "d100"))
        .containsExactly("* re-weighted weight [1] [2]");
  }

  @Test
  void fiveThousandCriteriaTakeNoTime() {
    Model was = many("Is it so? ");
    Model is = many("Is it really so? ");

    ModelChange change = assertTimeout(Duration.ofSeconds(5), () -> is.minus(was));

    assertThat(change.things()).hasSize(5_000);
    assertThat(change.summary()).contains("criterion q4999, statement");
  }

  private static Model many(String question) {
    return Model.builder("data", "1", "Data")
        .scales(OFTEN)
        .criteria(IntStream.range(0, 5_000)
            .mapToObj(i -> Criterion.builder("q" + i, question + i, "often").build())
            .toArray(Criterion[]::new))
        .build();
  }

  private static Model nested(String innerWeight) {
    Dimension inner =
        Dimension.builder("d100", "D").weight(innerWeight).criteria(Q1).build();
    for (int i = 99; i > 0; i--) {
      inner = Dimension.builder("d" + i, "D" + i).dimensions(inner).build();
    }
    return ModelChangeScene.with("1.0.0", List.of(inner), OFTEN).build();
  }
}
