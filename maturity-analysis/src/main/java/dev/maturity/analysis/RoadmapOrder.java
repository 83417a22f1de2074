package dev.maturity.analysis;

import dev.maturity.model.Dimension;
import dev.maturity.model.Fraction;
import dev.maturity.model.Model;
import dev.maturity.model.Prerequisite;
import dev.maturity.problem.MaturityException;
import dev.maturity.problem.Problem;
import dev.maturity.problem.ProblemCode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Orders initiatives: topologically by the model's prerequisites (Kahn 1962), and among those that could be next the best
 * one by focus, priority and id.
 */
final class RoadmapOrder {

  private final List<Initiative> initiatives;
  private final Map<String, Set<String>> worksOn = new LinkedHashMap<>();

  /** From an initiative to those that have to come before it. */
  private final Map<String, Set<String>> before = new LinkedHashMap<>();

  private final Set<String> focused = new LinkedHashSet<>();

  RoadmapOrder(Model model, List<Initiative> initiatives, List<String> focus) {
    this.initiatives =
        initiatives.stream().sorted(Comparator.comparing(Initiative::id)).toList();
    Map<String, String> parents = new LinkedHashMap<>();
    model
        .allDimensions()
        .forEach(
            parent -> parent.dimensions().forEach(inside -> parents.put(inside.id(), parent.id())));
    this.initiatives.forEach(
        initiative -> worksOn.put(initiative.id(), withParents(initiative.dimensions(), parents)));
    Map<String, Set<String>> needs = needs(model);
    for (Initiative initiative : this.initiatives) {
      before.put(initiative.id(), before(initiative, needs));
    }
    focus(focus);
  }

  private static Set<String> withParents(List<String> dimensions, Map<String, String> parents) {
    Set<String> all = new LinkedHashSet<>();
    for (String dimension : dimensions) {
      for (String up = dimension; up != null && all.add(up); ) {
        up = parents.get(up);
      }
    }
    return all;
  }

  /** What each dimension builds on, directly or through others. */
  private static Map<String, Set<String>> needs(Model model) {
    Map<String, Set<String>> direct = new LinkedHashMap<>();
    for (Prerequisite edge : model.prerequisites()) {
      direct.computeIfAbsent(edge.of(), id -> new LinkedHashSet<>()).add(edge.needs());
    }
    Map<String, Set<String>> all = new LinkedHashMap<>();
    for (Dimension dimension : model.allDimensions()) {
      all.put(dimension.id(), reachable(List.of(dimension.id()), direct));
    }
    return all;
  }

  /** All that can be reached in one step or more. */
  private static Set<String> reachable(List<String> from, Map<String, Set<String>> steps) {
    Set<String> found = new LinkedHashSet<>();
    Deque<String> open = new ArrayDeque<>(from);
    while (!open.isEmpty()) {
      for (String next : steps.getOrDefault(open.remove(), new LinkedHashSet<>())) {
        if (found.add(next)) {
          open.add(next);
        }
      }
    }
    return found;
  }

  /** Who works on a foundation himself waits for nobody to lay it. */
  private Set<String> before(Initiative initiative, Map<String, Set<String>> needs) {
    Set<String> own = worksOn(initiative.id());
    Set<String> foundations = new LinkedHashSet<>();
    own.forEach(id -> foundations.addAll(needs.getOrDefault(id, new LinkedHashSet<>())));
    foundations.removeAll(own);
    Set<String> earlier = new LinkedHashSet<>();
    for (Initiative other : initiatives) {
      if (worksOn(other.id()).stream().anyMatch(foundations::contains)) {
        earlier.add(other.id());
      }
    }
    return earlier;
  }

  private Set<String> worksOn(String initiative) {
    return worksOn.getOrDefault(initiative, new LinkedHashSet<>());
  }

  private Set<String> before(String initiative) {
    return before.getOrDefault(initiative, new LinkedHashSet<>());
  }

  private void focus(List<String> focus) {
    List<String> onFocus = initiatives.stream()
        .map(Initiative::id)
        .filter(id -> worksOn(id).stream().anyMatch(focus::contains))
        .toList();
    focused.addAll(onFocus);
    focused.addAll(reachable(onFocus, before));
  }

  List<Roadmap.Step> steps() {
    Set<String> placed = new LinkedHashSet<>();
    List<Initiative> open = new ArrayList<>(initiatives);
    List<Roadmap.Step> steps = new ArrayList<>();
    open.sort(Comparator.comparing((Initiative initiative) -> !focused.contains(initiative.id()))
        .thenComparing(RoadmapOrder::known, Comparator.reverseOrder())
        .thenComparing(Initiative::id));
    while (!open.isEmpty()) {
      Initiative next = open.stream()
          .filter(initiative -> placed.containsAll(before(initiative.id())))
          .findFirst()
          .orElseThrow(() -> circle(placed));
      List<String> after = placed.stream().filter(before(next.id())::contains).toList();
      steps.add(new Roadmap.Step(
          steps.size() + 1, next, priority(next), focused.contains(next.id()), after));
      placed.add(next.id());
      open.remove(next);
    }
    return steps;
  }

  /** An unknown priority stands below every known one. */
  private static Fraction known(Initiative initiative) {
    Fraction priority = priority(initiative);
    return priority == null ? Fraction.of(-1) : priority;
  }

  private static @Nullable Fraction priority(Initiative initiative) {
    Fraction gap = initiative.gap();
    return gap == null
        ? null
        : gap.times(Fraction.of(initiative.impact().step(), initiative.effort().step()));
  }

  /** Each of those that are left waits for another of them, so going from one to the next leads back. */
  private MaturityException circle(Set<String> placed) {
    List<String> way = new ArrayList<>();
    String at = initiatives.stream()
        .map(Initiative::id)
        .filter(id -> !placed.contains(id))
        .findFirst()
        .orElseThrow();
    while (!way.contains(at)) {
      way.add(at);
      Set<String> waiting = new TreeSet<>(before(at));
      waiting.removeAll(placed);
      at = waiting.iterator().next();
    }
    List<String> circle = new ArrayList<>(way.subList(way.indexOf(at), way.size()));
    circle.add(at);
    Problem problem = Problem.error(
            ProblemCode.CYCLE,
            "/initiatives",
            "By the prerequisites of the model, initiatives wait for each other in a circle: %s."
                .formatted(String.join(" waits for ", circle)))
        .withHint("Maybe split one of them, so that each part works on fewer dimensions.");
    return new MaturityException(RoadmapCheck.SUMMARY, List.of(problem));
  }
}
