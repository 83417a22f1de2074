package dev.maturity.io;

import com.google.common.collect.ImmutableMap;
import dev.maturity.assessment.Assessment;
import dev.maturity.assessment.Subject;
import dev.maturity.model.Model;
import dev.maturity.model.Scale;
import dev.maturity.problem.Location;
import dev.maturity.problem.MaturityException;
import dev.maturity.problem.Problem;
import dev.maturity.validation.AssessmentValidator;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Reads the answers to one model from CSV (RFC 4180): cells between commas, in quotes where they hold a comma, a quote or
 * a line break. Immutable and thread-safe.
 *
 * <p>The <em>long form</em> has one row an answer, under a header with the columns {@code criterion} and {@code answer},
 * and perhaps {@code rater} and {@code note}, in any order. The <em>wide form</em> has one row a rater: the first column
 * is {@code rater}, and each other one a criterion, named by its id.
 *
 * <p>An answer is a number with digits and perhaps a decimal point, the label of a point, {@code yes} or {@code no},
 * {@code not-applicable} or {@code dont-know}. A blank answer is no answer: the criterion is unanswered. A rater who is
 * the only one need not be named. Blanks around a cell and rows of blank cells mean nothing.
 *
 * <p>Reading is as strict as that of JSON: a text that cannot be used gives one {@link MaturityException} with
 * <em>all</em> its problems, each with its line, and as the column the place of the cell in its row, as in a
 * spreadsheet. Problems have no JSON pointer, except those of the subject. A file is UTF-8, with or without a byte order
 * mark.
 */
public final class MaturityCsv {

  private static final Comparator<Problem> IN_TEXT_ORDER = Comparator.comparing(
      Problem::location,
      Comparator.nullsFirst(
          Comparator.comparingInt(Location::line).thenComparingInt(Location::column)));

  private final Model model;
  private final ImmutableMap<String, Scale> scales;
  private final AssessmentValidator validator;

  private MaturityCsv(Model model) {
    this.model = model;
    this.validator = AssessmentValidator.forModel(model);
    Map<String, Scale> byCriterion = new LinkedHashMap<>();
    model
        .allCriteria()
        .forEach(criterion -> model
            .scale(criterion.scale())
            .ifPresent(scale -> byCriterion.put(criterion.id(), scale)));
    this.scales = ImmutableMap.copyOf(byCriterion);
  }

  /**
   * A reader of answers to a model.
   *
   * @param model the model, which is valid
   * @return the reader
   * @throws IllegalArgumentException if a criterion names a scale that the model does not have
   */
  public static MaturityCsv forModel(Model model) {
    return new MaturityCsv(model);
  }

  /**
   * Reads the long form: one row an answer.
   *
   * @param csv the text
   * @param subject who or what is assessed
   * @param date the day of the assessment; null when not known
   * @return the assessment, which can be scored
   * @throws MaturityException if the text does not answer the model, with every problem
   */
  public Assessment readLong(String csv, Subject subject, @Nullable LocalDate date) {
    return read(SourceText.of("assessment", csv), subject, date, CsvLongForm::new);
  }

  /**
   * Reads the long form from a file.
   *
   * @param file the file
   * @param subject who or what is assessed
   * @param date the day of the assessment; null when not known
   * @return the assessment, which can be scored
   * @throws MaturityException if the file is not UTF-8, or its text does not answer the model, with every problem
   * @throws UncheckedIOException if the file does not exist or cannot be read
   */
  public Assessment readLong(Path file, Subject subject, @Nullable LocalDate date) {
    return read(SourceText.of("assessment", file), subject, date, CsvLongForm::new);
  }

  /**
   * Reads the wide form: one row a rater, one column a criterion.
   *
   * @param csv the text
   * @param subject who or what is assessed
   * @param date the day of the assessment; null when not known
   * @return the assessment, which can be scored
   * @throws MaturityException if the text does not answer the model, with every problem
   */
  public Assessment readWide(String csv, Subject subject, @Nullable LocalDate date) {
    return read(SourceText.of("assessment", csv), subject, date, this::wideForm);
  }

  /**
   * Reads the wide form from a file.
   *
   * @param file the file
   * @param subject who or what is assessed
   * @param date the day of the assessment; null when not known
   * @return the assessment, which can be scored
   * @throws MaturityException if the file is not UTF-8, or its text does not answer the model, with every problem
   * @throws UncheckedIOException if the file does not exist or cannot be read
   */
  public Assessment readWide(Path file, Subject subject, @Nullable LocalDate date) {
    return read(SourceText.of("assessment", file), subject, date, this::wideForm);
  }

  private Assessment read(
      SourceText source,
      Subject subject,
      @Nullable LocalDate date,
      BiFunction<CsvResponses, Findings, CsvForm> form) {
    Objects.requireNonNull(subject, "subject");
    Findings findings = new Findings();
    CsvResponses responses = new CsvResponses(scales, findings);
    CsvTable.read(source.text(), form.apply(responses, findings), findings);
    Assessment assessment = responses.assessment(model, subject, date);
    for (Problem problem : validator.validate(assessment)) {
      if (problem.isError() && !responses.isFollowUp(problem) && !findings.isFull()) {
        findings.add(responses.located(problem));
      }
    }
    if (!findings.isEmpty()) {
      List<Problem> ordered = findings.problems().stream().sorted(IN_TEXT_ORDER).toList();
      throw findings.failure("The " + source.subject() + " cannot be read", ordered);
    }
    return assessment;
  }

  private CsvForm wideForm(CsvResponses responses, Findings findings) {
    return new CsvWideForm(model.id(), scales.keySet(), responses, findings);
  }
}
