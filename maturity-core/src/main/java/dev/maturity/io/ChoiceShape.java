package dev.maturity.io;

import com.google.common.collect.ImmutableMap;
import dev.maturity.problem.Nearest;
import dev.maturity.problem.ProblemCode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * An object of one of several kinds, which its property {@code type} tells apart.
 *
 * @param kinds the form of each kind by its name in the file
 */
record ChoiceShape(ImmutableMap<String, RecordShape> kinds) implements Shape {

  static final String TYPE = "type";

  @Override
  public String expected() {
    return "an object";
  }

  @Override
  public @Nullable Object read(JsonNode node, Place place, Findings findings) {
    if (!node.isObject()) {
      return mismatch(node, place, findings);
    }
    JsonNode type = node.get(TYPE);
    RecordShape kind = type != null && type.isString() ? kinds.get(type.stringValue()) : null;
    if (kind != null) {
      return kind.read(node, place, findings);
    }
    RecordShape first = kinds.values().asList().get(0);
    Place here = first.named(node, place);
    String choices = "one of " + String.join(", ", kinds.keySet()) + ".";
    if (type == null) {
      findings.addMissing(here, TYPE, "It is " + choices);
    } else {
      String given = type.isString() ? type.stringValue() : "";
      findings.add(
          type.isString() ? ProblemCode.UNKNOWN_VALUE : ProblemCode.WRONG_TYPE,
          here.property(TYPE),
          here.property(TYPE).sentence(type.isString() ? Quoted.text(given) : Quoted.value(type))
              + " must be "
              + choices,
          Nearest.hint(given, List.copyOf(kinds.keySet())));
    }
    findings.doubt(here);
    return first.standIn(node);
  }

  @Override
  public @Nullable Object standIn() {
    return kinds.values().asList().get(0).standIn();
  }

  @Override
  public JsonNode write(Object value, int depth) {
    return kinds.values().stream()
        .filter(kind -> kind.type().isInstance(value))
        .findFirst()
        .orElseThrow()
        .write(value, depth);
  }
}
