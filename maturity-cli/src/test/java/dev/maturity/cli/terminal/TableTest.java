package dev.maturity.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TableTest {

  @Test
  void columnsAreAsWideAsTheirWidestCell() {
    Table table = new Table("ID", "NAME").row("q1", "Goals").row("long-id", "成熟");

    assertThat(table.text("  ", Screens.plain(100)).lines())
        .containsExactly("  ID       NAME", "  q1       Goals", "  long-id  成熟");
  }

  @Test
  void theWidestColumnGivesWay() {
    Table table = new Table("ID", "STATEMENT").row("q1", "Goals are written down and known.");

    // 30 columns: 2 for the id, 2 between, 26 for the statement.
    assertThat(table.text("", Screens.plain(30))).isEqualTo("""
        ID  STATEMENT
        q1  Goals are written down and
            known.
        """);
  }

  @Test
  void whereNothingGivesWayAnyMoreLinesAreLonger() {
    Table table = new Table("A", "B").row("abcdefghijkl", "abcdefghijkl");

    assertThat(table.text("", Screens.plain(10)).lines())
        .containsExactly("A         B", "abcdefgh  abcdefgh", "ijkl      ijkl");
  }

  @Test
  void theHeaderIsSetOffWhereColourIsWanted() {
    assertThat(new Table("ID").row("q1").text("", Screens.coloured(80)))
        .isEqualTo("\u001b[1mID\u001b[0m\nq1\n");
  }

  @Test
  void controlCharactersStayOut() {
    assertThat(new Table("ID").row("a\u001b[2Jb").text("", Screens.plain(80)))
        .isEqualTo("ID\na\\u001b[2Jb\n");
  }

  @Test
  void aRowHasAsManyCellsAsTheHeader() {
    assertThatThrownBy(() -> new Table("A", "B").row("a"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The row [a] must have 2 cells.");
  }

  @Test
  void aTableWithoutRowsIsEmpty() {
    assertThat(new Table("A").isEmpty()).isTrue();
    assertThat(new Table("A").row("a").isEmpty()).isFalse();
  }
}
