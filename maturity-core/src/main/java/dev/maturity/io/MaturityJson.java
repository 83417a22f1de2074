package dev.maturity.io;

import dev.maturity.assessment.Assessment;
import dev.maturity.model.Model;
import dev.maturity.model.ModelChange;
import dev.maturity.problem.MaturityException;
import dev.maturity.problem.Problem;
import dev.maturity.scorecard.Blockers;
import dev.maturity.scorecard.Change;
import dev.maturity.scorecard.Scorecard;
import dev.maturity.scoring.RuleCatalog;
import dev.maturity.validation.AssessmentValidator;
import dev.maturity.validation.ModelValidator;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes models, assessments, scorecards and changes as JSON (RFC 8259). YAML is read wherever JSON is.
 * Immutable and thread-safe.
 *
 * <p>Reading is strict: a property that is not known, one that stands twice, a value of another kind, an explicit null,
 * anything after the end of the text are errors. What does not say its value is left out. A text that cannot be used
 * gives one {@link MaturityException} with <em>all</em> its problems, in the order of the text, each with line, column
 * and JSON pointer; a property is where its name begins, an entry of a list where it itself begins. Problems of the form,
 * such as an unknown property, and of the content, such as an id that stands twice, come together; only what may merely
 * follow from a problem of the form is not said. Only where the syntax breaks does reading end with the first problem. A
 * text may have up to 20 million characters, nested up to 250 deep.
 *
 * <p>A file that does not exist or cannot be read is no matter of its content: it gives an {@link UncheckedIOException}
 * that names the file. Files and resources are UTF-8, with or without a byte order mark.
 *
 * <p>A file whose name ends in {@code .yaml} or {@code .yml}, or a {@link SourceText} that says so, is read as YAML (1.2),
 * under the same rules and with the same problems. Words without quotes mean what the core schema of YAML 1.2 says: {@code
 * yes} and {@code 2026-10-15} are texts, {@code 1.0} is a number, which is no version until it is quoted. What JSON cannot
 * say is refused: anchors, aliases, merge keys, tags, a second document, names that are not texts; so is a number that
 * begins with a needless 0. Reading YAML needs the optional dependency {@code
 * tools.jackson.dataformat:jackson-dataformat-yaml}; without it, it throws an {@link IllegalStateException} that says so.
 *
 * <p>Every file may have the property {@code $schema} in its outermost object, a text. It tells editors which JSON Schema
 * to check and complete the file with, and means nothing here. Schemas are resources beside this class, such as {@code
 * model.schema.json}.
 *
 * <p>Writing is the inverse: what is written reads as an equal thing. Numbers are written as they are held. Empty texts
 * and lists, and whatever else a record fills in by itself, are left out. The same thing always gives the same text,
 * indented by two spaces, with line feeds.
 */
public final class MaturityJson {

  private static final JsonForm<Model> MODEL = new JsonForm<>("model", Model.class);
  private static final JsonForm<Assessment> ASSESSMENT =
      new JsonForm<>("assessment", Assessment.class);
  private static final JsonForm<Scorecard> SCORECARD = new JsonForm<>("scorecard", Scorecard.class);
  private static final JsonForm<Change> CHANGE = new JsonForm<>("change", Change.class);

  private static final JsonForm<Blockers> BLOCKERS =
      new JsonForm<>("list of blockers", Blockers.class);

  private static final JsonForm<ModelChange> MODEL_CHANGE =
      new JsonForm<>("change of a model", ModelChange.class);

  private static final MaturityJson STANDARD = using(RuleCatalog.standard());

  private final ModelValidator modelValidator;

  private MaturityJson(ModelValidator modelValidator) {
    this.modelValidator = modelValidator;
  }

  /**
   * Reads models that use the standard rules.
   *
   * @return a reader and writer
   */
  public static MaturityJson standard() {
    return STANDARD;
  }

  /**
   * Reads models that use the given rules.
   *
   * @param rules the rules that a model may name
   * @return a reader and writer
   */
  public static MaturityJson using(RuleCatalog rules) {
    return new MaturityJson(ModelValidator.using(rules));
  }

  /**
   * Reads a model and validates it.
   *
   * @param json the text
   * @return the model, which can be used
   * @throws MaturityException if the text is not such a model, with every error; warnings are passed over, {@link
   *     ModelValidator} gives them
   */
  public Model readModel(String json) {
    return MODEL.read(SourceText.of(MODEL.noun(), json), modelValidator::validate);
  }

  /**
   * Reads a model from a file and validates it.
   *
   * @param file the file
   * @return the model, which can be used
   * @throws MaturityException as {@link #readModel(String)}, or if the file is not UTF-8
   * @throws UncheckedIOException if the file does not exist or cannot be read
   */
  public Model readModel(Path file) {
    return MODEL.read(SourceText.of(MODEL.noun(), file), modelValidator::validate);
  }

  /**
   * Reads a model from a text that is at hand and validates it.
   *
   * @param source the text
   * @return the model, which can be used
   * @throws MaturityException as {@link #readModel(String)}
   */
  public Model readModel(SourceText source) {
    return MODEL.read(source, modelValidator::validate);
  }

  /**
   * Reads a model from a resource and validates it. The way for a plug-in to read what it ships: {@code
   * readModel("acme.json", Acme.class.getResourceAsStream("acme.json"))}.
   *
   * @param name the name of the resource, for messages
   * @param resource the resource, which is closed; null when it was not found
   * @return the model, which can be used
   * @throws MaturityException as {@link #readModel(String)}, or if the resource is not UTF-8
   * @throws UncheckedIOException if the resource is null or cannot be read
   */
  public Model readModel(String name, @Nullable InputStream resource) {
    return MODEL.read(
        SourceText.ofResource(MODEL.noun(), name, resource), modelValidator::validate);
  }

  /** Reads a model whose variants are validated by whoever takes one. */
  Model readModelItself(String name, @Nullable InputStream resource) {
    return MODEL.read(
        SourceText.ofResource(MODEL.noun(), name, resource), modelValidator::validateItself);
  }

  /**
   * Reads an assessment. Whether its answers fit a model is not asked.
   *
   * @param json the text
   * @return the assessment
   * @throws MaturityException if the text is not an assessment, with every problem
   */
  public Assessment readAssessment(String json) {
    return ASSESSMENT.read(SourceText.of(ASSESSMENT.noun(), json), MaturityJson::formOnly);
  }

  /**
   * Reads an assessment from a file. Whether its answers fit a model is not asked.
   *
   * @param file the file
   * @return the assessment
   * @throws MaturityException as {@link #readAssessment(String)}, or if the file is not UTF-8
   * @throws UncheckedIOException if the file does not exist or cannot be read
   */
  public Assessment readAssessment(Path file) {
    return ASSESSMENT.read(SourceText.of(ASSESSMENT.noun(), file), MaturityJson::formOnly);
  }

  /**
   * Reads an assessment from a text that is at hand. Whether its answers fit a model is not asked.
   *
   * @param source the text
   * @return the assessment
   * @throws MaturityException as {@link #readAssessment(String)}
   */
  public Assessment readAssessment(SourceText source) {
    return ASSESSMENT.read(source, MaturityJson::formOnly);
  }

  /**
   * Reads an assessment and validates it against the model that it answers.
   *
   * @param json the text
   * @param model the model
   * @return the assessment, which can be scored
   * @throws MaturityException if the text is not an assessment of that model, with every error; warnings are passed
   *     over, {@link AssessmentValidator} gives them
   */
  public Assessment readAssessment(String json, Model model) {
    return ASSESSMENT.read(
        SourceText.of(ASSESSMENT.noun(), json), AssessmentValidator.forModel(model)::validate);
  }

  /**
   * Reads an assessment from a file and validates it against the model that it answers.
   *
   * @param file the file
   * @param model the model
   * @return the assessment, which can be scored
   * @throws MaturityException as {@link #readAssessment(String, Model)}, or if the file is not UTF-8
   * @throws UncheckedIOException if the file does not exist or cannot be read
   */
  public Assessment readAssessment(Path file, Model model) {
    return ASSESSMENT.read(
        SourceText.of(ASSESSMENT.noun(), file), AssessmentValidator.forModel(model)::validate);
  }

  /**
   * Reads an assessment from a text that is at hand and validates it against the model that it answers.
   *
   * @param source the text
   * @param model the model
   * @return the assessment, which can be scored
   * @throws MaturityException as {@link #readAssessment(String, Model)}
   */
  public Assessment readAssessment(SourceText source, Model model) {
    return ASSESSMENT.read(source, AssessmentValidator.forModel(model)::validate);
  }

  /**
   * Reads an assessment from a resource and validates it against the model that it answers.
   *
   * @param name the name of the resource, for messages
   * @param resource the resource, which is closed; null when it was not found
   * @param model the model
   * @return the assessment, which can be scored
   * @throws MaturityException as {@link #readAssessment(String, Model)}, or if the resource is not UTF-8
   * @throws UncheckedIOException if the resource is null or cannot be read
   */
  public Assessment readAssessment(String name, @Nullable InputStream resource, Model model) {
    return ASSESSMENT.read(
        SourceText.ofResource(ASSESSMENT.noun(), name, resource),
        AssessmentValidator.forModel(model)::validate);
  }

  /**
   * Reads a scorecard that {@link #write(Scorecard)} wrote.
   *
   * @param json the text
   * @return the scorecard
   * @throws MaturityException if the text is not a scorecard, with every problem
   */
  public Scorecard readScorecard(String json) {
    return SCORECARD.read(SourceText.of(SCORECARD.noun(), json), MaturityJson::formOnly);
  }

  /**
   * Reads a scorecard from a text that is at hand.
   *
   * @param source the text
   * @return the scorecard
   * @throws MaturityException as {@link #readScorecard(String)}
   */
  public Scorecard readScorecard(SourceText source) {
    return SCORECARD.read(source, MaturityJson::formOnly);
  }

  /**
   * Reads a change that {@link #write(Change)} wrote.
   *
   * @param json the text
   * @return the change
   * @throws MaturityException if the text is not a change, with every problem
   */
  public Change readChange(String json) {
    return CHANGE.read(SourceText.of(CHANGE.noun(), json), MaturityJson::formOnly);
  }

  /**
   * Writes a model.
   *
   * @param model the model, valid or not
   * @return the text
   * @throws MaturityException if it is so large or deep, or holds such texts, that it could not be read again
   */
  public String write(Model model) {
    return MODEL.write(model);
  }

  /**
   * Writes an assessment.
   *
   * @param assessment the assessment
   * @return the text
   * @throws MaturityException if it is so large, or holds such texts, that it could not be read again
   */
  public String write(Assessment assessment) {
    return ASSESSMENT.write(assessment);
  }

  /**
   * Writes a scorecard.
   *
   * @param scorecard the scorecard
   * @return the text
   * @throws MaturityException if it is so large or deep that it could not be read again
   */
  public String write(Scorecard scorecard) {
    return SCORECARD.write(scorecard);
  }

  /**
   * Writes what stands between a node and a level.
   *
   * @param blockers the smallest sets of criteria
   * @return the text
   * @throws MaturityException if it is so large that it could not be read again
   */
  public String write(Blockers blockers) {
    return BLOCKERS.write(blockers);
  }

  /**
   * Reads what {@link #write(Blockers)} wrote.
   *
   * @param json the text
   * @return the blockers
   * @throws MaturityException if the text is no list of blockers, with every problem
   */
  public Blockers readBlockers(String json) {
    return BLOCKERS.read(SourceText.of(BLOCKERS.noun(), json), MaturityJson::formOnly);
  }

  /**
   * Writes a change.
   *
   * @param change the change
   * @return the text
   * @throws MaturityException if it is so large or deep that it could not be read again
   */
  public String write(Change change) {
    return CHANGE.write(change);
  }

  /**
   * Says where problems of a thing stand in the text that it was read from: warnings of {@link ModelValidator}, for
   * instance. The location is that of the place which the path of the problem names, or of the innermost place around it
   * that is in the text. A problem that has a location keeps it.
   *
   * @param source the text
   * @param problems the problems
   * @return the same problems, each with a location, in the order of the text
   */
  public List<Problem> locate(SourceText source, List<Problem> problems) {
    return JsonLocations.locate(source, problems);
  }

  /**
   * Writes a change of a model.
   *
   * @param change the change
   * @return the text
   * @throws MaturityException if it is so large that it could not be read again
   */
  public String write(ModelChange change) {
    return MODEL_CHANGE.write(change);
  }

  /**
   * Reads a change that {@link #write(ModelChange)} wrote.
   *
   * @param json the text
   * @return the change
   * @throws MaturityException if the text is not a change of a model, with every problem
   */
  public ModelChange readModelChange(String json) {
    return MODEL_CHANGE.read(SourceText.of(MODEL_CHANGE.noun(), json), MaturityJson::formOnly);
  }

  /** Nothing more must hold than the form. */
  private static List<Problem> formOnly(Object read) {
    return List.of();
  }
}
