package dev.maturity.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.maturity.benchmarks.contestants.BulkContestants;
import dev.maturity.benchmarks.csv.CsvAnswers;
import dev.maturity.benchmarks.csv.CsvContestants;
import dev.maturity.benchmarks.workload.Agreement;
import dev.maturity.benchmarks.workload.Answers;
import dev.maturity.benchmarks.workload.BulkContestant;
import dev.maturity.benchmarks.workload.Questionnaire;
import dev.maturity.benchmarks.workload.Results;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvTest {
  private static final int ROWS = 3_000;

  @TempDir
  private Path folder;

  @Test
  void duckDbWritesTheScoresOfTheKernel() throws Exception {
    assertThat(agreement("duckdb", List.of("s0", "s1", "s2", "s3", "s4", "s5", "overall"), "level")
            .close())
        .isTrue();
  }

  @Test
  void thisLibraryWritesTheScoresOfTheKernelToTheLastBit() throws Exception {
    List<String> columns = List.of(
        "d0.score", "d1.score", "d2.score", "d3.score", "d4.score", "d5.score", "overall.score");
    assertThat(agreement("ours", columns, "overall.level").exact()).isTrue();
  }

  @Test
  void fastCsvSeesEveryCell() throws IOException {
    Path file = folder.resolve("answers.csv");
    CsvAnswers.write(answers(), file);
    long cells = CsvContestants.of("fastcsv-records").run(file, file, 1);
    assertThat(cells).isEqualTo((ROWS + 1L) * (Questionnaire.USUAL.criteria() + 1));
  }

  private static Answers answers() {
    return Answers.random(Questionnaire.USUAL, ROWS, 0.2, 1);
  }

  private Agreement agreement(String name, List<String> scores, String level) throws Exception {
    Path from = folder.resolve("answers.csv");
    Path to = folder.resolve("scores.csv");
    CsvAnswers.write(answers(), from);
    CsvContestants.of(name).run(from, to, 1);
    try (BulkContestant kernel = BulkContestants.of(BulkContestants.KERNEL)) {
      kernel.prepare(answers(), 1);
      kernel.score();
      return Agreement.between(kernel.results(), read(to, scores, level));
    }
  }

  private static Results read(Path file, List<String> scores, String level) throws IOException {
    List<String> lines = Files.readAllLines(file);
    List<String> header = List.of(lines.get(0).split(",", -1));
    Results results = Results.of(scores.size() - 1, lines.size() - 1);
    for (int row = 0; row < lines.size() - 1; row++) {
      String[] cells = lines.get(row + 1).split(",", -1);
      for (int d = 0; d < scores.size(); d++) {
        String cell = cells[header.indexOf(scores.get(d))];
        double[] column = d < scores.size() - 1 ? results.dimensions()[d] : results.overall();
        column[row] = cell.isEmpty() ? Double.NaN : Double.parseDouble(cell);
      }
      String rank = cells[header.indexOf(level)].replace("l", "");
      results.levels()[row] = (byte) (rank.isEmpty() ? 0 : Integer.parseInt(rank));
    }
    return results;
  }
}
