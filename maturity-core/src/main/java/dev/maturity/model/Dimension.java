package dev.maturity.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A part of what is measured, with criteria, further dimensions, or both.
 *
 * @param id the id, unique among the dimensions and criteria
 * @param name the name a person reads
 * @param description what it covers; may be empty
 * @param weight how much it counts among its siblings; positive, 1 by default, only ratios matter
 * @param scoring how it is scored, where it differs from the model's default
 * @param criteria its own criteria
 * @param dimensions the dimensions inside it
 */
public record Dimension(
    @JsonProperty(required = true)
    @NotBlank(message = Limits.BLANK_MESSAGE)
    @Pattern(regexp = Limits.ID_PATTERN, message = Limits.ID_MESSAGE)
    String id,

    @JsonProperty(required = true)
    @NotBlank(message = Limits.BLANK_MESSAGE)
    @Size(max = Limits.NAME, message = Limits.NAME_SIZE_MESSAGE)
    String name,

    @Size(max = Limits.TEXT, message = Limits.TEXT_SIZE_MESSAGE)
    String description,

    @Positive(message = Limits.POSITIVE_MESSAGE)
    @Digits(integer = Limits.DIGITS, fraction = Limits.DIGITS, message = Limits.DIGITS_MESSAGE)
    BigDecimal weight,

    @Valid NodeScoring scoring,
    List<@Valid Criterion> criteria,
    List<@Valid Dimension> dimensions)
    implements Serializable {

  /** Requires id and name; takes the defaults for what is left out. */
  public Dimension {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    description = Given.text(description);
    weight = Given.or(weight, BigDecimal.ONE);
    scoring = Given.or(scoring, NodeScoring.INHERITED);
    criteria = Given.list(criteria);
    dimensions = Given.list(dimensions);
  }

  /**
   * Starts a dimension.
   *
   * @param id the id
   * @param name the name a person reads
   * @return a builder, everything else at its default
   */
  public static Builder builder(String id, String name) {
    return new Builder(id, name);
  }

  /** Writes a dimension step by step. Not thread-safe. */
  public static final class Builder {

    private final String id;
    private final String name;
    private String description = "";
    private BigDecimal weight = BigDecimal.ONE;
    private NodeScoring scoring = NodeScoring.INHERITED;
    private final List<Criterion> criteria = new ArrayList<>();
    private final List<Dimension> dimensions = new ArrayList<>();

    private Builder(String id, String name) {
      this.id = id;
      this.name = name;
    }

    /**
     * Says what the dimension covers.
     *
     * @param text the description
     * @return this builder
     */
    public Builder description(String text) {
      this.description = text;
      return this;
    }

    /**
     * Sets the weight.
     *
     * @param decimal the weight as written, such as {@code "0.15"}
     * @return this builder
     */
    public Builder weight(String decimal) {
      this.weight = new BigDecimal(decimal);
      return this;
    }

    /**
     * Says how the dimension is scored, where it differs from the model's default.
     *
     * @param override the node scoring
     * @return this builder
     */
    public Builder scoring(NodeScoring override) {
      this.scoring = override;
      return this;
    }

    /**
     * Adds criteria.
     *
     * @param more the criteria
     * @return this builder
     */
    public Builder criteria(Criterion... more) {
      criteria.addAll(List.of(more));
      return this;
    }

    /**
     * Adds dimensions inside this one.
     *
     * @param more the dimensions
     * @return this builder
     */
    public Builder dimensions(Dimension... more) {
      dimensions.addAll(List.of(more));
      return this;
    }

    /**
     * Makes the dimension.
     *
     * @return the dimension
     */
    public Dimension build() {
      return new Dimension(id, name, description, weight, scoring, criteria, dimensions);
    }
  }
}
