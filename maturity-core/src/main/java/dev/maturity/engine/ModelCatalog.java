package dev.maturity.engine;

import com.google.common.collect.ImmutableMap;
import dev.maturity.assessment.Assessment;
import dev.maturity.model.Model;
import dev.maturity.problem.MaturityException;
import dev.maturity.problem.Nearest;
import dev.maturity.problem.Problem;
import dev.maturity.problem.ProblemCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The models that are at hand, by id. A model is made when it is first asked for. Thread-safe.
 *
 * <p>Ids are unique. Where two providers claim one id there is no telling which was meant: neither is offered, and {@link
 * #problems()} names both.
 */
public final class ModelCatalog {

  private final ImmutableMap<String, Offer> models;
  private final List<Problem> problems;

  private ModelCatalog(Map<String, Offer> models, List<Problem> problems) {
    this.models = ImmutableMap.copyOf(models);
    this.problems = List.copyOf(problems);
  }

  /**
   * The models of some providers.
   *
   * @param providers the providers
   * @return the catalogue
   */
  public static ModelCatalog of(List<ModelProvider> providers) {
    return of(providers, List.of());
  }

  /**
   * The models of every provider that a class loader can see.
   *
   * @param loader the class loader
   * @return the catalogue; its problems name the providers that could not be loaded
   */
  public static ModelCatalog discover(ClassLoader loader) {
    Discovery<ModelProvider> discovery = Discovery.of(ModelProvider.class, loader);
    return of(discovery.found(), discovery.problems());
  }

  private static ModelCatalog of(List<ModelProvider> providers, List<Problem> known) {
    List<Problem> problems = new ArrayList<>(known);
    Claims<ModelProvider> claims = new Claims<>("model", problems);
    for (ModelProvider provider : providers) {
      Plugins.call(provider, "id()", provider::id, problems)
          .ifPresent(id -> claims.add(id, provider, provider));
    }
    Map<String, Offer> models = new TreeMap<>();
    claims.unique().forEach((id, provider) -> models.put(id, Offer.of(id, provider)));
    return new ModelCatalog(models, problems);
  }

  /**
   * The ids of the models, known without making them. Variants are not among them.
   *
   * @return the ids in alphabetical order
   */
  public List<String> ids() {
    return models.keySet().asList();
  }

  /**
   * The model of that id, or the variant of a model: {@code five-stage-innovation-extended} is the variant {@code
   * extended} of the model {@code five-stage-innovation}, unless a provider offers a model of that id.
   *
   * @param id an id
   * @return the model; empty if there is none of that id
   * @throws MaturityException if its provider fails
   */
  public Optional<Model> find(String id) {
    Offer offer = models.get(id);
    return offer == null ? variant(id) : Optional.of(offer.model());
  }

  /**
   * The model of that id, or the variant of a model.
   *
   * @param id an id, as in {@link #find}
   * @return the model
   * @throws MaturityException if there is none of that id, or its provider fails
   */
  public Model model(String id) {
    return find(id).orElseThrow(() -> unknown(id));
  }

  /**
   * Fictitious assessments that show how a model is used, of the model itself or of one of its variants.
   *
   * @param id the id of a model
   * @return the samples; empty if its provider has none
   * @throws MaturityException if there is no model of that id, or its provider fails
   */
  public List<Assessment> samples(String id) {
    Offer offer = models.get(id);
    if (offer == null) {
      throw unknown(id);
    }
    return offer.samples();
  }

  /**
   * What went wrong with providers.
   *
   * @return the problems; empty if every provider is healthy
   */
  public List<Problem> problems() {
    return problems;
  }

  /** Of variants only those of models that were asked already, since their ids begin as this one does. */
  private List<String> candidates(String id) {
    List<String> candidates = new ArrayList<>(models.keySet());
    models.forEach((model, offer) -> {
      if (id.startsWith(model + "-")) {
        offer.model().variants().forEach(variant -> candidates.add(model + "-" + variant.id()));
      }
    });
    return candidates;
  }

  private MaturityException unknown(String id) {
    String hint = Nearest.to(id, candidates(id))
        .map(nearest -> "Maybe " + nearest + ".")
        .orElse(
            models.isEmpty()
                ? "No model is installed. Maybe the dependency maturity-models is missing, or a provider of your own is announced neither in META-INF/services nor by provides in module-info.java."
                : "There are "
                    + String.join(", ", models.keySet())
                    + ". A model that is not installed scores through engine.scorer(model).");
    List<Problem> found = new ArrayList<>();
    found.add(Problem.error(ProblemCode.UNKNOWN_MODEL, "", "The model (" + id + ") is not known.")
        .withHint(hint));
    found.addAll(problems);
    return new MaturityException("The model (" + id + ") cannot be used.", found);
  }

  /** The longest id wins whose model has the rest as a variant; a model whose id does not fit is not made. */
  private Optional<Model> variant(String id) {
    for (int at = id.lastIndexOf('-'); at > 0; at = id.lastIndexOf('-', at - 1)) {
      Offer offer = models.get(id.substring(0, at));
      Optional<Model> variant =
          offer == null ? Optional.empty() : offer.model().variant(id.substring(at + 1));
      if (variant.isPresent()) {
        return variant;
      }
    }
    return Optional.empty();
  }
}
