package dev.maturity.crosswalk;

import dev.maturity.model.Level;
import dev.maturity.model.Limits;
import dev.maturity.problem.Pointer;
import dev.maturity.problem.ProblemCode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Checks the links between levels. */
final class LevelLinkChecks {

  private final Crosswalk crosswalk;
  private final Findings findings;

  LevelLinkChecks(Crosswalk crosswalk, Findings findings) {
    this.crosswalk = crosswalk;
    this.findings = findings;
  }

  void check() {
    Map<List<Object>, Integer> first = new LinkedHashMap<>();
    List<LevelLink> links = crosswalk.levelLinks();
    for (int i = 0; i < links.size(); i++) {
      LevelLink link = links.get(i);
      String path = Pointer.to("/levelLinks", i);
      String owner = "link from %s to %s"
          .formatted(
              Findings.shown(link.from().toString()), Findings.shown(link.to().toString()));
      findings.filled(path + "/basis", "basis", owner, link.basis(), Limits.TEXT);
      Integer earlier = first.putIfAbsent(List.of(link.from(), link.to()), i);
      if (earlier != null) {
        findings.error(
            ProblemCode.REPEATED,
            path,
            "The %s must stand once, and it is at %s too."
                .formatted(owner, Pointer.to("/levelLinks", earlier)));
      }
      if (link.from().scheme().equals(link.to().scheme())) {
        findings.error(
            ProblemCode.INCONSISTENT,
            path + "/to/scheme",
            "The %s must lead to another scheme.".formatted(owner));
      }
      scheme(link.from().scheme(), path + "/from/scheme")
          .ifPresent(scheme -> level(scheme, link.from().level(), path + "/from/level"));
      scheme(link.to().scheme(), path + "/to/scheme").ifPresent(scheme -> span(scheme, link, path));
    }
  }

  private void span(Scheme scheme, LevelLink link, String path) {
    int lowest = level(scheme, link.to().lowest(), path + "/to/lowest");
    int highest = link.to().highest().equals(link.to().lowest())
        ? lowest
        : level(scheme, link.to().highest(), path + "/to/highest");
    if (lowest > 0 && highest > 0 && lowest > highest) {
      findings.error(
          ProblemCode.INCONSISTENT,
          path + "/to",
          "The lowest level (%s) must not be above the highest (%s)."
              .formatted(link.to().lowest(), link.to().highest()),
          "Maybe the two are the wrong way round.");
    }
  }

  private Optional<Scheme> scheme(String id, String path) {
    List<String> known = crosswalk.schemes().stream().map(Scheme::id).toList();
    int index = known.indexOf(id);
    if (index < 0) {
      findings.unknown(path, "scheme", id, "crosswalk", known);
    }
    return index < 0 ? Optional.empty() : Optional.of(crosswalk.schemes().get(index));
  }

  private int level(Scheme scheme, String id, String path) {
    int rank = scheme.rank(id);
    if (rank == 0) {
      findings.unknown(
          path,
          "level",
          id,
          "scheme (" + scheme.id() + ")",
          scheme.levels().stream().map(Level::id).toList());
    }
    return rank;
  }
}
