package dev.maturity.engine;

import dev.maturity.problem.Problem;
import dev.maturity.problem.ProblemCode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;

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
   * Looks for providers of {@link ModelProvider} or {@link dev.maturity.scoring.ScoringRuleProvider}.
   *
   * @param <T> the service
   * @param service the service
   * @param loader the class loader to look with
   * @return what was found, and what went wrong
   */
  public static <T> Discovery<T> of(Class<T> service, ClassLoader loader) {
    List<T> found = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    Iterator<T> providers = ServiceLoader.load(service, loader).iterator();
    int faults = 0;
    while (faults < MOST_FAULTS_IN_A_ROW) {
      try {
        if (!providers.hasNext()) {
          break;
        }
        found.add(providers.next());
        faults = 0;
      } catch (ServiceConfigurationError | LinkageError broken) {
        faults++;
        problems.add(problem(service, broken));
      }
    }
    return new Discovery<>(found, problems);
  }

  private static Problem problem(Class<?> service, Throwable broken) {
    Throwable cause = broken.getCause() == null ? broken : broken.getCause();
    return Problem.error(
            ProblemCode.BROKEN_PROVIDER,
            "",
            "A provider of %s could not be loaded: %s"
                .formatted(service.getSimpleName(), broken.getMessage()))
        .withHint(cause == broken ? "" : "It failed with " + cause + ".");
  }
}
