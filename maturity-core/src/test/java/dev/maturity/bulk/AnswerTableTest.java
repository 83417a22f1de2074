package dev.maturity.bulk;

import static dev.maturity.bulk.Fixtures.FIVE;
import static dev.maturity.bulk.Fixtures.SHARE;
import static dev.maturity.bulk.Fixtures.YES_NO;
import static dev.maturity.bulk.Fixtures.criteria;
import static dev.maturity.bulk.Fixtures.criterion;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.maturity.model.Model;
import java.nio.ByteBuffer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Tables of codes that a caller already has, and what a table says of itself. */
class AnswerTableTest {

  private static final Model MODEL = Fixtures.model(0)
      .criteria(criterion("q1", FIVE.id()).build(), criterion("q2", YES_NO.id()).build())
      .build();

  /** Three assessments. */
  private static final byte[][] COLUMNS = {{1, 5, 0}, {2, -1, -2}};

  @Test
  void columnsBuffersOfColumnsAndBuffersOfRowsMakeTheSameTable() {
    ByteBuffer byColumns = ByteBuffer.wrap(new byte[] {9, 1, 5, 0, 2, -1, -2, 9}, 1, 6);
    ByteBuffer byRows =
        ByteBuffer.allocateDirect(6).put(new byte[] {1, 2, 5, -1, 0, -2}).flip();
    for (AnswerTable table : new AnswerTable[] {
      AnswerTable.ofColumns(MODEL, COLUMNS),
      AnswerTable.ofColumns(MODEL, byColumns, 3),
      AnswerTable.ofRows(MODEL, byRows, 3)
    }) {
      assertThat(IntStream.range(0, 3).map(row -> table.code(row, 0))).containsExactly(1, 5, 0);
      assertThat(IntStream.range(0, 3).map(row -> table.code(row, 1))).containsExactly(2, -1, -2);
      assertThat(table.size()).isEqualTo(3);
      assertThat(table.responses()).isEqualTo(3);
    }
    assertThat(byColumns.position()).isEqualTo(1);
    assertThat(byRows.position()).isZero();
  }

  @Test
  void theCodesAreCopied() {
    byte[][] columns = {{1}, {2}};
    AnswerTable table = AnswerTable.ofColumns(MODEL, columns);
    columns[0][0] = 5;

    assertThat(table.code(0, 0)).isEqualTo(1);
  }

  @Test
  void aTableMayBeEmpty() {
    assertThat(AnswerTable.ofColumns(MODEL, new byte[2][0]).size()).isZero();
    assertThat(AnswerTable.ofRows(MODEL, ByteBuffer.allocate(0), 0).size()).isZero();
    assertThat(AnswerTable.builder(MODEL).build().size()).isZero();
  }

  @Test
  void columnsMustBeThereAndOfOneLength() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AnswerTable.ofColumns(MODEL, new byte[3][1]))
        .withMessage("The columns must be 2, one for each criterion of the model (test), not 3.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AnswerTable.ofColumns(MODEL, new byte[][] {{1, 2}, {1}}))
        .withMessage("The column of the criterion (q2) must have 2 codes like the first, not 1.");
  }

  @Test
  void aBufferMustHoldJustTheCodes() {
    String message =
        "The buffer must hold 6 codes, one for each of 2 criteria and 3 assessments, and holds %s.";
    for (int held : new int[] {5, 7}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> AnswerTable.ofColumns(MODEL, ByteBuffer.allocate(held), 3))
          .withMessage(message, held);
      assertThatIllegalArgumentException()
          .isThrownBy(() -> AnswerTable.ofRows(MODEL, ByteBuffer.allocate(held), 3))
          .withMessage(message, held);
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AnswerTable.ofRows(MODEL, ByteBuffer.allocate(0), -1))
        .withMessage("The number of assessments (-1) must not be negative.");
  }

  @Test
  void aCodeThatIsNoneIsNamedWithItsCriterionAndRow() {
    byte[][] columns = new byte[2][5_000];
    columns[1][4_999] = 3;
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AnswerTable.ofColumns(MODEL, columns))
        .withMessage(
            "The code (3) of the criterion (q2) in row 4999 must be from 1 to 2, or 0 for not applicable, -1 for unanswered or -2 for don't know.");
    for (byte bad : new byte[] {6, 127, -3, -128}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> AnswerTable.ofRows(MODEL, ByteBuffer.wrap(new byte[] {bad, 1}), 1))
          .withMessageStartingWith("The code (%s) of the criterion (q1) in row 0 ", bad);
      assertThatIllegalArgumentException()
          .isThrownBy(() -> AnswerTable.ofColumns(MODEL, ByteBuffer.wrap(new byte[] {bad, 1}), 1))
          .withMessageStartingWith("The code (%s) of the criterion (q1) in row 0 ", bad);
    }
  }

  @Test
  void aScaleOfNumbersHasNoCodesToBegin() {
    Model shares = Fixtures.model(0).criteria(criteria(SHARE.id(), "1")).build();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> AnswerTable.ofColumns(shares, new byte[1][3]))
        .withMessage(
            "The criterion (q1) must be on a scale with a code for each point, and (share) has too many.\nMaybe fill the table with AnswerTable.builder(model).");
  }

  @Test
  void aPlaceThatIsNotInTheTableIsRefused() {
    AnswerTable table = AnswerTable.ofColumns(MODEL, COLUMNS);
    for (Runnable outside : new Runnable[] {
      () -> table.code(3, 0),
      () -> table.code(-1, 0),
      () -> table.code(0, 2),
      () -> table.answer(3, 0),
      () -> table.subject(3),
      () -> table.attribute(3, "x")
    }) {
      assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(outside::run);
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> table.attribute(0, "x"))
        .withMessage("The attribute (x) must be one of [].");
  }

  @Test
  void whatIsKnownOfSomeSubjectsIsEmptyForTheOthers() {
    AnswerTable table = AnswerTable.builder(MODEL)
        .assessment("")
        .assessment("b")
        .attribute("size", "small")
        .assessment("")
        .attribute("region", "north")
        .attribute("region", "south")
        .assessment("d")
        .attribute("size", "big")
        .build();

    assertThat(IntStream.range(0, 4).mapToObj(table::subject)).containsExactly("", "b", "", "d");
    assertThat(table.attributes()).containsExactly("size", "region");
    assertThat(IntStream.range(0, 4).mapToObj(i -> table.attribute(i, "size")))
        .containsExactly("", "small", "", "big");
    assertThat(IntStream.range(0, 4).mapToObj(i -> table.attribute(i, "region")))
        .containsExactly("", "", "south", "");
  }

  @Test
  void memoryIsKnownInAdvance() {
    // Two columns of bytes for each block of 2,048 rows begun.
    assertThat(AnswerTable.bytesNeeded(MODEL, 0)).isZero();
    assertThat(AnswerTable.bytesNeeded(MODEL, 1)).isEqualTo(4_096);
    assertThat(AnswerTable.bytesNeeded(MODEL, 2_048)).isEqualTo(4_096);
    assertThat(AnswerTable.bytesNeeded(MODEL, 2_049)).isEqualTo(8_192);
    // 489 blocks.
    assertThat(AnswerTable.bytesNeeded(MODEL, 1_000_000)).isEqualTo(489 * 4_096);
    Model mixed = Fixtures.model(0)
        .criteria(
            criterion("q1", SHARE.id()).build(),
            criterion("q2", FIVE.id()).build(),
            criterion("q3", SHARE.id()).build())
        .build();
    // Four bytes for a share.
    assertThat(AnswerTable.bytesNeeded(mixed, 5_000)).isEqualTo(3 * 2_048 * (4 + 1 + 4));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AnswerTable.bytesNeeded(MODEL, -1))
        .withMessage("The number of rows (-1) must not be negative.");
  }

  @Test
  void itSaysItsSize() {
    assertThat(AnswerTable.ofColumns(MODEL, new byte[2][1_234]))
        .hasToString("1,234 assessments of test 1");
  }
}
