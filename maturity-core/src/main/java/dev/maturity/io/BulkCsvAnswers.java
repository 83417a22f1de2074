package dev.maturity.io;

import dev.maturity.assessment.Answer;
import dev.maturity.assessment.Answer.Rated;
import dev.maturity.assessment.Subject;
import dev.maturity.bulk.AnswerTable;
import dev.maturity.bulk.AnswerTableBuilder;
import dev.maturity.io.CsvResponses.Cells;
import dev.maturity.model.Criterion;
import dev.maturity.model.Model;
import dev.maturity.model.Scale;
import dev.maturity.problem.Problem;
import dev.maturity.problem.ProblemCode;
import dev.maturity.validation.AssessmentValidator;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Finds out what the cells of answers mean to a model, and what is wrong with those that mean nothing. */
final class BulkCsvAnswers {

  /** The code of a cell that is no answer to its criterion. */
  static final int MISFIT = AnswerTable.DONT_KNOW - 1;

  /** What is answered besides criteria: whatever is said, it is never scored. */
  static final int UNSCORED = -1;

  /** So many different numbers are remembered of a criterion. */
  private static final int MOST_NUMBERS = 8_192;

  private final Model model;
  private final Map<String, Scale> scales;
  private final AssessmentValidator validator;
  private final AnswerTableBuilder codes;
  private final Map<String, Integer> places = new LinkedHashMap<>();
  private final Map<Scale, CellCodes> byScale = new LinkedHashMap<>();
  private final List<List<BigDecimal>> numbers = new ArrayList<>();

  BulkCsvAnswers(Model model) {
    this.model = model;
    this.scales = model.answerScales();
    this.validator = AssessmentValidator.forModel(model);
    this.codes = AnswerTable.builder(model);
    for (Criterion criterion : model.allCriteria()) {
      places.put(criterion.id(), places.size());
      numbers.add(new ArrayList<>());
    }
  }

  Model model() {
    return model;
  }

  /** Everything that can be answered. */
  Map<String, Scale> scales() {
    return scales;
  }

  List<String> criteria() {
    return List.copyOf(places.keySet());
  }

  AnswerRow newRow() {
    return new AnswerRow(codes, places.size());
  }

  AnswerTableBuilder codes() {
    return codes;
  }

  /** The place of a criterion in the model, or {@link #UNSCORED}. */
  int place(String id) {
    return places.getOrDefault(id, UNSCORED);
  }

  /** Whether every answer to what stands there has a code of its own. */
  boolean hasFixedCodes(int place) {
    return place == UNSCORED || codes.hasFixedCodes(place);
  }

  /**
   * What the cells of a column mean: the code of an answer; of a number on a scale without codes, its place among {@link
   * #number}, from 1; {@link #MISFIT} for what is no answer.
   */
  CellCodes cells(String id) {
    int place = place(id);
    Scale scale = Objects.requireNonNull(scales.get(id), id);
    if (!hasFixedCodes(place)) {
      return new CellCodes(text -> measured(text, place, scale));
    }
    return place == UNSCORED
        ? new CellCodes(text -> unscored(text, scale))
        : byScale.computeIfAbsent(scale, s -> new CellCodes(text -> coded(text, place, scale)));
  }

  /** A number by its place. */
  BigDecimal number(int criterion, int place) {
    return numbers.get(criterion).get(place - 1);
  }

  /** Why a cell is no answer. */
  Problem problem(String id, String text, long line, int column) {
    if (SourceReader.isMisread(text)) {
      return misread(text).at(BadRows.at(line, column));
    }
    Findings findings = new Findings();
    CsvResponses responses = new CsvResponses(scales, findings);
    CsvRow row = new CsvRow(BadRows.at(line, column).line(), 1, List.of(text));
    responses.answer(
        id, "", text.strip(), "", null, new Cells(row, column, column, column, column));
    for (Problem problem :
        validator.validate(responses.assessment(model, Subject.named("-"), null))) {
      if (problem.isError()) {
        findings.add(responses.located(problem));
      }
    }
    return findings.isEmpty()
        ? Problem.error(
                ProblemCode.BAD_ANSWER,
                "",
                "The answer (%s) to the criterion (%s) must be %s."
                    .formatted(
                        Quoted.text(text),
                        id,
                        Objects.requireNonNull(scales.get(id), id).expected()))
            .at(row.at(column))
        : findings.problems().get(0);
  }

  static Problem misread(String text) {
    return Problem.error(
            ProblemCode.ENCODING,
            "",
            "The text (%s) must be UTF-8, and some of its bytes are not."
                .formatted(Quoted.text(text)))
        .withHint(
            "Maybe the file was saved in another encoding, such as Windows-1252; save it as UTF-8.");
  }

  private int coded(String text, int place, Scale scale) {
    String cell = text.strip();
    if (cell.isEmpty()) {
      return AnswerTable.UNANSWERED;
    }
    if (CsvCell.otherMeaning(cell, scale).isPresent()) {
      return MISFIT;
    }
    return known(codes.code(place, CsvCell.answer(cell, scale)));
  }

  private int measured(String text, int place, Scale scale) {
    String cell = text.strip();
    if (cell.isEmpty()) {
      return AnswerTable.UNANSWERED;
    }
    Answer answer = CsvCell.answer(cell, scale);
    int code = known(codes.code(place, answer));
    if (code > 0 && answer instanceof Rated rated) {
      numbers.get(place).add(rated.value());
      return numbers.get(place).size();
    }
    return code;
  }

  /** Forgets the numbers of a criterion where there are many; true if so. */
  boolean forgetNumbers(int criterion) {
    boolean isMuch = numbers.get(criterion).size() > MOST_NUMBERS;
    if (isMuch) {
      numbers.get(criterion).clear();
      codes.build();
    }
    return isMuch;
  }

  private static int unscored(String text, Scale scale) {
    if (text.isBlank()) {
      return AnswerTable.UNANSWERED;
    }
    Answer answer = CsvCell.answer(text.strip(), scale);
    boolean fits = !(answer instanceof Rated)
        && (!(answer instanceof Answer.Chosen chosen)
            || scale.valueOf(chosen.option()).isPresent());
    return fits ? AnswerTable.NOT_APPLICABLE : MISFIT;
  }

  private static int known(int code) {
    return code == AnswerTableBuilder.MISFIT ? MISFIT : code;
  }
}
