package dev.maturity.io;

import jakarta.validation.Constraint;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.math.BigDecimal;
import java.math.BigInteger;
import tools.jackson.databind.node.ObjectNode;

/** Says the constraints of Jakarta Validation in the words of JSON Schema. */
final class SchemaConstraints {

  private SchemaConstraints() {}

  /**
   * Adds what the annotations demand.
   *
   * @throws IllegalStateException if one of them is a constraint that is not known here
   */
  static void add(Annotation[] annotations, ObjectNode schema) {
    for (Annotation annotation : annotations) {
      add(annotation, schema);
    }
    if (schema.path("blank").asBoolean(false)) {
      schema.remove("blank");
      if (!schema.has("pattern")) {
        schema.put("pattern", "\\S");
      }
    }
  }

  private static void add(Annotation annotation, ObjectNode schema) {
    if (annotation instanceof NotBlank) {
      schema.put("blank", true);
    } else if (annotation instanceof Pattern pattern) {
      schema.put("pattern", "^(?:" + pattern.regexp() + ")$");
    } else if (annotation instanceof Size size) {
      size(size, schema);
    } else if (annotation instanceof Positive) {
      schema.put("exclusiveMinimum", 0);
    } else if (annotation instanceof DecimalMin min) {
      schema.put("minimum", new BigDecimal(min.value()));
    } else if (annotation instanceof DecimalMax max) {
      schema.put("maximum", new BigDecimal(max.value()));
    } else if (annotation instanceof Min min) {
      schema.put("minimum", min.value());
    } else if (annotation instanceof Max max) {
      schema.put("maximum", max.value());
    } else if (annotation instanceof Digits digits) {
      digits(digits, schema);
    } else if (!(annotation instanceof NotNull)
        && annotation.annotationType().isAnnotationPresent(Constraint.class)) {
      throw new IllegalStateException(
          "The schema does not know the constraint " + annotation + ".");
    }
  }

  private static void size(Size size, ObjectNode schema) {
    String what = switch (schema.path("type").asString("")) {
      case "array" -> "Items";
      case "object" -> "Properties";
      default -> "Length";
    };
    if (size.min() > 0) {
      schema.put("min" + what, size.min());
    }
    if (size.max() < Integer.MAX_VALUE) {
      schema.put("max" + what, size.max());
    }
  }

  /** JSON Schema cannot count the digits after the decimal point. */
  private static void digits(Digits digits, ObjectNode schema) {
    BigInteger bound = BigInteger.TEN.pow(digits.integer());
    if (!schema.has("maximum")) {
      schema.put("exclusiveMaximum", bound);
    }
    if (!schema.has("exclusiveMinimum") && !schema.has("minimum")) {
      schema.put("exclusiveMinimum", bound.negate());
    }
  }
}
