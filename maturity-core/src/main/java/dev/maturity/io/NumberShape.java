package dev.maturity.io;

import dev.maturity.problem.ProblemCode;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Numbers. */
enum NumberShape implements Shape {
  /** A {@link BigDecimal}, as written. */
  DECIMAL("a number") {
    @Override
    @Nullable
    Object readOrdinary(JsonNode node, Place place, Findings findings) {
      return node.decimalValue();
    }

    /** No weight and no value is so low, and no bound below which another could lie. */
    @Override
    public Object standIn() {
      return BigDecimal.TEN.pow(JsonLimits.DIGITS).negate();
    }

    @Override
    public JsonNode write(Object value, int depth) {
      return JsonNodeFactory.instance.numberNode((BigDecimal) value);
    }
  },

  /** An {@code int}. */
  WHOLE("a whole number") {
    @Override
    @Nullable
    Object readOrdinary(JsonNode node, Place place, Findings findings) {
      if (!JsonNumber.isWhole(node)) {
        return mismatch(node, place, findings);
      }
      BigDecimal number = node.decimalValue();
      return number.compareTo(LEAST_INT) < 0 || number.compareTo(GREATEST_INT) > 0
          ? outOfRange(node, place, "from " + LEAST_INT + " to " + GREATEST_INT, findings)
          : (Object) number.intValue();
    }

    @Override
    public Object standIn() {
      return -1;
    }

    @Override
    public JsonNode write(Object value, int depth) {
      return JsonNodeFactory.instance.numberNode((int) (Integer) value);
    }
  },

  /** A {@code double}. */
  REAL("a number") {
    @Override
    @Nullable
    Object readOrdinary(JsonNode node, Place place, Findings findings) {
      double number = node.decimalValue().doubleValue();
      return Double.isInfinite(number)
          ? outOfRange(node, place, ORDINARY, findings)
          : (Object) number;
    }

    @Override
    public JsonNode write(Object value, int depth) {
      return JsonNodeFactory.instance.numberNode((double) (Double) value);
    }
  };

  private static final String ORDINARY = "a number of ordinary size";
  private static final BigDecimal LEAST_INT = BigDecimal.valueOf(Integer.MIN_VALUE);
  private static final BigDecimal GREATEST_INT = BigDecimal.valueOf(Integer.MAX_VALUE);

  private final String expected;

  NumberShape(String expected) {
    this.expected = expected;
  }

  /** Reads a number that one can compute with. */
  abstract @Nullable Object readOrdinary(JsonNode node, Place place, Findings findings);

  @Override
  public String expected() {
    return expected;
  }

  @Override
  public String hint(JsonNode node) {
    if (!node.isString()) {
      return "";
    }
    String text = node.stringValue();
    if (text.matches("-?(0|[1-9][0-9]{0,30}),[0-9]{1,30}")) {
      return "Maybe " + text.replace(',', '.') + ", with a decimal point, not a comma.";
    }
    return text.matches("-?(0|[1-9][0-9]{0,30})(\\.[0-9]{1,30})?")
        ? "Maybe " + text + ", without quotes."
        : "";
  }

  @Override
  public @Nullable Object read(JsonNode node, Place place, Findings findings) {
    if (!JsonNumber.isNumber(node)) {
      return mismatch(node, place, findings);
    }
    return JsonNumber.isOutsize(node)
        ? outOfRange(node, place, ORDINARY, findings)
        : readOrdinary(node, place, findings);
  }

  private static @Nullable Object outOfRange(
      JsonNode node, Place place, String expected, Findings findings) {
    findings.add(
        ProblemCode.OUT_OF_RANGE,
        place,
        place.sentence(Quoted.value(node)) + " must be " + expected + ".",
        "");
    return null;
  }
}
