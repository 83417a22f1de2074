package dev.maturity.io;

import dev.maturity.model.LabelSet;
import dev.maturity.model.Model;
import dev.maturity.problem.MaturityException;
import dev.maturity.validation.LabelSetValidator;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes label sets that stand in a file of their own, such as a model in another language, under the rules of
 * {@link MaturityJson}: strict, with all problems located, and YAML wherever JSON is.
 *
 * <pre>{@code
 * Model model = MaturityJson.standard()
 *     .readModel("acme.json", Acme.class.getResourceAsStream("acme.json"))
 *     .withLabelSet(LabelSetJson.read("acme.de.json", Acme.class.getResourceAsStream("acme.de.json")));
 * }</pre>
 */
public final class LabelSetJson {

  private static final JsonForm<LabelSet> LABEL_SET = new JsonForm<>("label set", LabelSet.class);

  private LabelSetJson() {}

  /**
   * Reads a label set. Whether a model has the texts that it labels is not asked.
   *
   * @param json the text
   * @return the label set
   * @throws MaturityException if the text is not a label set, with every problem
   */
  public static LabelSet read(String json) {
    return read(SourceText.of(LABEL_SET.noun(), json));
  }

  /**
   * Reads a label set from a file. Whether a model has the texts that it labels is not asked.
   *
   * @param file the file
   * @return the label set
   * @throws MaturityException as {@link #read(String)}, or if the file is not UTF-8
   * @throws UncheckedIOException if the file does not exist or cannot be read
   */
  public static LabelSet read(Path file) {
    return read(SourceText.of(LABEL_SET.noun(), file));
  }

  /**
   * Reads a label set from a text that is at hand. Whether a model has the texts that it labels is not asked.
   *
   * @param source the text
   * @return the label set
   * @throws MaturityException as {@link #read(String)}
   */
  public static LabelSet read(SourceText source) {
    return LABEL_SET.read(source, LabelSetValidator::validate);
  }

  /**
   * Reads a label set from a text that is at hand, and validates it against the model whose texts it labels.
   *
   * @param source the text
   * @param model the model
   * @return the label set, which can be put beside the model with {@link Model#withLabelSet}
   * @throws MaturityException if the text is not a label set of that model, with every problem
   */
  public static LabelSet read(SourceText source, Model model) {
    return LABEL_SET.read(source, labels -> LabelSetValidator.validate(labels, model));
  }

  /**
   * Reads a label set from a resource. The way for a plug-in to read what it ships beside its model; what the model makes
   * of it, {@link dev.maturity.validation.ModelValidator} says.
   *
   * @param name the name of the resource, for messages
   * @param resource the resource, which is closed; null when it was not found
   * @return the label set
   * @throws MaturityException as {@link #read(String)}, or if the resource is not UTF-8
   * @throws UncheckedIOException if the resource is null or cannot be read
   */
  public static LabelSet read(String name, @Nullable InputStream resource) {
    return read(SourceText.ofResource(LABEL_SET.noun(), name, resource));
  }

  /**
   * Reads a label set from a resource, and validates it against the model whose texts it labels.
   *
   * @param name the name of the resource, for messages
   * @param resource the resource, which is closed; null when it was not found
   * @param model the model
   * @return the label set
   * @throws MaturityException as {@link #read(SourceText, Model)}, or if the resource is not UTF-8
   * @throws UncheckedIOException if the resource is null or cannot be read
   */
  public static LabelSet read(String name, @Nullable InputStream resource, Model model) {
    return read(SourceText.ofResource(LABEL_SET.noun(), name, resource), model);
  }

  /** Reads a label set of a model that is validated in these words by whoever takes it. */
  static LabelSet readItself(String name, @Nullable InputStream resource, Model model) {
    return LABEL_SET.read(
        SourceText.ofResource(LABEL_SET.noun(), name, resource),
        labels -> LabelSetValidator.validateItself(labels, model));
  }

  /**
   * Writes a label set.
   *
   * @param labels the label set
   * @return the text
   * @throws MaturityException if it is so large, or holds such texts, that it could not be read again
   */
  public static String write(LabelSet labels) {
    return LABEL_SET.write(labels);
  }
}
