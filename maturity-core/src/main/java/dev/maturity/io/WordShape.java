package dev.maturity.io;

import com.google.common.collect.ImmutableBiMap;
import dev.maturity.problem.Nearest;
import dev.maturity.problem.ProblemCode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * One of a closed list of words.
 *
 * @param words the Java value of each word, in the order in which messages list them
 */
record WordShape(ImmutableBiMap<String, ?> words) implements Shape {

  @Override
  public String expected() {
    return "one of " + String.join(", ", words.keySet());
  }

  @Override
  public @Nullable Object read(JsonNode node, Place place, Findings findings) {
    if (!node.isString()) {
      return mismatch(node, place, findings);
    }
    Object value = words.get(node.stringValue());
    if (value == null) {
      findings.add(
          ProblemCode.UNKNOWN_VALUE,
          place,
          place.sentence(Quoted.text(node.stringValue())) + " must be " + expected() + ".",
          Nearest.hint(node.stringValue(), List.copyOf(words.keySet())));
    }
    return value;
  }

  /** Any of them will do: what a rule makes of it is left out with what could not be read. */
  @Override
  public Object standIn() {
    return words.values().iterator().next();
  }

  @Override
  public JsonNode write(Object value, int depth) {
    return JsonNodeFactory.instance.stringNode(words.inverse().get(value));
  }
}
