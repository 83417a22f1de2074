package dev.maturity.bulk;

import dev.maturity.assessment.Answer;
import dev.maturity.assessment.Answer.Rated;
import dev.maturity.assessment.Assessment;
import dev.maturity.compiled.AnswerBlock;
import dev.maturity.compiled.AnswerCodes;
import dev.maturity.compiled.AnswerLayout;
import dev.maturity.compiled.AssessmentCheck;
import dev.maturity.model.Criterion;
import dev.maturity.model.Fraction;
import dev.maturity.model.Limits;
import dev.maturity.model.Model;
import dev.maturity.problem.MaturityException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Fills tables row by row. For each assessment call {@link #assessment}, then {@link #rater} and {@link #answer} for each
 * rater; one rater alone need not be named. What is not answered is unanswered. Not thread-safe.
 *
 * <p>{@link #build()} gives the rows so far and leaves the builder without rows, so that a long source can be read in parts of
 * bounded size. The codes that {@link #code} gave for options stay the same.
 */
public final class AnswerTableBuilder {

  /** What {@link #code} gives for an answer that is not on the scale. */
  public static final int MISFIT = AnswerCodes.MISFIT;

  private final Model model;
  private final AnswerLayout layout;
  private final Map<String, Integer> places = new LinkedHashMap<>();
  private final List<Map<BigDecimal, Integer>> found = new ArrayList<>();
  private final List<List<BigDecimal>> numbers = new ArrayList<>();
  private final List<List<Fraction>> values = new ArrayList<>();
  private final int[] wideRow;
  private final StagedRows staged;
  private final AssessmentCheck check;
  private List<AnswerBlock> blocks = new ArrayList<>();
  private Subjects subjects = new Subjects();
  private int responses;
  private boolean isRowOpen;
  private BigDecimal weight = BigDecimal.ONE;

  AnswerTableBuilder(Model model) {
    this.model = model;
    this.layout = Layouts.of(model);
    this.wideRow = new int[layout.criteria()];
    this.staged = new StagedRows(layout);
    this.check = new AssessmentCheck(model);
    for (Criterion criterion : model.allCriteria()) {
      places.put(criterion.id(), places.size());
    }
    forgetNumbers();
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
   * Adds an assessment with all its raters. The subject goes by its id, or by its name where it has none.
   *
   * @param assessment an assessment of the model
   * @return this
   * @throws MaturityException with every problem, if the assessment cannot be scored because it does not fit the model, or its
   *     round is open under a protocol that shows no result before; nothing is added then
   */
  public AnswerTableBuilder add(Assessment assessment) {
    check.requireScorable(assessment);
    AssessmentRows.add(assessment, this);
    return this;
  }

  /**
   * Begins an assessment.
   *
   * @param subject the name or id of the subject; may be empty
   * @return this
   */
  public AnswerTableBuilder assessment(String subject) {
    endRow();
    subjects.begin(Objects.requireNonNull(subject, "subject"));
    beginRow(BigDecimal.ONE);
    return this;
  }

  /**
   * Says something of the subject, by which results can be grouped.
   *
   * @param name the name, such as {@code industry}
   * @param value the value
   * @return this
   * @throws IllegalStateException if no assessment began
   */
  public AnswerTableBuilder attribute(String name, String value) {
    requireAssessment();
    subjects.attribute(
        Objects.requireNonNull(name, "name"), Objects.requireNonNull(value, "value"));
    return this;
  }

  /**
   * Begins the answers of the next rater of the assessment.
   *
   * @param raterWeight how much the rater counts, where the model's consensus asks for it; positive
   * @return this
   * @throws IllegalArgumentException if the weight is not positive, or has more digits than a rater's may have
   * @throws IllegalStateException if no assessment began
   */
  public AnswerTableBuilder rater(BigDecimal raterWeight) {
    requireAssessment();
    requireWeight(raterWeight);
    if (!hasAnswers()) {
      weight = raterWeight;
    } else {
      endRow();
      beginRow(raterWeight);
    }
    return this;
  }

  /**
   * Answers a criterion.
   *
   * @param criterion the id of the criterion
   * @param answer the answer
   * @return this
   * @throws IllegalArgumentException if the model has no such criterion, or the answer is not on its scale
   * @throws IllegalStateException if no assessment began
   */
  public AnswerTableBuilder answer(String criterion, Answer answer) {
    Integer place = places.get(criterion);
    if (place == null) {
      throw new IllegalArgumentException(
          "The criterion (%s) must be in the model (%s).".formatted(criterion, model.id()));
    }
    int code = code(place, answer);
    if (code == MISFIT) {
      throw new IllegalArgumentException("The answer (%s) to the criterion (%s) must be %s."
          .formatted(answer, criterion, layout.codes(place).expected()));
    }
    return answerCode(place, code);
  }

  /**
   * Answers a criterion by its code, as {@link #code} gives it.
   *
   * @param criterion the place of the criterion in {@link Model#allCriteria()}
   * @param code the code
   * @return this
   * @throws IllegalArgumentException if it is no code of the criterion
   * @throws IllegalStateException if no assessment began
   */
  public AnswerTableBuilder answerCode(int criterion, int code) {
    requireAssessment();
    if (code < AnswerCodes.DONT_KNOW || code > highestCode(criterion)) {
      throw CodeMatrix.badCode(
          model, criterion, responses, code, layout.codes(criterion).points());
    }
    if (layout.isNarrow(criterion)) {
      staged.set(at(), criterion, code);
    } else {
      wideRow[criterion] = code;
    }
    return this;
  }

  /**
   * Answers all criteria by their codes, for whoever has the codes of many rows. A criterion without a code for each point can
   * only be left unanswered in this way, or be unknown or not applicable; {@link #answerCode} may answer it afterwards.
   *
   * @param codes an array that holds, from some place on, one code for each criterion in the order of {@link
   *     Model#allCriteria()}
   * @param from that place
   * @return this
   * @throws IllegalArgumentException if one is no code of its criterion
   * @throws IllegalStateException if no assessment began
   */
  public AnswerTableBuilder answerCodes(byte[] codes, int from) {
    requireAssessment();
    Objects.checkFromIndexSize(from, layout.criteria(), codes.length);
    int misfit = staged.misfit(codes, from);
    if (misfit >= 0) {
      throw CodeMatrix.badCode(
          model, misfit, responses, codes[from + misfit], layout.codes(misfit).points());
    }
    staged.set(at(), codes, from);
    if (layout.wide() > 0) {
      for (int c = 0; c < wideRow.length; c++) {
        wideRow[c] = codes[from + c];
      }
    }
    return this;
  }

  /**
   * The code of an answer, for whoever answers the same many times.
   *
   * @param criterion the place of the criterion in {@link Model#allCriteria()}
   * @param answer the answer
   * @return the code, or {@link #MISFIT} if the answer is not on the criterion's scale. For a criterion without a code for
   *     each point it holds only until {@link #build()}
   */
  public int code(int criterion, Answer answer) {
    Objects.requireNonNull(answer, "answer");
    if (layout.isNarrow(criterion) || !(answer instanceof Rated rated)) {
      return layout.codes(criterion).code(answer);
    }
    Integer known = found.get(criterion).get(rated.value());
    return known == null ? newCode(criterion, rated.value()) : known;
  }

  /**
   * Whether every answer to a criterion has a code of its own, which stays.
   *
   * @param criterion the place of the criterion in {@link Model#allCriteria()}
   * @return false for a scale of numbers
   */
  public boolean hasFixedCodes(int criterion) {
    return layout.isNarrow(criterion);
  }

  /**
   * The number of assessments so far.
   *
   * @return how many began since the last {@link #build()}
   */
  public int size() {
    return subjects.size();
  }

  /**
   * The rows so far as a table; the builder is left without rows.
   *
   * @return the table
   */
  public AnswerTable build() {
    endRow();
    if (at() > 0) {
      fillBlock(at());
    }
    subjects.end();
    AnswerTable table = new AnswerTable(
        model, layout, blocks, responses, subjects, new Measurements(numbers, values));
    blocks = new ArrayList<>();
    subjects = new Subjects();
    responses = 0;
    forgetNumbers();
    return table;
  }

  Optional<Integer> place(String criterion) {
    return Optional.ofNullable(places.get(criterion));
  }

  /** As in an assessment. */
  private static void requireWeight(BigDecimal weight) {
    if (weight.signum() <= 0) {
      throw new IllegalArgumentException(
          "The weight (%s) of a rater must be positive.".formatted(weight));
    }
    long whole = (long) weight.precision() - weight.scale();
    if (whole > Limits.DIGITS || weight.stripTrailingZeros().scale() > Limits.DIGITS) {
      throw new IllegalArgumentException(
          "The weight (%s) of a rater must have at most %s digits before and %s after the decimal point."
              .formatted(weight, Limits.DIGITS, Limits.DIGITS));
    }
  }

  private int newCode(int criterion, BigDecimal number) {
    Optional<Fraction> value = layout.codes(criterion).measured(number);
    if (value.isEmpty()) {
      return MISFIT;
    }
    numbers.get(criterion).add(number);
    values.get(criterion).add(value.get());
    int code = numbers.get(criterion).size();
    found.get(criterion).put(number, code);
    return code;
  }

  private int highestCode(int criterion) {
    return layout.isNarrow(criterion)
        ? layout.codes(criterion).points()
        : numbers.get(criterion).size();
  }

  private void beginRow(BigDecimal raterWeight) {
    isRowOpen = true;
    weight = raterWeight;
    staged.begin(at());
    if (layout.wide() > 0) {
      Arrays.fill(wideRow, AnswerCodes.UNANSWERED);
    }
  }

  private boolean hasAnswers() {
    boolean hasAny = staged.hasAnswers(at());
    for (int c = 0; !hasAny && layout.wide() > 0 && c < wideRow.length; c++) {
      hasAny = wideRow[c] != AnswerCodes.UNANSWERED && !layout.isNarrow(c);
    }
    return hasAny;
  }

  private void endRow() {
    if (!isRowOpen) {
      return;
    }
    int at = at();
    if (at == 0) {
      blocks.add(new AnswerBlock(layout));
    }
    if (layout.wide() > 0) {
      endWideRow(at);
    }
    subjects.row(weight);
    responses = Math.incrementExact(responses);
    isRowOpen = false;
    if (at() == 0) {
      fillBlock(AnswerLayout.ROWS);
    }
  }

  private void endWideRow(int at) {
    AnswerBlock block = blocks.get(blocks.size() - 1);
    for (int c = 0; c < wideRow.length; c++) {
      if (!layout.isNarrow(c)) {
        block.set(at, c, wideRow[c]);
      }
    }
    if (layout.narrow() == 0) {
      block.endRow();
    }
  }

  private void fillBlock(int rows) {
    staged.fill(blocks.get(blocks.size() - 1), rows);
  }

  /** The place of the open row, or of the next, in its block. */
  private int at() {
    return responses % AnswerLayout.ROWS;
  }

  private void requireAssessment() {
    if (!isRowOpen) {
      throw new IllegalStateException(
          "No assessment began.\nMaybe call assessment() before its answers.");
    }
  }

  private void forgetNumbers() {
    found.clear();
    numbers.clear();
    values.clear();
    for (int c = 0; c < layout.criteria(); c++) {
      found.add(new LinkedHashMap<>());
      numbers.add(new ArrayList<>());
      values.add(new ArrayList<>());
    }
  }
}
