package dev.maturity.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * A longer or stricter form of a model, made of it: {@link Model#variant}.
 *
 * @param id the id; the id of the model, a hyphen and this are the id of the variant as a model
 * @param name the name of the model in this form; empty if it is the model's
 * @param description what it is for; may be empty
 * @param adds criteria that only this variant asks
 * @param splitParts whether every criterion with {@link Criterion#parts() parts} becomes a dimension of its id, whose score
 *     is the minimum over its parts, each a criterion of its own
 */
public record Variant(
    @JsonProperty(required = true)
    @NotBlank(message = Limits.BLANK_MESSAGE)
    @Pattern(regexp = Limits.ID_PATTERN, message = Limits.ID_MESSAGE)
    String id,

    @Size(max = Limits.NAME, message = Limits.NAME_SIZE_MESSAGE)
    String name,

    @Size(max = Limits.TEXT, message = Limits.TEXT_SIZE_MESSAGE)
    String description,

    List<@Valid Addition> adds,
    @JsonSetter(nulls = Nulls.AS_EMPTY) boolean splitParts)
    implements Serializable {

  /** Requires the id; a text or list that is left out is empty. */
  public Variant {
    Objects.requireNonNull(id, "id");
    name = Given.text(name);
    description = Given.text(description);
    adds = Given.list(adds);
  }
}
