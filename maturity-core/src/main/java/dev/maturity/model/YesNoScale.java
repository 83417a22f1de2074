package dev.maturity.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Yes is worth 1, no is worth 0. Not being sure is not an answer between the two; it is <em>don't know</em>.
 *
 * @param id the id
 * @param name the name a person reads; may be empty
 */
public record YesNoScale(
    @JsonProperty(required = true)
    @NotBlank(message = Limits.BLANK_MESSAGE)
    @Pattern(regexp = Limits.ID_PATTERN, message = Limits.ID_MESSAGE)
    String id,

    @Size(max = Limits.NAME, message = Limits.NAME_SIZE_MESSAGE)
    String name)
    implements Scale {

  /** The scale of what is asked beside the criteria. */
  static final YesNoScale PLAIN = new YesNoScale("yes-no", "");

  /** Requires the id; a name that is left out is empty. */
  public YesNoScale {
    Objects.requireNonNull(id, "id");
    name = Given.text(name);
  }

  /** Empty: this scale is answered by its options, so that a stray 1 is not taken for a yes. */
  @Override
  public Optional<Fraction> valueOf(BigDecimal answer) {
    return Optional.empty();
  }

  @Override
  public Optional<Fraction> valueOf(String option) {
    return switch (option) {
      case "yes" -> Optional.of(Fraction.ONE);
      case "no" -> Optional.of(Fraction.ZERO);
      default -> Optional.empty();
    };
  }

  @Override
  public List<String> options() {
    return List.of("no", "yes");
  }

  @Override
  public String expected() {
    return "yes or no";
  }
}
