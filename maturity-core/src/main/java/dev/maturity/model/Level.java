package dev.maturity.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * One step of a maturity model. Its rank is its place in {@link Model#levels()}, counted from 1; the first is the floor
 * that everybody has reached.
 *
 * <p>Every text but id and name may be empty.
 *
 * @param id the id, unique among the levels
 * @param name the name a person reads
 * @param description what an organisation at this level is like
 * @param motto the level in a short phrase
 * @param aliases other names for the same level
 * @param impact what being at this level means for customers or results
 * @param note a remark, such as that the step up to this level is the hardest
 */
public record Level(
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

    @Size(max = Limits.NAME, message = Limits.NAME_SIZE_MESSAGE)
    String motto,

    List<
            @NotBlank(message = Limits.BLANK_MESSAGE)
            @Size(max = Limits.NAME, message = Limits.NAME_SIZE_MESSAGE) String>
        aliases,

    @Size(max = Limits.TEXT, message = Limits.TEXT_SIZE_MESSAGE)
    String impact,

    @Size(max = Limits.TEXT, message = Limits.TEXT_SIZE_MESSAGE)
    String note)
    implements Serializable {

  /** Requires id and name; a text or list that is left out is empty. */
  public Level {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    description = Given.text(description);
    motto = Given.text(motto);
    aliases = Given.list(aliases);
    impact = Given.text(impact);
    note = Given.text(note);
  }

  /**
   * A level with nothing but an id and a name.
   *
   * @param id the id
   * @param name the name
   * @return the level
   */
  public static Level of(String id, String name) {
    return new Level(id, name, "", "", List.of(), "", "");
  }
}
