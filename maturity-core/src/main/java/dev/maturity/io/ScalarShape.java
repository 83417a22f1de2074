package dev.maturity.io;

import dev.maturity.problem.ProblemCode;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Single values other than numbers. */
enum ScalarShape implements Shape {
  /** A {@link String}. */
  TEXT("a text") {
    @Override
    public @Nullable Object read(JsonNode node, Place place, Findings findings) {
      return node.isString() ? node.stringValue() : mismatch(node, place, findings);
    }

    /** Where it is an id, the validators take it for one that is not known. */
    @Override
    public Object standIn() {
      return "";
    }

    @Override
    public String hint(JsonNode node) {
      return JsonNumber.isNumber(node) || node.isBoolean()
          ? "Maybe \"" + Quoted.value(node) + "\", in double quotes."
          : "";
    }

    @Override
    public JsonNode write(Object value, int depth) {
      return JsonNodeFactory.instance.stringNode((String) value);
    }
  },

  /** A {@code boolean}. */
  FLAG("true or false") {
    @Override
    public @Nullable Object read(JsonNode node, Place place, Findings findings) {
      return node.isBoolean() ? (Object) node.booleanValue() : mismatch(node, place, findings);
    }

    @Override
    public String hint(JsonNode node) {
      return switch (Quoted.value(node)) {
        case "\"true\"", "\"yes\"", "\"on\"", "1" -> "Maybe true.";
        case "\"false\"", "\"no\"", "\"off\"", "0" -> "Maybe false.";
        default -> "";
      };
    }

    @Override
    public JsonNode write(Object value, int depth) {
      return JsonNodeFactory.instance.booleanNode((Boolean) value);
    }
  },

  /** A {@link LocalDate}. */
  DATE("a date such as 2026-10-15") {
    @Override
    public @Nullable Object read(JsonNode node, Place place, Findings findings) {
      if (!node.isString()) {
        return mismatch(node, place, findings);
      }
      try {
        return LocalDate.parse(node.stringValue());
      } catch (DateTimeException noDate) {
        findings.add(
            ProblemCode.BAD_TEXT,
            place,
            place.sentence(Quoted.text(node.stringValue())) + " must be " + expected() + ".",
            "");
        return null;
      }
    }

    @Override
    public JsonNode write(Object value, int depth) {
      return JsonNodeFactory.instance.stringNode(value.toString());
    }
  };

  private final String expected;

  ScalarShape(String expected) {
    this.expected = expected;
  }

  @Override
  public String expected() {
    return expected;
  }
}
