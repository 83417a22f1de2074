package dev.maturity.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * A choice of the model's author where the sources leave it open.
 *
 * @param id the id of the decision in the author's register, such as {@code DD2}
 * @param choice what was chosen, in a sentence
 * @param about what it is about: places in the model such as {@code scoring} or {@code criteria/g2.1}; may be empty
 */
public record Decision(
    @JsonProperty(required = true)
    @NotBlank(message = Limits.BLANK_MESSAGE)
    @Size(max = Limits.NAME, message = Limits.NAME_SIZE_MESSAGE)
    String id,

    @JsonProperty(required = true)
    @NotBlank(message = Limits.BLANK_MESSAGE)
    @Size(max = Limits.TEXT, message = Limits.TEXT_SIZE_MESSAGE)
    String choice,

    List<
            @NotBlank(message = Limits.BLANK_MESSAGE)
            @Size(max = Limits.NAME, message = Limits.NAME_SIZE_MESSAGE) String>
        about)
    implements Serializable {

  /** Requires id and choice; a list that is left out is empty. */
  public Decision {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(choice, "choice");
    about = Given.list(about);
  }
}
