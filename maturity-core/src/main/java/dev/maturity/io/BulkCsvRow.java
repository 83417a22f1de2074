package dev.maturity.io;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.RecordType;
import dev.maturity.bulk.AnswerTable;
import dev.maturity.model.Limits;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The row of a long table that the parser is at. The parser gets it as a record only where something must be done beyond this
 * row; else it goes on at once.
 */
final class BulkCsvRow extends AbstractBaseCsvCallbackHandler<BulkCsvRow> {

  /** A cell that is no answer to what its column asks. */
  record BadCell(int column, String text) {}

  /** Does what is to be done with a row that was read. */
  interface Taker {
    /** Takes the first row that is not blank. */
    void header(CsvRow header);

    /** Takes any other row that is not blank; true if reading must stop after it. */
    boolean take(BulkCsvRow row);
  }

  /** How long the cells of a row may be together that are not known at once. */
  static final int MOST_CHARACTERS = 4_000_000;

  private static final int ASCII = 128;

  /** No code: what the cell means is not known yet, or more than a code. */
  private static final byte UNMET = Byte.MIN_VALUE;

  private final BulkCsvAnswers answers;
  private final Taker taker;
  private final AnswerRow row;
  private final byte[] codes;
  private final List<String> header = new ArrayList<>();
  private boolean isHeaderRead;
  private int width;
  private int subjectColumn;

  /** For each column and ASCII character the code of a cell that is this character: nearly all cells are found here. */
  private byte[] quick = {};

  /** For each column what its cells mean; null where they are no answers. */
  private @Nullable CellCodes[] cells = {};

  /** For each column the criterion, if each of its answers has a code; -1 for all other columns. */
  private int[] plain = {};

  private int[] places = {};
  private TextCache[] caches = {};
  private String[] texts = {};

  /** The columns that are neither answers nor the subject. */
  private int[] textColumns = {};

  /** What is looked at when the row is complete: the texts of cells, one after the other, where each ends, and its column. */
  private char[] kept = new char[Limits.NAME];

  private int[] keptEnds = {};
  private int[] keptColumns = {};
  private int keptCells;
  private int keptLength;

  private final List<BadCell> badCells = new ArrayList<>();
  private char[] subject = new char[Limits.NAME];
  private int subjectLength;
  private boolean isOverfull;
  private boolean isTooLong;
  private boolean isSaid;

  BulkCsvRow(BulkCsvAnswers answers, Taker taker) {
    this.answers = answers;
    this.taker = taker;
    this.row = answers.newRow();
    this.codes = row.codes;
  }

  /** From the next row on, what stands in its columns is known. */
  void begin(BulkCsvColumns columns) {
    width = columns.width();
    subjectColumn = columns.subject();
    cells = new CellCodes[width];
    plain = new int[width];
    places = new int[width];
    texts = new String[width];
    keptEnds = new int[width];
    keptColumns = new int[width];
    caches = new TextCache[width];
    quick = new byte[width * ASCII];
    Arrays.fill(quick, UNMET);
    Arrays.fill(plain, -1);
    Arrays.fill(texts, "");
    for (int i = 0; i < width; i++) {
      caches[i] = columns.isAnswer(i) ? TextCache.NONE : new TextCache();
    }
    textColumns = IntStream.range(0, width)
        .filter(i -> !columns.isAnswer(i) && i != subjectColumn)
        .toArray();
    for (Map.Entry<String, Integer> column : columns.answers().entrySet()) {
      int at = column.getValue();
      cells[at] = answers.cells(column.getKey());
      places[at] = answers.place(column.getKey());
      plain[at] = answers.hasFixedCodes(places[at]) ? places[at] : -1;
    }
  }

  /** The line in which it begins. */
  long line() {
    return getStartingLineNumber();
  }

  /** How many cells it has. */
  int cells() {
    return getFieldCount();
  }

  boolean hasRightWidth() {
    return getFieldCount() >= width && !isOverfull;
  }

  /** Whether it is so long that some of its cells were not kept. */
  boolean isTooLong() {
    return isTooLong;
  }

  /** The text of a cell that is no answer; empty where there is none. */
  String text(int column) {
    if (column < 0 || column >= getFieldCount()) {
      return "";
    }
    return column == subjectColumn ? new String(subject, 0, subjectLength()) : texts[column];
  }

  /** Whose answers it holds, followed by anything. */
  char[] subject() {
    return subject;
  }

  /** How many characters of that count; 0 if the row does not say whose answers it holds. */
  int subjectLength() {
    return subjectColumn < getFieldCount() ? subjectLength : 0;
  }

  AnswerRow answers() {
    return row;
  }

  /** The cells that cannot be used. */
  List<BadCell> badCells() {
    return badCells;
  }

  @Override
  protected void handleBegin(long startingLineNumber) {
    row.clear();
    badCells.clear();
    keptCells = 0;
    keptLength = 0;
    subjectLength = 0;
    for (int column : textColumns) {
      texts[column] = "";
    }
    isOverfull = false;
    isTooLong = false;
    isSaid = false;
  }

  @Override
  protected void handleField(int column, char[] buffer, int offset, int length, boolean quoted) {
    if (column >= width) {
      beyond(column, buffer, offset, length, quoted);
      return;
    }
    if (length == 1 && buffer[offset] < ASCII) {
      byte code = quick[column * ASCII + buffer[offset]];
      if (code != UNMET) {
        codes[plain[column]] = code;
        return;
      }
    }
    if (length > 0) {
      keep(column, buffer, offset, length);
    }
  }

  /** Does little, so that the parser's loop stays small. */
  private void keep(int column, char[] buffer, int offset, int length) {
    int end = keptLength + length;
    if (end > kept.length) {
      if (end > MOST_CHARACTERS) {
        isTooLong = true;
        return;
      }
      kept = Arrays.copyOf(kept, Math.max(end, kept.length * 2));
    }
    System.arraycopy(buffer, offset, kept, keptLength, length);
    keptColumns[keptCells] = column;
    keptEnds[keptCells] = end;
    keptCells++;
    keptLength = end;
  }

  private void takeKept() {
    int from = 0;
    for (int i = 0; i < keptCells; i++) {
      int column = keptColumns[i];
      int length = keptEnds[i] - from;
      CellCodes known = cells[column];
      if (known == null) {
        text(column, from, length);
      } else {
        answer(column, known, from, length);
      }
      from = keptEnds[i];
    }
  }

  private void answer(int column, CellCodes known, int from, int length) {
    int code = known.code(kept, from, length);
    if (code <= BulkCsvAnswers.MISFIT) {
      badCells.add(new BadCell(column, new String(kept, from, length)));
    } else if (plain[column] < 0) {
      other(column, known, code);
    } else {
      codes[plain[column]] = (byte) code;
      if (length == 1 && kept[from] < ASCII) {
        quick[column * ASCII + kept[from]] = (byte) code;
      }
    }
  }

  private void beyond(int column, char[] buffer, int offset, int length, boolean quoted) {
    String text = new String(buffer, offset, length);
    if (isHeaderRead) {
      isOverfull |= !text.isBlank();
    } else if (column < CsvRowHandler.MOST_COLUMNS) {
      header.add(quoted ? text : text.strip());
    }
  }

  /** A number on a scale without codes, or an answer to what is never scored. */
  private void other(int column, CellCodes known, int code) {
    isSaid |= code != AnswerTable.UNANSWERED;
    if (places[column] == BulkCsvAnswers.UNSCORED) {
      return;
    }
    if (code > 0) {
      row.measure(places[column], answers.number(places[column], code));
      if (answers.forgetNumbers(places[column])) {
        known.forget();
      }
    } else {
      codes[places[column]] = (byte) code;
    }
  }

  private void text(int column, int begin, int length) {
    int from = begin;
    int to = begin + length;
    while (from < to && Character.isWhitespace(kept[from])) {
      from++;
    }
    while (from < to && Character.isWhitespace(kept[to - 1])) {
      to--;
    }
    if (column == subjectColumn) {
      subject(from, to - from);
    } else {
      texts[column] = from == to ? "" : caches[column].text(kept, from, to - from);
    }
  }

  private void subject(int from, int length) {
    if (subject.length < length) {
      subject = new char[length * 2];
    }
    System.arraycopy(kept, from, subject, 0, length);
    subjectLength = length;
  }

  @Override
  protected @Nullable BulkCsvRow buildRecord() {
    if (getRecordType() == RecordType.EMPTY) {
      return null;
    }
    if (!isHeaderRead) {
      return readHeader();
    }
    takeKept();
    return isBlank() || !taker.take(this) ? null : this;
  }

  private @Nullable BulkCsvRow readHeader() {
    CsvRow read = new CsvRow(BadRows.at(line(), 0).line(), getFieldCount(), header);
    header.clear();
    if (read.isBlank()) {
      return null;
    }
    isHeaderRead = true;
    taker.header(read.withWidth(Math.min(read.filled(), CsvRowHandler.MOST_COLUMNS)));
    return this;
  }

  private boolean isBlank() {
    if (subjectLength() > 0 || isSaid || isOverfull || isTooLong || !badCells.isEmpty()) {
      return false;
    }
    for (int i = 0; i < Math.min(width, getFieldCount()); i++) {
      if (cells[i] == null && !texts[i].isEmpty()) {
        return false;
      }
    }
    for (byte code : codes) {
      if (code != AnswerTable.UNANSWERED) {
        return false;
      }
    }
    return true;
  }
}
