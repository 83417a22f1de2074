package dev.maturity.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsTest {

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

  @Test
  void countsKnowTheSingular() {
    assertThat(Words.count(0, "problem", "problems")).isEqualTo("0 problems");
    assertThat(Words.count(1, "problem", "problems")).isEqualTo("1 problem");
  }
}
