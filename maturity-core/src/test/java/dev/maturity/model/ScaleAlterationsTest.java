package dev.maturity.model;

import static dev.maturity.model.ModelChangeScene.of;
import static dev.maturity.model.ModelChangeScene.often;
import static dev.maturity.model.ModelChangeScene.point;
import static dev.maturity.model.ModelChangeScene.withScale;
import static org.assertj.core.api.Assertions.assertThat;

import dev.maturity.model.CarryOver.Reason;
import dev.maturity.model.CarryOver.Verdict;
import dev.maturity.model.ThingChange.Thing;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What can happen to a scale, and to answers on it. The points of the scene: 0 never, 1 sometimes, 2 always. */
class ScaleAlterationsTest {

  private static void isSaid(ModelChange change, String... alterations) {
    assertThat(of(change, Thing.SCALE, "often")).containsExactly(alterations);
  }

  private static void answersOfQ1(ModelChange change, Verdict verdict, Reason... reasons) {
    CarryOver carry = change.answer("q1").orElseThrow();
    assertThat(carry.verdict()).isEqualTo(verdict);
    assertThat(carry.reasons()).containsExactly(reasons);
    assertThat(change.answer("q3").orElseThrow().verdict()).isEqualTo(Verdict.CARRIES);
  }

  @Test
  void aPointMoreValuesTheOthersAnew() {
    // Of four points the second is worth 1/3 and the last 1; of three 1/2 and 1.
    ModelChange change =
        withScale(OrdinalScale.of("often", 0, "never", "sometimes", "mostly", "always"));

    isSaid(
        change,
        "* point added point [] [mostly]",
        "* worth something else point sometimes [1/2] [1/3]");
    answersOfQ1(change, Verdict.DOES_NOT, Reason.OTHER_CHOICE, Reason.OTHER_VALUES);
  }

  @Test
  void aPointLessLosesItsAnswers() {
    ModelChange change = withScale(OrdinalScale.of("often", 0, "never", "always"));

    isSaid(change, "* point removed point [sometimes] []");
    // 1 was sometimes, 1/2, and is always, 1; 2 is none.
    answersOfQ1(
        change, Verdict.DOES_NOT, Reason.OTHER_CHOICE, Reason.OTHER_ANSWERS, Reason.OTHER_VALUES);
  }

  @Test
  void anotherLabelOfTheSamePointIsToBeLookedAt() {
    ModelChange change = withScale(OrdinalScale.of("often", 0, "never", "now and then", "always"));

    isSaid(change, "relabelled point [sometimes] [now and then]");
    answersOfQ1(change, Verdict.REVIEW, Reason.OPTIONS_REWORDED);
    assertThat(change.isScoredAlike()).isTrue();
  }

  @Test
  void anotherDescriptionOfAPointIsToBeLookedAt() {
    ModelChange change = withScale(often(
        0,
        point("never", "", ""),
        point("sometimes", "Once a year.", ""),
        point("always", "", "")));

    isSaid(change, "reworded description of sometimes [] [Once a year.]");
    answersOfQ1(change, Verdict.REVIEW, Reason.OPTIONS_REWORDED);
  }

  @Test
  void aValueOfItsOwnThatIsTheSameIsNoChange() {
    ModelChange change = withScale(
        often(0, point("never", "", ""), point("sometimes", "", "0.50"), point("always", "", "1")));

    assertThat(change.isUnchanged()).isTrue();
  }

  @Test
  void anotherValueStopsAnswers() {
    ModelChange change = withScale(
        often(0, point("never", "", ""), point("sometimes", "", "0.25"), point("always", "", "")));

    isSaid(change, "* worth something else point sometimes [1/2] [1/4]");
    answersOfQ1(change, Verdict.DOES_NOT, Reason.OTHER_VALUES);
  }

  @Test
  void aPointAtTheEndThatLeavesAllValuesIsToBeLookedAt() {
    ModelChange change = withScale(often(
        0,
        point("never", "", "0"),
        point("sometimes", "", "0.5"),
        point("always", "", "1"),
        point("by itself", "", "1")));

    isSaid(change, "* point added point [] [by itself]");
    answersOfQ1(change, Verdict.REVIEW, Reason.OTHER_CHOICE);
  }

  @Test
  void anotherFirstNumberStopsAnswers() {
    ModelChange change = withScale(OrdinalScale.of("often", 1, "never", "sometimes", "always"));

    isSaid(change, "* numbered otherwise first [0] [1]");
    // 0 is none any more; 1 was worth 1/2 and is worth 0.
    answersOfQ1(change, Verdict.DOES_NOT, Reason.OTHER_ANSWERS, Reason.OTHER_VALUES);
  }

  @Test
  void pointsInAnotherOrderStopAnswers() {
    ModelChange change = withScale(OrdinalScale.of("often", 0, "always", "sometimes", "never"));

    isSaid(
        change,
        "* worth something else point always [1] [0]",
        "* worth something else point never [0] [1]",
        "* reordered points [never, sometimes, always] [always, sometimes, never]");
    answersOfQ1(change, Verdict.DOES_NOT, Reason.OTHER_VALUES);
  }

  @Test
  void anotherNameOfAScaleStopsNothing() {
    ModelChange change =
        withScale(new OrdinalScale("often", "How often", 0, ModelChangeScene.OFTEN.points()));

    isSaid(change, "reworded name [] [How often]");
    answersOfQ1(change, Verdict.CARRIES, Reason.SAME);
  }

  @Test
  void anotherTypeIsSaid() {
    ModelChange change = withScale(new PercentageScale("often", ""));

    isSaid(change, "* of another type type [ordinal] [percentage]");
    // 1 was worth 1/2 and is worth 1/100.
    answersOfQ1(change, Verdict.DOES_NOT, Reason.OTHER_CHOICE, Reason.OTHER_VALUES);
  }

  @Test
  void whatNobodyIsAskedOnDoesNotScore() {
    Model earlier =
        ModelChangeScene.version("1.0.0").scales(new CountScale("c", "", 3)).build();
    Model later =
        ModelChangeScene.version("1.0.1").scales(new CountScale("c", "", 4)).build();

    ModelChange change = later.minus(earlier);

    assertThat(of(change, Thing.SCALE, "c")).containsExactly("other bounds worst [3] [4]");
    assertThat(change.isScoredAlike()).isTrue();
    assertThat(change.step()).isEqualTo(ModelChange.Step.PATCH);
    assertThat(change.warnings()).isEmpty();
  }

  @Test
  void boundsOfNumbersAreSaidOneByOne() {
    assertThat(said(number("0", "24", "h"), number("1", "24.0", "h")))
        .containsExactly("* other bounds min [0] [1]");
    assertThat(said(number("0", "24", "h"), number("0", "24", "hours")))
        .containsExactly("reworded unit [h] [hours]");
    assertThat(said(new CountScale("often", "", 3), new CountScale("often", "", 4)))
        .containsExactly("* other bounds worst [3] [4]");
  }

  @Test
  void answersKeepTheirMeaningOnlyOnTheSameBounds() {
    assertThat(ScaleMeaning.reasons(number("0", "24", "h"), number("0.0", "24.0", "h")))
        .isEmpty();
    assertThat(ScaleMeaning.reasons(number("0", "24", "h"), number("0", "25", "h")))
        .containsExactly(Reason.OTHER_VALUES);
    assertThat(ScaleMeaning.reasons(number("0", "24", "h"), number("0", "24", "min")))
        .containsExactly(Reason.UNIT_REWORDED);
    assertThat(ScaleMeaning.reasons(new CountScale("c", "", 3), new CountScale("c", "", 4)))
        .containsExactly(Reason.OTHER_VALUES);
    assertThat(ScaleMeaning.reasons(new CountScale("c", "", 3), new CountScale("d", "", 3)))
        .isEmpty();
    assertThat(ScaleMeaning.reasons(new CountScale("c", "", 3), number("0", "3", "")))
        .containsExactly(Reason.OTHER_ANSWERS);
    assertThat(ScaleMeaning.reasons(new PercentageScale("p", ""), ModelChangeScene.OFTEN))
        .containsExactly(Reason.OTHER_ANSWERS);
  }

  @Test
  void aPercentageIsANumberUpToAHundred() {
    assertThat(ScaleMeaning.reasons(new PercentageScale("p", ""), number("0", "100", "%")))
        .isEmpty();
  }

  @Test
  void yesAndNoAreAnswersWhereTheyAreLabels() {
    assertThat(ScaleMeaning.reasons(ModelChangeScene.YES_NO, OrdinalScale.of("o", 0, "no", "yes")))
        .isEmpty();
    assertThat(ScaleMeaning.reasons(
            ModelChangeScene.YES_NO, OrdinalScale.of("o", 0, "no", "partly", "yes")))
        .containsExactly(Reason.OTHER_CHOICE);
    assertThat(ScaleMeaning.reasons(ModelChangeScene.YES_NO, number("0", "1", "")))
        .containsExactly(Reason.OTHER_CHOICE, Reason.OTHER_ANSWERS);
  }

  @Test
  void onAScaleWithoutNumbersNothingIsAnAnswer() {
    assertThat(ScaleMeaning.reasons(ModelChangeScene.OFTEN, number("1", "1", "")))
        .contains(Reason.OTHER_ANSWERS);
  }

  private static NumberScale number(String min, String max, String unit) {
    return new NumberScale("often", "", new BigDecimal(min), new BigDecimal(max), unit);
  }

  private static List<String> said(Scale was, Scale is) {
    return of(model(is).minus(model(was)), Thing.SCALE, "often");
  }

  private static Model model(Scale scale) {
    return Model.builder("data", "1", "Data")
        .scales(scale)
        .criteria(ModelChangeScene.Q1)
        .build();
  }
}
