package dev.maturity.scoring;

import com.google.common.collect.ImmutableMap;
import dev.maturity.model.Fraction;
import dev.maturity.model.Level;
import dev.maturity.model.Rule;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The parameters with which a model file names a rule, read by type. They have been checked against the rule's {@link
 * RuleDefinition} before the factory sees them.
 */
public final class Parameters {

  private final Rule rule;
  private final List<Level> levels;
  private final RuleCatalog catalog;

  Parameters(Rule rule, List<Level> levels, RuleCatalog catalog) {
    this.rule = rule;
    this.levels = levels;
    this.catalog = catalog;
  }

  /**
   * The levels of the model.
   *
   * @return the levels from the floor up; empty for a model without levels
   */
  public List<Level> levels() {
    return levels;
  }

  /**
   * A number.
   *
   * @param name the parameter
   * @return the exact number; empty if it was not given
   */
  public Optional<Fraction> number(String name) {
    return given(name).map(Parameters::fraction);
  }

  /**
   * A list of numbers.
   *
   * @param name the parameter
   * @return the exact numbers in the order given; empty if it was not given
   */
  public Optional<List<Fraction>> numbers(String name) {
    return given(name)
        .map(value -> ((List<?>) value).stream().map(Parameters::fraction).toList());
  }

  /**
   * A number for one of the levels.
   *
   * @param name the parameter
   * @param levelId the id of the level
   * @return the number given for that level, or for all levels; empty if it was not given
   */
  public Optional<Fraction> numberFor(String name, String levelId) {
    Optional<Object> given = given(name);
    if (given.isPresent() && given.get() instanceof Map<?, ?> byLevel) {
      return Optional.<Object>ofNullable(byLevel.get(levelId)).map(Parameters::fraction);
    }
    return given.map(Parameters::fraction);
  }

  /**
   * A number that one level gives for another.
   *
   * @param name the parameter
   * @param levelId the id of the level
   * @param lowerLevelId the id of a level not above it
   * @return the number given; empty if none was
   */
  public Optional<Fraction> numberFor(String name, String levelId, String lowerLevelId) {
    return given(name)
        .flatMap(byLevel -> entry(byLevel, levelId))
        .flatMap(byLowerLevel -> entry(byLowerLevel, lowerLevelId))
        .map(Parameters::fraction);
  }

  /**
   * A word.
   *
   * @param name the parameter
   * @return one of the parameter's choices; empty if it was not given
   */
  public Optional<String> choice(String name) {
    return given(name).map(String.class::cast);
  }

  /**
   * Words for a number of places.
   *
   * @param name the parameter
   * @param places the number of places
   * @return the list given, whatever its length, or the one word given as often as there are places; empty if neither
   *     was given
   */
  public Optional<List<String>> choices(String name, int places) {
    return given(name)
        .map(value -> value instanceof List<?> list
            ? list.stream().map(String.class::cast).toList()
            : Collections.nCopies(places, (String) value));
  }

  /**
   * An aggregation rule of its own.
   *
   * @param name the parameter
   * @return the aggregation; empty if it was not given
   */
  public Optional<Aggregation> aggregation(String name) {
    return given(name).flatMap(value -> catalog.aggregation(asRule(value), levels));
  }

  /** A rule that stands inside another is kept in the form it has in a file. */
  static Rule asRule(Object value) {
    ImmutableMap.Builder<String, Object> json = ImmutableMap.builder();
    ((Map<?, ?>) value)
        .forEach((name, parameter) -> json.put(String.valueOf(name), (Object) parameter));
    return Rule.fromJson(json.buildOrThrow());
  }

  private static Optional<Object> entry(Object map, String key) {
    return Optional.ofNullable(((Map<?, ?>) map).get(key));
  }

  private Optional<Object> given(String name) {
    return Optional.ofNullable(rule.parameters().get(name));
  }

  private static Fraction fraction(@Nullable Object number) {
    return Fraction.of((BigDecimal) Objects.requireNonNull(number));
  }
}
