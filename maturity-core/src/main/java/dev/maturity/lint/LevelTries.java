package dev.maturity.lint;

import dev.maturity.assessment.Assessment;
import dev.maturity.assessment.AssessmentBuilder;
import dev.maturity.engine.Scorer;
import dev.maturity.problem.Foreign;
import dev.maturity.problem.Problem;
import dev.maturity.scorecard.DimensionScore;
import dev.maturity.scorecard.Placement;
import dev.maturity.scorecard.Scorecard;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Scores made-up answers to all criteria, and remembers which levels each node had. */
final class LevelTries {

  private final Scorer scorer;
  private final List<AnswerSteps> steps;
  private final int levels;
  private final Effort effort;
  private final Map<String, BitSet> seen = new LinkedHashMap<>();
  private String fault = "";

  LevelTries(Scorer scorer, List<AnswerSteps> steps, int levels, Effort effort) {
    this.scorer = scorer;
    this.steps = List.copyOf(steps);
    this.levels = levels;
    this.effort = effort;
  }

  /** How much work may still be done, in criteria and nodes that are scored. */
  static final class Effort {

    private long left;

    Effort(long most) {
      this.left = most;
    }

    boolean allows(long work) {
      return left >= work;
    }

    boolean take(long work) {
      left -= work;
      return left >= 0;
    }
  }

  /** The rank of each node that has a level; empty if a rule failed or enough has been tried. */
  Optional<Map<String, Integer>> ranks(int[] heights) {
    if (!fault.isEmpty() || !effort.take(work())) {
      return Optional.empty();
    }
    return Foreign.call(() -> scored(heights), failure -> {
      fault = failure.toString();
      return Optional.empty();
    });
  }

  /** What a rule that failed said; empty if none has. */
  String fault() {
    return fault;
  }

  boolean hasSeen(String node, int rank) {
    BitSet ranks = seen.get(node);
    return ranks != null && ranks.get(rank);
  }

  boolean hasSeenAll() {
    return seen.values().stream().allMatch(ranks -> ranks.cardinality() == levels);
  }

  /** Tries every step of a climb between which and the next a level may lie that has not been seen. */
  boolean tryAlong(Climb climb, Map<String, Integer> worst, Map<String, Integer> best) {
    return tryBetween(climb, 0, worst, climb.length(), best);
  }

  /** Tries steps of a climb that lie about equally far apart, for rules that do not rise with the answers. */
  boolean tryEvenly(Climb climb, int tries) {
    for (int i = 1; i < tries && !hasSeenAll(); i++) {
      if (ranks(climb.at((int) ((long) climb.length() * i / tries))).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  /** Tries all answers to some criteria, the others at their worst; false if those are too many or cannot be listed. */
  boolean tryEverything(List<Integer> criteria, long mostCombinations) {
    long combinations = 1;
    for (int criterion : criteria) {
      combinations *= steps.get(criterion).answers().size();
      if (combinations > mostCombinations || !steps.get(criterion).all()) {
        return false;
      }
    }
    if (!effort.allows(combinations * work())) {
      return false;
    }
    int[] heights = new int[steps.size()];
    for (long i = 0; i < combinations; i++) {
      long code = i;
      for (int criterion : criteria) {
        int answers = steps.get(criterion).answers().size();
        heights[criterion] = (int) (code % answers);
        code /= answers;
      }
      if (ranks(heights).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  private boolean tryBetween(
      Climb climb, int low, Map<String, Integer> atLow, int high, Map<String, Integer> atHigh) {
    if (high - low < 2 || !mayMiss(atLow, atHigh)) {
      return true;
    }
    int middle = low + (high - low) / 2;
    return ranks(climb.at(middle))
        .map(found -> tryBetween(climb, low, atLow, middle, found)
            && tryBetween(climb, middle, found, high, atHigh))
        .orElse(false);
  }

  private boolean mayMiss(Map<String, Integer> low, Map<String, Integer> high) {
    return low.entrySet().stream().anyMatch(entry -> {
      BitSet ranks = seen.getOrDefault(entry.getKey(), new BitSet());
      int here = entry.getValue();
      int there = high.getOrDefault(entry.getKey(), here);
      int next = ranks.nextClearBit(Math.min(here, there));
      return next < Math.max(here, there);
    });
  }

  private long work() {
    return steps.size() + 1L;
  }

  private Optional<Map<String, Integer>> scored(int[] heights) {
    AssessmentBuilder assessment = Assessment.of(scorer.model());
    for (int i = 0; i < steps.size(); i++) {
      AnswerSteps criterion = steps.get(i);
      assessment.answer(criterion.criterion(), criterion.answers().get(heights[i]), "");
    }
    Scorecard card = scorer.score(assessment.build());
    if (!card.problems().isEmpty()) {
      fault = card.problems().stream().map(Problem::message).findFirst().orElseThrow();
      return Optional.empty();
    }
    Map<String, Integer> ranks = new LinkedHashMap<>();
    for (DimensionScore node : card.overall().allNodes()) {
      Placement placement = node.placement();
      if (placement != null) {
        ranks.put(node.id(), placement.rank());
        seen.computeIfAbsent(node.id(), id -> new BitSet()).set(placement.rank());
      }
    }
    return Optional.of(ranks);
  }
}
