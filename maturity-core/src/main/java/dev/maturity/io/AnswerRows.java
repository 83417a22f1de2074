package dev.maturity.io;

import dev.maturity.assessment.Answer.Rated;
import dev.maturity.bulk.AnswerTable;
import dev.maturity.bulk.AnswerTableBuilder;
import dev.maturity.model.Model;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Some thousand rows of a long file, as codes, on their way from the thread that reads them to one that scores them. An
 * assessment begins, gets its rows, and is kept or withdrawn. Filled and emptied again and again.
 */
final class AnswerRows {

  /** A multiple of the rows of a block. */
  static final int MOST_ROWS = 4_096;

  private static final int LEAST_ROWS = 2_048;
  private static final int MOST_BYTES = 8_000_000;
  private static final int MOST_NAMES = 1_000;
  private static final int MOST_TEXT = 4_000_000;

  private final AnswerRow shape;
  private final int limit;
  private final Map<String, @Nullable String[]> attributes = new LinkedHashMap<>();
  private byte[] codes;
  private @Nullable BigDecimal[] measured;
  private @Nullable BigDecimal[] weights;
  /** The texts of all subjects, one after the other; whoever scores makes strings of them. */
  private char[] subjects = new char[LEAST_ROWS];

  /** Where the text of each subject begins. */
  private int[] starts = new int[LEAST_ROWS + 1];

  private int[] first = new int[LEAST_ROWS + 1];
  private int rows;
  private int assessments;
  private boolean isOpen;
  private int text;

  /** Empty. */
  AnswerRows(Model model, AnswerRow shape) {
    this.shape = shape;
    long bytes = AnswerTable.bytesNeeded(model, LEAST_ROWS) / LEAST_ROWS;
    long fitting = MOST_BYTES / Math.max(1, bytes) / LEAST_ROWS * LEAST_ROWS;
    this.limit = (int) Math.max(LEAST_ROWS, Math.min(MOST_ROWS, fitting));
    this.codes = new byte[LEAST_ROWS * shape.codes.length];
    this.measured = new BigDecimal[LEAST_ROWS * shape.measured.length];
    this.weights = new BigDecimal[LEAST_ROWS];
  }

  /** Forgets everything but the room for it. */
  void clear() {
    rows = 0;
    assessments = 0;
    isOpen = false;
    text = 0;
    if (attributes.size() > MOST_NAMES) {
      attributes.clear();
    }
    attributes.values().forEach(values -> Arrays.fill(values, null));
    Arrays.fill(weights, null);
  }

  /** Whether the next assessment should go elsewhere. */
  boolean isFull() {
    return rows >= limit || text >= MOST_TEXT;
  }

  /** The names of what is known of subjects. */
  List<String> attributes() {
    return List.copyOf(attributes.keySet());
  }

  boolean isEmpty() {
    return assessments == 0;
  }

  /** Begins an assessment; the one before is kept. Tells its place. */
  int begin(char[] subject, int length) {
    keep();
    if (assessments + 1 == first.length) {
      first = Arrays.copyOf(first, first.length * 2);
      starts = Arrays.copyOf(starts, first.length);
    }
    int start = starts[assessments];
    if (subjects.length - start < length) {
      subjects = Arrays.copyOf(subjects, Math.max(start + length, subjects.length * 2));
    }
    System.arraycopy(subject, 0, subjects, start, length);
    starts[assessments + 1] = start + length;
    first[assessments] = rows;
    text += length;
    isOpen = true;
    return assessments;
  }

  int begin(String subject) {
    return begin(subject.toCharArray(), subject.length());
  }

  String subject(int assessment) {
    int start = starts[assessment];
    return new String(subjects, start, starts[assessment + 1] - start);
  }

  /** Keeps the open assessment; false if there is none. */
  boolean keep() {
    boolean wasOpen = isOpen;
    if (wasOpen) {
      assessments++;
      first[assessments] = rows;
      isOpen = false;
    }
    return wasOpen;
  }

  /** Forgets the open assessment, and tells how many rows it had. */
  int withdraw() {
    int had = 0;
    if (isOpen) {
      had = rows - first[assessments];
      Arrays.fill(weights, first[assessments], rows, null);
      for (@Nullable String[] values : attributes.values()) {
        if (assessments < values.length) {
          values[assessments] = null;
        }
      }
      rows = first[assessments];
      isOpen = false;
    }
    return had;
  }

  /** Forgets assessments that were kept, and tells how many rows they had. */
  int drop(BitSet dropped) {
    int before = rows;
    int kept = dropped.nextSetBit(0);
    if (kept < 0) {
      return 0;
    }
    int end = first[kept];
    for (int i = kept; i < assessments; i++) {
      if (!dropped.get(i)) {
        int from = first[i];
        int count = first[i + 1] - from;
        moveRows(from, end, count);
        moveTexts(i, kept);
        first[kept] = end;
        kept++;
        end += count;
      }
    }
    Arrays.fill(weights, end, rows, null);
    first[kept] = end;
    for (String[] values : attributes.values()) {
      Arrays.fill(values, Math.min(kept, values.length), values.length, null);
    }
    assessments = kept;
    rows = end;
    return before - end;
  }

  private void moveRows(int from, int to, int count) {
    int width = shape.codes.length;
    int wide = shape.measured.length;
    System.arraycopy(codes, from * width, codes, to * width, count * width);
    System.arraycopy(measured, from * wide, measured, to * wide, count * wide);
    System.arraycopy(weights, from, weights, to, count);
  }

  private void moveTexts(int from, int to) {
    int length = starts[from + 1] - starts[from];
    System.arraycopy(subjects, starts[from], subjects, starts[to], length);
    starts[to + 1] = starts[to] + length;
    for (@Nullable String[] values : attributes.values()) {
      if (to < values.length) {
        values[to] = from < values.length ? values[from] : null;
      }
    }
  }

  /** Adds a row to the open assessment. */
  void add(AnswerRow row) {
    if (rows == weights.length) {
      codes = Arrays.copyOf(codes, codes.length * 2);
      measured = Arrays.copyOf(measured, measured.length * 2);
      weights = Arrays.copyOf(weights, weights.length * 2);
    }
    System.arraycopy(row.codes, 0, codes, rows * row.codes.length, row.codes.length);
    System.arraycopy(row.measured, 0, measured, rows * row.measured.length, row.measured.length);
    weights[rows] = row.weight;
    rows++;
  }

  /** What is said of the subject of the open assessment; empty for nothing. */
  String attribute(String name) {
    @Nullable String[] values = attributes.get(name);
    String value = values == null || values.length <= assessments ? null : values[assessments];
    return value == null ? "" : value;
  }

  /** Says something of the subject of the open assessment. */
  void attribute(String name, String value) {
    @Nullable String[] values = attributes.computeIfAbsent(name, unknown -> new String[LEAST_ROWS]);
    if (values.length <= assessments) {
      values = Arrays.copyOf(values, Math.max(assessments + 1, values.length * 2));
      attributes.put(name, values);
    }
    values[assessments] = value;
    text += value.length();
  }

  /** Adds all assessments that were kept to a table. */
  void addTo(AnswerTableBuilder table) {
    List<Map.Entry<String, @Nullable String[]>> known = List.copyOf(attributes.entrySet());
    for (int i = 0; i < assessments; i++) {
      table.assessment(subject(i));
      for (Map.Entry<String, @Nullable String[]> attribute : known) {
        @Nullable String[] values = attribute.getValue();
        String value = i < values.length ? values[i] : null;
        if (value != null && !value.isEmpty()) {
          table.attribute(attribute.getKey(), value);
        }
      }
      for (int row = first[i]; row < first[i + 1]; row++) {
        addRow(row, table, row > first[i]);
      }
    }
  }

  private void addRow(int row, AnswerTableBuilder table, boolean isFurther) {
    BigDecimal weight = weights[row];
    if (isFurther || weight != null) {
      table.rater(Objects.requireNonNullElse(weight, BigDecimal.ONE));
    }
    table.answerCodes(codes, row * shape.codes.length);
    for (int i = 0; i < shape.measured.length; i++) {
      BigDecimal number = measured[row * shape.measured.length + i];
      if (number != null) {
        table.answerCode(shape.places[i], table.code(shape.places[i], new Rated(number)));
      }
    }
  }
}
