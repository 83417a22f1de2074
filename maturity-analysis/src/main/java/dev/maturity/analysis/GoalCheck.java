package dev.maturity.analysis;

import dev.maturity.model.Level;
import dev.maturity.problem.MaturityException;
import dev.maturity.problem.Nearest;
import dev.maturity.problem.Pointer;
import dev.maturity.problem.Problem;
import dev.maturity.problem.ProblemCode;
import dev.maturity.scorecard.DimensionScore;
import dev.maturity.scorecard.Scorecard;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds everything wrong with a target at once. */
final class GoalCheck {

  private final Scorecard card;
  private final List<Problem> problems = new ArrayList<>();

  private GoalCheck(Scorecard card) {
    this.card = card;
  }

  static void require(Scorecard card, List<Goal> profile) {
    GoalCheck check = new GoalCheck(card);
    Set<String> seen = new LinkedHashSet<>();
    for (int i = 0; i < profile.size(); i++) {
      Goal goal = profile.get(i);
      String path = Pointer.to("", i);
      if (!seen.add(goal.node())) {
        check.error(
            ProblemCode.REPEATED,
            Pointer.to(path, "node"),
            "The node (%s) must have one goal only.".formatted(goal.node()),
            "Maybe the stricter one.");
      }
      check.goal(goal, path);
    }
    check.finish();
  }

  static void requireLevel(Scorecard card, String level, List<DimensionScore> placed) {
    GoalCheck check = new GoalCheck(card);
    if (placed.isEmpty()) {
      check.error(
          ProblemCode.INCONSISTENT,
          "",
          "The model (%s) gives no levels, so there is no gap to the level (%s)."
              .formatted(card.model(), level),
          "Maybe a target profile of scores.");
    } else {
      check.level(level, "");
    }
    check.finish();
  }

  private void goal(Goal goal, String path) {
    Optional<DimensionScore> found = card.dimension(goal.node());
    if (found.isEmpty()) {
      List<String> known =
          card.overall().allNodes().stream().map(DimensionScore::id).toList();
      error(
          ProblemCode.DANGLING_REFERENCE,
          Pointer.to(path, "node"),
          "The goal names the node (%s), which the scorecard of the model (%s) does not have."
              .formatted(goal.node(), card.model()),
          Nearest.hint(goal.node(), known));
    }
    if (goal instanceof Goal.OfLevel ofLevel) {
      level(ofLevel.level(), path);
      found.ifPresent(node -> placed(node, path));
    } else if (goal instanceof Goal.OfScore ofScore) {
      found.ifPresent(node -> score(node, ofScore, path));
    }
  }

  private void level(String level, String path) {
    List<String> known = card.levels().stream().map(Level::id).toList();
    if (!known.contains(level)) {
      error(
          ProblemCode.DANGLING_REFERENCE,
          Pointer.to(path, "level"),
          "The level (%s) must be one of the model (%s): %s."
              .formatted(
                  level, card.model(), known.isEmpty() ? "it has none" : String.join(", ", known)),
          Nearest.hint(level, known));
    }
  }

  private void placed(DimensionScore node, String path) {
    if (node.derivation().levelRule().isNone()) {
      error(
          ProblemCode.INCONSISTENT,
          Pointer.to(path, "level"),
          "The goal of the node (%s) must be a score, since the model gives it no level."
              .formatted(node.id()),
          "");
    }
  }

  private void score(DimensionScore node, Goal.OfScore goal, String path) {
    if (node.derivation().aggregation().isNone()) {
      error(
          ProblemCode.INCONSISTENT,
          Pointer.to(path, "score"),
          "The goal of the node (%s) must be a level, since the model declines a score there."
              .formatted(node.id()),
          "");
    } else if (!node.bounds().contains(goal.score())) {
      error(
          ProblemCode.OUT_OF_RANGE,
          Pointer.to(path, "score"),
          "The score (%s) that the node (%s) is to reach must lie from %s to %s."
              .formatted(
                  goal.score(), node.id(), node.bounds().low(), node.bounds().high()),
          "");
    }
  }

  private void error(ProblemCode code, String path, String message, String hint) {
    problems.add(Problem.error(code, path, message).withHint(hint));
  }

  private void finish() {
    if (!problems.isEmpty()) {
      throw new MaturityException("The target does not fit the scorecard.", problems);
    }
  }
}
