package dev.maturity.engine;

import dev.maturity.problem.Problem;
import dev.maturity.problem.ProblemCode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What {@link ServiceLoader} found of one service, and what went wrong with the rest. A broken plug-in harms nobody but
 * itself.
 *
 * @param <T> the service
 * @param found the providers that could be made, in the order in which they were found
 * @param problems one for each provider that could not
 */
public record Discovery<T>(List<T> found, List<Problem> problems) {

  /** An error while advancing can come again and again; after this many in a row nothing more is to be had. */
  private static final int MOST_FAULTS_IN_A_ROW = 100;

  /** Copies the lists. */
  public Discovery {
    found = List.copyOf(found);
    problems = List.copyOf(problems);
  }

  /**
   * Looks for providers of a service of this library, such as {@link ModelProvider} or {@link
   * dev.maturity.scoring.ScoringRuleProvider}.
   *
   * @param <T> the service
   * @param service the service
   * @param loader the class loader to look with
   * @return what was found, and what went wrong
   */
  public static <T> Discovery<T> of(Class<T> service, ClassLoader loader) {
    List<T> found = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    Watched watched = new Watched(loader);
    Iterator<T> providers = ServiceLoader.load(service, watched).iterator();
    int faults = 0;
    while (faults < MOST_FAULTS_IN_A_ROW) {
      try {
        if (!providers.hasNext()) {
          break;
        }
        found.add(providers.next());
        faults = 0;
      } catch (ServiceConfigurationError | LinkageError | RuntimeException broken) {
        faults++;
        Problem problem = problem(service, broken, watched);
        if (!problems.contains(problem)) {
          problems.add(problem);
        }
      }
    }
    return new Discovery<>(found, problems);
  }

  /**
   * Asks every provider the same, so that one that fails harms no other.
   *
   * @param <R> what they answer
   * @param method what is asked, for messages, such as {@code models()}
   * @param question asks one provider
   * @return the answers in the order of the providers, and what went wrong so far
   */
  public <R> Discovery<R> ask(String method, Function<T, @Nullable R> question) {
    List<R> answers = new ArrayList<>();
    List<Problem> all = new ArrayList<>(problems);
    for (T provider : found) {
      Plugins.<R>call(provider, method, () -> question.apply(provider), all)
          .ifPresent(answers::add);
    }
    return new Discovery<>(answers, all);
  }

  private static Problem problem(Class<?> service, Throwable broken, Watched watched) {
    boolean isNamed = broken instanceof ServiceConfigurationError;
    String what = isNamed
        ? String.valueOf(broken.getMessage()).replace(service.getName() + ": ", "")
        : "Provider " + watched.lastClass + " could not be loaded";
    Throwable cause = isNamed ? broken.getCause() : broken;
    while (cause instanceof ExceptionInInitializerError && cause.getCause() != null) {
      cause = cause.getCause();
    }
    return Problem.error(
            ProblemCode.BROKEN_PROVIDER,
            "",
            "A %s cannot be used: %s.".formatted(service.getSimpleName(), what))
        .withHint(cause == null ? "" : "It failed with " + Plugins.describe(cause) + ".");
  }

  /** Knows which class was asked for last: a {@link LinkageError} names what is missing, not who misses it. */
  private static final class Watched extends ClassLoader {

    private String lastClass = "";

    Watched(ClassLoader loader) {
      super(loader);
    }

    @Override
    public Class<?> loadClass(String name) throws ClassNotFoundException {
      lastClass = name;
      return super.loadClass(name);
    }
  }
}
