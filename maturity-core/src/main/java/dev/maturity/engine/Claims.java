package dev.maturity.engine;

import dev.maturity.problem.Problem;
import dev.maturity.problem.ProblemCode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who claims which id. An id that two claim is nobody's, and a problem names both. */
final class Claims<T> {

  private final String kind;
  private final List<Problem> problems;
  private final Map<String, List<Claim<T>>> byId = new LinkedHashMap<>();

  Claims(String kind, List<Problem> problems) {
    this.kind = kind;
    this.problems = problems;
  }

  void add(String id, T thing, Object claimant) {
    byId.computeIfAbsent(id, key -> new ArrayList<>())
        .add(new Claim<>(thing, claimant.getClass().getName()));
  }

  /** What is claimed once; each clash becomes a problem. */
  Map<String, T> unique() {
    Map<String, T> unique = new LinkedHashMap<>();
    byId.forEach((id, claims) -> {
      if (claims.size() == 1) {
        unique.put(id, claims.get(0).thing());
      } else {
        problems.add(clash(id, claims));
      }
    });
    return unique;
  }

  private Problem clash(String id, List<Claim<T>> claims) {
    List<String> names = claims.stream().map(Claim::claimant).sorted().toList();
    return Problem.error(
            ProblemCode.PROVIDER_CLASH,
            "",
            "The %s (%s) is offered by %s providers: %s."
                .formatted(kind, id, names.size(), String.join(", ", names)))
        .withHint("None of them is used. Maybe one of them is on the path by mistake.");
  }

  private record Claim<T>(T thing, String claimant) {}
}
