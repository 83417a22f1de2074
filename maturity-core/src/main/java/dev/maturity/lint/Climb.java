package dev.maturity.lint;

import java.util.List;

/**
 * A climb from the worst answers to all criteria to the best ones, on which no answer ever gets worse.
 *
 * @param steps the answers to each criterion
 * @param order the criteria by their places in that list, in the order in which they are bettered
 * @param together whether all are bettered at the same pace; if not, one is bettered to the top before the next
 */
record Climb(List<AnswerSteps> steps, List<Integer> order, boolean together) {

  Climb {
    steps = List.copyOf(steps);
    order = List.copyOf(order);
  }

  /** The number of steps from the bottom to the top. */
  int length() {
    return together
        ? pace() * order.size()
        : steps.stream().mapToInt(AnswerSteps::top).sum();
  }

  /** The place of each criterion's answer after so many steps. */
  int[] at(int step) {
    int[] heights = new int[order.size()];
    int left = step;
    for (int i = 0; i < order.size(); i++) {
      int criterion = order.get(i);
      int top = steps.get(criterion).top();
      if (together) {
        int done = step / order.size() + (i < step % order.size() ? 1 : 0);
        heights[criterion] = done * top / pace();
      } else {
        heights[criterion] = Math.min(top, left);
        left -= heights[criterion];
      }
    }
    return heights;
  }

  private int pace() {
    return steps.stream().mapToInt(AnswerSteps::top).max().orElse(1);
  }
}
