package dev.maturity.cli;

import dev.maturity.cli.terminal.JsonText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.JsonNode;

/** The JSON Schemas of core as tables of fields; what several of them hold is shown with the first. */
final class SchemaTables {

  private static final Path FOLDER = Path.of("../maturity-core/src/main/resources/dev/maturity/io");
  private static final String REFERENCE = "#/$defs/";

  private final Map<String, String> texts = new LinkedHashMap<>();
  private final Map<String, JsonNode> shown = new LinkedHashMap<>();

  SchemaTables(String... names) throws IOException {
    for (String name : names) {
      Path schema = FOLDER.resolve(name + ".schema.json");
      texts.put(name, tables(JsonText.tree(Files.readString(schema))));
    }
  }

  String of(String name) {
    return Objects.requireNonNull(texts.get(name), name);
  }

  private String tables(JsonNode schema) {
    StringBuilder text = new StringBuilder(table(schema));
    for (Map.Entry<String, JsonNode> entry : schema.path("$defs").properties()) {
      JsonNode before = shown.putIfAbsent(entry.getKey(), entry.getValue());
      if (before == null) {
        text.append("\n### ").append(entry.getKey()).append("\n\n");
        String what = entry.getValue().path("description").asString("");
        text.append(what.isEmpty() ? "" : escaped(what) + "\n\n").append(table(entry.getValue()));
      } else if (!before.equals(entry.getValue())) {
        throw new IllegalStateException("Two schemas differ in " + entry.getKey() + ".");
      }
    }
    return text.toString();
  }

  private static String table(JsonNode type) {
    return type.has("anyOf") ? rules(type.get("anyOf")) : fields(type);
  }

  /** The rules of one kind: each with its parameters, which stand beside its name. */
  private static String rules(JsonNode choices) {
    StringBuilder text =
        new StringBuilder("| rule | parameter | type | meaning |\n| --- | --- | --- | --- |\n");
    for (JsonNode rule : choices) {
      JsonNode properties = rule.get("properties");
      JsonNode name = properties.get("rule").get("const");
      if (name == null) {
        // The rules of plug-ins.
        continue;
      }
      text.append("| `%s` | | | %s |\n"
          .formatted(
              name.stringValue(), escaped(rule.path("description").asString("There is none."))));
      for (Map.Entry<String, JsonNode> parameter : properties.properties()) {
        if (!parameter.getKey().equals("rule")) {
          text.append("| | `%s` | %s | %s |\n"
              .formatted(
                  parameter.getKey(),
                  type(parameter.getValue()),
                  escaped(parameter.getValue().path("description").asString(""))));
        }
      }
    }
    return text.toString();
  }

  private static String fields(JsonNode type) {
    StringBuilder text =
        new StringBuilder("| field | type | there | meaning |\n| --- | --- | --- | --- |\n");
    List<String> always = new ArrayList<>();
    type.path("required").forEach(name -> always.add(name.stringValue()));
    for (Map.Entry<String, JsonNode> field : type.path("properties").properties()) {
      if (!field.getKey().equals("$schema")) {
        text.append("| `%s` | %s | %s | %s |\n"
            .formatted(
                field.getKey(),
                type(field.getValue()),
                always.contains(field.getKey()) ? "always" : "if any",
                escaped(field.getValue().path("description").asString(unsaid(field.getValue())))));
      }
    }
    if (!type.has("additionalProperties")) {
      text.append("\nFurther fields are the parameters of the rule, as in the model.\n");
    }
    return text.toString();
  }

  private static String unsaid(JsonNode field) {
    return field.has("const") ? "which kind it is" : "its id";
  }

  private static String type(JsonNode field) {
    if (field.has("$ref")) {
      String name = field.get("$ref").stringValue().substring(REFERENCE.length());
      return "[" + name + "](#" + name + ")";
    }
    if (field.has("const")) {
      return "`" + field.get("const").stringValue() + "`";
    }
    for (String choice : List.of("oneOf", "anyOf")) {
      if (field.has(choice)) {
        List<String> kinds = new ArrayList<>();
        field.get(choice).forEach(kind -> kinds.add(type(kind)));
        return String.join(" or ", kinds);
      }
    }
    if (field.has("enum")) {
      List<String> words = new ArrayList<>();
      field.get("enum").forEach(word -> words.add("`" + word.stringValue() + "`"));
      return String.join(", ", words);
    }
    if (field.path("type").isArray()) {
      List<String> words = new ArrayList<>();
      field.get("type").forEach(word -> words.add(word.stringValue().replace("string", "text")));
      return String.join(" or ", words);
    }
    String type = field.path("type").asString("");
    return switch (type) {
      case "array" -> "list of " + type(field.get("items"));
      case "object" -> "object of " + type(field.get("additionalProperties"));
      case "integer" -> "whole number";
      case "string" ->
        field.path("pattern").asString("").contains("/0*")
            ? "fraction"
            : field.path("format").asString("").equals("date") ? "date" : "text";
      case "number", "boolean" -> type;
      default -> throw new IllegalStateException("What is " + field + " in words?");
    };
  }

  private static String escaped(String text) {
    return text.replace("|", "\\|").replace("<", "&lt;").replace("*", "\\*");
  }
}
