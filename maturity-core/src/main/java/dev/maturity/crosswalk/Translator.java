package dev.maturity.crosswalk;

import dev.maturity.problem.MaturityException;
import dev.maturity.problem.Nearest;
import dev.maturity.problem.Problem;
import dev.maturity.problem.ProblemCode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Finds the ways from a level to another scheme. */
final class Translator {

  /** Each link is a judgement. After three of them nobody can say any more what is meant. */
  static final int MOST_LINKS = 3;

  private final Crosswalk crosswalk;

  Translator(Crosswalk crosswalk) {
    this.crosswalk = crosswalk;
  }

  Translation translate(String fromId, String wanted, String toId) {
    Scheme from = scheme(fromId);
    Scheme to = scheme(toId);
    Rung level = from.level(wanted).orElseThrow(() -> unknownLevel(from, wanted));
    if (from.equals(to)) {
      RungRange itself = new RungRange(level, level);
      return translation(
          from, level, to, Optional.of(itself), Relation.CLOSE, Confidence.HIGH, List.of());
    }
    List<Way> ways = ways(from, level, to);
    return translation(
        from,
        level,
        to,
        ways.stream().map(Way::range).reduce(RungRange::union),
        ways.stream().map(Way::relation).reduce(Relation.CLOSE, Relation::looser),
        ways.stream().map(Way::confidence).reduce(Confidence.HIGH, Confidence::lower),
        ways);
  }

  private static Translation translation(
      Scheme from,
      Rung level,
      Scheme to,
      Optional<RungRange> range,
      Relation relation,
      Confidence confidence,
      List<Way> ways) {
    return new Translation(
        from.id(),
        from.name(),
        level,
        to.id(),
        to.name(),
        to.levels().size(),
        range.orElse(null),
        range.isEmpty() ? null : relation,
        range.isEmpty() ? null : confidence,
        ways);
  }

  /** The direct way or, where there is none, all over the fewest links. */
  private List<Way> ways(Scheme from, Rung level, Scheme to) {
    RungRange start = new RungRange(level, level);
    Optional<Leg> direct = leg(from, start, to, true);
    if (direct.isPresent()) {
      return List.of(Way.of(List.of(direct.get())));
    }
    List<Way> open = new ArrayList<>();
    for (Scheme next : crosswalk.schemes()) {
      leg(from, start, next, false).ifPresent(leg -> open.add(Way.of(List.of(leg))));
    }
    for (int links = 2; links <= MOST_LINKS; links++) {
      List<Way> arrived = longer(open, List.of(to));
      if (!arrived.isEmpty()) {
        return arrived;
      }
      List<Way> farther = longer(open, crosswalk.schemes());
      open.clear();
      open.addAll(farther);
    }
    return List.of();
  }

  private List<Way> longer(List<Way> ways, List<Scheme> nexts) {
    List<Way> longer = new ArrayList<>();
    for (Way way : ways) {
      Set<String> visited = new LinkedHashSet<>();
      way.legs().forEach(leg -> visited.add(leg.from()));
      Scheme last = scheme(way.legs().get(way.legs().size() - 1).to());
      visited.add(last.id());
      for (Scheme next : nexts) {
        if (!visited.contains(next.id())) {
          leg(last, way.range(), next, false).ifPresent(leg -> longer.add(way.then(leg)));
        }
      }
    }
    return longer;
  }

  /** The step from all levels of a range; empty if one of them leads nowhere, since nobody knows what it would be. */
  private Optional<Leg> leg(Scheme from, RungRange range, Scheme to, boolean rankOnlyToo) {
    Set<Hop> hops = new LinkedHashSet<>();
    Optional<RungRange> reached = Optional.empty();
    for (int rank = range.lowest().rank(); rank <= range.highest().rank(); rank++) {
      boolean leadsOn = false;
      for (LevelLink link : crosswalk.levelLinks()) {
        Optional<RungRange> there = link.relation() == Relation.RANK_ONLY && !rankOnlyToo
            ? Optional.empty()
            : read(link, from, rank, to);
        if (there.isPresent()) {
          leadsOn = true;
          hops.add(new Hop(link, !link.from().scheme().equals(from.id())));
          reached = Optional.of(reached.map(there.get()::union).orElse(there.get()));
        }
      }
      if (!leadsOn) {
        return Optional.empty();
      }
    }
    return reached.map(levels -> new Leg(from.id(), to.id(), List.copyOf(hops), levels));
  }

  /** Where a link leads from a level, read in whichever direction fits; empty if in neither. */
  private static Optional<RungRange> read(LevelLink link, Scheme from, int rank, Scheme to) {
    Scheme spanned = link.to().scheme().equals(to.id()) ? to : from;
    int lowest = spanned.rank(link.to().lowest());
    int highest = spanned.rank(link.to().highest());
    if (lowest < 1 || highest < lowest) {
      return Optional.empty();
    }
    if (link.from().scheme().equals(from.id()) && link.to().scheme().equals(to.id())) {
      return from.rank(link.from().level()) == rank
          ? Optional.of(new RungRange(to.rung(lowest), to.rung(highest)))
          : Optional.empty();
    }
    boolean backwards =
        link.from().scheme().equals(to.id()) && link.to().scheme().equals(from.id());
    int start = backwards ? to.rank(link.from().level()) : 0;
    return start > 0 && IntStream.rangeClosed(lowest, highest).anyMatch(at -> at == rank)
        ? Optional.of(new RungRange(to.rung(start), to.rung(start)))
        : Optional.empty();
  }

  private Scheme scheme(String id) {
    return crosswalk.scheme(id).orElseThrow(() -> unknownScheme(id));
  }

  private MaturityException unknownScheme(String id) {
    Set<String> known = new LinkedHashSet<>();
    crosswalk.schemes().forEach(scheme -> {
      known.add(scheme.id());
      known.addAll(scheme.models());
    });
    return unusable(
        "The crosswalk has no scheme or model (%s).".formatted(id), Nearest.to(id, known), known);
  }

  private static MaturityException unknownLevel(Scheme scheme, String wanted) {
    Set<String> known = new LinkedHashSet<>();
    scheme.levels().forEach(level -> known.add(level.id()));
    return unusable(
        "The scheme (%s) has no level (%s).".formatted(scheme.id(), wanted),
        Nearest.to(wanted, known),
        known);
  }

  private static MaturityException unusable(
      String message, Optional<String> nearest, Set<String> known) {
    String hint = nearest
        .map(name -> "Maybe " + name + ".")
        .orElse(known.isEmpty() ? "It has none." : "There are " + String.join(", ", known) + ".");
    return new MaturityException(
        "The level cannot be translated.",
        List.of(Problem.error(ProblemCode.DANGLING_REFERENCE, "", message).withHint(hint)));
  }
}
