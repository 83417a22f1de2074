package dev.maturity.crosswalk;

import com.google.common.base.Suppliers;
import dev.maturity.engine.Discovery;
import dev.maturity.problem.Foreign;
import dev.maturity.problem.MaturityException;
import dev.maturity.problem.Problem;
import dev.maturity.problem.ProblemCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The crosswalks that are at hand, put together into one. They are made when they are first needed. Thread-safe.
 *
 * <p>A provider that fails, and a crosswalk that cannot be used or does not fit those before it by its id, is left out,
 * and {@link #problems()} names it. Of two providers of one id neither is used.
 */
public final class CrosswalkCatalog {

  private final Supplier<Loaded> loaded;

  private CrosswalkCatalog(List<CrosswalkProvider> providers, List<Problem> known) {
    List<CrosswalkProvider> all = List.copyOf(providers);
    List<Problem> before = List.copyOf(known);
    this.loaded = Suppliers.memoize(() -> load(all, before));
  }

  /**
   * The crosswalks of some providers.
   *
   * @param providers the providers
   * @return the catalogue
   */
  public static CrosswalkCatalog of(List<CrosswalkProvider> providers) {
    return new CrosswalkCatalog(providers, List.of());
  }

  /**
   * The crosswalks of every provider that a class loader can see.
   *
   * @param loader the class loader
   * @return the catalogue; its problems name the providers that could not be loaded
   */
  public static CrosswalkCatalog discover(ClassLoader loader) {
    Discovery<CrosswalkProvider> discovery = Discovery.of(CrosswalkProvider.class, loader);
    return new CrosswalkCatalog(discovery.found(), discovery.problems());
  }

  /**
   * Each crosswalk by itself.
   *
   * @return the crosswalks in the order of their ids
   */
  public List<Crosswalk> crosswalks() {
    return loaded.get().crosswalks();
  }

  /**
   * All crosswalks together.
   *
   * @return one crosswalk with all schemes and links; empty if there is none
   */
  public Crosswalk crosswalk() {
    return loaded.get().all();
  }

  /**
   * What went wrong with providers.
   *
   * @return the problems; empty if every provider is healthy
   */
  public List<Problem> problems() {
    return loaded.get().problems();
  }

  private record Loaded(List<Crosswalk> crosswalks, Crosswalk all, List<Problem> problems) {}

  private static Loaded load(List<CrosswalkProvider> providers, List<Problem> known) {
    List<Problem> problems = new ArrayList<>(known);
    Map<String, List<CrosswalkProvider>> byId = new TreeMap<>();
    for (CrosswalkProvider provider : providers) {
      call(provider, "id()", provider::id, problems)
          .ifPresent(id -> byId.computeIfAbsent(id, key -> new ArrayList<>()).add(provider));
    }
    List<Crosswalk> crosswalks = new ArrayList<>();
    Crosswalk all = Crosswalk.empty();
    for (Map.Entry<String, List<CrosswalkProvider>> entry : byId.entrySet()) {
      if (entry.getValue().size() > 1) {
        problems.add(clash(entry.getKey(), entry.getValue()));
        continue;
      }
      Optional<Crosswalk> made = make(entry.getKey(), entry.getValue().get(0), problems);
      if (made.isPresent()) {
        try {
          all = crosswalks.isEmpty() ? made.get() : all.with(made.get());
          crosswalks.add(made.get());
        } catch (MaturityException misfit) {
          problems.addAll(misfit.problems());
        }
      }
    }
    return new Loaded(List.copyOf(crosswalks), all, List.copyOf(problems));
  }

  private static Optional<Crosswalk> make(
      String id, CrosswalkProvider provider, List<Problem> problems) {
    Optional<Crosswalk> made = call(provider, "crosswalk()", provider::crosswalk, problems);
    String name = provider.getClass().getName();
    if (made.isPresent() && !made.get().id().equals(id)) {
      problems.add(
          broken("The provider (%s) announces the crosswalk (%s) and makes the crosswalk (%s)."
              .formatted(name, id, made.get().id())));
      return Optional.empty();
    }
    List<Problem> errors = made
        .map(crosswalk -> CrosswalkValidator.standard().validate(crosswalk))
        .orElse(List.of())
        .stream()
        .filter(Problem::isError)
        .toList();
    if (!errors.isEmpty()) {
      problems.add(broken(
          "The provider (%s) makes a crosswalk (%s) that cannot be used.".formatted(name, id)));
      problems.addAll(errors);
      return Optional.empty();
    }
    return made;
  }

  private static <T> Optional<T> call(
      CrosswalkProvider provider,
      String method,
      Supplier<@Nullable T> said,
      List<Problem> problems) {
    String name = provider.getClass().getName();
    return Foreign.call(
        () -> {
          Optional<T> value = Optional.ofNullable(said.get());
          if (value.isEmpty()) {
            problems.add(broken("The provider (%s) returns null from %s.".formatted(name, method)));
          }
          return value;
        },
        fault -> {
          problems.add(broken(
              "The provider (%s) fails in %s: %s.".formatted(name, method, describe(fault))));
          if (fault instanceof MaturityException invalid) {
            problems.addAll(invalid.problems());
          }
          return Optional.empty();
        });
  }

  private static String describe(Throwable fault) {
    String message = String.valueOf(fault.getMessage()).lines().findFirst().orElse("");
    String kind = fault.getClass().getSimpleName();
    return fault.getMessage() == null ? kind : kind + ": " + message;
  }

  private static Problem clash(String id, List<CrosswalkProvider> providers) {
    List<String> names = providers.stream()
        .map(provider -> provider.getClass().getName())
        .sorted()
        .toList();
    return Problem.error(
            ProblemCode.PROVIDER_CLASH,
            "",
            "The crosswalk (%s) is offered by %s providers: %s."
                .formatted(id, names.size(), String.join(", ", names)))
        .withHint("None of them is used. Maybe one of them is on the path by mistake.");
  }

  private static Problem broken(String message) {
    return Problem.error(ProblemCode.BROKEN_PROVIDER, "", message);
  }
}
