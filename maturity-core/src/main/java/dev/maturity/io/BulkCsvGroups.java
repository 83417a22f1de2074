package dev.maturity.io;

import dev.maturity.problem.Problem;
import dev.maturity.problem.ProblemCode;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Gathers rows into assessments: those of one subject that stand together, if there are raters, and else each row. An assessment
 * with a row that cannot be used is refused as a whole, since without it the others would mean something else.
 */
final class BulkCsvGroups {

  /** All rows of an assessment are in memory at once. */
  private static final int MOST_RATERS = 10_000;

  private static final int PAUSE = 100_000;

  /** So many subjects are asked about at once, if they are not fewer. */
  private static final int MOST_BEGUN = 32_768;

  private static final int NOWHERE = -1;

  private final BulkCsvChecks checks;
  private final BadRows bad;
  private final SubjectMemory subjects = new SubjectMemory();
  private final Map<String, Long> raters = new LinkedHashMap<>();
  private final Set<String> conflicts = new LinkedHashSet<>();
  private final Map<String, Integer> attributes;
  private final int subjectColumn;
  private final int raterColumn;
  private final long[] hashes = new long[MOST_BEGUN];
  private final long[] lines = new long[MOST_BEGUN];
  private final int[] places = new int[MOST_BEGUN];
  private final boolean[] isAgain = new boolean[MOST_BEGUN];
  private int begun;
  private AnswerRows part;
  private char[] subject = {};
  private int subjectLength;
  private boolean isRefused = true;
  private boolean isWaiting;
  private long firstLine;
  private int sinceStop;

  BulkCsvGroups(
      BulkCsvAnswers answers, BulkCsvColumns columns, CsvSeparator separator, BadRows bad) {
    this.checks = new BulkCsvChecks(answers, columns, separator, bad);
    this.part = new AnswerRows(answers.model(), answers.newRow());
    this.bad = bad;
    this.attributes = columns.attributes();
    this.subjectColumn = columns.subject();
    this.raterColumn = columns.rater();
  }

  /** Whether the row that was read last is still to be taken. */
  boolean isWaiting() {
    return isWaiting;
  }

  /** Goes on with another part, into which the row goes that had to wait for it. */
  void fill(AnswerRows next, BulkCsvRow row) {
    part = next;
    sinceStop = 0;
    if (isWaiting) {
      isWaiting = false;
      takeNow(row, false);
    }
  }

  /** Takes a row; true if reading must stop for now. */
  boolean take(BulkCsvRow row) {
    boolean continues = raterColumn >= 0 && isSubject(row);
    if (!continues) {
      end();
      if (part.isFull()) {
        settle();
        isWaiting = true;
        return true;
      }
    }
    takeNow(row, continues);
    return sinceStop++ >= PAUSE;
  }

  /** Nothing more comes at all. */
  void finish() {
    end();
    settle();
  }

  /** Nothing more comes of the assessment that is open. */
  private void end() {
    if (part.keep()) {
      bad.countAssessments(1);
    }
    subjectLength = 0;
    isRefused = true;
  }

  private boolean isSubject(BulkCsvRow row) {
    int length = row.subjectLength();
    return length > 0
        && length == subjectLength
        && Arrays.equals(row.subject(), 0, length, subject, 0, length);
  }

  private void takeNow(BulkCsvRow row, boolean continues) {
    bad.countRow();
    boolean isGood = checks.isGood(row);
    if (!continues) {
      begin(row);
    }
    if (isGood && checkRater(row) && !isRefused) {
      tellAttributes(row);
      part.add(row.answers());
    } else {
      bad.countRefused(1L + part.withdraw());
      if (!isRefused) {
        places[begun - 1] = NOWHERE;
      }
      isRefused = true;
    }
  }

  private void begin(BulkCsvRow row) {
    raters.clear();
    conflicts.clear();
    firstLine = row.line();
    subjectLength = row.subjectLength();
    isRefused = subjectLength == 0;
    if (isRefused) {
      return;
    }
    if (raterColumn >= 0) {
      remember(row);
    }
    if (begun == MOST_BEGUN) {
      settle();
    }
    hashes[begun] = SubjectMemory.hash(row.subject(), subjectLength);
    lines[begun] = firstLine;
    places[begun] = part.begin(row.subject(), subjectLength);
    begun++;
  }

  private void remember(BulkCsvRow row) {
    if (subject.length < subjectLength) {
      subject = new char[row.subject().length];
    }
    System.arraycopy(row.subject(), 0, subject, 0, subjectLength);
  }

  /** Refuses the assessments whose subjects came before. Asked about many at once, memory answers much faster. */
  private void settle() {
    subjects.add(hashes, begun, isAgain);
    BitSet again = new BitSet();
    for (int i = 0; i < begun; i++) {
      if (isAgain[i] && places[i] != NOWHERE) {
        again.set(places[i]);
        refuseAgain(part.subject(places[i]), lines[i]);
      }
    }
    bad.countAssessments(-again.cardinality());
    bad.countRefused(part.drop(again));
    subjects.noteForgetful(bad);
    begun = 0;
  }

  private void refuseAgain(String again, long line) {
    bad.add(
        BulkCsvColumns.SUBJECT,
        again,
        Problem.error(
                ProblemCode.DUPLICATE_ID,
                "",
                "The subject (%s) must come only once, and there were rows of it before."
                    .formatted(Quoted.text(again)))
            .withHint(
                raterColumn < 0
                    ? "Maybe a column (rater) is missing, with a name or number in each row of a subject."
                    : "Maybe the rows should be sorted, so that those of a subject stand together.")
            .at(BadRows.at(line, subjectColumn)));
  }

  private boolean checkRater(BulkCsvRow row) {
    if (raterColumn < 0) {
      return true;
    }
    String rater = row.text(raterColumn);
    Long earlier = raters.putIfAbsent(rater, row.line());
    if (raters.containsKey("") && (raters.size() > 1 || earlier != null)) {
      checks.report(
          row,
          raterColumn,
          ProblemCode.MISSING_PROPERTY,
          "The raters of the subject (%s) must be named, because there is more than one row."
              .formatted(Quoted.text(row.text(subjectColumn))),
          "Its first row is in line %s.".formatted(firstLine));
      return false;
    }
    if (earlier != null) {
      checks.report(
          row,
          raterColumn,
          ProblemCode.DUPLICATE_ID,
          "The rater (%s) must have only one row of the subject (%s)."
              .formatted(Quoted.text(rater), Quoted.text(row.text(subjectColumn))),
          "The first is in line %s.".formatted(earlier));
      return false;
    }
    if (raters.size() > MOST_RATERS) {
      raters.remove(rater);
      checks.report(
          row,
          raterColumn,
          ProblemCode.TOO_LARGE,
          "The subject (%s) must have at most %s raters."
              .formatted(Quoted.text(row.text(subjectColumn)), MOST_RATERS),
          "");
      return false;
    }
    return true;
  }

  /** What the rows of a subject do not agree on is said of none. */
  private void tellAttributes(BulkCsvRow row) {
    for (Map.Entry<String, Integer> attribute : attributes.entrySet()) {
      String text = row.text(attribute.getValue());
      String name = attribute.getKey();
      String before = raters.size() > 1 ? part.attribute(name) : "";
      if (text.equals(before) || text.isEmpty() || conflicts.contains(name)) {
        continue;
      }
      if (before.isEmpty()) {
        part.attribute(name, text);
      } else {
        conflicts.add(name);
        bad.note(
            name,
            Problem.warning(
                    ProblemCode.INCONSISTENT,
                    "",
                    "The column (%s) has different texts in the rows of one subject, and is left empty for such subjects."
                        .formatted(Quoted.text(name)))
                .withHint("The first is (%s). Maybe the column says something of the raters."
                    .formatted(Quoted.text(row.text(subjectColumn))))
                .at(BadRows.at(row.line(), attribute.getValue())));
        part.attribute(name, "");
      }
    }
  }
}
