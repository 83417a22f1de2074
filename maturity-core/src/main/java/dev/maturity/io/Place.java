package dev.maturity.io;

import dev.maturity.problem.Pointer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A place in the tree of a file: how a message names it, and its JSON pointer. Both are only made when there is a problem
 * to report.
 */
final class Place {

  private enum Kind {
    ROOT,
    PROPERTY,
    LIST_ENTRY,
    MAP_ENTRY
  }

  private final @Nullable Place parent;
  private final Kind kind;
  private final String segment;
  private final String name;
  private @Nullable String pointer;

  private Place(@Nullable Place parent, Kind kind, String segment, String name) {
    this.parent = parent;
    this.kind = kind;
    this.segment = segment;
    this.name = name;
  }

  /** The whole file, which holds a thing of the given kind, such as a model. */
  static Place root(String noun) {
    return new Place(null, Kind.ROOT, noun, "");
  }

  /** A property of what stands here. */
  Place property(String property) {
    return new Place(this, Kind.PROPERTY, property, "");
  }

  /** An entry of the list that stands here. */
  Place entry(int index) {
    return new Place(this, Kind.LIST_ENTRY, Integer.toString(index), "");
  }

  /** An entry of the map that stands here. */
  Place entry(String key) {
    return new Place(this, Kind.MAP_ENTRY, key, "");
  }

  /** The same place, now known to hold a thing with an id of its own. */
  Place named(String noun, String id) {
    return new Place(parent, kind, segment, "the " + noun + " (" + Quoted.text(id) + ")");
  }

  /** Whether this is the whole file. */
  boolean isRoot() {
    return kind == Kind.ROOT;
  }

  /** The JSON pointer. */
  String pointer() {
    if (pointer == null) {
      pointer = parent == null ? "" : Pointer.to(parent.pointer(), segment);
    }
    return pointer;
  }

  /** What stands here, by its id or its way: {@code the criterion (q1)}, {@code the scoring of the model (m)}. */
  String thing() {
    return name.isEmpty() ? step() + ofParent() : name;
  }

  /** What stands here, as the beginning of a sentence: {@code The criterion (q1)}. */
  String sentence() {
    return capital(thing());
  }

  /** The value here, as the beginning of a sentence: {@code The weight (-1) of the criterion (q1)}. */
  String sentence(String value) {
    return capital(step() + " (" + value + ")" + ofParent());
  }

  private String step() {
    return switch (kind) {
      case ROOT, PROPERTY -> "the " + Quoted.text(segment);
      case LIST_ENTRY -> "entry " + (Integer.parseInt(segment) + 1);
      case MAP_ENTRY -> "the entry " + Quoted.text(segment);
    };
  }

  private String ofParent() {
    return parent == null ? "" : " of " + parent.thing();
  }

  private static String capital(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
