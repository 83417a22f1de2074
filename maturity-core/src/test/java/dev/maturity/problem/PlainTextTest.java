package dev.maturity.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

  @ParameterizedTest
  @CsvSource({
    "'', 0",
    "abc, 3",
    "Müller, 6",
    "成熟度, 6",
    "한국어, 6",
    "カタカナ, 8",
    "Ａ, 2",
    "ｱ, 1",
    "🚀, 2",
    "Ωmega, 5"
  })
  void widthIsThatOfTheScreen(String text, int width) {
    assertThat(PlainText.width(text)).isEqualTo(width);
  }

  @Test
  void aMarkOnALetterTakesNoRoom() {
    assertThat(PlainText.width("e\u0301")).isOne();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u001b[31m",
        "\u0000",
        "\u0007",
        "\u009b",
        "\u061c",
        "\u200e",
        "\u200f",
        "\u202a",
        "\u202e",
        "\u2066",
        "\u2069"
      })
  void nothingIsLeftThatATerminalObeys(String hostile) {
    assertThat(PlainText.of("a" + hostile + "b"))
        .doesNotContain(hostile.substring(0, 1))
        .startsWith("a\\u")
        .endsWith("b");
  }

  @Test
  void whatEndsALineBecomesABlank() {
    assertThat(PlainText.of("a\nb\tc\u2028d\u2029e")).isEqualTo("a b c d e");
  }

  @Test
  void whatJoinsLettersStays() {
    assertThat(PlainText.of("می\u200cخواهم 👩\u200d🚀")).isEqualTo("می\u200cخواهم 👩\u200d🚀");
  }

  @Test
  void aTextIsFilledUpToColumnsNotToCharacters() {
    assertThat(PlainText.pad("成熟", 6)).isEqualTo("成熟  ");
    assertThat(PlainText.pad("abc", 2)).isEqualTo("abc");
    assertThat(PlainText.pad("a\u001bb", 9)).isEqualTo("a\\u001bb ");
  }

  @Test
  void theOtherLinesBeginBelowTheEndOfThePrefix() {
    assertThat(PlainText.wrap("q1  ", "one two three", 11))
        .containsExactly("q1  one two", "    three");
    assertThat(PlainText.wrap("成  ", "one two", 8)).containsExactly("成  one", "    two");
  }

  @Test
  void aWordIsNeverBroken() {
    assertThat(PlainText.wrap("", "a unbreakable b", 4)).containsExactly("a", "unbreakable", "b");
    assertThat(PlainText.wrap("- ", "", 4)).containsExactly("- ");
  }
}
