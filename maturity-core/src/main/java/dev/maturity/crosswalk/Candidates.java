package dev.maturity.crosswalk;

import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import dev.maturity.crosswalk.NotCarried.Reason;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which criteria may take answers from which, before any answer is looked at. */
final class Candidates {

  private final Map<String, List<Pair>> byTarget = new LinkedHashMap<>();
  private final Map<String, NotCarried> refused = new LinkedHashMap<>();

  /**
   * Chooses among pairs.
   *
   * @param pairs all pairs of criteria that correspond
   * @param enough how closely they must
   */
  Candidates(List<Pair> pairs, Closeness enough) {
    SetMultimap<String, String> tooLoose = LinkedHashMultimap.create();
    List<Pair> allowed = new ArrayList<>();
    for (Pair pair : pairs) {
      if (enough.allows(pair.relation(), pair.confidence())) {
        allowed.add(pair);
      } else {
        tooLoose.put(pair.from().id(), pair.to().id());
      }
    }
    List<Pair> meant = withoutGivingWay(allowed);
    SetMultimap<String, String> targets = LinkedHashMultimap.create();
    meant.forEach(pair -> targets.put(pair.from().id(), pair.to().id()));
    for (Pair pair : meant) {
      String source = pair.from().id();
      if (targets.get(source).size() > 1) {
        refuse(source, targets.get(source), Reason.ONE_FOR_SEVERAL);
      } else {
        byTarget.computeIfAbsent(pair.to().id(), key -> new ArrayList<>()).add(pair);
      }
    }
    tooLoose.asMap().forEach((source, loose) -> {
      if (!targets.containsKey(source)) {
        refuse(source, new LinkedHashSet<>(loose), Reason.NOT_CLOSE_ENOUGH);
      }
    });
  }

  /** The pairs that may answer a criterion; empty for none. */
  List<Pair> of(String target) {
    return byTarget.getOrDefault(target, List.of());
  }

  /** Why a criterion that was answered answers none, without its raters; by its id. */
  Map<String, NotCarried> refused() {
    return refused;
  }

  /** A related criterion is no answer where a close one is there. */
  private static List<Pair> withoutGivingWay(List<Pair> allowed) {
    Set<String> closeFrom = new LinkedHashSet<>();
    Set<String> closeTo = new LinkedHashSet<>();
    for (Pair pair : allowed) {
      if (pair.relation() == Relation.CLOSE) {
        closeFrom.add(pair.from().id());
        closeTo.add(pair.to().id());
      }
    }
    return allowed.stream()
        .filter(pair -> pair.relation() == Relation.CLOSE
            || (!closeFrom.contains(pair.from().id())
                && !closeTo.contains(pair.to().id())))
        .toList();
  }

  private void refuse(String source, Set<String> targets, Reason reason) {
    refused.putIfAbsent(
        source, new NotCarried(List.of(source), List.copyOf(targets), List.of(), reason));
  }
}
