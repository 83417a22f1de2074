package dev.maturity.engine;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableSortedMap;
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

  private final ImmutableSortedMap<String, Supplier<Loaded>> models;
  private final List<Problem> problems;

  private ModelCatalog(Map<String, Supplier<Loaded>> models, List<Problem> problems) {
    this.models = ImmutableSortedMap.copyOf(models);
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
    Map<String, Supplier<Loaded>> models = new TreeMap<>();
    claims
        .unique()
        .forEach((id, provider) -> models.put(id, Suppliers.memoize(() -> load(id, provider))));
    return new ModelCatalog(models, problems);
  }

  /**
   * The ids of the models.
   *
   * @return the ids in alphabetical order
   */
  public List<String> ids() {
    return models.keySet().asList();
  }

  /**
   * The model of that id.
   *
   * @param id an id
   * @return the model; empty if there is none of that id
   * @throws MaturityException if its provider fails
   */
  public Optional<Model> find(String id) {
    return Optional.ofNullable(models.get(id)).map(Supplier::get).map(loaded -> loaded.get(id));
  }

  /**
   * The model of that id.
   *
   * @param id an id
   * @return the model
   * @throws MaturityException if there is none of that id, or its provider fails
   */
  public Model model(String id) {
    return find(id).orElseThrow(() -> unknown(id));
  }

  /**
   * What went wrong with providers.
   *
   * @return the problems; empty if every provider is healthy
   */
  public List<Problem> problems() {
    return problems;
  }

  private MaturityException unknown(String id) {
    String hint = Nearest.to(id, models.keySet())
        .map(nearest -> "Maybe " + nearest + ".")
        .orElse(
            models.isEmpty()
                ? "No model is installed. Maybe the dependency maturity-models is missing."
                : "There are "
                    + String.join(", ", models.keySet())
                    + ". A model that is not installed scores through engine.scorer(model).");
    List<Problem> found = new ArrayList<>();
    found.add(Problem.error(ProblemCode.UNKNOWN_MODEL, "", "The model (" + id + ") is not known.")
        .withHint(hint));
    found.addAll(problems);
    return new MaturityException("The model (" + id + ") cannot be used.", found);
  }

  private static Loaded load(String id, ModelProvider provider) {
    List<Problem> problems = new ArrayList<>();
    Optional<Model> model = Plugins.call(provider, "model()", provider::model, problems);
    if (model.isPresent() && !model.get().id().equals(id)) {
      problems.add(Problem.error(
          ProblemCode.BROKEN_PROVIDER,
          "",
          "The provider (%s) announces the model (%s) and makes the model (%s)."
              .formatted(provider.getClass().getName(), id, model.get().id())));
    }
    return new Loaded(model, problems);
  }

  /** What came of asking a provider for its model; a failure is remembered too. */
  private record Loaded(Optional<Model> model, List<Problem> problems) {

    Model get(String id) {
      if (!problems.isEmpty()) {
        throw new MaturityException("The model (" + id + ") cannot be used.", problems);
      }
      return model.orElseThrow();
    }
  }
}
