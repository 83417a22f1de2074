package dev.maturity.benchmarks.workload;

import java.util.Arrays;
import java.util.SplittableRandom;

/** What many people answered: one byte an answer, one row an assessment. The same seed gives the same answers. */
public final class Answers {

  /** One dimension in so many is not applicable as a whole, per share of answers that are not applicable. */
  private static final double WHOLE_DIMENSIONS = 0.1;

  private final Questionnaire questionnaire;
  private final int rows;
  private final byte[] codes;

  private Answers(Questionnaire questionnaire, int rows, byte[] codes) {
    this.questionnaire = questionnaire;
    this.rows = rows;
    this.codes = codes;
  }

  /**
   * Makes answers up.
   *
   * @param questionnaire what is asked
   * @param rows how many assessments
   * @param missing the share of answers that are not applicable, from 0 to 1; a tenth of it is the share of whole
   *     dimensions that are not
   * @param seed where chance begins
   * @return the answers
   */
  public static Answers random(Questionnaire questionnaire, int rows, double missing, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    byte[] codes = new byte[Math.multiplyExact(rows, questionnaire.criteria())];
    int each = questionnaire.criteriaEach();
    for (int from = 0; from < codes.length; from += each) {
      if (random.nextDouble() < missing * WHOLE_DIMENSIONS) {
        continue;
      }
      for (int i = from; i < from + each; i++) {
        long chance = random.nextLong();
        boolean answered = (chance >>> 32) >= missing * 0x1p32;
        codes[i] =
            (byte) (answered ? 1 + (((chance & 0xFFFFFFFFL) * Questionnaire.BEST) >>> 32) : 0);
      }
    }
    return new Answers(questionnaire, rows, codes);
  }

  /**
   * Takes answers as they are.
   *
   * @param questionnaire what is asked
   * @param codes row after row, each 0 or from 1 to 5; not copied
   * @return the answers
   */
  public static Answers of(Questionnaire questionnaire, byte[] codes) {
    return new Answers(questionnaire, codes.length / questionnaire.criteria(), codes);
  }

  /**
   * What was asked.
   *
   * @return the questionnaire
   */
  public Questionnaire questionnaire() {
    return questionnaire;
  }

  /**
   * How many assessments there are.
   *
   * @return the number of rows
   */
  public int rows() {
    return rows;
  }

  /**
   * All answers, row after row.
   *
   * @return the codes themselves, not a copy
   */
  public byte[] codes() {
    return codes;
  }

  /**
   * One answer.
   *
   * @param row the assessment, from 0
   * @param criterion the criterion, from 0
   * @return the code
   */
  public int code(int row, int criterion) {
    return codes[row * questionnaire.criteria() + criterion];
  }

  /**
   * One assessment.
   *
   * @param row the assessment, from 0
   * @return a copy of its codes
   */
  public byte[] row(int row) {
    int width = questionnaire.criteria();
    return Arrays.copyOfRange(codes, row * width, (row + 1) * width);
  }
}
