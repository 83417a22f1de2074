package dev.maturity.io;

import dev.maturity.assessment.Assessment;
import dev.maturity.engine.ModelProvider;
import dev.maturity.model.Model;
import dev.maturity.problem.MaturityException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The files of a {@link ModelProvider} beside its class: the model as {@code <id>.json}, its other languages as {@code
 * <id>.<language>.json}, its samples as {@code samples/<name>.json}. Immutable and thread-safe.
 *
 * <pre>{@code
 * public final class AcmeData implements ModelProvider {
 *   private static final ModelResources FILES =
 *       ModelResources.of("acme-data", name -> AcmeData.class.getResourceAsStream(name));
 *   public String id() { return FILES.id(); }
 *   public Model model() { return FILES.model("de"); }
 * }
 * }</pre>
 */
public final class ModelResources {

  private static final MaturityJson JSON = MaturityJson.standard();

  private final String id;
  private final Function<String, @Nullable InputStream> open;

  private ModelResources(String id, Function<String, @Nullable InputStream> open) {
    this.id = Objects.requireNonNull(id, "id");
    this.open = Objects.requireNonNull(open, "open");
  }

  /**
   * The files of a provider.
   *
   * @param id the id of the model
   * @param open opens a file by its name, or returns null where there is none: the provider's own {@code
   *     getResourceAsStream}, since in a module only its own classes may open them; as a lambda, since the JVM starts
   *     quicker with one than with a reference to this method
   * @return the files
   */
  public static ModelResources of(String id, Function<String, @Nullable InputStream> open) {
    return new ModelResources(id, open);
  }

  /**
   * The id of the model.
   *
   * @return the id
   */
  public String id() {
    return id;
  }

  /**
   * Reads the model and its languages. Variants, and the model in another language, are validated when they are scored,
   * and by {@link dev.maturity.validation.ModelValidator}; that a language has only texts of the model, at once.
   *
   * @param languages the languages of which there is a file, such as {@code de}
   * @return the model, with one label set for each language
   * @throws MaturityException with every problem, if a file is missing or cannot be used
   */
  public Model model(String... languages) {
    String file = id + ".json";
    Model model = JSON.readModelItself(file, open.apply(file));
    for (String language : languages) {
      String name = id + "." + language + ".json";
      model = model.withLabelSet(LabelSetJson.readItself(name, open.apply(name), model));
    }
    return model;
  }

  /**
   * Reads samples, each of the model or of one of its variants.
   *
   * @param model the model
   * @param names the names of the samples, such as {@code furniture-retailer}
   * @return the samples, in that order
   * @throws MaturityException with every problem, if a file is missing or cannot be used
   */
  public List<Assessment> samples(Model model, String... names) {
    List<Assessment> samples = new ArrayList<>();
    for (String name : names) {
      String file = "samples/" + name + ".json";
      samples.add(JSON.readAssessment(file, open.apply(file), formOf(model, file)));
    }
    return List.copyOf(samples);
  }

  /** The model or the variant that a sample says it answers. A sample that is not there is said when it is read. */
  private Model formOf(Model model, String file) {
    try (InputStream sample = open.apply(file)) {
      if (sample == null) {
        return model;
      }
      String answered = JSON.readAssessment(SourceText.of(file, sample)).model();
      return model.variants().stream()
          .filter(variant -> answered.equals(model.id() + "-" + variant.id()))
          .findFirst()
          .flatMap(variant -> model.variant(variant.id()))
          .orElse(model);
    } catch (IOException e) {
      throw new UncheckedIOException("The resource (" + file + ") cannot be closed.", e);
    }
  }
}
