package dev.maturity.io;

import dev.maturity.model.Anchor;
import dev.maturity.model.NodeScoring;
import dev.maturity.model.Scoring;
import dev.maturity.scoring.RuleKind;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes the JSON Schema (draft 2020-12) of a file from the same shapes that read and write it, the constraints on the
 * records, their Javadoc and the standard rules.
 */
final class SchemaGenerator {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final Map<String, ObjectNode> definitions = new LinkedHashMap<>();
  private final Deque<Runnable> open = new ArrayDeque<>();

  private SchemaGenerator() {}

  /** The schema of the files that hold a record of that class. */
  static String of(Class<?> root) {
    SchemaGenerator generator = new SchemaGenerator();
    ObjectNode schema = NODES.objectNode();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.put("title", root.getSimpleName());
    schema.setAll(generator.object(root, Shapes.ofRecord(root), ""));
    ((ObjectNode) schema.get("properties"))
        .putObject(RecordShape.SCHEMA)
        .put("type", "string")
        .put("description", "which JSON Schema an editor checks the file with; means nothing else");
    while (!generator.open.isEmpty()) {
      generator.open.poll().run();
    }
    ObjectNode definitions = schema.putObject("$defs");
    generator.definitions.forEach(definitions::set);
    return Layout.of(schema);
  }

  private ObjectNode object(Class<?> type, RecordShape shape, String kind) {
    ObjectNode schema = NODES.objectNode().put("type", "object");
    schema.put("description", SchemaDocs.of(type == AnchorObject.class ? Anchor.class : type));
    ObjectNode properties = schema.putObject("properties");
    ArrayNode required = schema.putArray("required");
    if (!kind.isEmpty()) {
      properties.putObject(ChoiceShape.TYPE).put("const", kind);
      required.add(ChoiceShape.TYPE);
    }
    for (Property property : shape.properties()) {
      properties.set(property.name(), property(type, property));
      if (property.required()) {
        required.add(property.name());
      }
    }
    if (required.isEmpty()) {
      schema.remove("required");
    }
    return schema.put("additionalProperties", false);
  }

  private ObjectNode property(Class<?> owner, Property property) {
    ObjectNode schema = ruleKind(owner, property.name())
        .map(this::rule)
        .orElseGet(() -> value(property.shape(), property.accessor().getAnnotatedReturnType()));
    // The object form of an anchor is checked as the anchor that it becomes.
    Class<?> record = owner == AnchorObject.class ? Anchor.class : owner;
    SchemaConstraints.add(accessor(record, property.name()).getAnnotations(), schema);
    String description = SchemaDocs.ofComponent(record, property.name());
    return description.isEmpty() ? schema : schema.put("description", description);
  }

  private static Method accessor(Class<?> record, String component) {
    return Arrays.stream(record.getRecordComponents())
        .filter(candidate -> candidate.getName().equals(component))
        .findFirst()
        .orElseThrow()
        .getAccessor();
  }

  /** Which rules can stand there; the rules in a scorecard may come from anywhere. */
  private static Optional<RuleKind> ruleKind(Class<?> owner, String property) {
    if (owner == Scoring.class && property.equals("consensus")) {
      return Optional.of(RuleKind.CONSENSUS);
    }
    if (owner == NodeScoring.class && property.equals("aggregation")) {
      return Optional.of(RuleKind.AGGREGATION);
    }
    return owner == NodeScoring.class && property.equals("level")
        ? Optional.of(RuleKind.LEVEL)
        : Optional.empty();
  }

  private ObjectNode rule(RuleKind kind) {
    return reference(SchemaRules.name(kind), () -> SchemaRules.ofKind(kind));
  }

  private ObjectNode value(Shape shape, AnnotatedType type) {
    if (shape instanceof RecordShape record) {
      return record(record, "");
    }
    if (shape instanceof ListShape list) {
      ObjectNode schema = NODES.objectNode().put("type", "array");
      schema.set("items", element(list.element(), type, 0));
      return schema;
    }
    if (shape instanceof MapShape map) {
      ObjectNode schema = NODES.objectNode().put("type", "object");
      schema.set("additionalProperties", element(map.value(), type, 1));
      return schema;
    }
    if (shape instanceof ChoiceShape choice) {
      ObjectNode schema = NODES.objectNode();
      ArrayNode kinds = schema.putArray("oneOf");
      choice.kinds().forEach((name, kind) -> kinds.add(record(kind, name)));
      return schema;
    }
    if (shape instanceof AnchorShape anchor) {
      ObjectNode schema = NODES.objectNode();
      schema
          .putArray("oneOf")
          .add(NODES.objectNode().put("type", "string").put("pattern", "\\S"))
          .add(record(anchor.object(), ""));
      return schema;
    }
    return shape instanceof RuleShape ? reference("rule", SchemaGenerator::anyRule) : scalar(shape);
  }

  private ObjectNode element(Shape shape, AnnotatedType container, int argument) {
    AnnotatedType type =
        ((AnnotatedParameterizedType) container).getAnnotatedActualTypeArguments()[argument];
    ObjectNode schema = value(shape, type);
    SchemaConstraints.add(type.getAnnotations(), schema);
    return schema;
  }

  private ObjectNode record(RecordShape shape, String kind) {
    Class<?> type = shape.type();
    String name = type == AnchorObject.class ? "anchor" : hyphened(type);
    return reference(name, () -> object(type, shape, kind));
  }

  private ObjectNode reference(String name, Supplier<ObjectNode> definition) {
    if (!definitions.containsKey(name)) {
      definitions.put(name, NODES.objectNode());
      open.add(() -> definitions.put(name, definition.get()));
    }
    return NODES.objectNode().put("$ref", "#/$defs/" + name);
  }

  private static ObjectNode anyRule() {
    ObjectNode schema = NODES.objectNode().put("type", "object");
    schema.putObject("properties").putObject("rule").put("type", "string");
    schema.putArray("required").add("rule");
    return schema;
  }

  private static ObjectNode scalar(Shape shape) {
    ObjectNode schema = NODES.objectNode();
    if (shape instanceof WordShape words) {
      ArrayNode choices = schema.putArray("enum");
      words.words().keySet().forEach(choices::add);
      return schema;
    }
    if (shape instanceof AnswerShape) {
      schema.putArray("type").add("number").add("string").add("boolean");
      return schema;
    }
    if (shape instanceof FractionShape) {
      return schema.put("type", "string").put("pattern", "^" + FractionShape.PATTERN + "$");
    }
    if (shape == ScalarShape.DATE) {
      String pattern = "^[+-]?[0-9]{4,9}-[0-9]{2}-[0-9]{2}$";
      return schema.put("type", "string").put("format", "date").put("pattern", pattern);
    }
    if (shape == ScalarShape.TEXT) {
      return schema.put("type", "string");
    }
    if (shape == ScalarShape.FLAG) {
      return schema.put("type", "boolean");
    }
    return schema.put("type", shape == NumberShape.WHOLE ? "integer" : "number");
  }

  private static String hyphened(Class<?> type) {
    return type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }
}
