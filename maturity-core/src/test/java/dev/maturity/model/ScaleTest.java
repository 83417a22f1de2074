package dev.maturity.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an answer is worth on each scale, at its ends, just inside and just outside. */
class ScaleTest {

  private static final OrdinalScale ORDINAL =
      OrdinalScale.of("adoption", 0, "not done", "sporadic", "frequent", "mostly", "always");
  private static final OrdinalScale SAMM = new OrdinalScale(
      "samm",
      "",
      null,
      List.of(point("no", "0"), point("some", "0.25"), point("half", "0.5"), point("most", "1.0")));
  private static final YesNoScale YES_NO = new YesNoScale("yes-no", "");
  private static final NumberScale HOURS =
      new NumberScale("hours", "", new BigDecimal("-1.5"), new BigDecimal("4.5"), "h");
  private static final PercentageScale SHARE = new PercentageScale("share", "");
  private static final CountScale WORKAROUNDS = new CountScale("workarounds", "", 10);

  @ParameterizedTest
  @CsvSource({"0, 0", "1, 1/4", "2, 1/2", "3, 3/4", "4, 1", "4.000, 1", "2e0, 1/2", "-0.0, 0"})
  void ordinalPointsHaveEqualSteps(BigDecimal answer, String value) {
    assertThat(ORDINAL.valueOf(answer)).contains(Fraction.parse(value));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "5", "0.5", "3.9999999999", "1e999999999", "-1e-999999999"})
  void ordinalScalesKnowNothingBetweenAndBesideTheirPoints(BigDecimal answer) {
    assertThat(ORDINAL.valueOf(answer)).isEmpty();
    assertThat(ORDINAL.optionOf(answer)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"not done, 0", "sporadic, 1/4", "always, 1"})
  void ordinalPointsAreAnsweredByLabelToo(String label, String value) {
    assertThat(ORDINAL.valueOf(label)).contains(Fraction.parse(value));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Always", "always ", "", "4", "yes"})
  void labelsAreTakenToTheLetter(String label) {
    assertThat(ORDINAL.valueOf(label)).isEmpty();
  }

  @Test
  void theNumberOfAPointStandsForItsLabel() {
    assertThat(ORDINAL.optionOf(new BigDecimal("3"))).contains("mostly");
    assertThat(SAMM.optionOf(new BigDecimal("1"))).contains("no");
    assertThat(ORDINAL.options())
        .containsExactly("not done", "sporadic", "frequent", "mostly", "always");
  }

  @ParameterizedTest
  @CsvSource({"1, 0", "2, 1/4", "3, 1/2", "4, 1"})
  void pointsMayDeclareTheirValue(BigDecimal answer, String value) {
    assertThat(SAMM.valueOf(answer)).contains(Fraction.parse(value));
  }

  @Test
  void theEndsOfAnOrdinalScaleAreTheLeastAndTheGreatestValue() {
    OrdinalScale inner = new OrdinalScale(
        "inner", "", 1, List.of(point("low", "0.2"), point("high", "0.9"), point("mid", "0.6")));
    assertThat(inner.lowest()).isEqualTo(Fraction.of(1, 5));
    assertThat(inner.highest()).isEqualTo(Fraction.of(9, 10));
    assertThat(ORDINAL.lowest()).isEqualTo(Fraction.ZERO);
    assertThat(ORDINAL.highest()).isEqualTo(Fraction.ONE);
  }

  @Test
  void yesIsOneAndNoIsZero() {
    assertThat(YES_NO.valueOf("yes")).contains(Fraction.ONE);
    assertThat(YES_NO.valueOf("no")).contains(Fraction.ZERO);
    assertThat(YES_NO.valueOf("unsure")).isEmpty();
    assertThat(YES_NO.valueOf("Yes")).isEmpty();
    assertThat(YES_NO.valueOf(BigDecimal.ONE)).isEmpty();
    assertThat(YES_NO.optionOf(BigDecimal.ONE)).isEmpty();
    assertThat(YES_NO.options()).containsExactly("no", "yes");
  }

  @ParameterizedTest
  @CsvSource({"-1.5, 0", "-1.50, 0", "0, 1/4", "1.5, 1/2", "4.5, 1", "3.0, 3/4"})
  void aNumberIsWorthHowFarItLiesUpItsBounds(BigDecimal answer, String value) {
    assertThat(HOURS.valueOf(answer)).contains(Fraction.parse(value));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1.5000000000000001", "4.5000000000000001", "100", "-1e999999999"})
  void aNumberOutsideItsBoundsIsNotClamped(BigDecimal answer) {
    assertThat(HOURS.valueOf(answer)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "100, 1", "50, 1/2", "12.5, 1/8", "100.00, 1", "0.1, 1/1000"})
  void aPercentageIsWorthItsHundredth(BigDecimal answer, String value) {
    assertThat(SHARE.valueOf(answer)).contains(Fraction.parse(value));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-0.0001", "100.0001", "101", "1e999999999"})
  void aPercentageOutsideItsBoundsIsNotClamped(BigDecimal answer) {
    assertThat(SHARE.valueOf(answer)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"0, 1", "1, 9/10", "9, 1/10", "10, 0", "11, 0", "3.0, 7/10", "1e999999999, 0"})
  void fewerIsBetterOnACountScaleDownToTheWorst(BigDecimal answer, String value) {
    assertThat(WORKAROUNDS.valueOf(answer)).contains(Fraction.parse(value));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "0.5", "9.99", "-1e999999999", "1e-999999999"})
  void aCountIsAWholeNumber(BigDecimal answer) {
    assertThat(WORKAROUNDS.valueOf(answer)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"yes", "10", "all"})
  void scalesOfNumbersHaveNoOptions(String option) {
    for (Scale scale : List.of(HOURS, SHARE, WORKAROUNDS)) {
      assertThat(scale.valueOf(option)).isEmpty();
      assertThat(scale.optionOf(BigDecimal.ONE)).isEmpty();
      assertThat(scale.options()).isEmpty();
      assertThat(scale.lowest()).isEqualTo(Fraction.ZERO);
      assertThat(scale.highest()).isEqualTo(Fraction.ONE);
    }
  }

  @Test
  void eachScaleSaysWhatItExpects() {
    assertThat(ORDINAL.expected()).isEqualTo("a whole number from 0 to 4, or the label of a point");
    assertThat(SAMM.expected()).isEqualTo("a whole number from 1 to 4, or the label of a point");
    assertThat(YES_NO.expected()).isEqualTo("yes or no");
    assertThat(HOURS.expected()).isEqualTo("a number from -1.5 to 4.5");
    assertThat(SHARE.expected()).isEqualTo("a percentage from 0 to 100");
    assertThat(WORKAROUNDS.expected()).isEqualTo("a whole number, 0 or more");
  }

  @Test
  void anOrdinalScaleCountsFromOneUnlessItSaysOtherwise() {
    assertThat(SAMM.first()).isEqualTo(1);
    assertThat(ORDINAL.first()).isZero();
  }

  @Test
  void whatMustBeThereIsNotNull() {
    assertThatNullPointerException().isThrownBy(() -> new YesNoScale(null, "")).withMessage("id");
    assertThatNullPointerException()
        .isThrownBy(() -> new CountScale("id", "", null))
        .withMessage("worst");
    assertThatNullPointerException()
        .isThrownBy(() -> new NumberScale("id", "", null, BigDecimal.ONE, ""))
        .withMessage("min");
    assertThatNullPointerException()
        .isThrownBy(() -> new NumberScale("id", "", BigDecimal.ONE, null, ""))
        .withMessage("max");
  }

  private static OrdinalScale.Point point(String label, String value) {
    return new OrdinalScale.Point(label, "", new BigDecimal(value));
  }
}
