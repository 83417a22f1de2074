package dev.maturity.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Ordered points, answered by number or by label. Point i of n (counted from 1) is worth (i − 1)/(n − 1), unless it
 * declares a value of its own.
 *
 * @param id the id
 * @param name the name a person reads; may be empty
 * @param first the number a rater writes for the first point, from where the points count up; 1 by default
 * @param points the points from worst to best, at least two
 */
public record OrdinalScale(
    @JsonProperty(required = true)
    @NotBlank(message = Limits.BLANK_MESSAGE)
    @Pattern(regexp = Limits.ID_PATTERN, message = Limits.ID_MESSAGE)
    String id,

    @Size(max = Limits.NAME, message = Limits.NAME_SIZE_MESSAGE)
    String name,

    @Min(value = -1_000, message = "must be at least -1000")
    @Max(value = 1_000, message = "must be at most 1000")
    Integer first,

    @JsonProperty(required = true)
    @Size(min = 2, max = 101, message = "must have between 2 and 101 entries")
    List<@Valid Point> points)
    implements Scale {

  /** Requires id and points; the number of the first point is 1 when left out. */
  public OrdinalScale {
    Objects.requireNonNull(id, "id");
    name = Given.text(name);
    first = Given.or(first, 1);
    points = List.copyOf(points);
  }

  /**
   * An ordinal scale whose points have equal steps.
   *
   * @param id the id
   * @param first the number a rater writes for the first point
   * @param labels the labels from worst to best
   * @return the scale
   */
  public static OrdinalScale of(String id, int first, String... labels) {
    List<Point> points = new ArrayList<>();
    for (String label : labels) {
      points.add(new Point(label, "", null));
    }
    return new OrdinalScale(id, "", first, points);
  }

  @Override
  public Optional<Fraction> valueOf(BigDecimal answer) {
    return index(answer).map(this::value);
  }

  @Override
  public Optional<String> optionOf(BigDecimal answer) {
    return index(answer).map(index -> points.get(index).label());
  }

  @Override
  public Optional<Fraction> valueOf(String option) {
    return index(option).map(this::value);
  }

  @Override
  public Optional<String> optionOf(String word) {
    return index(word).map(index -> points.get(index).label());
  }

  @Override
  public List<String> options() {
    return points.stream().map(Point::label).toList();
  }

  @Override
  public Fraction lowest() {
    Fraction lowest = value(0);
    for (int i = 1; i < points.size(); i++) {
      lowest = lowest.min(value(i));
    }
    return lowest;
  }

  @Override
  public Fraction highest() {
    Fraction highest = value(0);
    for (int i = 1; i < points.size(); i++) {
      highest = highest.max(value(i));
    }
    return highest;
  }

  @Override
  public String expected() {
    return "a whole number from %s to %s, or the label of a point"
        .formatted(first, first + points.size() - 1);
  }

  private Optional<Integer> index(BigDecimal answer) {
    for (int i = 0; i < points.size(); i++) {
      if (answer.compareTo(BigDecimal.valueOf((long) first + i)) == 0) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  /** A label is looked for before an alias, so that no alias can take another point's label away. */
  private Optional<Integer> index(String word) {
    for (int i = 0; i < points.size(); i++) {
      if (points.get(i).label().equals(word)) {
        return Optional.of(i);
      }
    }
    for (int i = 0; i < points.size(); i++) {
      if (points.get(i).aliases().contains(word)) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  private Fraction value(int index) {
    BigDecimal declared = points.get(index).value();
    return declared == null
        ? Fraction.of(index, Math.max(1, points.size() - 1))
        : Fraction.of(declared);
  }

  /**
   * One point of an ordinal scale.
   *
   * @param label what a rater reads
   * @param description what the point means; may be empty
   * @param value what the point is worth, from 0 to 1; null for equal steps
   * @param aliases other words for the label, with which an answer may name the point too
   */
  public record Point(
      @JsonProperty(required = true)
      @NotBlank(message = Limits.BLANK_MESSAGE)
      @Size(max = Limits.NAME, message = Limits.NAME_SIZE_MESSAGE)
      String label,

      @Size(max = Limits.TEXT, message = Limits.TEXT_SIZE_MESSAGE)
      String description,

      @DecimalMin(value = "0", message = "must be at least 0")
      @DecimalMax(value = "1", message = "must be at most 1")
      @Digits(integer = Limits.DIGITS, fraction = Limits.DIGITS, message = Limits.DIGITS_MESSAGE)
      @Nullable
      BigDecimal value,

      List<
              @NotBlank(message = Limits.BLANK_MESSAGE)
              @Size(max = Limits.NAME, message = Limits.NAME_SIZE_MESSAGE) String>
          aliases)
      implements Serializable {

    /** Requires the label; what is left out is empty. */
    public Point {
      Objects.requireNonNull(label, "label");
      description = Given.text(description);
      aliases = Given.list(aliases);
    }

    /**
     * A point with no other words for its label.
     *
     * @param label what a rater reads
     * @param description what the point means; may be empty
     * @param value what the point is worth, from 0 to 1; null for equal steps
     */
    public Point(String label, String description, @Nullable BigDecimal value) {
      this(label, description, value, List.of());
    }
  }
}
