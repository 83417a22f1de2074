package dev.maturity.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.maturity.compiled.Node;
import dev.maturity.engine.Steps.Step;
import dev.maturity.model.CountScale;
import dev.maturity.model.Criterion;
import dev.maturity.model.Fraction;
import dev.maturity.model.NumberScale;
import dev.maturity.model.OrdinalScale;
import dev.maturity.model.Scale;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class StepsTest {

  @Test
  void optionsStandFromTheLeastToTheMostMature() {
    assertThat(of(Fixtures.YES_NO, false)).extracting(Step::toString).hasSize(2);
    assertThat(answers(of(Fixtures.YES_NO, false))).containsExactly("no", "yes");
    assertThat(answers(of(Fixtures.YES_NO, true))).containsExactly("yes", "no");
    assertThat(of(Fixtures.YES_NO, true))
        .extracting(Step::value)
        .containsExactly(Fraction.ZERO, Fraction.ONE);
  }

  @Test
  void ofOptionsOfTheSameWorthTheFirstStands() {
    OrdinalScale flat = new OrdinalScale(
        "flat",
        "",
        1,
        List.of(
            point("none", "0"), point("little", "0.5"), point("some", "0.5"), point("all", "1")));

    assertThat(answers(of(flat, false))).containsExactly("none", "little", "all");
    assertThat(answers(of(flat, true))).containsExactly("all", "little", "none");
  }

  @Test
  void percentagesAreWalkedInWholePercents() {
    List<String> answers = answers(of(Fixtures.SHARE, false));

    assertThat(answers).hasSize(101).startsWith("0", "1", "2").endsWith("99", "100");
  }

  @Test
  void numbersAreWalkedInAPowerOfTenThatGivesAHundredStepsOrMore() {
    // 40 wide: tenths give 400 steps, ones would give 40.
    assertThat(answers(of(number("-10", "30"), false)))
        .hasSize(401)
        .startsWith("-10", "-9.9")
        .endsWith("29.9", "30");
    // 1 wide: hundredths give 100 steps.
    assertThat(answers(of(number("0", "1"), false))).hasSize(101).endsWith("0.99", "1");
    // 999 wide: ones; 1000 wide: tens.
    assertThat(answers(of(number("0", "999"), false))).hasSize(1000);
    assertThat(answers(of(number("0", "1000"), false))).hasSize(101).startsWith("0", "10");
  }

  @Test
  void theLastStepIsTheEndOfTheScale() {
    // 2.55 wide in steps of 0.01, and 12.345 wide in steps of 0.1, of which the last is shorter.
    assertThat(answers(of(number("0", "2.55"), false))).hasSize(256).endsWith("2.54", "2.55");
    assertThat(answers(of(number("0", "12.345"), false))).endsWith("12.2", "12.3", "12.345");
  }

  @Test
  void countsAreWalkedDownInWholeNumbers() {
    assertThat(answers(of(new CountScale("faults", "", 3), false)))
        .containsExactly("3", "2", "1", "0");
    assertThat(answers(of(new CountScale("faults", "", 5_000), false)))
        .hasSize(501)
        .startsWith("5000", "4990")
        .endsWith("10", "0");
  }

  private static OrdinalScale.Point point(String label, String value) {
    return new OrdinalScale.Point(label, "", new BigDecimal(value));
  }

  private static NumberScale number(String min, String max) {
    return new NumberScale("number", "", new BigDecimal(min), new BigDecimal(max), "");
  }

  private static List<Step> of(Scale scale, boolean reversed) {
    Criterion.Builder criterion = Criterion.builder("q", "It is done.", scale.id());
    return Steps.of(
        new Node.Leaf((reversed ? criterion.reversed() : criterion).build(), scale, Fraction.ONE));
  }

  private static List<String> answers(List<Step> steps) {
    return steps.stream().map(step -> step.answer().toString()).toList();
  }
}
