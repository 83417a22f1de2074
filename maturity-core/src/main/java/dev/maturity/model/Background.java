package dev.maturity.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;

/**
 * What a reader should know before choosing or trusting a model.
 *
 * @param construct what is measured, such as management capability or the experience delivered; may be empty
 * @param industries where it fits; may be empty
 * @param effort what an assessment takes; may be empty
 * @param decisions what its author decided where the sources leave it open
 * @param unknowns what the sources do not say
 */
public record Background(
    @Size(max = Limits.TEXT, message = Limits.TEXT_SIZE_MESSAGE)
    String construct,

    @Size(max = Limits.TEXT, message = Limits.TEXT_SIZE_MESSAGE)
    String industries,

    @Size(max = Limits.TEXT, message = Limits.TEXT_SIZE_MESSAGE)
    String effort,

    List<@Valid Decision> decisions,
    List<
            @NotBlank(message = Limits.BLANK_MESSAGE)
            @Size(max = Limits.TEXT, message = Limits.TEXT_SIZE_MESSAGE) String>
        unknowns)
    implements Serializable {

  /** Nothing is said. */
  public static final Background UNSAID = new Background("", "", "", List.of(), List.of());

  /** What is left out is empty. */
  public Background {
    construct = Given.text(construct);
    industries = Given.text(industries);
    effort = Given.text(effort);
    decisions = Given.list(decisions);
    unknowns = Given.list(unknowns);
  }
}
