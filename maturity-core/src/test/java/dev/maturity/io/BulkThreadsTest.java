package dev.maturity.io;

import static dev.maturity.io.BulkExample.MODEL;
import static dev.maturity.io.BulkExample.SCORER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.maturity.assessment.Assessment;
import dev.maturity.assessment.Subject;
import dev.maturity.bulk.BulkOptions;
import dev.maturity.engine.Scorer;
import dev.maturity.io.BulkExample.Scored;
import dev.maturity.problem.ProblemCode;
import dev.maturity.scorecard.Scorecard;
import dev.maturity.scoring.RuleCatalog;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A file of several parts, on one thread and on more. */
class BulkThreadsTest {

  private static final String[] ADOPTION = {"0", "1", "2", "", "always", "dont-know"};
  private static final String[] YES_NO = {"yes", "no", "", "not-applicable", "yes"};
  private static final int SUBJECTS = 30_000;

  /** Some subjects have several raters, some come again, and some rows are bad. */
  private static final byte[] ANSWERS = answers();

  private static byte[] answers() {
    Random random = new Random(6);
    StringBuilder csv = new StringBuilder("subject,rater,region,q1,q2,q3\n");
    for (int i = 0; i < SUBJECTS; i++) {
      if (i % 97 == 50) {
        csv.append('s').append(i - 40).append(",late,R1,2,yes,24\n");
      }
      int raters = 1 + Math.max(0, random.nextInt(12) - 9);
      for (int r = 0; r < raters; r++) {
        csv.append('s').append(i).append(",r").append(r).append(",R").append(i % 7);
        csv.append(',').append(random.nextInt(500) == 0 ? "3" : pick(ADOPTION, random));
        csv.append(',').append(pick(YES_NO, random));
        csv.append(',').append(random.nextInt(241) / 10.0).append('\n');
      }
    }
    return csv.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String pick(String[] from, Random random) {
    return from[random.nextInt(from.length)];
  }

  @ParameterizedTest
  @EnumSource
  void anyNumberOfThreadsGivesTheSame(BulkFormat format) {
    BulkFileOptions options = BulkFileOptions.STANDARD.writing(format).by("region");
    Scored alone = BulkExample.score(options, ANSWERS);

    for (int threads : new int[] {2, 3, 8}) {
      assertThat(BulkExample.score(
              options.scoring(BulkOptions.STANDARD.withThreads(threads)), ANSWERS))
          .as("%s threads", threads)
          .isEqualTo(alone);
    }
    BulkReading reading = alone.reading();
    assertThat(reading.badRows())
        .extracting(bad -> bad.problem().location().line())
        .isSorted()
        .hasSizeGreaterThan(SUBJECTS / 97);
    assertThat(reading.badRows())
        .filteredOn(bad -> bad.problem().code() == ProblemCode.DUPLICATE_ID)
        .hasSize(SUBJECTS / 97);
    assertThat(reading.refused()).isGreaterThanOrEqualTo(reading.problems());
    assertThat(alone.text().lines().count())
        .isEqualTo(reading.assessments() + (format == BulkFormat.CSV ? 1 : 0));
  }

  @Test
  void eachAssessmentIsScoredAsItIsAlone() {
    Scorer scorer = Scorer.of(MODEL, RuleCatalog.standard());
    List<String> rows = new String(ANSWERS, StandardCharsets.UTF_8).lines().toList();
    List<String> scores = BulkExample.score(BulkFileOptions.STANDARD, ANSWERS).lines();
    MaturityCsv csv = MaturityCsv.forModel(MODEL);
    int next = 1;

    for (int line = 1; line < scores.size() && line < 2_000; line++) {
      String subject = scores.get(line).substring(0, scores.get(line).indexOf(','));
      List<String> wide = new ArrayList<>(List.of("rater,q1,q2,q3"));
      while (!rows.get(next).startsWith(subject + ",")) {
        next++;
      }
      while (next < rows.size() && rows.get(next).startsWith(subject + ",")) {
        wide.add(rows.get(next).replaceFirst("[^,]*,([^,]*),[^,]*", "$1"));
        next++;
      }
      Assessment assessment = csv.readWide(String.join("\n", wide), Subject.named(subject), null);
      assertThat(scores.get(line)).endsWith(row(scorer.score(assessment)));
    }
  }

  /** The row of a scorecard, made of its table. */
  private static String row(Scorecard card) {
    StringBuilder row = new StringBuilder();
    card.overall().allNodes().forEach(node -> {
      var placement = node.placement();
      row.append(',')
          .append(node.score() == null ? "" : CsvNumber.of(node.score().value()));
      row.append(',').append(placement == null ? "" : placement.level().id());
      row.append(',')
          .append(placement == null ? "" : CsvNumber.of(placement.position().value()));
      row.append(',').append(CsvNumber.of(node.coverage().share()));
      row.append(',').append(CsvScorecardRow.word(node.status()));
    });
    return row.toString();
  }

  @Test
  void progressIsToldInOrder() {
    List<Long> told = new ArrayList<>();
    BulkOptions scoring = BulkOptions.STANDARD.withThreads(3).withProgress(told::add);

    Scored scored = BulkExample.score(BulkFileOptions.STANDARD.scoring(scoring), ANSWERS);

    assertThat(told).isSorted().hasSizeGreaterThan(1).endsWith(scored.reading().assessments());
  }

  @Test
  void whoIsInterruptedStopsAndStaysInterrupted() {
    for (int threads : new int[] {1, 3}) {
      BulkOptions scoring = BulkOptions.STANDARD.withThreads(threads);
      Thread.currentThread().interrupt();

      assertThatThrownBy(
              () -> BulkExample.score(BulkFileOptions.STANDARD.scoring(scoring), ANSWERS))
          .isInstanceOf(CancellationException.class);
      assertThat(Thread.interrupted()).isTrue();
    }
  }

  @Test
  void whatFailsInAnyThreadReachesTheCaller() {
    OutputStream full = new OutputStream() {
      private int size;

      @Override
      public void write(int b) {
        throw new AssertionError("one byte");
      }

      @Override
      public void write(byte[] bytes, int from, int length) throws IOException {
        size += length;
        if (size > 1_000_000) {
          throw new IOException("No space left on device");
        }
      }
    };
    InputStream broken = new InputStream() {
      private final InputStream whole = new ByteArrayInputStream(ANSWERS);

      @Override
      public int read() throws IOException {
        throw new IOException("one byte");
      }

      @Override
      public int read(byte[] bytes, int from, int length) throws IOException {
        if (whole.available() < ANSWERS.length / 2) {
          throw new IOException("Input/output error");
        }
        return whole.read(bytes, from, length);
      }
    };
    for (int threads : new int[] {1, 2, 4}) {
      BulkFileOptions options =
          BulkFileOptions.STANDARD.scoring(BulkOptions.STANDARD.withThreads(threads));

      assertThatThrownBy(
              () -> BulkFiles.score(SCORER, new ByteArrayInputStream(ANSWERS), full, options))
          .isInstanceOf(UncheckedIOException.class)
          .hasMessage("The scores cannot be written: No space left on device.");
      assertThatThrownBy(
              () -> BulkFiles.score(SCORER, broken, OutputStream.nullOutputStream(), options))
          .isInstanceOf(UncheckedIOException.class)
          .hasMessage("The table of answers cannot be read: Input/output error.");
      BulkOptions impatient = BulkOptions.STANDARD.withThreads(threads).withProgress(done -> {
        throw new IllegalStateException("no more");
      });
      assertThatThrownBy(
              () -> BulkExample.score(BulkFileOptions.STANDARD.scoring(impatient), ANSWERS))
          .isInstanceOf(IllegalStateException.class)
          .hasMessage("no more");
    }
    assertThat(Thread.getAllStackTraces().keySet())
        .noneMatch(thread -> thread.getName().equals("maturity-bulk") && thread.isAlive());
  }
}
