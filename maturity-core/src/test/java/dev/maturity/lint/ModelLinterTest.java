package dev.maturity.lint;

import static dev.maturity.lint.Linted.criterion;
import static dev.maturity.lint.Linted.dimension;
import static dev.maturity.lint.Linted.flat;
import static dev.maturity.lint.Linted.levelled;
import static dev.maturity.lint.Linted.problems;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import dev.maturity.model.Citation;
import dev.maturity.model.Criterion;
import dev.maturity.model.Dimension;
import dev.maturity.model.Level;
import dev.maturity.model.ModelBuilder;
import dev.maturity.model.Prerequisite;
import dev.maturity.model.Provenance;
import dev.maturity.model.Rule;
import dev.maturity.model.Source;
import dev.maturity.model.YesNoScale;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** What is suspicious beside levels and weights, and how it stands among the problems of the validator. */
class ModelLinterTest {

  @Test
  void cleanModelsHaveNoWarnings() {
    assertThat(problems(flat().criteria(criterion("a").build()))).isEmpty();
    assertThat(problems(levelled(Rule.of("bands"))
            .dimensions(
                dimension("d", criterion("a"), criterion("b")).weight("2").build(),
                dimension("e", criterion("c")).build())))
        .isEmpty();
  }

  @Test
  void errorsAreAllThatIsSaidOfAModelThatHasSome() {
    assertThat(problems(flat()
            .criteria(
                Criterion.builder("a", "It is so; or not.", "five").weight("-1").build())))
        .singleElement()
        .asString()
        .startsWith("(error) OUT_OF_RANGE /criteria/0/weight");
  }

  @Test
  void warningsOfBothStandInTheOrderOfTheFile() {
    assertThat(problems(flat()
            .scales(new YesNoScale("yes-no", ""))
            .criteria(Criterion.builder("a", "Is it so? Is it good?", "five")
                .weight("2")
                .build())))
        .extracting(line -> line.substring(0, line.indexOf(':')))
        .containsExactly(
            "UNUSED /scales/1",
            "DOUBLE_QUESTION /criteria/0/statement",
            "IDLE_WEIGHT /criteria/0/weight");
  }

  @Test
  void statementThatAsksTwoThingsIsSaid() {
    assertThat(problems(flat()
            .criteria(Criterion.builder("a", "Goals are set and met.", "five").build())))
        .containsExactly(
            "DOUBLE_QUESTION /criteria/0/statement: The statement of the criterion (a) reads like two questions: it has two verbs (are set and met). | Maybe it should be two criteria, or say one thing.");
  }

  @Test
  void criterionThatNoLevelAsksForIsSaid() {
    ModelBuilder model = levelled(Rule.of("gate"))
        .criteria(criterion("a", "middle").build(), criterion("b", "high").build())
        .dimensions(dimension("d", criterion("c")).build());

    assertThat(problems(model))
        .containsExactly(
            "NO_LEVEL /dimensions/0/criteria/0: The criterion (c) counts toward no level, and the level rule (gate) of the overall node looks only at criteria that do. | Maybe \"levels\" is missing.");
  }

  @Test
  void levelsThatNoRuleAsksForAreSaidOnce() {
    assertThat(problems(levelled(Rule.of("bands"))
            .criteria(
                criterion("a").build(),
                criterion("b", "high").build(),
                criterion("c", "low").build(),
                criterion("d", "low").build(),
                criterion("e", "low").build())))
        .containsExactly(
            "IDLE_LEVELS /criteria/1/levels: The levels of the criteria (b, c, d and 1 more) change nothing: no level rule above decides on the criteria that count toward levels. | Maybe a level rule such as gate was meant.");
  }

  @Test
  void thresholdThatFallsIsSaidAtTheHigherLevel() {
    assertThat(problems(gate("0.75", "0.7")))
        .containsExactly(
            "FALLING_THRESHOLD /scoring/overall/level/threshold/high: The threshold (0.7) of the rule (gate) for the level (high) lies below that for the level (middle) under it (0.75). | Maybe the two changed places.");
    assertThat(problems(gate("0.75", "0.75"))).isEmpty();
  }

  @Test
  void demandOfAMatrixOnOneLevelShouldNotFall() {
    assertThat(problems(matrix("0.5", "0.4")))
        .containsExactly(
            "FALLING_THRESHOLD /scoring/overall/level/requires/high/middle: The requires (0.4) of the rule (matrix) for the level (high) lies below that for the level (middle) under it (0.5). | Maybe the two changed places.");
    assertThat(problems(matrix("0.5", "0.9"))).isEmpty();
  }

  @Test
  void sourceThatIsNotCitedBesideOneThatIsIsSaid() {
    ModelBuilder model = flat()
        .sources(
            new Source("cited", "A", "", "", "", ""),
            new Source("background", "B", "", "", "", "Read for the words."),
            new Source("forgotten", "C", "", "", "", ""));

    assertThat(problems(model.criteria(
            criterion("a").from(Provenance.LISTED, new Citation("cited", "")).build())))
        .containsExactly(
            "UNUSED /sources/2: The source (forgotten) is not cited by any criterion. | Maybe a \"note\" should say what it is for.");
  }

  @Test
  void statementGivenTwiceIsSaidWhateverItsCaseAndPunctuation() {
    String copied = " | Maybe one of the two was copied and not changed.";
    assertThat(problems(flat()
            .criteria(
                Criterion.builder("a", "There is a plan.", "five").build(),
                Criterion.builder("b", "there is a  plan", "five").build(),
                Criterion.builder("c", "There is no plan.", "five").build())))
        .containsExactly(
            "REPEATED /criteria/1/statement: The statement of the criterion (b) is also that of the criterion (a)."
                + copied);
  }

  @Test
  void namesGivenTwiceAreSaid() {
    assertThat(problems(flat()
            .levels(Level.of("low", "Basic"), Level.of("high", "basic"))
            .scoring(Linted.overall(Rule.of("bands")))
            .dimensions(
                dimension("d", criterion("a")).build(),
                dimension("e", criterion("b")).build(),
                Dimension.builder("f", "Dimension D")
                    .criteria(criterion("c").build())
                    .build())))
        .extracting(line -> line.substring(0, line.indexOf(" |")))
        .containsExactly(
            "REPEATED /levels/1/name: The name of the level (high) is also that of the level (low).",
            "REPEATED /dimensions/2/name: The name of the dimension (f) is also that of the dimension (d).");
  }

  @Test
  void prerequisiteGivenTwiceIsSaid() {
    assertThat(problems(flat()
            .dimensions(
                dimension("d", criterion("a")).build(),
                dimension("e", criterion("b")).build())
            .prerequisites(new Prerequisite("e", "d", "x"), new Prerequisite("e", "d", "y"))))
        .containsExactly(
            "REPEATED /prerequisites/1: The prerequisite (e needs d) is given twice, first at /prerequisites/0. | Maybe the two reasons belong in one.");
  }

  private static ModelBuilder gate(String middle, String high) {
    return levelled(Rule.of("gate")
            .with(
                "threshold",
                ImmutableMap.of("middle", new BigDecimal(middle), "high", new BigDecimal(high))))
        .criteria(criterion("a", "middle").build(), criterion("b", "high").build());
  }

  private static ModelBuilder matrix(String middle, String later) {
    return levelled(Rule.of("matrix")
            .with(
                "requires",
                ImmutableMap.of(
                    "middle",
                    ImmutableMap.of("middle", new BigDecimal(middle)),
                    "high",
                    ImmutableMap.of(
                        "middle", new BigDecimal(later), "high", new BigDecimal("0.5")))))
        .criteria(criterion("a", "middle").build(), criterion("b", "high").build());
  }
}
