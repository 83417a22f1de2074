package dev.maturity.io;

import dev.maturity.model.Fraction;
import dev.maturity.problem.ProblemCode;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** An exact number, as a text: {@code "3"} or {@code "11/20"}. */
record FractionShape() implements Shape {

  /** A whole number, or a quotient whose lower part is not 0. */
  static final String PATTERN = "-?[0-9]+(/0*[1-9][0-9]*)?";

  private static final Pattern COMPILED = Pattern.compile(PATTERN);

  @Override
  public String expected() {
    return "an exact number such as \"3\" or \"11/20\"";
  }

  @Override
  public @Nullable Object read(JsonNode node, Place place, Findings findings) {
    if (!node.isString()) {
      return mismatch(node, place, findings);
    }
    String text = node.stringValue();
    if (text.length() <= JsonLimits.FRACTION && COMPILED.matcher(text).matches()) {
      return Fraction.parse(text);
    }
    boolean tooLong = text.length() > JsonLimits.FRACTION;
    findings.add(
        tooLong ? ProblemCode.TOO_LARGE : ProblemCode.BAD_TEXT,
        place,
        place.sentence(Quoted.text(text))
            + (tooLong
                ? " must have at most " + JsonLimits.FRACTION + " characters."
                : " must be " + expected() + "."),
        "");
    return null;
  }

  @Override
  public JsonNode write(Object value, int depth) {
    return JsonNodeFactory.instance.stringNode(value.toString());
  }
}
