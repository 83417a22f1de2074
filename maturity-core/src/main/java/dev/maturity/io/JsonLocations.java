package dev.maturity.io;

import com.google.common.base.Splitter;
import dev.maturity.problem.Location;
import dev.maturity.problem.Problem;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/**
 * Finds the line and column of JSON pointers in a text. Only asked when there is a problem to report,
 * so that a good file costs no index.
 *
 * <p>A property is where its name begins, the entry of a list where it itself begins. What is not in the text is where
 * the innermost thing around it is that is.
 */
final class JsonLocations {

  private static final Comparator<Problem> IN_TEXT_ORDER = Comparator.comparing(
      Problem::location,
      Comparator.nullsFirst(
          Comparator.comparingInt(Location::line).thenComparingInt(Location::column)));

  /** The pointers as a tree: only what lies on the way to one of them is looked at. */
  private static final class Wanted {
    private final Map<String, Wanted> inside = new HashMap<>();
    private @Nullable Location location;
  }

  private final Wanted root = new Wanted();
  private Location begin = new Location(1, 1);

  private JsonLocations() {}

  static JsonLocations of(SourceText source, Collection<String> pointers) {
    JsonLocations locations = new JsonLocations();
    pointers.forEach(locations::want);
    try (JsonParser parser = JsonSyntax.parser(source, (inName, at, message, hint) -> {})) {
      locations.scan(parser);
    } catch (JacksonException syntaxEnds) {
      // What comes after is not asked for: nothing was read from there.
    }
    return locations;
  }

  private void want(String pointer) {
    Wanted wanted = root;
    for (String segment : segments(pointer)) {
      wanted = wanted.inside.computeIfAbsent(segment, s -> new Wanted());
    }
  }

  /** The location of one of the pointers. */
  Location of(String pointer) {
    Location found = begin;
    Wanted wanted = root;
    for (String segment : segments(pointer)) {
      Wanted next = wanted.inside.get(segment);
      if (next == null || next.location == null) {
        return found;
      }
      found = next.location;
      wanted = next;
    }
    return found;
  }

  private void scan(JsonParser parser) {
    Deque<Level> levels = new ArrayDeque<>();
    JsonToken first = parser.nextToken();
    if (first != null) {
      begin = at(parser);
    }
    if (first != null && first.isStructStart()) {
      levels.push(new Level(root));
    }
    while (!levels.isEmpty()) {
      step(parser, levels);
    }
  }

  private static void step(JsonParser parser, Deque<Level> levels) {
    JsonToken token = parser.nextToken();
    if (token.isStructEnd()) {
      levels.pop();
      return;
    }
    Location begin = at(parser);
    Level level = levels.element();
    String segment = token == JsonToken.PROPERTY_NAME ? parser.currentName() : level.nextIndex();
    Wanted wanted = level.wanted.inside.get(segment);
    if (token == JsonToken.PROPERTY_NAME) {
      token = parser.nextToken();
    }
    // Where a name stands twice, the first counts: it is the one that was read.
    if (wanted != null && wanted.location == null) {
      wanted.location = begin;
      if (token.isStructStart() && !wanted.inside.isEmpty()) {
        levels.push(new Level(wanted));
        return;
      }
    }
    parser.skipChildren();
  }

  /** The names and indices on the way from the whole to the place. */
  private static List<String> segments(String pointer) {
    return pointer.isEmpty()
        ? List.of()
        : Splitter.on('/')
            .splitToStream(pointer.substring(1))
            .map(segment -> segment.replace("~1", "/").replace("~0", "~"))
            .toList();
  }

  /**
   * The same problems, each with a location, in the order of the text. Those that have a location keep it.
   *
   * @param source the text that they are about
   * @param problems the problems
   */
  static List<Problem> locate(SourceText source, List<Problem> problems) {
    JsonLocations locations = of(source, problems.stream().map(Problem::path).toList());
    return inTextOrder(problems.stream()
        .map(problem -> located(problem, locations.of(problem.path())))
        .toList());
  }

  /** The problem with the location, unless it has one. */
  static Problem located(Problem problem, Location location) {
    return problem.location() == null ? problem.at(location) : problem;
  }

  /** The problems in the order of the text, first those without a place in it. */
  static List<Problem> inTextOrder(List<Problem> problems) {
    return problems.stream().sorted(IN_TEXT_ORDER).toList();
  }

  private static Location at(JsonParser parser) {
    TokenStreamLocation location = parser.currentTokenLocation();
    return new Location(location.getLineNr(), location.getColumnNr());
  }

  /** An object or list on the way. */
  private static final class Level {
    private final Wanted wanted;
    private int next;

    private Level(Wanted wanted) {
      this.wanted = wanted;
    }

    private String nextIndex() {
      return Integer.toString(next++);
    }
  }
}
