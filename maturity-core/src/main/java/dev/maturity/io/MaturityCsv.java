package dev.maturity.io;

import com.google.common.collect.ImmutableMap;
import dev.maturity.assessment.Assessment;
import dev.maturity.assessment.Subject;
import dev.maturity.model.Model;
import dev.maturity.model.Scale;
import dev.maturity.problem.MaturityException;
import dev.maturity.problem.Problem;
import dev.maturity.scorecard.Scorecard;
import dev.maturity.validation.AssessmentValidator;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Reads the answers to one model from CSV, and writes questionnaires, answers and scorecards as CSV. Immutable and
 * thread-safe.
 *
 * <p>CSV is that of RFC 4180: cells between commas, in quotes where they hold a comma, a quote or a line break. Since
 * spreadsheets of many countries write semicolons, and copies from them have tabs, the separator is whichever of the
 * three stands first in the header, outside of quotes; it is then the separator of the whole text. Blanks around a cell,
 * rows of blank cells, and blank cells beyond the last column mean nothing.
 *
 * <p>The <em>long form</em> has one row an answer, under a header with the columns {@code criterion} and {@code answer},
 * and perhaps {@code rater}, {@code note} and {@code origin} (from where an answer was carried over), in any order. The
 * columns {@code dimension}, {@code statement}, {@code help}, {@code scale} and {@code options} may stand there for
 * people, and are never read; any other is an error. Blank cells at the end of a row may be left out, as spreadsheets do,
 * if two cells remain. A note in quotes keeps its blanks.
 *
 * <p>The <em>wide form</em> has one row a rater: the first column is {@code rater}, and each other one a criterion, named
 * by its id. After the id and a blank, the name of a column may go on with a text for people: {@code g2.1 Customers are
 * asked} means {@code g2.1}. The wide form has no place for notes.
 *
 * <p>An answer is a number with digits and perhaps a decimal point (never a comma), the label of a point, {@code yes} or
 * {@code no}, {@code not-applicable} or {@code dont-know}. A blank answer is no answer: the criterion is unanswered. A
 * rater who is the only one need not be named.
 *
 * <p>Reading is as strict as that of JSON: a text that cannot be used gives one {@link MaturityException} with
 * <em>all</em> its problems, each with its line, and as the column the place of the cell in its row, as in a
 * spreadsheet. Problems have no JSON pointer, except those of the subject. A file is UTF-8, with or without a byte order
 * mark.
 *
 * <p>What is written has commas and line feeds, and no byte order mark; the same thing always gives the same text. Some
 * spreadsheets take a file for UTF-8 only if it begins with such a mark: whoever writes a questionnaire for them puts it
 * there.
 */
public final class MaturityCsv {

  private static final String NOUN = "assessment";

  private final Model model;
  private final ImmutableMap<String, Scale> scales;
  private final AssessmentValidator validator;

  private MaturityCsv(Model model) {
    this.model = model;
    this.validator = AssessmentValidator.forModel(model);
    this.scales = ImmutableMap.copyOf(model.answerScales());
  }

  /**
   * A reader of answers to a model, and a writer of its questionnaires.
   *
   * @param model the model, which is valid
   * @return the reader and writer
   * @throws IllegalArgumentException if a criterion names a scale that the model does not have
   */
  public static MaturityCsv forModel(Model model) {
    return new MaturityCsv(model);
  }

  /**
   * Reads either form: the long one where the header has the columns {@code criterion} and {@code answer}, else the wide
   * one.
   *
   * @param csv the text
   * @param subject who or what is assessed
   * @param date the day of the assessment; null when not known
   * @return the assessment, which can be scored
   * @throws MaturityException if the text does not answer the model, with every problem
   */
  public Assessment read(String csv, Subject subject, @Nullable LocalDate date) {
    return read(SourceText.of(NOUN, csv), subject, date);
  }

  /**
   * Reads either form from a file: the long one where the header has the columns {@code criterion} and {@code answer},
   * else the wide one.
   *
   * @param file the file
   * @param subject who or what is assessed
   * @param date the day of the assessment; null when not known
   * @return the assessment, which can be scored
   * @throws MaturityException if the file is not UTF-8, or its text does not answer the model, with every problem
   * @throws UncheckedIOException if the file does not exist or cannot be read
   */
  public Assessment read(Path file, Subject subject, @Nullable LocalDate date) {
    return read(SourceText.of(NOUN, file), subject, date);
  }

  /**
   * Reads either form: the long one where the header has the columns {@code criterion} and {@code answer}, else the wide
   * one.
   *
   * @param csv the text
   * @param subject who or what is assessed
   * @param date the day of the assessment; null when not known
   * @return the assessment, which can be scored
   * @throws MaturityException if the text does not answer the model, with every problem
   */
  public Assessment read(SourceText csv, Subject subject, @Nullable LocalDate date) {
    return read(csv.holding(NOUN), subject, date, this::eitherForm);
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
    return read(SourceText.of(NOUN, csv), subject, date, CsvLongForm::new);
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
    return read(SourceText.of(NOUN, file), subject, date, CsvLongForm::new);
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
    return read(SourceText.of(NOUN, csv), subject, date, this::wideForm);
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
    return read(SourceText.of(NOUN, file), subject, date, this::wideForm);
  }

  /**
   * Writes a questionnaire in the long form, one row a criterion, in the order of the model, and below them one row for
   * each flag and outcome, which are never scored. The columns are {@code dimension} (its name), {@code criterion}, {@code statement}, {@code help}, {@code options} (such as {@code 0 = never;
   * 1 = always}, {@code yes; no} or {@code 0 to 24 h}), {@code answer}, {@code rater} and {@code note}. The last three
   * are blank, for people to fill in; what they then save is read back by {@link #read(String, Subject, LocalDate)}, for
   * several raters once their rows stand below each other.
   *
   * <p>A spreadsheet takes a cell that begins with =, +, - or @ for a formula. Where a text for people begins so, it gets
   * an apostrophe in front.
   *
   * @return the text; as it is, it reads as an assessment without responses
   */
  public String questionnaireLong() {
    return new CsvQuestionnaire(model).longForm();
  }

  /**
   * Writes a questionnaire in the wide form: a header with {@code rater} and a column for each criterion, flag and outcome,
   * in the order of the model, named by its id, a blank and its statement. Each rater fills in a row below. No cell begins as a
   * formula of a spreadsheet does.
   *
   * @return the text; as it is, it reads as an assessment without responses
   */
  public String questionnaireWide() {
    return new CsvQuestionnaire(model).wideForm();
  }

  /**
   * Writes the responses of an assessment in the long form, one row a response in their order, under the columns {@code
   * criterion}, {@code rater} (empty where the only rater is not named), {@code answer} (as given) and {@code note}
   * (empty for none); and {@code origin}, such as {@code core-pillars 1.0.0 p2.2 high}, if any answer was carried over.
   * {@link #readLong(String, Subject, LocalDate)} gives back equal responses.
   *
   * <p>Subject, date, mode, stakeholders, and the names, roles and groups of raters are not written, nor are raters
   * without responses: the table holds answers, and {@link MaturityJson} writes all of it. What would change a response or
   * a score, or whether there is one, is refused, not left out: a protocol, an open round, evidence, a rater's weight other
   * than 1, and a number or label that the other would be taken for.
   * Notes and labels are written as they are: in a spreadsheet, one that begins with =, +, - or @ may be taken for a
   * formula.
   *
   * @param assessment an assessment of the model
   * @return the text
   * @throws MaturityException if the assessment is not valid, or would not read back the same, with every problem
   */
  public String writeLong(Assessment assessment) {
    Findings findings = new Findings();
    validator.validate(assessment).stream().filter(Problem::isError).forEach(findings::add);
    String text = new CsvAnswers(scales, findings).write(assessment);
    if (!findings.isEmpty()) {
      throw findings.failure("The " + NOUN + " cannot be written as CSV", findings.problems());
    }
    readLong(text, assessment.subject(), assessment.date());
    return text;
  }

  /**
   * Writes a scorecard as tidy data: one row for the whole model, each dimension and each criterion, every node before
   * what is inside it, under columns whose names and order are always the same. Numbers are decimals with a point and
   * without an exponent; the shortest that read as the same {@code double}. A cell is empty where there is no value (NA),
   * which is never 0. Texts are written as they are: this is data for programs, and not made safe for spreadsheets.
   *
   * <table>
   * <caption>Columns</caption>
   * <tr><th>column</th><th>meaning</th></tr>
   * <tr><td>subject_id</td><td>text: the subject's id; empty if it has none</td></tr>
   * <tr><td>subject</td><td>text: the subject's name</td></tr>
   * <tr><td>date</td><td>date such as 2026-10-15; empty when not known</td></tr>
   * <tr><td>model, model_version, scoring</td><td>text: what was used</td></tr>
   * <tr><td>raters</td><td>whole number: the raters who gave a response. Up to here every row is the same</td></tr>
   * <tr><td>kind</td><td>{@code overall}, {@code dimension} or {@code criterion}</td></tr>
   * <tr><td>id</td><td>text: the id, unique within its kind</td></tr>
   * <tr><td>parent</td><td>text: the id of the node it is in; empty for the overall node</td></tr>
   * <tr><td>name</td><td>text: the name of a node, the statement of a criterion</td></tr>
   * <tr><td>theme</td><td>text: the theme of a criterion; empty for none and for nodes</td></tr>
   * <tr><td>weight</td><td>positive number: the weight among its siblings; empty for the overall node, and for a
   *     dimension in a node that declines a score or whose rule failed</td></tr>
   * <tr><td>reversed</td><td>{@code true} or {@code false}: whether more of it means less maturity; empty for nodes</td></tr>
   * <tr><td>status</td><td>of a node {@code scored}, {@code insufficient}, {@code unanswered}, {@code not-applicable},
   *     {@code not-scored} or {@code failed}; of a criterion {@code rated}, {@code dont-know}, {@code unanswered}, {@code
   *     not-applicable} or {@code failed}</td></tr>
   * <tr><td>score</td><td>number within the bounds: the score of a node, the value of a criterion after polarity and the
   *     policy for missing answers; empty for none, which is never 0</td></tr>
   * <tr><td>score_exact</td><td>the same as an exact fraction, such as {@code 11/20} or {@code 1}</td></tr>
   * <tr><td>bounds_low, bounds_high</td><td>numbers: the least and the greatest score possible at all; 0 and 1 for a
   *     criterion</td></tr>
   * <tr><td>range_low, range_high</td><td>numbers: the least and the greatest score that unknown answers could still lead
   *     to; empty where there is no range</td></tr>
   * <tr><td>contribution</td><td>number: its share in the score of its parent, before rounding; the shares sum to it.
   *     Empty where it did not go in</td></tr>
   * <tr><td>level, level_name</td><td>text: the id and name of the level; empty for none and for criteria, as are the
   *     columns up to level_high</td></tr>
   * <tr><td>rank</td><td>whole number from 1, the lowest level</td></tr>
   * <tr><td>position</td><td>number from the rank to the next</td></tr>
   * <tr><td>position_exact</td><td>the same as an exact fraction</td></tr>
   * <tr><td>level_low, level_high</td><td>text: the ids of the lowest and the highest level that unknown answers could
   *     still lead to</td></tr>
   * <tr><td>coverage</td><td>number from 0 to 1: how much of a node rests on answers; empty for criteria, as are the
   *     columns up to not_applicable</td></tr>
   * <tr><td>coverage_exact</td><td>the same as an exact fraction</td></tr>
   * <tr><td>answered, dont_know, unanswered, not_applicable</td><td>whole numbers: how many criteria of the node, however
   *     deep, are so</td></tr>
   * <tr><td>responses, ratings</td><td>whole numbers: how many responses to the criterion there were, and how many of
   *     them rate; empty for nodes, as are the columns to the end</td></tr>
   * <tr><td>spread</td><td>number from 0 to 1: the highest rating minus the lowest; empty without a rating</td></tr>
   * <tr><td>agreement</td><td>number from 0 to 1: 1 when all raters agree; empty without a rating</td></tr>
   * <tr><td>evidence</td><td>whole number: the pieces of evidence given</td></tr>
   * </table>
   *
   * <p>Derivations, histograms, attributes of the subject, and problems of failed rules are only in the JSON that {@link
   * MaturityJson} writes.
   *
   * @param scorecard the scorecard
   * @return the text
   */
  public static String write(Scorecard scorecard) {
    return CsvScorecard.of(scorecard);
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
      List<Problem> ordered = JsonLocations.inTextOrder(findings.problems());
      throw findings.failure("The " + source.subject() + " cannot be read", ordered);
    }
    return assessment;
  }

  private CsvForm wideForm(CsvResponses responses, Findings findings) {
    return new CsvWideForm(model.id(), scales.keySet(), responses, findings);
  }

  private CsvForm eitherForm(CsvResponses responses, Findings findings) {
    return new CsvEitherForm(
        new CsvLongForm(responses, findings),
        wideForm(responses, findings),
        scales.keySet(),
        findings);
  }
}
