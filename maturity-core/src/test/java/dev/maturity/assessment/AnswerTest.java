package dev.maturity.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AnswerTest {

  static Stream<Arguments> forms() {
    return Stream.of(
        Arguments.of(3, rated("3"), "3"),
        Arguments.of(3L, rated("3"), "3"),
        Arguments.of(BigInteger.TEN, rated("10"), "10"),
        Arguments.of(0.1, rated("0.1"), "0.1"),
        Arguments.of(new BigDecimal("7.50"), rated("7.50"), "7.50"),
        Arguments.of(true, new Answer.Chosen("yes"), "yes"),
        Arguments.of(false, new Answer.Chosen("no"), "no"),
        Arguments.of("mostly", new Answer.Chosen("mostly"), "mostly"),
        Arguments.of("3", new Answer.Chosen("3"), "3"),
        Arguments.of("dont-know", new Answer.DontKnow(), "dont-know"),
        Arguments.of("not-applicable", new Answer.NotApplicable(), "not-applicable"));
  }

  @ParameterizedTest
  @MethodSource("forms")
  void isReadFromItsFormInAFile(Object json, Answer answer, String text) {
    assertThat(Answer.fromJson(json)).isEqualTo(answer).hasToString(text);
    assertThat(Answer.fromJson(answer.toJson())).isEqualTo(answer);
  }

  @Test
  void aNumberIsWrittenAsANumber() {
    assertThat(rated("3").toJson()).isEqualTo(new BigDecimal("3"));
    assertThat(new Answer.DontKnow().toJson()).isEqualTo("dont-know");
  }

  @Test
  void anythingElseIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Answer.fromJson(List.of(1)))
        .withMessage("The answer ([1]) must be a number or a text.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Answer.fromJson(null))
        .withMessage("The answer (null) must be a number or a text.");
    assertThatIllegalArgumentException().isThrownBy(() -> Answer.fromJson(Double.NaN));
  }

  /** In plain digits it would be a gigabyte. */
  @Test
  void aNumberThatIsShortToWriteIsShortToSay() {
    assertThat(rated("1e999999999")).hasToString("1E+999999999");
    assertThat(rated("1e3")).hasToString("1000");
  }

  private static Answer rated(String number) {
    return new Answer.Rated(new BigDecimal(number));
  }
}
