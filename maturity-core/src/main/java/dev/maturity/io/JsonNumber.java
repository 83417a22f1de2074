package dev.maturity.io;

import java.math.BigDecimal;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.POJONode;

/** Numbers as written. One that is too large or too fine to compute with is kept as its text and never converted. */
final class JsonNumber {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  /** Room for a sign, a decimal point and an exponent. */
  private static final int LONGEST = 2 * JsonLimits.DIGITS + 20;

  /** Any number of so many digits fits into an {@code int}. */
  private static final int DIGITS_OF_AN_INT = 9;

  private JsonNumber() {}

  /** A number that nothing here computes with. */
  private record Outsize(String literal) {}

  /** The node for a number, which must be written as JSON asks. */
  static JsonNode of(String literal) {
    if (literal.length() > LONGEST) {
      return NODES.pojoNode(new Outsize(literal));
    }
    try {
      BigDecimal number = new BigDecimal(literal);
      if (isOutsize(number)) {
        return NODES.pojoNode(new Outsize(literal));
      }
      return hasOnlyDigits(literal) ? whole(number) : NODES.numberNode(number);
    } catch (NumberFormatException exponentTooLarge) {
      return NODES.pojoNode(new Outsize(literal));
    }
  }

  private static boolean hasOnlyDigits(String literal) {
    for (int i = literal.charAt(0) == '-' ? 1 : 0; i < literal.length(); i++) {
      if (!Character.isDigit(literal.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether the node is a number, of whatever size. */
  static boolean isNumber(JsonNode node) {
    return node.isNumber() || isOutsize(node);
  }

  /** Whether the node is a number that nothing here computes with. */
  static boolean isOutsize(JsonNode node) {
    return node instanceof POJONode pojo && pojo.getPojo() instanceof Outsize;
  }

  /** How such a number is written. */
  static String literal(JsonNode outsize) {
    return ((Outsize) ((POJONode) outsize).getPojo()).literal();
  }

  /** Whether a number that can be computed with has no digits other than 0 after its decimal point. */
  static boolean isWhole(JsonNode node) {
    return node.isIntegralNumber() || node.decimalValue().stripTrailingZeros().scale() <= 0;
  }

  private static JsonNode whole(BigDecimal number) {
    return number.precision() <= DIGITS_OF_AN_INT
        ? NODES.numberNode(number.intValueExact())
        : NODES.numberNode(number.toBigIntegerExact());
  }

  private static boolean isOutsize(BigDecimal number) {
    long scale = number.scale();
    return scale > JsonLimits.DIGITS || number.precision() - scale > JsonLimits.DIGITS;
  }
}
