package dev.maturity.io;

import com.google.common.collect.ImmutableMap;
import dev.maturity.assessment.Assessment;
import dev.maturity.assessment.Subject;
import dev.maturity.model.Model;
import dev.maturity.model.Scale;
import dev.maturity.problem.MaturityException;
import dev.maturity.validation.AssessmentValidator;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Reads the answers to one model from what a web form sends. Immutable and thread-safe.
 *
 * <p>The data is a JSON object with an answer under the id of each criterion, or a list of such objects, one a rater:
 *
 * <pre>{@code
 * {"_subject": "Linden & Rowe", "_date": "2026-10-15", "_rater": "anna", "_model": "gartner-cxm", "_version": "1.0.0",
 *  "g1.1": 3, "g1.2": "dont-know", "g1.2-Comment": "asked twice"}
 * }</pre>
 *
 * <p>This is what SurveyJS gives as the data of a survey, where {@code -Comment} after the name of a question is the name
 * of its comment, and what a form gives that was made from a flat JSON Schema. The names are:
 *
 * <ul>
 *   <li>the id of a criterion: the answer, as in {@link MaturityJson}. A text may also be a number, since plain forms send
 *       nothing but texts; where it is the label of one point and the number of another, it is refused. {@code true} and
 *       {@code false} mean yes and no.
 *   <li>the id of a criterion with {@code -Comment}: the rater's note. It needs an answer.
 *   <li>{@code _subject}: the name of who or what is assessed; {@code _date}: the day, such as 2026-10-15. Where more than
 *       one object says them, they must say the same.
 *   <li>{@code _rater}: the id of the rater. Only the sender of the only object need not be named.
 *   <li>{@code _model} and {@code _version}: if they are there, the id and the version of the model.
 * </ul>
 *
 * <p>Null, a text of blanks and a name that is not there are the same: nothing was filled in. Any other name is an error.
 * Ids begin with neither {@code _} nor a capital letter, so that no criterion can have one of the other names.
 *
 * <p>Subject and date may be given with the form. If the form says them too, it must say the same: for the subject, its
 * name or its id; the given subject, with its attributes, is then taken.
 *
 * <p>Reading is as strict as that of {@link MaturityJson}: data that cannot be used gives one {@link MaturityException}
 * with <em>all</em> its problems in the order of the text, each with line, column and the JSON pointer of the place in the
 * form, such as {@code /g1.1} or {@code /2/g1.1}. Problems of a given subject point into that, and have no line.
 */
public final class MaturityForm {

  private static final String NOUN = "form data";

  private final Model model;
  private final ImmutableMap<String, Scale> scales;
  private final AssessmentValidator validator;

  private MaturityForm(Model model) {
    this.model = model;
    this.validator = AssessmentValidator.forModel(model);
    this.scales = ImmutableMap.copyOf(model.answerScales());
  }

  /**
   * A reader of answers to a model.
   *
   * @param model the model, which is valid
   * @return the reader
   * @throws IllegalArgumentException if a criterion names a scale that the model does not have
   */
  public static MaturityForm forModel(Model model) {
    return new MaturityForm(model);
  }

  /**
   * Reads form data that says its subject.
   *
   * @param json the text
   * @return the assessment, which can be scored
   * @throws MaturityException if the text does not answer the model, with every problem
   */
  public Assessment read(String json) {
    return read(json, null, null);
  }

  /**
   * Reads form data.
   *
   * @param json the text
   * @param subject who or what is assessed; null when the form says it
   * @param date the day of the assessment; null when the form says it, or it is not known
   * @return the assessment, which can be scored
   * @throws MaturityException if the text does not answer the model, or says another subject or date, with every problem
   */
  public Assessment read(String json, @Nullable Subject subject, @Nullable LocalDate date) {
    return read(SourceText.of(NOUN, json), subject, date);
  }

  /**
   * Reads form data from a file.
   *
   * @param file the file
   * @param subject who or what is assessed; null when the form says it
   * @param date the day of the assessment; null when the form says it, or it is not known
   * @return the assessment, which can be scored
   * @throws MaturityException as {@link #read(String, Subject, LocalDate)}, or if the file is not UTF-8
   * @throws UncheckedIOException if the file does not exist or cannot be read
   */
  public Assessment read(Path file, @Nullable Subject subject, @Nullable LocalDate date) {
    return read(SourceText.of(NOUN, file), subject, date);
  }

  /**
   * Reads form data from any text, which may be YAML.
   *
   * @param text the text
   * @param subject who or what is assessed; null when the form says it
   * @param date the day of the assessment; null when the form says it, or it is not known
   * @return the assessment, which can be scored
   * @throws MaturityException as {@link #read(String, Subject, LocalDate)}
   */
  public Assessment read(SourceText text, @Nullable Subject subject, @Nullable LocalDate date) {
    return new FormReader(model, scales, validator, subject, date).read(text.holding(NOUN));
  }
}
