package dev.maturity.cli.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '~',
      value = {
        "*all* => \\*all\\*",
        "snake_case => snake\\_case",
        "`rm` => \\`rm\\`",
        "a\\b => a\\\\b",
        "[x](y) => \\[x\\](y)",
        "<script>alert(1)</script> => &lt;script>alert(1)&lt;/script>",
        "1 < 2 & 3 > 2 => 1 &lt; 2 & 3 > 2",
        "&lt; and &#60; => &amp;lt; and &amp;\\#60;",
        "a | b => a | b",
        "{braces} \"quotes\" => {braces} \"quotes\"",
      })
  void marksAreReadAsTheyWereWritten(String text, String markdown) {
    assertThat(MarkdownText.within(text)).isEqualTo(markdown);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '~',
      value = {
        "# one => \\# one",
        "- one => \\- one",
        "+ one => \\+ one",
        "> one => \\> one",
        "=== => \\===",
        "12. one => 12\\. one",
        "12) one => 12\\) one",
        "12 one => 12 one",
        "one - two => one - two",
      })
  void aLineOfAnAuthorStartsNoBlock(String text, String markdown) {
    assertThat(MarkdownText.of(text)).isEqualTo(markdown);
  }

  @Test
  void aTextStandsOnOneLine() {
    assertThat(MarkdownText.of("  one\r\n\n# two\u2028- three\u0007\tfour\u0085\u009b "))
        .isEqualTo("one \\# two - three four");
  }

  @Test
  void onlyAnAddressOfTheWebIsALink() {
    assertThat(MarkdownText.link("https://example.org/a_b")).isEqualTo("<https://example.org/a_b>");
    assertThat(MarkdownText.link("javascript:alert(1)")).isEqualTo("javascript:alert(1)");
    assertThat(MarkdownText.link("https://a> <b>")).isEqualTo("https://a> &lt;b>");
  }
}
