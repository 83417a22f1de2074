package dev.maturity.benchmarks.csv;

import dev.maturity.benchmarks.workload.Answers;
import dev.maturity.benchmarks.workload.Questionnaire;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Answers as a file: one row an assessment, one column a criterion, a blank cell where there is no answer. */
public final class CsvAnswers {
  private static final int BUFFER = 1 << 20;

  private CsvAnswers() {}

  /**
   * Writes answers.
   *
   * @param answers the answers
   * @param file where to
   * @throws IOException if that fails
   */
  public static void write(Answers answers, Path file) throws IOException {
    int width = answers.questionnaire().criteria();
    String header = IntStream.range(0, width)
        .mapToObj(c -> ",q" + c)
        .collect(Collectors.joining("", "subject", "\n"));
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), BUFFER)) {
      out.write(header.getBytes(StandardCharsets.UTF_8));
      for (int row = 0; row < answers.rows(); row++) {
        out.write(("s" + row).getBytes(StandardCharsets.UTF_8));
        for (int c = 0; c < width; c++) {
          out.write(',');
          int code = answers.code(row, c);
          if (code != Questionnaire.NOT_APPLICABLE) {
            out.write('0' + code);
          }
        }
        out.write('\n');
      }
    }
  }
}
