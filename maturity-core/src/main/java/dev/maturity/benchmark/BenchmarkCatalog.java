package dev.maturity.benchmark;

import com.google.common.collect.ImmutableSortedMap;
import dev.maturity.engine.Discovery;
import dev.maturity.problem.MaturityException;
import dev.maturity.problem.Nearest;
import dev.maturity.problem.Problem;
import dev.maturity.problem.ProblemCode;
import dev.maturity.scorecard.Scorecard;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The benchmarks that are at hand, by id. Immutable and thread-safe.
 *
 * <p>A provider that is broken, or a benchmark that is not valid, is named among the {@link #problems()} and harms no
 * other. Where two providers claim one id there is no telling which was meant: neither is offered.
 */
public final class BenchmarkCatalog {

  private final ImmutableSortedMap<String, Benchmark> benchmarks;
  private final List<Problem> problems;

  private BenchmarkCatalog(Map<String, Benchmark> benchmarks, List<Problem> problems) {
    this.benchmarks = ImmutableSortedMap.copyOf(benchmarks);
    this.problems = List.copyOf(problems);
  }

  /** What one provider offers. */
  private record Offer(String provider, List<Benchmark> benchmarks) {

    static Offer of(BenchmarkProvider provider) {
      return new Offer(provider.getClass().getName(), List.copyOf(provider.benchmarks()));
    }
  }

  /**
   * The benchmarks of every provider that the current thread's context class loader can see, or this library's own loader
   * where the thread has none.
   *
   * @return the catalogue
   */
  public static BenchmarkCatalog standard() {
    ClassLoader context = Thread.currentThread().getContextClassLoader();
    return discover(context == null ? BenchmarkCatalog.class.getClassLoader() : context);
  }

  /**
   * The benchmarks of every provider that a class loader can see.
   *
   * @param loader the class loader
   * @return the catalogue; its problems name the providers that could not be loaded
   */
  public static BenchmarkCatalog discover(ClassLoader loader) {
    return of(Discovery.of(BenchmarkProvider.class, loader));
  }

  /**
   * The benchmarks of some providers.
   *
   * @param providers the providers
   * @return the catalogue
   */
  public static BenchmarkCatalog of(List<BenchmarkProvider> providers) {
    return of(new Discovery<>(providers, List.of()));
  }

  private static BenchmarkCatalog of(Discovery<BenchmarkProvider> providers) {
    Discovery<Offer> offers = providers.ask("benchmarks()", Offer::of);
    List<Problem> problems = new ArrayList<>(offers.problems());
    Map<String, Benchmark> benchmarks = new TreeMap<>();
    Map<String, List<String>> claims = new TreeMap<>();
    for (Offer offer : offers.found()) {
      for (Benchmark benchmark : offer.benchmarks()) {
        if (isValid(benchmark, offer.provider(), problems)) {
          benchmarks.put(benchmark.id(), benchmark);
          claims.computeIfAbsent(benchmark.id(), id -> new ArrayList<>()).add(offer.provider());
        }
      }
    }
    claims.forEach((id, providersOfIt) -> {
      if (providersOfIt.size() > 1) {
        benchmarks.remove(id);
        problems.add(clash(id, providersOfIt));
      }
    });
    return new BenchmarkCatalog(benchmarks, problems);
  }

  private static boolean isValid(Benchmark benchmark, String provider, List<Problem> problems) {
    List<Problem> wrong = BenchmarkValidator.validate(benchmark);
    if (!wrong.isEmpty()) {
      problems.add(Problem.error(
          ProblemCode.BROKEN_PROVIDER,
          "",
          "The provider (%s) offers the benchmark (%s), which cannot be used."
              .formatted(provider, benchmark.id())));
      problems.addAll(wrong);
    }
    return wrong.isEmpty();
  }

  private static Problem clash(String id, List<String> providers) {
    return Problem.error(
            ProblemCode.PROVIDER_CLASH,
            "",
            "The benchmark (%s) is offered more than once: by %s."
                .formatted(id, String.join(", ", providers.stream().sorted().toList())))
        .withHint("None of them is used. Maybe one of them is on the path by mistake.");
  }

  /**
   * All benchmarks.
   *
   * @return the benchmarks in the alphabetical order of their ids
   */
  public List<Benchmark> all() {
    return List.copyOf(benchmarks.values());
  }

  /**
   * The benchmarks about a model.
   *
   * @param model the id of the model
   * @return the benchmarks that name it, in the alphabetical order of their ids
   */
  public List<Benchmark> about(String model) {
    return benchmarks.values().stream()
        .filter(benchmark -> benchmark.isAbout(model))
        .toList();
  }

  /**
   * The benchmark of that id.
   *
   * @param id an id
   * @return the benchmark; empty if there is none of that id
   */
  public Optional<Benchmark> find(String id) {
    return Optional.ofNullable(benchmarks.get(id));
  }

  /**
   * The benchmark of that id.
   *
   * @param id an id
   * @return the benchmark
   * @throws MaturityException if there is none of that id
   */
  public Benchmark benchmark(String id) {
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

  /**
   * Compares a scorecard with every benchmark about its model.
   *
   * @param card the scorecard, which stays as it is
   * @param asOf the day by which the age of studies is judged; null when not known
   * @return the comparisons that can be made, and why the others cannot
   */
  public BenchmarkReport report(Scorecard card, @Nullable LocalDate asOf) {
    List<BenchmarkComparison> comparisons = new ArrayList<>();
    List<Problem> notCompared = new ArrayList<>();
    for (Benchmark benchmark : about(card.model())) {
      try {
        comparisons.add(benchmark.compare(card, asOf));
      } catch (MaturityException refused) {
        notCompared.addAll(refused.problems());
      }
    }
    return BenchmarkReport.of(card, comparisons, notCompared);
  }

  private MaturityException unknown(String id) {
    String hint = Nearest.to(id, benchmarks.keySet())
        .map(nearest -> "Maybe " + nearest + ".")
        .orElse(
            benchmarks.isEmpty()
                ? "No benchmark is installed. Maybe the dependency maturity-models is missing."
                : "There are " + String.join(", ", benchmarks.keySet()) + ".");
    List<Problem> found = new ArrayList<>();
    found.add(
        Problem.error(ProblemCode.UNKNOWN_BENCHMARK, "", "The benchmark (" + id + ") is not known.")
            .withHint(hint));
    found.addAll(problems);
    return new MaturityException("The benchmark (" + id + ") cannot be used.", found);
  }
}
