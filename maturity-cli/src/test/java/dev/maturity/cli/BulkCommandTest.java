package dev.maturity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.maturity.cli.command.CommandLines;
import dev.maturity.cli.terminal.Terminal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BulkCommandTest {

  /** Worth 1 and 1/3; 1 and 1; 0 and 0. */
  private static final String ANSWERS =
      "subject,region,q1,q2\na,EU,3,rarely\nb,EU,always,3\nc,US,0,0\n";

  @TempDir
  Path folder;

  private String model;
  private String answers;

  @BeforeEach
  void files() {
    model = Samples.write(folder, "tiny.json", Samples.MODEL).toString();
    answers = Samples.write(folder, "answers.csv", ANSWERS).toString();
  }

  @Test
  void scoresGoToStandardOutputAndTheSummaryToStandardError() {
    Run run = Shell.run("bulk", model, answers, "--measures", "score,level");

    assertThat(run.code()).isZero();
    assertThat(run.out()).isEqualTo("""
            subject,region,overall.score,overall.level
            a,EU,0.6666666666666666,low
            b,EU,1,high
            c,US,0,low
            """);
    // (2/3 + 1 + 0)/3 = 5/9.
    assertThat(run.err()).isEqualTo("""
            Tiny: 3 assessments scored, in 3 rows.

              level     assessments  share
              Low       2            66.7 %
              High      1            33.3 %
              no level  0            0.0 %

            Mean score: 0.56
            """);
  }

  @Test
  void scoresInAFileLeaveStandardOutputToTheSummary() throws IOException {
    Path scores = folder.resolve("scores.csv");

    Run run = Shell.run(
            "bulk",
            model,
            answers,
            "-o",
            scores.toString(),
            "--measures",
            "level",
            "--by",
            "region")
        .isGood();

    assertThat(scores).hasContent("subject,region,overall.level\na,EU,low\nb,EU,high\nc,US,low\n");
    assertThat(run.out()).contains("Mean score: none").endsWith("""

              region  assessments  mean score  Low      High    no level
              EU      2            none        50.0 %   50.0 %  0.0 %
              US      1            none        100.0 %  0.0 %   0.0 %
            """);
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).hasSize(3);
    }
  }

  @Test
  void scoresAreThoseOfScore() {
    String one = Samples.write(folder, "one.csv", "rater,q1,q2\n,3,rarely\n").toString();

    String card = Shell.run("score", model, one, "--csv").isGood().out();
    String bulk = Shell.run("bulk", model, answers).out();

    List<String> names = List.of(card.lines().findFirst().orElseThrow().split(",", -1));
    String[] overall = card.lines().skip(1).findFirst().orElseThrow().split(",", -1);
    String expected = Stream.of("score", "level", "position", "coverage", "status")
        .map(name -> overall[names.indexOf(name)])
        .collect(Collectors.joining(","));
    assertThat(bulk.lines().skip(1).findFirst()).hasValue("a,EU," + expected);
  }

  @Test
  void refusedRowsAreListedInAFileBesideTheOutput() {
    Samples.write(folder, "answers.csv", ANSWERS + "d,US,4,\ne,US,1\n");
    Path scores = folder.resolve("scores.csv");

    Run run = Shell.run("bulk", model, answers, "-o", scores.toString(), "--measures", "level");

    run.failed(1, """
            maturity: error: 2 of 5 rows were refused.
              The file %s says why.
            """.formatted(folder.resolve("scores.bad.csv")));
    assertThat(scores).hasContent("subject,region,overall.level\na,EU,low\nb,EU,high\nc,US,low");
    assertThat(folder.resolve("scores.bad.csv")).hasContent("""
            line,column,name,value,message,hint
            5,3,q1,4,"The answer (4) to the criterion (q1) must be a whole number from 0 to 3, or the label of a point.",
            6,1,,e,"The row must have 4 cells, one for each column, not 3.",Maybe a comma is missing.
            """);
  }

  @Test
  void aListOfRefusedRowsOfAnEarlierRunIsRemoved() {
    Samples.write(folder, "answers.csv", ANSWERS + "d,US,4,\n");
    Path scores = folder.resolve("scores.csv");
    Run refused = Shell.run("bulk", model, answers, "-o", scores.toString());
    assertThat(refused.out()).startsWith("Tiny: 3 assessments scored, in 3 rows; 1 row refused.");
    assertThat(folder.resolve("scores.bad.csv")).exists();

    Samples.write(folder, "answers.csv", ANSWERS);
    Shell.run("bulk", model, answers, "-o", scores.toString()).isGood();

    assertThat(folder.resolve("scores.bad.csv")).doesNotExist();
  }

  @Test
  void anyOtherFileThatIsNamedForRefusedRowsStays() {
    Path other = Samples.write(folder, "other.csv", "line,column\n");

    assertThat(Shell.run("bulk", model, answers, "--bad-rows", other.toString()).code())
        .isZero();
    assertThat(Shell.run("bulk", model, answers, "--bad-rows", answers).code()).isZero();

    assertThat(other).hasContent("line,column");
    assertThat(Path.of(answers)).hasContent(ANSWERS);
  }

  @Test
  void refusedRowsCanBeListedElsewhereAndUpToALimit() {
    Samples.write(folder, "answers.csv", ANSWERS + "d,US,4,\ne,US,5,\n");
    Path bad = folder.resolve("why.csv");

    Run run =
        Shell.run("bulk", model, answers, "--bad-rows", bad.toString(), "--bad-row-limit", "1");

    assertThat(run.code()).isOne();
    assertThat(run.err()).endsWith("""
            maturity: error: 2 of 5 rows were refused.
              The file %s says why. 1 of 2 problems are listed.
            """.formatted(bad));
    assertThat(bad).content().hasLineCount(2);
  }

  @Test
  void withoutAFileTheFirstProblemsGoToStandardError() {
    String rows =
        IntStream.range(0, 25).mapToObj(i -> "s" + i + ",,9,\n").collect(Collectors.joining());
    Samples.write(folder, "answers.csv", ANSWERS + rows);

    Run run = Shell.run("bulk", model, answers);

    assertThat(run.code()).isOne();
    assertThat(run.err())
        .contains(answers + ":5:3: error: The answer (9) to the criterion (q1) must be ")
        .contains(answers + ":24:3: ")
        .doesNotContain(answers + ":25:3: ")
        .endsWith("""
            maturity: error: 25 of 28 rows were refused.
              20 of 25 problems are listed.
            """);
  }

  @Test
  void aHeaderThatDoesNotFitIsAnErrorAndNothingIsWritten() {
    Samples.write(folder, "answers.csv", "client,q1,q3\na,1,1\n");
    Path scores = folder.resolve("scores.csv");

    Shell.run("bulk", model, answers, "-o", scores.toString()).failed(1, """
            %1$s:1:1: error: The column (subject) must be there, and it is missing.
              Its cells say whose answers a row holds: an id or a name.
            %1$s:1:3: error: The column (q3) must be a criterion of the model (tiny), or not be so like one.
              Maybe q2. If it says something of the subject, it needs another name.
            2 problems in %1$s
            """.formatted(answers));
    assertThat(scores).doesNotExist();
  }

  @Test
  void aTableOfOneRowAnAnswerIsToldWhatToBe() {
    Samples.write(folder, "answers.csv", "subject,criterion,answer\na,q1,1\n");

    assertThat(Shell.run("bulk", model, answers).err())
        .contains("Maybe it has one row an answer; here it must be one column a criterion.");
  }

  @Test
  void jsonLinesAreReadAndWritten() {
    String line = Samples.ANSWERS.replaceAll("\\s*\n\\s*", " ").strip() + "\n";
    String lines = Samples.write(folder, "answers.jsonl", line).toString();
    String expected =
        "{\"subject\":\"Café Ωmega\",\"nodes\":{\"overall\":{\"score\":0.6666666666666666,\"level\":\"low\"}}}\n";
    Shell shell = new Shell(Terminal.Screen.NONE);

    assertThat(Shell.run("bulk", model, lines, "--format", "jsonl", "--measures", "score,level")
            .out())
        .isEqualTo(expected);
    assertThat(shell
            .withInput(
                "\n" + line, "bulk", model, "-", "--format", "jsonl", "--measures", "level,score")
            .out())
        .isEqualTo(expected);
    Path scores = folder.resolve("scores.jsonl");
    Shell.run("bulk", model, lines, "-o", scores.toString(), "--measures", "score,level")
        .isGood();
    assertThat(scores).hasContent(expected);
  }

  @Test
  void anyNumberOfThreadsGivesTheSame() {
    Run one = Shell.run("bulk", model, answers, "--threads", "1");

    assertThat(Shell.run("bulk", model, answers, "--threads", "3")).isEqualTo(one);
  }

  @Test
  void wrongUseIsTold() {
    Shell.run("bulk", model, answers, "--measures", "score,levle").failed(2, """
            maturity: error: There is no measure (levle).
              Maybe level.
            """);
    Shell.run("bulk", model, answers, "--format", "xlsx").failed(2, """
            maturity: error: There is no format (xlsx).
              There are: csv, jsonl.
            """);
    Shell.run("bulk", model, answers, "--threads", "0")
        .failed(2, "maturity: error: The number of threads (0) must be at least 1.\n");
    Shell.run("bulk", model, answers, "--bad-row-limit", "-1")
        .failed(2, "maturity: error: The number of listed bad rows (-1) must not be negative.\n");
    Shell.run("bulk", model, folder.toString())
        .failed(
            2,
            "maturity: error: The file (%s) cannot be read: it is a directory.\n"
                .formatted(folder));
    Shell.run("bulk", model, folder + "/no.csv")
        .failed(
            2,
            "maturity: error: The file (%1$s/no.csv) cannot be read: there is no file %1$s/no.csv.\n"
                .formatted(folder));
    Shell.run("bulk", model, answers, "-o", folder + "/no/scores.csv")
        .failed(
            2,
            "maturity: error: The file (%1$s/no/scores.csv) cannot be written: there is no directory %1$s/no.\n"
                .formatted(folder));
    Shell.run("bulk", model, answers, "--by", "regoin").failed(1, """
            %s:1:1: error: The attribute (regoin) must be a column.
              Maybe region.
            """.formatted(answers));
  }

  @Test
  void whatWasThereStaysWhenTheFileBreaksOff() throws IOException {
    Samples.write(folder, "answers.csv", ANSWERS + "\"d,US,1,1\n");
    Path scores = Files.writeString(folder.resolve("scores.csv"), "from yesterday\n");

    Run run = Shell.run("bulk", model, answers, "-o", scores.toString());

    assertThat(run.code()).isOne();
    assertThat(run.err())
        .startsWith(
            answers + ":5:1: error: The quotes in the row that begins here must be in pairs.");
    assertThat(scores).hasContent("from yesterday");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).hasSize(3);
    }
  }

  @Test
  void aReaderThatWentAwayIsNoFailure() {
    OutputStream closed = new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException("Broken pipe");
      }
    };
    Terminal terminal = new Terminal(
        new ByteArrayInputStream(new byte[0]),
        closed,
        OutputStream.nullOutputStream(),
        Terminal.Screen.NONE);

    assertThat(CommandLines.run(terminal, "bulk", model, answers)).isZero();
  }
}
