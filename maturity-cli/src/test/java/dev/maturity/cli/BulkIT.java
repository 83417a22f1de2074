package dev.maturity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Very many answers through the real jar. */
class BulkIT {

  private static final int MEGABYTE = 1_000_000;

  @TempDir
  Path folder;

  private Jar maturity;

  @BeforeEach
  void files() {
    maturity = new Jar(folder);
    Samples.write(folder, "tiny.json", Samples.MODEL);
  }

  @Test
  void answersAreScoredAndRefusedRowsListed() {
    Samples.write(folder, "a.csv", "subject;rater;q1;q2\na;x;3;2\na;y;3;3\nb;x;4;\nc;x;0;0\n");

    Run run = maturity.run("bulk", "tiny.json", "a.csv", "-o", "s.csv", "--measures", "level");

    assertThat(run.code()).isOne();
    assertThat(run.err()).contains("1 of 4 rows was refused.", "The file s.bad.csv says why.");
    assertThat(run.out()).startsWith("Tiny: 2 assessments scored, in 3 rows; 1 row refused.\n");
    // The lower median of 2/3 and 1 is 2/3: satisfied to 5/6, which is above 3/4.
    assertThat(folder.resolve("s.csv")).hasContent("subject,overall.level\na,high\nc,low\n");
    assertThat(folder.resolve("s.bad.csv")).content().contains("\n4,3,q1,4,");
  }

  @Test
  void whoReadsOnlyTheBeginningGetsIt() {
    StringBuilder answers = new StringBuilder("subject,q1,q2\n");
    for (int i = 0; i < 100_000; i++) {
      answers.append(i).append(",1,2\n");
    }
    Samples.write(folder, "a.csv", answers.toString());

    Run run = maturity.shell(
        "maturity bulk tiny.json - --measures score < a.csv 2>/dev/null | head -2; echo ${PIPESTATUS[0]}");

    // (1/3 + 2/3)/2.
    assertThat(run.out()).isEqualTo("subject,overall.score\n0,0.5\n0\n");
  }

  @Test
  void aFileMayBeLargerThanTheHeap() throws IOException {
    Path answers = folder.resolve("large.csv");
    int rows = 0;
    String note = "x".repeat(180);
    try (BufferedWriter writer = Files.newBufferedWriter(answers)) {
      writer.write("subject,note,region,q1,q2\n");
      for (long size = 0; size < 60L * MEGABYTE; size += note.length() + 20) {
        rows++;
        writer.write("s" + rows + "," + note + rows + ",R" + rows % 9 + "," + rows % 4 + ",2\n");
      }
    }
    assertThat(Files.size(answers)).isGreaterThan(48L * MEGABYTE);
    List<String> command = List.of(
        Jar.java(),
        "-Xmx48m",
        "-jar",
        Jar.file().toString(),
        "bulk",
        "tiny.json",
        "large.csv",
        "-o",
        "scores.csv",
        "--by",
        "region");

    Run run = Jar.process(folder, command, new byte[0]).isGood();

    assertThat(run.out()).contains("%1$s assessments scored, in %1$s rows.".formatted(rows));
    try (Stream<String> lines = Files.lines(folder.resolve("scores.csv"))) {
      assertThat(lines.skip(rows).toList())
          .hasSize(1)
          .first()
          .asString()
          .startsWith("s" + rows + ",");
    }
  }
}
