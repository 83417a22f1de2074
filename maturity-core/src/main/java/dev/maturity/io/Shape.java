package dev.maturity.io;

import dev.maturity.problem.ProblemCode;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The form in which the values of a Java type stand in a file. Immutable. */
interface Shape {

  /** What must stand in the file, in words that fit after "must be". */
  String expected();

  /**
   * Reads a value, and reports each place inside it where the form is not kept. What cannot be read there is stood in
   * for, so that the rest can be validated.
   *
   * @param node the value in the file; an explicit null is refused everywhere
   * @param place where it stands
   * @param findings takes the problems
   * @return the Java value; null when there is nothing of it to go on with
   */
  @Nullable
  Object read(JsonNode node, Place place, Findings findings);

  /**
   * Writes a value.
   *
   * @param value a value of the Java type
   * @param depth how many objects and lists it stands in
   * @return what {@link #read} reads as an equal value
   */
  JsonNode write(Object value, int depth);

  /**
   * What is put in the place of a value that cannot be read: something that the validators complain of there, if at all,
   * and make nothing of elsewhere.
   *
   * @return the value; null when there is none such
   */
  default @Nullable Object standIn() {
    return null;
  }

  /** How a value of another kind was probably meant; empty where there is no telling. */
  default String hint(JsonNode node) {
    return "";
  }

  /** Reports a value of another kind; returns null, for the reader to return. */
  default @Nullable Object mismatch(JsonNode node, Place place, Findings findings) {
    findings.add(
        ProblemCode.WRONG_TYPE,
        place,
        place.sentence(Quoted.value(node)) + " must be " + expected() + ".",
        hint(node));
    return null;
  }
}
