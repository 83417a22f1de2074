package dev.maturity.engine;

import dev.maturity.model.Fraction;
import dev.maturity.problem.Problem;
import dev.maturity.scorecard.Blocker;
import dev.maturity.scorecard.Blockers;
import dev.maturity.scorecard.Blockers.Outcome;
import dev.maturity.scorecard.CriterionScore;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.Predicate;

/**
 * Looks for the smallest sets of criteria that bring a node to a level when they are answered better. Whether a set suffices
 * is always found out by scoring the node. Where better answers do no harm, sets need no trial that raise a criterion where
 * a lower one of its kin would not do; where answers to more criteria do none either, nor do those that would not suffice
 * even with everything behind them.
 */
final class BlockerSearch {

  private static final int MOST_TRIALS = 10_000;

  /** A trial looks at every criterion, so that in a large model fewer can be afforded. */
  private static final int MOST_CRITERIA_LOOKED_AT = 500_000;

  private static final int MOST_SETS = 20;

  private final List<Candidate> inOrder;
  private final List<List<Candidate>> groups;
  private final boolean areMonotone;
  private final boolean areHarmless;
  private final Criteria criteria;
  private final Predicate<Criteria> reaches;
  private final List<Problem> faults;
  private final List<List<Candidate>> found = new ArrayList<>();
  private final int mostTrials;
  private int trials;
  private boolean hasMore;

  /**
   * A search.
   *
   * @param candidates the criteria that can be answered better
   * @param criteria what is known of every criterion
   * @param reaches whether the node is at the level, given what is known of every criterion
   * @param faults what goes wrong while that is found out; a rule that fails keeps no law
   */
  BlockerSearch(
      Candidates candidates, Criteria criteria, Predicate<Criteria> reaches, List<Problem> faults) {
    this.inOrder = candidates.inOrder();
    this.areMonotone = candidates.areMonotone();
    this.areHarmless = candidates.areHarmless();
    this.groups =
        areMonotone ? candidates.groups() : inOrder.stream().map(List::of).toList();
    this.criteria = criteria;
    this.mostTrials = Math.min(MOST_TRIALS, MOST_CRITERIA_LOOKED_AT / Math.max(1, criteria.size()));
    this.reaches = reaches;
    this.faults = faults;
  }

  Blockers blockers(String node, String level) {
    if (reaches.test(criteria)) {
      return new Blockers(node, level, Outcome.ATTAINED, List.of(), true, true);
    }
    boolean isWithinReach = suffices(inOrder);
    boolean isWorthTrying = isWithinReach || !areHarmless;
    for (int size = 1; isWorthTrying && isOpen() && size <= inOrder.size(); size++) {
      choose(0, size, List.of());
    }
    boolean isExhausted = !isSpent();
    if (found.isEmpty() && isWithinReach) {
      found.add(withoutIdle());
    }
    List<List<Blocker>> sets = found.stream().map(this::least).toList();
    boolean isProven = areMonotone && faults.isEmpty();
    return new Blockers(
        node,
        level,
        sets.isEmpty() ? Outcome.OUT_OF_REACH : Outcome.WITHIN_REACH,
        sets,
        isProven && (isExhausted || hasMore),
        isProven && isExhausted && !hasMore);
  }

  private boolean isOpen() {
    return found.isEmpty() && !isSpent();
  }

  private boolean isSpent() {
    return trials >= mostTrials;
  }

  /** Tries the lowest so many of each group. */
  private void choose(int from, int left, List<Candidate> chosen) {
    if (left == 0) {
      if (suffices(chosen)) {
        vary(0, chosen, List.of());
      }
      return;
    }
    boolean isHopeless =
        from == groups.size() || (areHarmless && !suffices(join(chosen, rest(from))));
    if (isHopeless || isSpent() || hasMore) {
      return;
    }
    List<Candidate> group = groups.get(from);
    for (int some = Math.min(left, group.size()); some >= 0; some--) {
      choose(from + 1, left - some, join(chosen, group.subList(0, some)));
    }
  }

  private List<Candidate> rest(int from) {
    return groups.subList(from, groups.size()).stream().flatMap(List::stream).toList();
  }

  /** Finds all sets that have as many of each group as the one that was found. */
  private void vary(int from, List<Candidate> lowest, List<Candidate> kept) {
    if (from == groups.size()) {
      if (found.size() < MOST_SETS) {
        found.add(
            kept.stream().sorted(Comparator.comparingInt(inOrder::indexOf)).toList());
      } else {
        hasMore = true;
      }
      return;
    }
    List<Candidate> group = groups.get(from);
    List<Candidate> others = lowest.stream().filter(one -> !group.contains(one)).toList();
    vary(from, others, kept, 0, lowest.size() - others.size());
  }

  private void vary(int from, List<Candidate> others, List<Candidate> kept, int next, int left) {
    if (left == 0) {
      vary(from + 1, others, kept);
      return;
    }
    List<Candidate> group = groups.get(from);
    for (int i = next; i + left <= group.size() && !hasMore; i++) {
      List<Candidate> trial = join(join(kept, group.subList(i, i + left)), others);
      if (!suffices(trial)) {
        // Those that follow are no lower.
        return;
      }
      vary(from, others, join(kept, group.subList(i, i + 1)), i + 1, left - 1);
    }
  }

  /** One set of which no criterion can be left out. */
  private List<Candidate> withoutIdle() {
    List<Candidate> kept = inOrder;
    List<Candidate> highestFirst = new ArrayList<>(inOrder);
    highestFirst.sort(Comparator.comparing(Candidate::now).reversed());
    for (Candidate candidate : highestFirst) {
      List<Candidate> others =
          kept.stream().filter(one -> !one.id().equals(candidate.id())).toList();
      if (suffices(others)) {
        kept = others;
      }
    }
    return kept;
  }

  private boolean suffices(List<Candidate> chosen) {
    trials++;
    return suffice(chosen, chosen.stream().mapToInt(Candidate::best).toArray());
  }

  /** Whether the node is at the level when the chosen criteria are answered so, one step for each. */
  private boolean suffice(List<Candidate> chosen, int[] steps) {
    int[] positions = new int[steps.length];
    CriterionScore[] answered = new CriterionScore[steps.length];
    for (int i = 0; i < steps.length; i++) {
      positions[i] = chosen.get(i).position();
      answered[i] = chosen.get(i).answered(steps[i]);
    }
    return reaches.test(criteria.with(positions, answered));
  }

  /** Answers of the same worth first, then each as much lower as the others allow. */
  private List<Blocker> least(List<Candidate> chosen) {
    List<Fraction> values = chosen.stream()
        .flatMap(candidate -> candidate.better().stream().map(Steps.Step::value))
        .distinct()
        .sorted()
        .toList();
    int worth =
        least(values.size() - 1, value -> suffice(chosen, worth(chosen, values.get(value))));
    int[] steps = worth(chosen, values.get(worth));
    for (int i = 0; i < steps.length; i++) {
      int one = i;
      steps[one] = least(steps[one], step -> {
        int[] lower = steps.clone();
        lower[one] = step;
        return suffice(chosen, lower);
      });
    }
    List<Blocker> blockers = new ArrayList<>();
    for (int i = 0; i < steps.length; i++) {
      blockers.add(chosen.get(i).blocker(steps[i]));
    }
    return blockers;
  }

  private static int[] worth(List<Candidate> chosen, Fraction value) {
    return chosen.stream().mapToInt(candidate -> candidate.worth(value)).toArray();
  }

  /** The least step that does, by halves; the last one is known to. */
  private static int least(int last, IntPredicate does) {
    int tooLow = -1;
    int enough = last;
    while (enough - tooLow > 1) {
      int middle = (tooLow + enough) / 2;
      if (does.test(middle)) {
        enough = middle;
      } else {
        tooLow = middle;
      }
    }
    return enough;
  }

  private static List<Candidate> join(List<Candidate> some, List<Candidate> more) {
    List<Candidate> all = new ArrayList<>(some);
    all.addAll(more);
    return all;
  }
}
