package dev.maturity.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the way from one level up to another. It never changes a score.
 *
 * @param from the id of the lower level
 * @param to the id of the higher level
 * @param hardest whether it is said to be the hardest step of all
 * @param months how many months it is said to take; null when nothing is said
 * @param note a remark; may be empty
 * @param citations the places in the sources that say so
 */
public record Transition(
    @JsonProperty(required = true) @NotBlank(message = Limits.BLANK_MESSAGE)
    String from,

    @JsonProperty(required = true) @NotBlank(message = Limits.BLANK_MESSAGE)
    String to,

    @JsonSetter(nulls = Nulls.AS_EMPTY) boolean hardest,
    @Valid @Nullable Bounds months,

    @Size(max = Limits.TEXT, message = Limits.TEXT_SIZE_MESSAGE)
    String note,

    List<@Valid Citation> citations)
    implements Serializable {

  /** Requires both ends; what is left out is empty. */
  public Transition {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(to, "to");
    note = Given.text(note);
    citations = Given.list(citations);
  }
}
