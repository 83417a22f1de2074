package dev.maturity.scorecard;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * What stands between a node and a level: the smallest sets of criteria such that better answers to one of the sets, and
 * to nothing else, bring the node there.
 *
 * @param node the id of the node
 * @param level the id of the level
 * @param outcome whether the node is there, can be brought there, or cannot
 * @param sets the sets, all of the same size, each in model order; any one of them suffices. Empty unless the level is
 *     within reach
 * @param certain whether the laws that the rules declare prove that no smaller set suffices, or none at all. False when
 *     there are too many sets to try, a rule declares too little, or one failed on the way
 * @param complete whether no set of that size is missing from the list
 */
public record Blockers(
    @JsonProperty(required = true) String node,
    @JsonProperty(required = true) String level,
    @JsonProperty(required = true) Outcome outcome,
    @JsonProperty(required = true) List<List<Blocker>> sets,
    @JsonProperty(required = true) boolean certain,
    @JsonProperty(required = true) boolean complete)
    implements Serializable {

  /**
   * Copies the lists.
   *
   * @throws IllegalArgumentException if there are sets although the level is not within reach, or none although it is, or
   *     they are empty or of different sizes
   */
  public Blockers {
    Objects.requireNonNull(node, "node");
    Objects.requireNonNull(level, "level");
    Objects.requireNonNull(outcome, "outcome");
    sets = sets.stream().map(List::copyOf).toList();
    boolean isWithinReach = outcome == Outcome.WITHIN_REACH;
    if (sets.isEmpty() == isWithinReach) {
      throw new IllegalArgumentException(
          "There must be a set of criteria exactly where the outcome is within-reach, not %s for a node that is %s."
              .formatted(sets.size(), outcome));
    }
    if (sets.stream().mapToInt(List::size).distinct().count() > 1 || sets.contains(List.of())) {
      throw new IllegalArgumentException(
          "The sets must be of the same size, at least 1, not of the sizes %s."
              .formatted(sets.stream().map(List::size).toList()));
    }
  }

  /** Whether a node can be brought to a level. */
  public enum Outcome {
    /** The node has that level or a higher one. */
    @JsonProperty("attained")
    ATTAINED,
    /** Better answers bring it there. */
    @JsonProperty("within-reach")
    WITHIN_REACH,
    /** Not even the best answers to all applicable criteria bring it there. */
    @JsonProperty("out-of-reach")
    OUT_OF_REACH
  }

  /**
   * The sets as a list that a person can read.
   *
   * @return lines of text
   */
  public String explain() {
    return explain(Text.WIDTH);
  }

  /**
   * {@link #explain()} on a page of another width than 100 columns.
   *
   * @param width the most columns of a line, where its words allow
   * @return lines of text
   * @throws IllegalArgumentException if the width is below 1
   */
  public String explain(int width) {
    Text.checkWidth(width);
    return switch (outcome) {
      case ATTAINED -> "The node (%s) has the level (%s) or a higher one.\n".formatted(node, level);
      case OUT_OF_REACH ->
        Text.wrap(
            "",
            "%s the best answers to all applicable criteria bring the node (%s) to the level (%s)."
                .formatted(certain ? "Not even" : "As far as was tried, not even", node, level),
            width);
      case WITHIN_REACH -> withinReach(width);
    };
  }

  private String withinReach(int width) {
    StringBuilder text = new StringBuilder(Text.wrap(
        "",
        "The node (%s) reaches the level (%s) with %s:".formatted(node, level, needed()),
        width));
    int idWidth = Text.widest(sets.stream().flatMap(List::stream).map(Blocker::criterion));
    for (int i = 0; i < sets.size(); i++) {
      if (sets.size() > 1 && sets.get(i).size() > 1) {
        text.append("Set ").append(i + 1).append('\n');
      }
      sets.get(i).forEach(blocker -> text.append(line(blocker, idWidth, width)));
    }
    if (!complete) {
      text.append("There %s more sets of that size.\n".formatted(certain ? "are" : "may be"));
    }
    if (!certain) {
      text.append("A smaller set may suffice: not all could be tried or ruled out.\n");
    }
    return text.toString();
  }

  private String needed() {
    int size = sets.get(0).size();
    if (size == 1) {
      return sets.size() == 1
          ? "a better answer to this criterion"
          : "a better answer to any one of these %s criteria".formatted(sets.size());
    }
    return sets.size() == 1
        ? "better answers to these %s criteria".formatted(size)
        : "better answers to any one of these %s sets of %s criteria".formatted(sets.size(), size);
  }

  private static String line(Blocker blocker, int idWidth, int width) {
    String prefix = "  %s  %s to %s  "
        .formatted(Text.pad(blocker.criterion(), idWidth), blocker.now("?   "), blocker.goal());
    return Text.wrap(prefix, "%s: %s".formatted(blocker.answer(), blocker.statement()), width);
  }
}
