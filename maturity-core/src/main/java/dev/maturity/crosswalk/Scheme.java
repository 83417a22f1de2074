package dev.maturity.crosswalk;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.maturity.model.Level;
import dev.maturity.model.Limits;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Levels and dimensions that links lead from and to: those of a model, or of a scale or list that is known by name only.
 *
 * @param id the id
 * @param name the name a person reads
 * @param models the ids of the models that have exactly these levels, such as a model and its variants; such models may
 *     share criteria, and a criterion of the same id is then the same question. Empty for a scheme without a model here
 * @param levels the levels from the lowest up; none, or at least two
 * @param dimensions the dimensions that links lead from and to
 * @param note a remark, such as where the scheme was published; may be empty
 */
public record Scheme(
    @JsonProperty(required = true)
    @NotBlank(message = "must not be blank")
    @Pattern(regexp = Limits.ID_PATTERN, message = "must be kebab-case or dot-case")
    String id,

    @JsonProperty(required = true)
    @NotBlank(message = "must not be blank")
    @Size(max = Limits.NAME, message = "must have at most 200 characters")
    String name,

    List<@NotBlank(message = "must not be blank") String> models,
    List<@Valid Level> levels,
    List<@Valid SchemeDimension> dimensions,

    @Size(max = Limits.TEXT, message = "must have at most 4000 characters")
    String note) {

  /** Requires id and name; a list or text that is left out is empty. */
  public Scheme {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    models = Given.list(models);
    levels = Given.list(levels);
    dimensions = Given.list(dimensions);
    note = Given.text(note);
  }

  /**
   * The level that a person means.
   *
   * @param wanted the id of a level or, where no level has such an id, its rank, counted from 1
   * @return the level with its rank; empty if there is none
   */
  public Optional<Rung> level(String wanted) {
    return IntStream.range(0, levels.size())
        .filter(i -> levels.get(i).id().equals(wanted))
        .boxed()
        .findFirst()
        .or(() -> IntStream.range(0, levels.size())
            .filter(i -> String.valueOf(i + 1).equals(wanted))
            .boxed()
            .findFirst())
        .map(i -> rung(i + 1));
  }

  /** Whether a scheme or model of that id is meant by this scheme. */
  boolean answersTo(String wanted) {
    return id.equals(wanted) || models.contains(wanted);
  }

  /** The rank of the level of that id, counted from 1; 0 if there is none. */
  int rank(String level) {
    return IntStream.range(0, levels.size())
            .filter(i -> levels.get(i).id().equals(level))
            .findFirst()
            .orElse(-1)
        + 1;
  }

  Rung rung(int rank) {
    Level level = levels.get(rank - 1);
    return new Rung(rank, level.id(), level.name());
  }

  /** The name and the id, as a person would name it. */
  @Override
  public String toString() {
    return name + " (" + id + ")";
  }
}
