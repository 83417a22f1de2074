package dev.maturity.engine;

import com.google.common.base.Suppliers;
import dev.maturity.assessment.Assessment;
import dev.maturity.model.Model;
import dev.maturity.problem.MaturityException;
import dev.maturity.problem.Problem;
import dev.maturity.problem.ProblemCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What one provider offers. It is asked for each thing once, when that is first needed, and what came of it is kept, a
 * failure too.
 */
final class Offer {

  private final String id;
  private final Supplier<Said<Model>> model;
  private final Supplier<Said<List<Assessment>>> samples;

  private Offer(String id, Supplier<Said<Model>> model, Supplier<Said<List<Assessment>>> samples) {
    this.id = id;
    this.model = Suppliers.memoize(model::get);
    this.samples = Suppliers.memoize(samples::get);
  }

  static Offer of(String id, ModelProvider provider) {
    return new Offer(id, () -> model(id, provider), () -> samples(provider));
  }

  Model model() {
    return model.get().orThrow("The model (" + id + ")");
  }

  List<Assessment> samples() {
    return samples.get().orThrow("The samples of the model (" + id + ")");
  }

  private static Said<Model> model(String id, ModelProvider provider) {
    List<Problem> problems = new ArrayList<>();
    Optional<Model> model = Plugins.call(provider, "model()", provider::model, problems);
    if (model.isPresent() && !model.get().id().equals(id)) {
      problems.add(Problem.error(
          ProblemCode.BROKEN_PROVIDER,
          "",
          "The provider (%s) announces the model (%s) and makes the model (%s)."
              .formatted(provider.getClass().getName(), id, model.get().id())));
    }
    return new Said<>(model, problems);
  }

  /** Copied at once, so that a list that holds null fails as the provider's own. */
  private static Said<List<Assessment>> samples(ModelProvider provider) {
    List<Problem> problems = new ArrayList<>();
    Optional<List<Assessment>> samples =
        Plugins.call(provider, "samples()", () -> copy(provider.samples()), problems);
    return new Said<>(samples, problems);
  }

  @SuppressWarnings("NullAway") // what a plug-in says may be null, whatever it promises
  private static List<Assessment> copy(List<Assessment> samples) {
    return samples == null ? null : List.copyOf(samples);
  }

  /** What a provider said. */
  private record Said<T>(Optional<T> thing, List<Problem> problems) {

    T orThrow(String what) {
      if (!problems.isEmpty()) {
        throw new MaturityException(what + " cannot be used.", problems);
      }
      return thing.orElseThrow();
    }
  }
}
