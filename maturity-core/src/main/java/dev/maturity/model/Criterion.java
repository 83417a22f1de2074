package dev.maturity.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is rated.
 *
 * @param id the id, unique among the criteria
 * @param statement what is rated, in a sentence
 * @param help what to look at when rating; may be empty
 * @param scale the id of the scale on which it is rated
 * @param levels the levels that it counts toward; may be empty
 * @param reversed whether more of it means less maturity; its value x then counts as 1 − x, once
 * @param weight how much it counts among its siblings; positive, 1 by default, only ratios matter
 * @param theme the theme under which reports group it; may be empty, never scored
 * @param tags free marks for filtering; never scored
 * @param provenance where it comes from; {@code OURS} by default
 * @param citations the places in the sources that it rests on
 * @param kind what kind of thing it is; {@code INDICATOR} by default; never scored
 * @param parts the parts of a compound criterion, in sentences; the rater judges the whole
 * @param target the value from 0 to 1 that it counts as when it is not applicable and the model's policy for that is
 *     {@link MissingAnswer#TARGET}; null for none
 */
public record Criterion(
    @JsonProperty(required = true)
    @NotBlank(message = Limits.BLANK_MESSAGE)
    @Pattern(regexp = Limits.ID_PATTERN, message = Limits.ID_MESSAGE)
    String id,

    @JsonProperty(required = true)
    @NotBlank(message = Limits.BLANK_MESSAGE)
    @Size(max = Limits.TEXT, message = Limits.TEXT_SIZE_MESSAGE)
    String statement,

    @Size(max = Limits.TEXT, message = Limits.TEXT_SIZE_MESSAGE)
    String help,

    @JsonProperty(required = true) @NotBlank(message = Limits.BLANK_MESSAGE)
    String scale,

    List<@Valid Anchor> levels,
    @JsonSetter(nulls = Nulls.AS_EMPTY) boolean reversed,

    @Positive(message = Limits.POSITIVE_MESSAGE)
    @Digits(integer = Limits.DIGITS, fraction = Limits.DIGITS, message = Limits.DIGITS_MESSAGE)
    BigDecimal weight,

    @Size(max = Limits.NAME, message = Limits.NAME_SIZE_MESSAGE)
    String theme,

    List<
            @NotBlank(message = Limits.BLANK_MESSAGE)
            @Size(max = Limits.NAME, message = Limits.NAME_SIZE_MESSAGE) String>
        tags,
    Provenance provenance,
    List<@Valid Citation> citations,
    CriterionKind kind,
    List<
            @NotBlank(message = Limits.BLANK_MESSAGE)
            @Size(max = Limits.TEXT, message = Limits.TEXT_SIZE_MESSAGE) String>
        parts,

    @DecimalMin(value = "0", message = "must be at least 0")
    @DecimalMax(value = "1", message = "must be at most 1")
    @Digits(integer = Limits.DIGITS, fraction = Limits.DIGITS, message = Limits.DIGITS_MESSAGE)
    @Nullable
    BigDecimal target)
    implements Serializable {

  /** Requires id, statement and scale; takes the defaults for what is left out. */
  public Criterion {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(statement, "statement");
    Objects.requireNonNull(scale, "scale");
    help = Given.text(help);
    levels = Given.list(levels);
    weight = Given.or(weight, BigDecimal.ONE);
    theme = Given.text(theme);
    tags = Given.list(tags);
    provenance = Given.or(provenance, Provenance.OURS);
    citations = Given.list(citations);
    kind = Given.or(kind, CriterionKind.INDICATOR);
    parts = Given.list(parts);
  }

  /**
   * What a rater is told beside the statement: the help, and the parts of a compound criterion, which is rated as a whole.
   *
   * @return such as {@code Ask the desk. Rated as a whole: (1) Calls are noted. (2) Letters are noted.}; empty if there is
   *     neither
   */
  public String guidance() {
    StringBuilder guidance = new StringBuilder(help.strip());
    for (int i = 0; i < parts.size(); i++) {
      guidance
          .append(guidance.isEmpty() ? "" : " ")
          .append(i == 0 ? "Rated as a whole: " : "")
          .append("(%s) %s".formatted(i + 1, parts.get(i).strip()));
    }
    return guidance.toString();
  }

  /**
   * Starts a criterion.
   *
   * @param id the id
   * @param statement what is rated
   * @param scale the id of the scale
   * @return a builder, everything else at its default
   */
  public static Builder builder(String id, String statement, String scale) {
    return new Builder(id, statement, scale);
  }

  /** Writes a criterion step by step. Not thread-safe. */
  public static final class Builder {

    private final String id;
    private final String statement;
    private final String scale;
    private String help = "";
    private List<Anchor> levels = List.of();
    private boolean reversed;
    private BigDecimal weight = BigDecimal.ONE;
    private String theme = "";
    private List<String> tags = List.of();
    private Provenance provenance = Provenance.OURS;
    private List<Citation> citations = List.of();
    private CriterionKind kind = CriterionKind.INDICATOR;
    private List<String> parts = List.of();
    private @Nullable BigDecimal target;

    private Builder(String id, String statement, String scale) {
      this.id = id;
      this.statement = statement;
      this.scale = scale;
    }

    /**
     * Says what to look at when rating.
     *
     * @param text the help
     * @return this builder
     */
    public Builder help(String text) {
      this.help = text;
      return this;
    }

    /**
     * Says which levels the criterion counts toward, with weight 1 each.
     *
     * @param levelIds the ids of the levels
     * @return this builder
     */
    public Builder levels(String... levelIds) {
      return anchors(List.of(levelIds).stream().map(Anchor::of).toList());
    }

    /**
     * Says which levels the criterion counts toward, with a weight for each.
     *
     * @param anchors the levels and weights
     * @return this builder
     */
    public Builder anchors(List<Anchor> anchors) {
      this.levels = anchors;
      return this;
    }

    /**
     * Says that more of it means less maturity.
     *
     * @return this builder
     */
    public Builder reversed() {
      this.reversed = true;
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
     * Sets the theme under which reports group it.
     *
     * @param name the theme
     * @return this builder
     */
    public Builder theme(String name) {
      this.theme = name;
      return this;
    }

    /**
     * Sets the free marks.
     *
     * @param marks the tags
     * @return this builder
     */
    public Builder tags(String... marks) {
      this.tags = List.of(marks);
      return this;
    }

    /**
     * Says where the criterion comes from.
     *
     * @param origin its provenance
     * @param places the places in the sources
     * @return this builder
     */
    public Builder from(Provenance origin, Citation... places) {
      this.provenance = origin;
      this.citations = List.of(places);
      return this;
    }

    /**
     * Says what kind of thing it is.
     *
     * @param what the kind
     * @return this builder
     */
    public Builder kind(CriterionKind what) {
      this.kind = what;
      return this;
    }

    /**
     * Names the parts of a compound criterion.
     *
     * @param sentences the parts
     * @return this builder
     */
    public Builder parts(String... sentences) {
      this.parts = List.of(sentences);
      return this;
    }

    /**
     * Sets the value it counts as when not applicable.
     *
     * @param decimal a value from 0 to 1, as written
     * @return this builder
     */
    public Builder target(String decimal) {
      this.target = new BigDecimal(decimal);
      return this;
    }

    /**
     * Makes the criterion.
     *
     * @return the criterion
     */
    public Criterion build() {
      return new Criterion(
          id,
          statement,
          help,
          scale,
          levels,
          reversed,
          weight,
          theme,
          tags,
          provenance,
          citations,
          kind,
          parts,
          target);
    }
  }
}
