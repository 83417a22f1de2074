package dev.maturity.io;

import dev.maturity.model.Rule;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The choice of a scoring rule: its id under {@code rule}, its parameters beside it. */
record RuleShape() implements Shape {

  private static final String ID = "rule";

  @Override
  public String expected() {
    return "an object with the property (rule)";
  }

  @Override
  public String hint(JsonNode node) {
    return node.isString() ? "Maybe {\"rule\": " + Quoted.value(node) + "}." : "";
  }

  /** Whether the parameters fit the rule is for the validator to say; here they only have to be values. */
  @Override
  public @Nullable Object read(JsonNode node, Place place, Findings findings) {
    if (!node.isObject()) {
      return mismatch(node, place, findings);
    }
    int before = findings.count();
    JsonNode id = node.get(ID);
    Place here = id != null && id.isString() ? place.named("rule", id.stringValue()) : place;
    if (id == null) {
      findings.addMissing(here, ID, "");
    } else {
      ScalarShape.TEXT.read(id, here.property(ID), findings);
    }
    for (Map.Entry<String, JsonNode> parameter : node.properties()) {
      if (!parameter.getKey().equals(ID)) {
        PlainValues.check(parameter.getValue(), here.property(parameter.getKey()), findings);
      }
    }
    if (findings.isUnchangedSince(before)) {
      return rule(node);
    }
    findings.doubt(here);
    return null;
  }

  @Override
  public Object standIn() {
    return Rule.of("");
  }

  @Override
  public JsonNode write(Object value, int depth) {
    return PlainValues.write(((Rule) value).toJson(), depth);
  }

  @SuppressWarnings("unchecked")
  private static Rule rule(JsonNode node) {
    return Rule.fromJson((Map<String, Object>) PlainValues.of(node));
  }
}
