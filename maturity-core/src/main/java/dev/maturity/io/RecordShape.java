package dev.maturity.io;

import com.google.common.base.Suppliers;
import dev.maturity.problem.Nearest;
import dev.maturity.problem.ProblemCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** An object with properties of known names: a record. */
final class RecordShape implements Shape {

  /** By this name a whole file may name its JSON Schema; it is for editors and means nothing here. */
  static final String SCHEMA = "$schema";

  private final Class<?> type;
  private final String noun;
  private final String kind;
  private final Supplier<RecordType> components;

  /**
   * The form of a record.
   *
   * @param type the record
   * @param noun what a person calls such a thing
   * @param kind what its property {@code type} says; empty if it has no such property
   */
  RecordShape(Class<?> type, String noun, String kind) {
    this.type = type;
    this.noun = noun;
    this.kind = kind;
    // Looked at late, since a record may hold others of its own type.
    this.components = Suppliers.memoize(() -> RecordType.of(type));
  }

  Class<?> type() {
    return type;
  }

  Iterable<Property> properties() {
    return components.get().properties().values();
  }

  @Override
  public String expected() {
    return "an object";
  }

  /** Of what has one text that it must have, the text alone is often written. */
  @Override
  public String hint(JsonNode node) {
    List<Property> needed = new ArrayList<>();
    for (Property property : properties()) {
      if (property.required()) {
        needed.add(property);
      }
    }
    return node.isString()
            && kind.isEmpty()
            && needed.size() == 1
            && needed.get(0).shape() == ScalarShape.TEXT
        ? "Maybe {\"" + needed.get(0).name() + "\": " + Quoted.value(node) + "}."
        : "";
  }

  @Override
  public @Nullable Object read(JsonNode node, Place place, Findings findings) {
    if (!node.isObject()) {
      return mismatch(node, place, findings);
    }
    Place here = named(node, place);
    int before = findings.count();
    readSchema(node, here, findings);
    List<String> misspelt = reportUnknown(node, here, findings);
    @Nullable Object[] values = new Object[components.get().properties().size()];
    int i = 0;
    for (Property property : properties()) {
      values[i] = readProperty(property, node, here, misspelt, findings);
      i++;
    }
    try {
      return components.get().make(values);
    } catch (IllegalArgumentException refused) {
      if (findings.isUnchangedSince(before)) {
        findings.add(ProblemCode.INCONSISTENT, here, String.valueOf(refused.getMessage()), "");
      }
      return null;
    }
  }

  @Override
  public @Nullable Object standIn() {
    return standIn(JsonNodeFactory.instance.objectNode());
  }

  /** A record to go on with in which nothing is known but its name, if the node has one. */
  @Nullable
  Object standIn(JsonNode node) {
    @Nullable Object[] values = new Object[components.get().properties().size()];
    int i = 0;
    for (Property property : properties()) {
      // A record may hold a list of its own kind, and that must end.
      boolean ofItsKind = property.shape() instanceof ListShape list && list.element() == this;
      values[i] = ofItsKind ? property.absent() : property.standIn();
      i++;
    }
    JsonNode name = name(node);
    if (name != null) {
      values[0] = name.stringValue();
    }
    try {
      return components.get().make(values);
    } catch (IllegalArgumentException refused) {
      return null;
    }
  }

  @Override
  public JsonNode write(Object value, int depth) {
    JsonLimits.checkNesting(depth);
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    if (!kind.isEmpty()) {
      object.put(ChoiceShape.TYPE, kind);
    }
    Object bare = components.get().bare(value);
    for (Property property : properties()) {
      Object held = property.of(value);
      if (held != null && (property.required() || !held.equals(property.of(bare)))) {
        object.set(property.name(), property.shape().write(held, depth + 1));
      }
    }
    return object;
  }

  /** The place by the name of what stands there: its first text, which is the id where there is one. */
  Place named(JsonNode node, Place place) {
    JsonNode name = name(node);
    return name == null ? place : place.named(noun, name.stringValue());
  }

  private @Nullable JsonNode name(JsonNode node) {
    Property first = properties().iterator().next();
    JsonNode name = first.shape() == ScalarShape.TEXT ? node.get(first.name()) : null;
    return name != null && name.isString() && !name.stringValue().isBlank() ? name : null;
  }

  private static @Nullable Object readProperty(
      Property property, JsonNode node, Place here, List<String> misspelt, Findings findings) {
    JsonNode value = node.get(property.name());
    Place place = here.property(property.name());
    if (value == null) {
      if (property.required() && !misspelt.contains(property.name())) {
        findings.addMissing(here, property.name(), "");
      }
      return findings.isInDoubt(place) ? property.standIn() : property.absent();
    }
    if (value.isNull() && !property.required()) {
      findings.add(
          ProblemCode.WRONG_TYPE,
          place,
          place.sentence("null") + " must be " + property.shape().expected() + ".",
          "Maybe leave it out.");
      return property.standIn();
    }
    Object read = property.shape().read(value, place, findings);
    // A property that stands twice was read without a problem, but not what was meant.
    return read == null || findings.isInDoubt(place) ? property.standIn() : read;
  }

  private static void readSchema(JsonNode node, Place here, Findings findings) {
    JsonNode schema = node.get(SCHEMA);
    if (schema != null && here.isRoot()) {
      ScalarShape.TEXT.read(schema, here.property(SCHEMA), findings);
    }
  }

  /** Returns the known names that were probably meant. */
  private List<String> reportUnknown(JsonNode node, Place here, Findings findings) {
    List<String> meant = new ArrayList<>();
    for (Map.Entry<String, JsonNode> given : node.properties()) {
      if (!isKnown(given.getKey(), here) && !findings.isFull()) {
        Optional<String> nearest = Nearest.to(given.getKey(), absent(node));
        nearest.ifPresent(meant::add);
        doubt(here, nearest.map(List::of).orElse(mayHold(given.getValue(), node)), findings);
        findings.add(
            ProblemCode.UNKNOWN_PROPERTY,
            here.property(given.getKey()),
            "The property (" + Quoted.text(given.getKey()) + ") of " + here.thing()
                + " is not known.",
            nearest
                .map(name -> "Maybe " + name + ".")
                .orElse(Misplaced.hint(type, given.getKey())));
      }
    }
    return meant;
  }

  private boolean isKnown(String name, Place here) {
    return components.get().properties().containsKey(name)
        || (name.equals(SCHEMA) && here.isRoot())
        || (name.equals(ChoiceShape.TYPE) && !kind.isEmpty());
  }

  /** What is there under its right name was not meant by another. */
  private List<String> absent(JsonNode node) {
    return components.get().properties().keySet().stream()
        .filter(name -> !node.has(name))
        .toList();
  }

  /** A list or object under a name like no other may be any of those that are absent. */
  private List<String> mayHold(JsonNode value, JsonNode node) {
    return value.isContainer() ? absent(node) : List.of();
  }

  private static void doubt(Place owner, List<String> properties, Findings findings) {
    properties.forEach(property -> findings.doubt(owner.property(property)));
  }
}
