package dev.maturity.benchmarks.hand;

import dev.maturity.benchmarks.workload.Answers;
import dev.maturity.benchmarks.workload.BulkContestant;
import dev.maturity.benchmarks.workload.Crew;
import dev.maturity.benchmarks.workload.Questionnaire;
import dev.maturity.benchmarks.workload.Results;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The fastest loop that we could write by hand, and exact: the bar for bulk scoring. The answers lie in chunks of 2,048
 * assessments, in each chunk criterion after criterion, so that what is being added stays in the first-level cache. Sums are
 * whole numbers; a dimension's score is one correctly rounded division, and so is the overall score, whose numerator and
 * denominator are made whole over the product of the dimensions' weights. It knows six dimensions.
 */
public final class ByteKernel implements BulkContestant {
  static final int CHUNK = 2_048;
  static final int LONGS = CHUNK / Long.BYTES;

  /** So many criteria fit into sums of one byte. */
  static final int NARROW = 8;

  private final boolean reuses;
  private Questionnaire questionnaire = Questionnaire.USUAL;
  private int rows;
  private long[] codes = {};
  private Results results = Results.of(0, 0);
  private @Nullable Crew crew;

  /**
   * Makes a kernel without answers.
   *
   * @param reuses whether it writes its results into the same memory each time; everybody else makes room for them on the
   *     clock
   */
  public ByteKernel(boolean reuses) {
    this.reuses = reuses;
  }

  @Override
  public void prepare(Answers answers, int threads) {
    questionnaire = answers.questionnaire();
    if (questionnaire.dimensions() != 6 || questionnaire.criteriaEach() % NARROW != 0) {
      throw new IllegalArgumentException(
          "The questionnaire must have 6 dimensions of 8, 16, 24, … criteria.");
    }
    rows = answers.rows();
    codes = chunks(answers);
    results = room();
    close();
    crew = new Crew(threads);
  }

  private Results room() {
    return Results.of(questionnaire.dimensions(), chunks() * CHUNK);
  }

  private int chunks() {
    return (rows + CHUNK - 1) / CHUNK;
  }

  /** Chunk after chunk, in it criterion after criterion, in it row after row. */
  private static long[] chunks(Answers answers) {
    int width = answers.questionnaire().criteria();
    byte[] rows = answers.codes();
    int chunks = (answers.rows() + CHUNK - 1) / CHUNK;
    long[] codes = new long[chunks * width * LONGS];
    for (int row = 0; row < answers.rows(); row++) {
      int from = row / CHUNK * width * LONGS + row % CHUNK / Long.BYTES;
      int shift = row % Long.BYTES * Byte.SIZE;
      for (int c = 0; c < width; c++) {
        codes[from + c * LONGS] |= (long) rows[row * width + c] << shift;
      }
    }
    return codes;
  }

  @Override
  public Object score() {
    Crew all = crew;
    if (all == null) {
      throw new IllegalStateException("The answers must be prepared first.");
    }
    Results into = reuses ? results : room();
    if (questionnaire.criteriaEach() == NARROW) {
      all.share(chunks(), (from, to) -> new NarrowChunk(questionnaire, codes, into).run(from, to));
    } else {
      all.share(chunks(), (from, to) -> new WideChunk(questionnaire, codes, into).run(from, to));
    }
    results = into;
    return into;
  }

  @Override
  public Results results() {
    double[][] dimensions = Arrays.stream(results.dimensions())
        .map(scores -> Arrays.copyOf(scores, rows))
        .toArray(double[][]::new);
    return new Results(
        dimensions, Arrays.copyOf(results.overall(), rows), Arrays.copyOf(results.levels(), rows));
  }

  @Override
  public void close() {
    if (crew != null) {
      crew.close();
    }
  }
}
