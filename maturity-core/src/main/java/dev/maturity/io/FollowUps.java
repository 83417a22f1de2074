package dev.maturity.io;

import dev.maturity.problem.Problem;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells which problems may only be there because something else could not be read. When in doubt, they are: they show
 * once that is mended.
 *
 * <p>Most need no telling apart. What stands in for what cannot be read is an empty id, which the validators take for
 * any id, a list with such an entry, or a number that is no weight and no value. These are the others.
 */
final class FollowUps {

  /** What decides whether a rule fits a node: its parts, their scales and levels, and the other rules. */
  private static final Pattern SEEN_BY_RULES =
      Pattern.compile(".*/(criteria|dimensions|levels)(/[0-9]+)?|.*/scale|/scales(/.*)?"
          + "|(.*/)?(scoring|alternatives)(/.*)?");

  private static final Pattern OF_A_RULE =
      Pattern.compile("(.*/scoring|/alternatives/[0-9]+)/(?!missing/).*");

  private final Set<String> doubts;
  private final boolean rules;
  private final boolean raters;

  /**
   * The problems that follow from some places.
   *
   * @param doubts the pointers of the places where what was read is not what was meant
   */
  FollowUps(Set<String> doubts) {
    this.doubts = doubts;
    this.rules = doubts.stream().anyMatch(doubt -> SEEN_BY_RULES.matcher(doubt).matches());
    this.raters = doubts.stream().anyMatch(doubt -> doubt.endsWith("/rater"));
  }

  /** Whether the problem may be there only because of the places in doubt. */
  boolean mayInclude(Problem problem) {
    return !doubts.isEmpty() && (isCovered(problem.path()) || isCaused(problem));
  }

  /** At one of the places, or inside it. */
  private boolean isCovered(String path) {
    String place = path;
    while (!doubts.contains(place)) {
      if (place.isEmpty()) {
        return false;
      }
      place = place.substring(0, place.lastIndexOf('/'));
    }
    return true;
  }

  private boolean isCaused(Problem problem) {
    String path = problem.path();
    return switch (problem.code()) {
      case INCONSISTENT, BAD_CUT_POINTS ->
        (rules && OF_A_RULE.matcher(path).matches())
            // The message would have to name the level.
            || (path.equals("/levels") && isCovered("/levels/0/id"));
      case RULE_FAILED -> rules;
      case DUPLICATE_RESPONSE -> raters;
      default -> false;
    };
  }
}
