package dev.maturity.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import jakarta.validation.constraints.NotBlank;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The choice of a scoring rule, as data: the rule's id and its parameters. In a file it is one object: {@code {"rule":
 * "gate", "threshold": 0.75}}.
 *
 * <p>A parameter's value is a {@link BigDecimal}, {@link String}, {@link Boolean}, a {@link List} of such values or a
 * {@link Map} from names to such values, all immutable; other numbers are turned into decimals as written.
 *
 * @param id the id of the rule
 * @param parameters the parameters by name, in the order written
 */
public record Rule(
    @NotBlank(message = Limits.BLANK_MESSAGE) String id, Map<String, Object> parameters)
    implements Serializable {

  /** The rule that declines: a node without a score, or without a level. */
  public static final Rule NONE = Rule.of("none");

  private static final String ID_KEY = "rule";

  /**
   * Copies the parameters, however deep.
   *
   * @throws IllegalArgumentException if a value is of a kind that a parameter cannot have, or a parameter has the name
   *     under which a file gives the rule's id
   */
  public Rule {
    Objects.requireNonNull(id, "id");
    if (parameters.containsKey(ID_KEY)) {
      throw new IllegalArgumentException(
          "The parameter (%s) of the rule (%s) must have another name.".formatted(ID_KEY, id));
    }
    parameters = copy(parameters);
  }

  /**
   * A rule without parameters.
   *
   * @param id the id of the rule
   * @return the rule
   */
  public static Rule of(String id) {
    return new Rule(id, ImmutableMap.of());
  }

  /**
   * The same rule with one parameter more, or set anew.
   *
   * @param name the parameter's name
   * @param value its value: a number, text, boolean, rule, list or map
   * @return the rule
   * @throws IllegalArgumentException if the value is of a kind that a parameter cannot have
   */
  public Rule with(String name, Object value) {
    ImmutableMap.Builder<String, Object> more = ImmutableMap.builder();
    more.putAll(parameters).put(name, value);
    return new Rule(id, more.buildKeepingLast());
  }

  /**
   * Reads the form in which a rule stands in a file.
   *
   * @param json a map with the key {@code rule} and the parameters beside it
   * @return the rule
   * @throws IllegalArgumentException if the key {@code rule} is missing or not a text
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Rule fromJson(Map<String, Object> json) {
    if (!(json.get(ID_KEY) instanceof String id)) {
      throw new IllegalArgumentException(
          "The rule (%s) must name its id under \"rule\".".formatted(json));
    }
    // A map that takes null, so that the constructor can refuse it.
    Map<String, Object> parameters = new LinkedHashMap<>(json);
    parameters.remove(ID_KEY);
    return new Rule(id, parameters);
  }

  /**
   * The form in which this rule stands in a file.
   *
   * @return the id under {@code rule}, then the parameters
   */
  @JsonValue
  public Map<String, Object> toJson() {
    return ImmutableMap.<String, Object>builder()
        .put(ID_KEY, id)
        .putAll(parameters)
        .buildOrThrow();
  }

  /**
   * Whether this is the rule that declines.
   *
   * @return true for {@code none}
   */
  public boolean isNone() {
    return id.equals("none");
  }

  /** The rule as a person would say it: {@code gate(threshold 0.75, aggregation min)}. */
  @Override
  public String toString() {
    return parameters.isEmpty()
        ? id
        : parameters.entrySet().stream()
            .map(entry -> entry.getKey() + " " + words(entry.getValue()))
            .collect(Collectors.joining(", ", id + "(", ")"));
  }

  /** A rule inside this one is kept as it stands in a file, and said as a rule. */
  private static String words(Object value) {
    return value instanceof Map<?, ?> map && map.get(ID_KEY) instanceof String nested
        ? new Rule(nested, copy(Maps.filterKeys(map, name -> !ID_KEY.equals(name)))).toString()
        : value.toString();
  }

  private static ImmutableMap<String, Object> copy(Map<?, ?> parameters) {
    ImmutableMap.Builder<String, Object> copy = ImmutableMap.builder();
    parameters.forEach((name, value) -> copy.put(String.valueOf(name), copyOf(value)));
    return copy.buildOrThrow();
  }

  private static Object copyOf(Object value) {
    if (value instanceof String || value instanceof Boolean) {
      return value;
    }
    if (value instanceof Number) {
      return Decimals.of(value);
    }
    if (value instanceof Rule rule) {
      return rule.toJson();
    }
    if (value instanceof List<?> list) {
      return list.stream().<Object>map(Rule::copyOf).toList();
    }
    if (value instanceof Map<?, ?> map) {
      return copy(map);
    }
    throw new IllegalArgumentException(
        "The parameter value (%s) must be a number, text, boolean, rule, list or map."
            .formatted(value));
  }

  // Written out, as below: what records get from the compiler takes a cold JVM some milliseconds to
  // link.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Rule rule && id.equals(rule.id) && parameters.equals(rule.parameters);
  }

  @Override
  public int hashCode() {
    return 31 * id.hashCode() + parameters.hashCode();
  }
}
