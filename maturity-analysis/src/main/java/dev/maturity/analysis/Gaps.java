package dev.maturity.analysis;

import dev.maturity.assessment.Subject;
import dev.maturity.model.Fraction;
import dev.maturity.problem.MaturityException;
import dev.maturity.scorecard.DimensionScore;
import dev.maturity.scorecard.Scorecard;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What lies between a scorecard and a target: one level for the whole model, or a target profile with a level or a score
 * for each node that matters. All numbers are exact.
 *
 * @param model the id of the model
 * @param modelName the name of the model
 * @param subject who or what was assessed
 * @param date the day of the assessment; null when not known
 * @param levels how many levels the model has
 * @param gaps one for each goal, in model order; what is unknown among them has no size
 */
public record Gaps(
    String model,
    String modelName,
    Subject subject,
    @Nullable LocalDate date,
    int levels,
    List<Gap> gaps) {

  /** Refuses null where a value must be. */
  public Gaps {
    Objects.requireNonNull(model, "model");
    Objects.requireNonNull(modelName, "modelName");
    Objects.requireNonNull(subject, "subject");
    gaps = List.copyOf(gaps);
  }

  /**
   * The gaps to one level, of the whole model and of every dimension that the model gives a level.
   *
   * @param card the scorecard
   * @param level the id of the level
   * @return the gaps
   * @throws MaturityException if the model has no such level, or gives no levels
   */
  public static Gaps toLevel(Scorecard card, String level) {
    List<DimensionScore> nodes = card.overall().allNodes().stream()
        .filter(node -> !node.derivation().levelRule().isNone())
        .toList();
    GoalCheck.requireLevel(card, level, nodes);
    return to(card, nodes.stream().map(node -> Goal.level(node.id(), level)).toList());
  }

  /**
   * The gaps to a target profile.
   *
   * @param card the scorecard
   * @param profile what each node is to reach, at most one goal for a node; the others do not matter
   * @return the gaps
   * @throws MaturityException if a goal names a node or level that there is not, a level where the model gives none, a
   *     score where it declines one or outside the node's range, or if a node has two goals; it carries all problems
   */
  public static Gaps to(Scorecard card, List<Goal> profile) {
    GoalCheck.require(card, profile);
    List<Gap> gaps = new ArrayList<>();
    for (DimensionScore node : card.overall().allNodes()) {
      for (Goal goal : profile) {
        if (goal.node().equals(node.id())) {
          gaps.add(GapFinder.gap(card, node, goal));
        }
      }
    }
    return new Gaps(
        card.model(),
        card.modelName(),
        card.subject(),
        card.date(),
        card.levels().size(),
        gaps);
  }

  /**
   * The gaps to a target profile.
   *
   * @param card the scorecard
   * @param profile what each node is to reach, at most one goal for a node
   * @return the gaps
   * @throws MaturityException as {@link #to(Scorecard, List)} does
   */
  public static Gaps to(Scorecard card, Goal... profile) {
    return to(card, List.of(profile));
  }

  /**
   * The gap of a node.
   *
   * @param node the id of a dimension, or {@value DimensionScore#OVERALL}
   * @return its gap; empty if the target says nothing of it
   */
  public Optional<Gap> gap(String node) {
    return gaps.stream().filter(gap -> gap.node().equals(node)).findFirst();
  }

  /**
   * The nodes that are not at their goals.
   *
   * @return the largest gap first, what is equal in model order; those whose size is not known stand last
   */
  public List<Gap> open() {
    return gaps.stream()
        .filter(gap -> gap.outcome() == Gap.Outcome.SHORT)
        .sorted(Comparator.comparing(Gaps::known, Comparator.reverseOrder()))
        .toList();
  }

  private static Fraction known(Gap gap) {
    Fraction size = gap.size();
    return size == null ? Fraction.of(-1) : size;
  }

  /**
   * The nodes that are at their goals, or beyond.
   *
   * @return in model order
   */
  public List<Gap> met() {
    return gaps.stream().filter(gap -> gap.outcome() == Gap.Outcome.MET).toList();
  }

  /**
   * The nodes of which nobody can say whether they are at their goals.
   *
   * @return in model order
   */
  public List<Gap> unknown() {
    return gaps.stream().filter(gap -> gap.outcome() == Gap.Outcome.UNKNOWN).toList();
  }

  /**
   * The nodes in which nothing concerns the subject.
   *
   * @return in model order
   */
  public List<Gap> notApplicable() {
    return gaps.stream()
        .filter(gap -> gap.outcome() == Gap.Outcome.NOT_APPLICABLE)
        .toList();
  }

  /**
   * Whether every node that concerns the subject is at its goal, whatever the unknown answers turn out to be.
   *
   * @return true if so
   */
  public boolean isCertainlyMet() {
    return gaps.stream().allMatch(gap -> gap.certain() && gap.outcome() != Gap.Outcome.SHORT);
  }

  /**
   * The gaps as a page that a manager can read, the largest first.
   *
   * @return lines of text
   */
  public String summary() {
    return summary(Page.WIDTH);
  }

  /**
   * The {@link #summary()} on a page of another width than 100 columns.
   *
   * @param width the most columns of a line, where its words allow
   * @return lines of text
   * @throws IllegalArgumentException if the width is below 1
   */
  public String summary(int width) {
    return GapsText.of(this, width);
  }
}
