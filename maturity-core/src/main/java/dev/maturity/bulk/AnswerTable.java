package dev.maturity.bulk;

import dev.maturity.assessment.Answer;
import dev.maturity.assessment.Answer.Rated;
import dev.maturity.compiled.AnswerBlock;
import dev.maturity.compiled.AnswerCodes;
import dev.maturity.compiled.AnswerLayout;
import dev.maturity.model.Fraction;
import dev.maturity.model.Model;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * The answers of many assessments of one model, in columns: one row for each rater of an assessment, one column for each
 * criterion. Immutable and thread-safe.
 *
 * <p>An answer is stored as a code. A scale with up to 125 points (an ordinal scale, yes or no, a count whose worst is less)
 * has a code for each, counted from 1 in the order of the scale, and takes a byte: 1 to 5 on a scale of five points, 1 for no
 * and 2 for yes, 1 for a count of 0. Answers on any other scale take four bytes, and each different number is kept once.
 * {@link #NOT_APPLICABLE}, {@link #UNANSWERED} and {@link #DONT_KNOW} have codes of their own.
 *
 * <p>What only a person reads (notes, evidence, who the raters are) is not kept, nor are answers to flags and outcomes, which
 * are never scored.
 */
public final class AnswerTable {

  /** The code of a criterion that does not concern the subject. */
  public static final int NOT_APPLICABLE = AnswerCodes.NOT_APPLICABLE;

  /** The code of a criterion without an answer. */
  public static final int UNANSWERED = AnswerCodes.UNANSWERED;

  /** The code of a criterion that the rater could not answer. */
  public static final int DONT_KNOW = AnswerCodes.DONT_KNOW;

  private final Model model;
  private final AnswerLayout layout;
  private final List<AnswerBlock> blocks;
  private final int responses;
  private final Subjects subjects;
  private final Measurements measurements;

  AnswerTable(
      Model model,
      AnswerLayout layout,
      List<AnswerBlock> blocks,
      int responses,
      Subjects subjects,
      Measurements measurements) {
    this.model = model;
    this.layout = layout;
    this.blocks = List.copyOf(blocks);
    this.responses = responses;
    this.subjects = subjects;
    this.measurements = measurements;
  }

  /**
   * Starts a table that is filled row by row.
   *
   * @param model a valid model
   * @return a builder without rows
   */
  public static AnswerTableBuilder builder(Model model) {
    return new AnswerTableBuilder(model);
  }

  /**
   * A table of codes that stand in columns, one rater for each assessment. The codes are copied.
   *
   * @param model a valid model, all of whose scales have a code for each point
   * @param columns one column for each criterion in the order of {@link Model#allCriteria()}, all of one length
   * @return the table
   * @throws IllegalArgumentException if a column is missing or of another length, a scale needs more than a byte, or a code
   *     is none of its scale's; the message names criterion, row and code
   */
  public static AnswerTable ofColumns(Model model, byte[][] columns) {
    return CodeMatrix.of(model, columns);
  }

  /**
   * A table of codes that stand in one buffer, criterion after criterion, one rater for each assessment. The codes are
   * copied, from the buffer's position on; its position stays.
   *
   * @param model a valid model, all of whose scales have a code for each point
   * @param codes a buffer with a byte for each criterion and assessment: first all of the first criterion
   * @param assessments the number of assessments
   * @return the table
   * @throws IllegalArgumentException if the buffer does not hold just that many codes from its position to its limit, a scale
   *     needs more than a byte, or a code is none of its scale's; the message names criterion, row and code
   */
  public static AnswerTable ofColumns(Model model, ByteBuffer codes, int assessments) {
    return CodeMatrix.ofColumns(model, codes, assessments);
  }

  /**
   * A table of codes that stand in one buffer, assessment after assessment, one rater for each. The codes are copied, from
   * the buffer's position on; its position stays.
   *
   * @param model a valid model, all of whose scales have a code for each point
   * @param codes a buffer with a byte for each criterion and assessment: first all of the first assessment
   * @param assessments the number of assessments
   * @return the table
   * @throws IllegalArgumentException if the buffer does not hold just that many codes from its position to its limit, a scale
   *     needs more than a byte, or a code is none of its scale's; the message names criterion, row and code
   */
  public static AnswerTable ofRows(Model model, ByteBuffer codes, int assessments) {
    return CodeMatrix.ofRows(model, codes, assessments);
  }

  /**
   * How much memory the answers of a table take, before it is made. Names and attributes of subjects come on top, and so do
   * the different numbers that were answered on scales of numbers.
   *
   * @param model a valid model
   * @param responses the number of rows, one for each rater of each assessment; not negative
   * @return the number of bytes
   */
  public static long bytesNeeded(Model model, long responses) {
    if (responses < 0) {
      throw new IllegalArgumentException(
          "The number of rows (%s) must not be negative.".formatted(responses));
    }
    long blocks = (responses + AnswerLayout.ROWS - 1) / AnswerLayout.ROWS;
    return blocks * Layouts.of(model).bytesPerBlock();
  }

  /**
   * The model.
   *
   * @return the model that is answered
   */
  public Model model() {
    return model;
  }

  /**
   * The number of assessments.
   *
   * @return how many rows the scores of this table have
   */
  public int size() {
    return subjects.size();
  }

  /**
   * The number of rows of answers.
   *
   * @return one for each rater of each assessment
   */
  public int responses() {
    return responses;
  }

  /**
   * The name of the subject of an assessment.
   *
   * @param assessment its place, from 0
   * @return the name or id; empty if none was given
   */
  public String subject(int assessment) {
    Objects.checkIndex(assessment, size());
    return subjects.name(assessment);
  }

  /**
   * The names of what else is known of subjects, by which results can be grouped.
   *
   * @return the names, in the order in which they first came
   */
  public List<String> attributes() {
    return subjects.attributes();
  }

  /**
   * What is known of a subject.
   *
   * @param assessment its place, from 0
   * @param attribute one of {@link #attributes()}
   * @return the value; empty if none was given
   * @throws IllegalArgumentException if no subject has such an attribute
   */
  public String attribute(int assessment, String attribute) {
    Objects.checkIndex(assessment, size());
    return subjects.attribute(assessment, attribute);
  }

  /**
   * An answer.
   *
   * @param response the row, from 0
   * @param criterion the place of the criterion in {@link Model#allCriteria()}
   * @return the answer; empty if there is none. A count beyond the worst of its scale comes back as the worst
   */
  public Optional<Answer> answer(int response, int criterion) {
    int code = code(response, criterion);
    return code > 0 && !layout.isNarrow(criterion)
        ? Optional.of(new Rated(measurements.number(criterion, code)))
        : layout.codes(criterion).answer(code);
  }

  /**
   * The code of an answer.
   *
   * @param response the row, from 0
   * @param criterion the place of the criterion in {@link Model#allCriteria()}
   * @return {@link #NOT_APPLICABLE}, {@link #UNANSWERED}, {@link #DONT_KNOW} or a number from 1
   */
  public int code(int response, int criterion) {
    Objects.checkIndex(response, responses);
    Objects.checkIndex(criterion, layout.criteria());
    return blocks.get(response / AnswerLayout.ROWS).get(response % AnswerLayout.ROWS, criterion);
  }

  AnswerLayout layout() {
    return layout;
  }

  List<AnswerBlock> blocks() {
    return blocks;
  }

  /** Whether every assessment is by one rater. */
  boolean isSingle() {
    return subjects.isSingle();
  }

  /** The first row of an assessment; for the number of assessments the number of rows. */
  int firstResponse(int assessment) {
    return subjects.firstResponse(assessment);
  }

  /** How much the rater of a row counts. */
  BigDecimal raterWeight(int response) {
    return subjects.raterWeight(response);
  }

  /** What the codes of each criterion are worth after polarity, from code 1 up. */
  List<List<Fraction>> values() {
    List<List<Fraction>> values = new ArrayList<>();
    for (int c = 0; c < layout.criteria(); c++) {
      values.add(layout.isNarrow(c) ? layout.codes(c).values() : measurements.values(c));
    }
    return values;
  }

  /** The size, not the answers: {@code 1,000 assessments of gartner-cxm 1.0.0}. */
  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%,d assessments of %s", size(), model);
  }
}
