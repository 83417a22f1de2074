package dev.maturity.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

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
    assertThat(Words.width(text)).isEqualTo(width);
  }

  @Test
  void aMarkOnALetterTakesNoRoom() {
    assertThat(Words.width("e\u0301")).isOne();
  }

  @Test
  void linesBreakAtBlanks() {
    assertThat(Words.wrap("one two three", 7)).containsExactly("one two", "three");
  }

  @Test
  void aWordBreaksOnlyWhereItAloneIsTooWide() {
    assertThat(Words.wrap("a unbreakable b", 6)).containsExactly("a", "unbrea", "kable", "b");
    assertThat(Words.wrap("成熟度", 4)).containsExactly("成熟", "度");
    assertThat(Words.wrap("", 4)).containsExactly("");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u001b[31m", "\u202e", "\u0000", "\u0007", "\u200f"})
  void nothingIsLeftThatATerminalObeys(String hostile) {
    assertThat(Words.plain("a" + hostile + "b"))
        .doesNotContain(hostile.substring(0, 1))
        .startsWith("a\\u")
        .endsWith("b");
  }

  @Test
  void breaksOfLinesBecomeBlanks() {
    assertThat(Words.plain("a\nb\tc")).isEqualTo("a b c");
  }

  @Test
  void countsKnowTheSingular() {
    assertThat(Words.count(0, "problem", "problems")).isEqualTo("0 problems");
    assertThat(Words.count(1, "problem", "problems")).isEqualTo("1 problem");
  }
}
