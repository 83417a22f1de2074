package dev.maturity.io;

import dev.maturity.assessment.Answer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** An answer: a number, a text, or true and false for yes and no. */
record AnswerShape() implements Shape {

  @Override
  public String expected() {
    return "a number or a text";
  }

  @Override
  public String hint(JsonNode node) {
    return node.isNull() ? "Maybe \"" + Answer.DONT_KNOW + "\", or leave the response out." : "";
  }

  @Override
  public @Nullable Object read(JsonNode node, Place place, Findings findings) {
    if (node.isString() || node.isBoolean()) {
      return Answer.fromJson(PlainValues.of(node));
    }
    if (!JsonNumber.isNumber(node)) {
      return mismatch(node, place, findings);
    }
    Object number = NumberShape.DECIMAL.read(node, place, findings);
    return number == null ? null : Answer.fromJson(number);
  }

  @Override
  public Object standIn() {
    return new Answer.DontKnow();
  }

  @Override
  public JsonNode write(Object value, int depth) {
    return PlainValues.write(((Answer) value).toJson(), depth);
  }
}
