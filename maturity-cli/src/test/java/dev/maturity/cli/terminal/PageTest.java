package dev.maturity.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PageTest {

  private static final String PAGE = """
      Acme, 2026-10-15
      Tiny (tiny 1.0.0), 1 rater

      Level     1 of 2, Low

      Why this level
        High  0.67, needs 0.75: not met
      """;

  @Test
  void aFileGetsThePageAsItIs() {
    assertThat(Page.on(Screens.plain(20), PAGE)).isEqualTo(PAGE);
  }

  @Test
  void headingsAreSetOffOnATerminal() {
    assertThat(Page.on(Screens.coloured(80), PAGE).lines())
        .containsExactly(
            "\u001b[1mAcme, 2026-10-15\u001b[0m",
            "Tiny (tiny 1.0.0), 1 rater",
            "",
            "Level     1 of 2, Low",
            "",
            "\u001b[1mWhy this level\u001b[0m",
            "  High  0.67, needs 0.75: not met");
  }

  @Test
  void aLineThatIsTooLongGoesOnBelowItself() {
    assertThat(Page.on(Screens.coloured(16), "x\n    one two three four\n").lines())
        .containsExactly("\u001b[1mx\u001b[0m", "    one two", "        three", "        four");
  }
}
