package dev.maturity.assessment;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.maturity.model.Limits;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One rater's answer about one criterion.
 *
 * @param criterion the id of the criterion, or of a flag or outcome, which are answered by yes or no
 * @param rater the id of the rater; empty when there is only one, who is not named
 * @param answer the answer as given
 * @param note the rater's remark, such as why the criterion is not applicable; may be empty
 * @param evidence what supports the answer; may be empty
 * @param origin where the answer was carried over from; null when it was given for this model
 */
public record Response(
    @JsonProperty(required = true) @NotBlank(message = "must not be blank")
    String criterion,

    @Size(max = Limits.NAME, message = "must have at most 200 characters")
    String rater,

    @JsonProperty(required = true) Answer answer,

    @Size(max = Limits.TEXT, message = "must have at most 4000 characters")
    String note,

    List<@Valid Evidence> evidence,
    @Valid @Nullable Origin origin)
    implements Serializable {

  /** Requires criterion and answer; a text or list that is left out is empty. */
  public Response {
    Objects.requireNonNull(criterion, "criterion");
    Objects.requireNonNull(answer, "answer");
    rater = rater == null ? "" : rater;
    note = note == null ? "" : note;
    evidence = evidence == null ? List.of() : List.copyOf(evidence);
  }

  /**
   * An answer given for this model.
   *
   * @param criterion the id of the criterion, flag or outcome
   * @param rater the id of the rater; may be empty
   * @param answer the answer as given
   * @param note the rater's remark; may be empty
   * @param evidence what supports the answer; may be empty
   */
  public Response(
      String criterion, String rater, Answer answer, String note, List<Evidence> evidence) {
    this(criterion, rater, answer, note, evidence, null);
  }

  /**
   * An answer of a rater who is not named, without a note.
   *
   * @param criterion the id of the criterion
   * @param answer the answer
   * @return the response
   */
  public static Response of(String criterion, Answer answer) {
    return new Response(criterion, "", answer, "", List.of());
  }
}
