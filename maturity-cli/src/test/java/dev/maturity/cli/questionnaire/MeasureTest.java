package dev.maturity.cli.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.maturity.cli.terminal.JsonText;
import dev.maturity.model.CountScale;
import dev.maturity.model.Criterion;
import dev.maturity.model.Model;
import dev.maturity.model.NumberScale;
import dev.maturity.model.OrdinalScale;
import dev.maturity.model.PercentageScale;
import dev.maturity.model.Scale;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Which end of a scale of numbers is good depends on the criteria on it. */
class MeasureTest {

  private static final Scale SHARE = new PercentageScale("share", "");

  static List<Arguments> scales() {
    return List.of(
        Arguments.of(SHARE, "0 is worst, 100 is best.", "0 is best, 100 is worst.", ""),
        Arguments.of(
            new NumberScale("hours", "", BigDecimal.ZERO, new BigDecimal("24"), "h"),
            "0 is worst, 24 is best.",
            "0 is best, 24 is worst.",
            ""),
        Arguments.of(
            new CountScale("bugs", "", 10),
            "0 is best; from 10 on it gets no worse.",
            "0 is worst; from 10 on it gets no better.",
            "From 10 on it makes no difference."));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("scales")
  void theEndsAreThoseOfTheCriteria(Scale scale, String plain, String reversed, String mixed) {
    assertThat(meaning(scale, List.of(criterion("q1"), criterion("q2")))).isEqualTo(plain);
    assertThat(meaning(scale, List.of(turned("q1"), turned("q2")))).isEqualTo(reversed);
    assertThat(meaning(scale, List.of(criterion("q1"), turned("q2")))).isEqualTo(mixed);
  }

  @Test
  void aScaleWithOptionsAsksForNoNumber() {
    assertThat(Measure.of(OrdinalScale.of("o", 1, "no", "yes"), List.of(criterion("q1"))))
        .isEmpty();
  }

  @Test
  void nothingIsSaidOfEndsThatDiffer() {
    assertThat(MarkdownQuestionnaire.of(model()))
        .contains("\nWrite a number from 0 to 100 %.\n")
        .doesNotContain("best.", "worst.");
    assertThat(SurveyJsQuestionnaire.of(model())).doesNotContain("is worst", "is best");
  }

  @Test
  void aSchemaSaysOfEachCriterionWhatIsGood() {
    assertThat(JsonText.tree(JsonSchemaQuestionnaire.of(model()))
            .at("/properties/q1/oneOf/0/description")
            .asString())
        .isEqualTo("0 is worst, 100 is best.");
    assertThat(JsonText.tree(JsonSchemaQuestionnaire.of(model()))
            .at("/properties/q2/oneOf/0/description")
            .asString())
        .isEqualTo("0 is best, 100 is worst.");
  }

  private static Model model() {
    return Model.builder("m", "1", "M")
        .scales(SHARE)
        .criteria(criterion("q1"), turned("q2"))
        .build();
  }

  private static String meaning(Scale scale, List<Criterion> criteria) {
    return Measure.of(scale, criteria).orElseThrow().meaning();
  }

  private static Criterion criterion(String id) {
    return Criterion.builder(id, "How much?", "share").build();
  }

  private static Criterion turned(String id) {
    return Criterion.builder(id, "How little?", "share").reversed().build();
  }
}
