package dev.maturity.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An anti-pattern that the model's author warns of. It is asked for, yes or no, and may be suspected from what was
 * answered; it never changes a score.
 *
 * @param id the id, unique among criteria, dimensions, flags and outcomes
 * @param statement the pattern in a sentence
 * @param about the ids of the criteria that it bears on; may be empty
 * @param suspectedBelow the flag is suspected when every one of those criteria that has a value has one below this; null
 *     if it cannot be told from them
 * @param note a remark; may be empty
 * @param provenance where it comes from; {@code OURS} by default
 * @param citations the places in the sources that it rests on
 */
public record Flag(
    @JsonProperty(required = true)
    @NotBlank(message = Limits.BLANK_MESSAGE)
    @Pattern(regexp = Limits.ID_PATTERN, message = Limits.ID_MESSAGE)
    String id,

    @JsonProperty(required = true)
    @NotBlank(message = Limits.BLANK_MESSAGE)
    @Size(max = Limits.TEXT, message = Limits.TEXT_SIZE_MESSAGE)
    String statement,

    List<@NotBlank(message = Limits.BLANK_MESSAGE) String> about,

    @DecimalMin(value = "0", message = "must be at least 0")
    @DecimalMax(value = "1", message = "must be at most 1")
    @Digits(integer = Limits.DIGITS, fraction = Limits.DIGITS, message = Limits.DIGITS_MESSAGE)
    @Nullable
    BigDecimal suspectedBelow,

    @Size(max = Limits.TEXT, message = Limits.TEXT_SIZE_MESSAGE)
    String note,

    Provenance provenance,
    List<@Valid Citation> citations)
    implements Serializable {

  /** Requires id and statement; takes the defaults for what is left out. */
  public Flag {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(statement, "statement");
    about = Given.list(about);
    note = Given.text(note);
    provenance = Given.or(provenance, Provenance.OURS);
    citations = Given.list(citations);
  }

  /**
   * A flag that is only ever asked for.
   *
   * @param id the id
   * @param statement the pattern in a sentence
   * @param about the ids of the criteria that it bears on
   * @param note a remark; may be empty
   */
  public Flag(String id, String statement, List<String> about, String note) {
    this(id, statement, about, null, note, Provenance.OURS, List.of());
  }
}
