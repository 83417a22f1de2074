package dev.maturity.io;

import dev.maturity.model.Fraction;
import dev.maturity.scoring.Parameter;
import dev.maturity.scoring.RuleCatalog;
import dev.maturity.scoring.RuleDefinition;
import dev.maturity.scoring.RuleKind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The rules that a model can name, as schemas: the standard ones with their parameters, those of plug-ins with any. */
final class SchemaRules {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private SchemaRules() {}

  /** The name of the schema for the rules of a kind. */
  static String name(RuleKind kind) {
    return kind.name().toLowerCase(Locale.ROOT) + "-rule";
  }

  static ObjectNode ofKind(RuleKind kind) {
    ObjectNode schema = NODES.objectNode().put("type", "object");
    ArrayNode choices = schema.putArray("anyOf");
    List<String> ids = new ArrayList<>();
    for (RuleDefinition<?> rule : RuleCatalog.standard().rules()) {
      if (rule.kind() == kind) {
        ids.add(rule.id());
        choices.add(standard(rule));
      }
    }
    if (kind != RuleKind.CONSENSUS) {
      ids.add("none");
      choices.add(bare(
          "none", "No result: the node has no " + (kind == RuleKind.LEVEL ? "level." : "score.")));
    }
    choices.add(ofPlugin(ids));
    return schema;
  }

  private static ObjectNode standard(RuleDefinition<?> rule) {
    ObjectNode schema = bare(rule.id(), rule.summary());
    ArrayNode required = (ArrayNode) schema.get("required");
    for (Parameter parameter : rule.parameters()) {
      ObjectNode value = parameter(parameter);
      value.put("description", parameter.description());
      ((ObjectNode) schema.get("properties")).set(parameter.name(), value);
      if (parameter.required()) {
        required.add(parameter.name());
      }
    }
    return schema;
  }

  private static ObjectNode bare(String id, String summary) {
    ObjectNode schema = NODES.objectNode().put("description", summary);
    schema.putObject("properties").putObject("rule").put("const", id);
    schema.putArray("required").add("rule");
    return schema.put("additionalProperties", false);
  }

  private static ObjectNode ofPlugin(List<String> standardIds) {
    ObjectNode schema =
        NODES.objectNode().put("description", "A rule of a plug-in, with whatever it takes.");
    ObjectNode id = schema.putObject("properties").putObject("rule");
    id.put("type", "string").put("pattern", "\\S");
    ArrayNode taken = id.putObject("not").putArray("enum");
    standardIds.forEach(taken::add);
    schema.putArray("required").add("rule");
    return schema;
  }

  private static ObjectNode parameter(Parameter parameter) {
    return switch (parameter.type()) {
      case NUMBER -> number(parameter);
      case NUMBERS -> {
        ObjectNode list = NODES.objectNode().put("type", "array");
        list.set("items", number(parameter));
        yield list;
      }
      case NUMBER_PER_LEVEL -> either(number(parameter), perLevel(number(parameter)));
      case NUMBER_PER_LOWER_LEVEL -> perLevel(perLevel(number(parameter)));
      case CHOICE -> choice(parameter);
      case CHOICES -> {
        ObjectNode list = NODES.objectNode().put("type", "array");
        list.set("items", choice(parameter));
        yield either(choice(parameter), list);
      }
      case AGGREGATION -> NODES.objectNode().put("$ref", "#/$defs/" + name(RuleKind.AGGREGATION));
    };
  }

  private static ObjectNode either(ObjectNode one, ObjectNode other) {
    ObjectNode either = NODES.objectNode();
    either.putArray("anyOf").add(one).add(other);
    return either;
  }

  private static ObjectNode perLevel(ObjectNode value) {
    ObjectNode perLevel = NODES.objectNode().put("type", "object");
    perLevel.set("additionalProperties", value);
    return perLevel;
  }

  private static ObjectNode choice(Parameter parameter) {
    ObjectNode choice = NODES.objectNode();
    ArrayNode words = choice.putArray("enum");
    parameter.choices().forEach(words::add);
    return choice;
  }

  private static ObjectNode number(Parameter parameter) {
    ObjectNode schema = NODES.objectNode().put("type", "number");
    bound("minimum", parameter.least(), schema);
    bound("maximum", parameter.greatest(), schema);
    return schema;
  }

  private static void bound(String keyword, @Nullable Fraction bound, ObjectNode schema) {
    if (bound != null) {
      BigDecimal decimal = bound.toDecimal(15, RoundingMode.UNNECESSARY).stripTrailingZeros();
      // 20, not 2E+1.
      schema.put(keyword, decimal.scale() < 0 ? decimal.setScale(0) : decimal);
    }
  }
}
