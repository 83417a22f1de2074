package dev.maturity.analysis;

import dev.maturity.model.Fraction;
import dev.maturity.model.Model;
import dev.maturity.problem.MaturityException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What to do first: initiatives in the order in which to take them.
 *
 * <p>The priority of an initiative is impact × gap ÷ effort, the highest first, equal ones by id. Two things come before it:
 *
 * <ul>
 *   <li>Where the model says that a dimension builds on another, directly or through others, initiatives on the other come
 *       first, but for an initiative that works on both itself. To work on a dimension is to work on those that it lies in.
 *   <li>A focus on dimensions brings initiatives on them to the front, together with those that have to come before them.
 * </ul>
 *
 * <p>Estimates must be on one scale. The order of the initiatives as given does not matter. The sources of the shipped
 * models name the factors, not the formula: that one is ours.
 *
 * @param model the id of the model
 * @param modelName the name of the model
 * @param focus the ids of the dimensions that come first; empty when none does
 * @param steps the initiatives, first things first
 */
public record Roadmap(String model, String modelName, List<String> focus, List<Step> steps) {

  /** Copies the lists. */
  public Roadmap {
    Objects.requireNonNull(model, "model");
    Objects.requireNonNull(modelName, "modelName");
    focus = List.copyOf(focus);
    steps = List.copyOf(steps);
  }

  /**
   * The roadmap of initiatives.
   *
   * @param model the model whose dimensions they work on, and whose prerequisites they follow
   * @param initiatives the initiatives, in any order
   * @return the roadmap
   * @throws MaturityException as {@link #plan(Model, List, List)} does
   */
  public static Roadmap plan(Model model, List<Initiative> initiatives) {
    return plan(model, initiatives, List.of());
  }

  /**
   * The roadmap of initiatives with a focus.
   *
   * @param model the model whose dimensions they work on, and whose prerequisites they follow
   * @param initiatives the initiatives, in any order
   * @param focus the ids of the dimensions that come first
   * @return the roadmap
   * @throws MaturityException if something is wrong with an initiative or the focus, or initiatives wait for each other in
   *     a circle; it carries all problems, their paths into an object of {@code initiatives} and {@code focus}; circles are looked for
   *     when nothing else is wrong
   */
  public static Roadmap plan(Model model, List<Initiative> initiatives, List<String> focus) {
    RoadmapCheck.require(model, initiatives, focus);
    return new Roadmap(
        model.id(), model.name(), focus, new RoadmapOrder(model, initiatives, focus).steps());
  }

  /**
   * The initiatives of low effort and at least medium impact.
   *
   * @return in the order of the roadmap
   */
  public List<Step> quickWins() {
    return steps.stream().filter(step -> step.initiative().isQuickWin()).toList();
  }

  /**
   * The initiatives that are no quick wins.
   *
   * @return in the order of the roadmap
   */
  public List<Step> longTerm() {
    return steps.stream().filter(step -> !step.initiative().isQuickWin()).toList();
  }

  /**
   * The roadmap as a page that a manager can read.
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
    return RoadmapText.of(this, width);
  }

  /**
   * An initiative in its place.
   *
   * @param place its place, from 1
   * @param initiative the initiative
   * @param priority impact × gap ÷ effort, 0 or more; null when the gap is not known
   * @param focused whether the focus brought it to the front: it works on the focus, or has to come before what does
   * @param after the ids of the initiatives that have to come before it, in the order of the roadmap
   */
  public record Step(
      int place,
      Initiative initiative,
      @Nullable Fraction priority,
      boolean focused,
      List<String> after) {

    /** Copies the list. */
    public Step {
      Objects.requireNonNull(initiative, "initiative");
      after = List.copyOf(after);
    }
  }
}
