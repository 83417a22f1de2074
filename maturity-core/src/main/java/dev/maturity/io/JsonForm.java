package dev.maturity.io;

import dev.maturity.problem.Location;
import dev.maturity.problem.MaturityException;
import dev.maturity.problem.Problem;
import dev.maturity.problem.ProblemCode;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * How one kind of thing is read and written.
 *
 * @param <T> its type
 * @param noun what a person calls it
 * @param type its type
 */
record JsonForm<T>(String noun, Class<T> type) {

  /**
   * Reads a text.
   *
   * @param source the text
   * @param validation what else must hold; warnings are passed over, and so is what may only follow from a problem of
   *     the form
   * @return what it says
   * @throws MaturityException with every problem, located, in the order of the text
   */
  T read(SourceText source, Function<T, List<Problem>> validation) {
    Findings findings = new Findings();
    T thing = read(source, findings);
    if (thing != null && !findings.isFull()) {
      FollowUps followUps = new FollowUps(findings.doubts());
      for (Problem problem : validation.apply(thing)) {
        if (problem.isError() && !followUps.mayInclude(problem)) {
          findings.add(problem);
        }
      }
    }
    if (thing == null || !findings.isEmpty()) {
      throw findings.failure(
          "The " + source.holding(noun).subject() + " cannot be read", located(source, findings));
    }
    return thing;
  }

  /**
   * Writes a thing.
   *
   * @param thing the thing
   * @return a text that reads as the same thing
   * @throws MaturityException if there is no such text, with the problems
   */
  String write(T thing) {
    String text = Layout.of(Shapes.ofRecord(type).write(thing, 0));
    Findings findings = new Findings();
    if (read(SourceText.of(noun, text), findings) == null || !findings.isEmpty()) {
      throw findings.failure("The " + noun + " cannot be written", findings.problems());
    }
    return text;
  }

  /** Returns what can be read, whatever the problems; null when that is nothing. */
  private @Nullable T read(SourceText source, Findings findings) {
    JsonNode tree = JsonSyntax.tree(source.holding(noun), findings);
    findings.doubtAll();
    return tree == null
        ? null
        : type.cast(Shapes.ofRecord(type).read(tree, Place.root(noun), findings));
  }

  /** The problems with their locations, in the order of the text. */
  private static List<Problem> located(SourceText source, Findings findings) {
    List<Problem> problems = findings.problems();
    JsonLocations locations =
        JsonLocations.of(source, problems.stream().map(Problem::path).toList());
    return JsonLocations.inTextOrder(problems.stream()
        .map(problem -> located(problem, locations.of(problem.path())))
        .toList());
  }

  private static Problem located(Problem problem, Location ofPath) {
    return problem.location() != null && problem.code() == ProblemCode.DUPLICATE_KEY
        ? problem.withHint("It first stands at " + ofPath + ".")
        : JsonLocations.located(problem, ofPath);
  }
}
