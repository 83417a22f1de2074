package dev.maturity.benchmark;

import dev.maturity.problem.Nearest;
import dev.maturity.problem.Pointer;
import dev.maturity.problem.Problem;
import dev.maturity.problem.ProblemCode;
import dev.maturity.validation.FieldValidator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Collects what is wrong with a benchmark. */
final class Checks {

  private final List<Problem> problems = new ArrayList<>();

  List<Problem> all() {
    return List.copyOf(problems);
  }

  void error(ProblemCode code, String path, String message, String hint) {
    problems.add(Problem.error(code, path, message).withHint(hint));
  }

  /** The constraints on the fields of a record. */
  void fields(Object thing, String path, String kind, String id) {
    problems.addAll(FieldValidator.validate(thing, path, kind, id));
  }

  <T> void fields(List<T> things, String path, String kind, Function<T, String> id) {
    for (int i = 0; i < things.size(); i++) {
      fields(things.get(i), Pointer.to(path, i), kind, id.apply(things.get(i)));
    }
  }

  /** That no two of a list are the same. */
  void unique(List<String> ids, String list, String kind, String property) {
    Map<String, Integer> first = new LinkedHashMap<>();
    for (int i = 0; i < ids.size(); i++) {
      Integer earlier = first.putIfAbsent(ids.get(i), i);
      if (earlier != null) {
        String place = Pointer.to(list, i);
        error(
            ProblemCode.DUPLICATE_ID,
            property.isEmpty() ? place : Pointer.to(place, property),
            "The %s (%s) must be there only once, and it stands at %s too."
                .formatted(kind, ids.get(i), Pointer.to(list, earlier)),
            "");
      }
    }
  }

  /** That an id names something. */
  void known(String id, List<String> ids, String path, String what) {
    if (!ids.contains(id)) {
      error(
          ProblemCode.DANGLING_REFERENCE,
          path,
          "The %s (%s) is not known.".formatted(what, id),
          Nearest.to(id, ids)
              .map(near -> "Maybe " + near + ".")
              .orElse(
                  ids.isEmpty()
                      ? "There are none."
                      : "There are: " + String.join(", ", ids) + "."));
    }
  }
}
