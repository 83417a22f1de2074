package dev.maturity.scoring;

import dev.maturity.model.Fraction;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A parameter that a rule takes in a model file.
 *
 * @param name the name in the file
 * @param type what kind of value it takes
 * @param required whether it must be given
 * @param least the least number allowed; null for no bound
 * @param greatest the greatest number allowed; null for no bound
 * @param choices the words allowed; empty unless the type is {@link Type#CHOICE} or {@link Type#CHOICES}
 * @param description what it means, for documentation and the JSON Schema
 */
public record Parameter(
    String name,
    Type type,
    boolean required,
    @Nullable Fraction least,
    @Nullable Fraction greatest,
    List<String> choices,
    String description)
    implements Serializable {

  /** What kind of value a parameter takes. */
  public enum Type {
    /** A number. */
    NUMBER("a number"),
    /** A list of numbers. */
    NUMBERS("a list of numbers"),
    /** One number for all levels, or an object that gives one for each level id. */
    NUMBER_PER_LEVEL("a number, or an object with a number for each level"),
    /** For a level one number for each level up to it: an object of objects, both by level id. */
    NUMBER_PER_LOWER_LEVEL(
        "an object that gives a level an object with a number for each level up to it"),
    /** One of a list of words. */
    CHOICE("a word"),
    /** One of a list of words for all places, or a list of such words, one for each place. */
    CHOICES("a word, or a list of words"),
    /** An aggregation rule of its own. */
    AGGREGATION("an aggregation rule");

    private final String words;

    Type(String words) {
      this.words = words;
    }

    /** The type in words that fit after "must be". */
    @Override
    public String toString() {
      return words;
    }
  }

  /** Copies the list. */
  public Parameter {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(description, "description");
    choices = List.copyOf(choices);
  }

  /**
   * An optional parameter without bounds.
   *
   * @param name the name in the file
   * @param type what kind of value it takes; neither {@link Type#CHOICE} nor {@link Type#CHOICES}
   * @param description what it means
   * @return the parameter
   */
  public static Parameter optional(String name, Type type, String description) {
    return new Parameter(name, type, false, null, null, List.of(), description);
  }

  /**
   * An optional parameter that takes one of a list of words.
   *
   * @param name the name in the file
   * @param description what it means
   * @param choices the words
   * @return the parameter
   */
  public static Parameter choice(String name, String description, String... choices) {
    return new Parameter(name, Type.CHOICE, false, null, null, List.of(choices), description);
  }

  /**
   * An optional parameter that takes one of a list of words for all places, or one for each place.
   *
   * @param name the name in the file
   * @param description what it means
   * @param choices the words
   * @return the parameter
   */
  public static Parameter choices(String name, String description, String... choices) {
    return new Parameter(name, Type.CHOICES, false, null, null, List.of(choices), description);
  }

  /**
   * The same parameter, which must be given.
   *
   * @return a required parameter
   */
  public Parameter mandatory() {
    return new Parameter(name, type, true, least, greatest, choices, description);
  }

  /**
   * The same parameter with a lower bound on each of its numbers.
   *
   * @param newLeast the least number allowed
   * @return the parameter
   */
  public Parameter atLeast(Fraction newLeast) {
    return new Parameter(name, type, required, newLeast, greatest, choices, description);
  }

  /**
   * The same parameter with bounds on each of its numbers.
   *
   * @param newLeast the least number allowed
   * @param newGreatest the greatest number allowed
   * @return the parameter
   */
  public Parameter between(Fraction newLeast, Fraction newGreatest) {
    return new Parameter(name, type, required, newLeast, newGreatest, choices, description);
  }
}
