package dev.maturity.benchmarks.ours;

import dev.maturity.benchmarks.workload.Questionnaire;
import dev.maturity.bulk.BulkOptions;
import dev.maturity.bulk.BulkScorer;
import dev.maturity.bulk.Measure;
import dev.maturity.io.BulkFileOptions;
import dev.maturity.io.BulkFiles;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** {@link BulkFiles} read a file of the usual questionnaire, score it and write scores and levels. */
public final class OursCsv {
  private static final BulkScorer SCORER =
      BulkScorer.of(SurveyModel.scorer(SurveyModel.of(Questionnaire.USUAL)));

  private OursCsv() {}

  /**
   * Scores a file.
   *
   * @param answers the answers
   * @param scores where the scores go
   * @param threads how many threads may work
   * @return how many assessments were scored
   * @throws IOException if the answers cannot be read or the scores not be written
   */
  public static long score(Path answers, Path scores, int threads) throws IOException {
    BulkOptions options =
        BulkOptions.STANDARD.withThreads(threads).withMeasures(Measure.SCORE, Measure.LEVEL);
    try (InputStream in = Files.newInputStream(answers);
        OutputStream out = Files.newOutputStream(scores)) {
      return BulkFiles.score(SCORER, in, out, BulkFileOptions.STANDARD.scoring(options))
          .summary()
          .assessments();
    }
  }
}
