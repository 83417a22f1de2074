package dev.maturity.io;

import dev.maturity.crosswalk.CarriedAnswers;
import dev.maturity.crosswalk.Crosswalk;
import dev.maturity.crosswalk.CrosswalkCoverage;
import dev.maturity.crosswalk.CrosswalkValidator;
import dev.maturity.crosswalk.Translation;
import dev.maturity.model.Model;
import dev.maturity.problem.MaturityException;
import dev.maturity.problem.Problem;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes crosswalks, and what comes of using them, as JSON; YAML is read wherever JSON is. Under the rules of
 * {@link MaturityJson}. Immutable and thread-safe.
 */
public final class CrosswalkJson {

  private static final JsonForm<Crosswalk> CROSSWALK = new JsonForm<>("crosswalk", Crosswalk.class);

  private static final JsonForm<Translation> TRANSLATION =
      new JsonForm<>("translation", Translation.class);

  private static final JsonForm<CrosswalkCoverage> COVERAGE =
      new JsonForm<>("coverage of a crosswalk", CrosswalkCoverage.class);

  private static final JsonForm<CarriedAnswers> CARRIED =
      new JsonForm<>("list of carried answers", CarriedAnswers.class);

  private static final CrosswalkJson STANDARD = new CrosswalkJson(CrosswalkValidator.standard());

  private final CrosswalkValidator validator;

  private CrosswalkJson(CrosswalkValidator validator) {
    this.validator = validator;
  }

  /**
   * Reads crosswalks and holds them against nothing but themselves.
   *
   * @return a reader and writer
   */
  public static CrosswalkJson standard() {
    return STANDARD;
  }

  /**
   * Reads crosswalks and holds them against models, too.
   *
   * @param models the models
   * @return a reader and writer
   */
  public static CrosswalkJson against(List<Model> models) {
    return new CrosswalkJson(CrosswalkValidator.against(models));
  }

  /**
   * Reads a crosswalk and validates it.
   *
   * @param json the text
   * @return the crosswalk, which can be used
   * @throws MaturityException if the text is not such a crosswalk, with every error
   */
  public Crosswalk read(String json) {
    return CROSSWALK.read(SourceText.of(CROSSWALK.noun(), json), validator::validate);
  }

  /**
   * Reads a crosswalk from a file and validates it.
   *
   * @param file the file
   * @return the crosswalk, which can be used
   * @throws MaturityException as {@link #read(String)}, or if the file is not UTF-8
   * @throws UncheckedIOException if the file does not exist or cannot be read
   */
  public Crosswalk read(Path file) {
    return CROSSWALK.read(SourceText.of(CROSSWALK.noun(), file), validator::validate);
  }

  /**
   * Reads a crosswalk from a text that is at hand and validates it.
   *
   * @param source the text
   * @return the crosswalk, which can be used
   * @throws MaturityException as {@link #read(String)}
   */
  public Crosswalk read(SourceText source) {
    return CROSSWALK.read(source, validator::validate);
  }

  /**
   * Reads a crosswalk from a resource and validates it. The way for a plug-in to read what it ships.
   *
   * @param name the name of the resource, for messages
   * @param resource the resource, which is closed; null when it was not found
   * @return the crosswalk, which can be used
   * @throws MaturityException as {@link #read(String)}, or if the resource is not UTF-8
   * @throws UncheckedIOException if the resource is null or cannot be read
   */
  public Crosswalk read(String name, @Nullable InputStream resource) {
    return CROSSWALK.read(
        SourceText.ofResource(CROSSWALK.noun(), name, resource), validator::validate);
  }

  /**
   * Reads what {@link #write(Translation)} wrote.
   *
   * @param json the text
   * @return the translation
   * @throws MaturityException if the text is no translation, with every problem
   */
  public Translation readTranslation(String json) {
    return TRANSLATION.read(SourceText.of(TRANSLATION.noun(), json), CrosswalkJson::formOnly);
  }

  /**
   * Reads what {@link #write(CrosswalkCoverage)} wrote.
   *
   * @param json the text
   * @return the coverage
   * @throws MaturityException if the text is no such coverage, with every problem
   */
  public CrosswalkCoverage readCoverage(String json) {
    return COVERAGE.read(SourceText.of(COVERAGE.noun(), json), CrosswalkJson::formOnly);
  }

  /**
   * Reads what {@link #write(CarriedAnswers)} wrote.
   *
   * @param json the text
   * @return the answers
   * @throws MaturityException if the text holds no such answers, with every problem
   */
  public CarriedAnswers readCarriedAnswers(String json) {
    return CARRIED.read(SourceText.of(CARRIED.noun(), json), CrosswalkJson::formOnly);
  }

  /**
   * Writes a crosswalk.
   *
   * @param crosswalk the crosswalk, valid or not
   * @return the text
   * @throws MaturityException if it is so large, or holds such texts, that it could not be read again
   */
  public String write(Crosswalk crosswalk) {
    return CROSSWALK.write(crosswalk);
  }

  /**
   * Writes a translation.
   *
   * @param translation the translation
   * @return the text
   * @throws MaturityException if it is so large that it could not be read again
   */
  public String write(Translation translation) {
    return TRANSLATION.write(translation);
  }

  /**
   * Writes how much of one model another one speaks of.
   *
   * @param coverage the coverage
   * @return the text
   * @throws MaturityException if it is so large that it could not be read again
   */
  public String write(CrosswalkCoverage coverage) {
    return COVERAGE.write(coverage);
  }

  /**
   * Writes what was carried over, with the answers themselves.
   *
   * @param answers the answers
   * @return the text
   * @throws MaturityException if it is so large that it could not be read again
   */
  public String write(CarriedAnswers answers) {
    return CARRIED.write(answers);
  }

  /** Nothing more must hold than the form. */
  private static List<Problem> formOnly(Object read) {
    return List.of();
  }
}
