package dev.maturity.crosswalk;

import dev.maturity.model.Level;
import dev.maturity.problem.MaturityException;
import dev.maturity.problem.Problem;
import dev.maturity.problem.ProblemCode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts two crosswalks together. */
final class Merging {

  private Merging() {}

  static Crosswalk of(Crosswalk one, Crosswalk other) {
    List<Problem> problems = new ArrayList<>();
    Map<String, Scheme> schemes = new LinkedHashMap<>();
    one.schemes().forEach(scheme -> schemes.put(scheme.id(), scheme));
    for (Scheme scheme : other.schemes()) {
      Scheme known = schemes.get(scheme.id());
      if (known == null) {
        schemes.put(scheme.id(), scheme);
      } else if (ids(known).equals(ids(scheme))) {
        schemes.put(scheme.id(), merged(known, scheme));
      } else {
        problems.add(Problem.error(
                ProblemCode.INCONSISTENT,
                "",
                "The scheme (%s) has the levels (%s) in the crosswalk (%s), and (%s) in the crosswalk (%s)."
                    .formatted(
                        scheme.id(),
                        String.join(", ", ids(known)),
                        one.id(),
                        String.join(", ", ids(scheme)),
                        other.id()))
            .withHint("Maybe one of the two is a scheme of its own, under another id."));
      }
    }
    Map<String, String> homes = new LinkedHashMap<>();
    for (Scheme scheme : schemes.values()) {
      for (String model : scheme.models()) {
        String home = homes.putIfAbsent(model, scheme.id());
        if (home != null) {
          problems.add(Problem.error(
              ProblemCode.INCONSISTENT,
              "",
              "The model (%s) is in the scheme (%s) and in the scheme (%s)."
                  .formatted(model, home, scheme.id())));
        }
      }
    }
    if (!problems.isEmpty()) {
      throw new MaturityException(
          "The crosswalks (%s) and (%s) cannot be used together.".formatted(one.id(), other.id()),
          problems);
    }
    return new Crosswalk(
        one.id(),
        one.name(),
        one.description(),
        one.attribution(),
        List.copyOf(schemes.values()),
        both(one.levelLinks(), other.levelLinks()),
        both(one.dimensionLinks(), other.dimensionLinks()),
        both(one.gaps(), other.gaps()),
        both(one.criterionLinks(), other.criterionLinks()));
  }

  private static List<String> ids(Scheme scheme) {
    return scheme.levels().stream().map(Level::id).toList();
  }

  private static Scheme merged(Scheme one, Scheme other) {
    Map<String, SchemeDimension> dimensions = new LinkedHashMap<>();
    one.dimensions().forEach(dimension -> dimensions.put(dimension.id(), dimension));
    other.dimensions().forEach(dimension -> dimensions.putIfAbsent(dimension.id(), dimension));
    return new Scheme(
        one.id(),
        one.name(),
        both(one.models(), other.models()),
        one.levels(),
        List.copyOf(dimensions.values()),
        one.note());
  }

  private static <T> List<T> both(List<T> one, List<T> other) {
    Set<T> all = new LinkedHashSet<>(one);
    all.addAll(other);
    return List.copyOf(all);
  }
}
