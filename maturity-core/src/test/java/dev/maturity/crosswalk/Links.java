package dev.maturity.crosswalk;

import dev.maturity.model.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Crosswalks between schemes a, b, c, … of four levels each (a1 to a4, …), written link by link. */
final class Links {

  private final List<Scheme> schemes = new ArrayList<>();
  private final List<LevelLink> levels = new ArrayList<>();

  static Links between(String... ids) {
    Links links = new Links();
    for (String id : ids) {
      List<Level> four = IntStream.rangeClosed(1, 4)
          .mapToObj(i -> Level.of(id + i, "Level " + id + i))
          .toList();
      links.schemes.add(new Scheme(id, "Scheme " + id, List.of(), four, List.of(), ""));
    }
    return links;
  }

  /** {@code link("a1", "b2", "b3", …)}: the first letter of a level is its scheme. */
  Links link(String from, String lowest, String highest, Relation relation, Confidence sure) {
    levels.add(new LevelLink(
        new LevelEnd(from.substring(0, 1), from),
        new LevelSpan(lowest.substring(0, 1), lowest, highest),
        relation,
        sure,
        "because",
        null));
    return this;
  }

  Links close(String from, String to, Confidence sure) {
    return link(from, to, to, Relation.CLOSE, sure);
  }

  Crosswalk crosswalk() {
    return new Crosswalk("test", "Test", "", "", schemes, levels, null, null, null);
  }
}
