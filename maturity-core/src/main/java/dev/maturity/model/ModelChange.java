package dev.maturity.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.maturity.problem.Problem;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What changed from an earlier to a later version of a model, which answers carry over, and whether scores stay
 * comparable. It is about meaning, not about letters: weights of 1 and 1.0 are the same. Deeply immutable.
 *
 * @param model the id of the model
 * @param modelName the name of the model, as it is later
 * @param earlier the earlier version
 * @param later the later version
 * @param step how far the version should be raised for what changed
 * @param warnings what does not fit the versions: the same version for different content, too small a step, versions the
 *     wrong way round
 * @param things what changed, in the order of the later model, what is gone after others of its kind
 * @param answers for each criterion of the later version, whether its answers carry over; in model order
 * @param lost the criteria of the earlier version whose answers have no place any more; in model order
 */
public record ModelChange(
    @JsonProperty(required = true) String model,
    @JsonProperty(required = true) String modelName,
    @JsonProperty(required = true) String earlier,
    @JsonProperty(required = true) String later,
    @JsonProperty(required = true) Step step,
    List<Problem> warnings,
    List<ThingChange> things,
    List<CarryOver> answers,
    List<LostCriterion> lost)
    implements Serializable {

  /** Refuses null where a value must be; a list that is left out is empty. */
  public ModelChange {
    Objects.requireNonNull(model, "model");
    Objects.requireNonNull(modelName, "modelName");
    Objects.requireNonNull(earlier, "earlier");
    Objects.requireNonNull(later, "later");
    Objects.requireNonNull(step, "step");
    warnings = Given.list(warnings);
    things = Given.list(things);
    answers = Given.list(answers);
    lost = Given.list(lost);
  }

  /**
   * Whether both say the same, whatever their versions.
   *
   * @return true if nothing changed
   */
  public boolean isUnchanged() {
    return things.isEmpty();
  }

  /**
   * Whether answers that carry over give the same scores and levels, by the model's scoring and by every alternative that
   * both versions have.
   *
   * @return true if nothing that scores changed; false if something did that may, though it need not, change a score
   */
  public boolean isScoredAlike() {
    return things.stream().noneMatch(ThingChange::scores);
  }

  /**
   * What happened to one thing.
   *
   * @param thing what it is
   * @param id its id, as it is later, or was if it is gone
   * @return the change; empty if there is no such thing, or nothing happened to it
   */
  public Optional<ThingChange> thing(ThingChange.Thing thing, String id) {
    return things.stream()
        .filter(change -> change.thing() == thing && change.id().equals(id))
        .findFirst();
  }

  /**
   * Whether the answers of a criterion carry over.
   *
   * @param criterion the id of a criterion of the later version
   * @return what is said of it; empty if there is no such criterion
   */
  public Optional<CarryOver> answer(String criterion) {
    return answers.stream().filter(carry -> carry.criterion().equals(criterion)).findFirst();
  }

  /**
   * Everything that changed, as a page that a person can read.
   *
   * @return lines of text
   */
  public String summary() {
    return summary(Page.WIDTH);
  }

  /**
   * The {@link #summary()} on a page of another width than 100 columns.
   *
   * @param width the most columns of a line, where its words allow
   * @return lines of text
   * @throws IllegalArgumentException if the width is below 1
   */
  public String summary(int width) {
    return ModelChangeSummary.of(this, width);
  }

  /**
   * A criterion that is gone.
   *
   * @param criterion its id
   * @param statement what was rated
   */
  public record LostCriterion(
      @JsonProperty(required = true) String criterion,
      @JsonProperty(required = true) String statement)
      implements Serializable {

    /** Refuses null. */
    public LostCriterion {
      Objects.requireNonNull(criterion, "criterion");
      Objects.requireNonNull(statement, "statement");
    }
  }

  /** How far a version {@code major.minor.patch} should be raised. */
  public enum Step {
    /** Nothing changed. */
    @JsonProperty("none")
    NONE("no"),
    /** Only texts that nobody answers by, particulars or an order that does not score: same answers, same scores. */
    @JsonProperty("patch")
    PATCH("a patch"),
    /** Answers keep their places and scores, but a person must look at some, or things that do not score came, went or were renamed. */
    @JsonProperty("minor")
    MINOR("a minor"),
    /** The same answers may score otherwise, or some do not carry over. */
    @JsonProperty("major")
    MAJOR("a major");

    private final String words;

    Step(String words) {
      this.words = words;
    }

    /** The step in words: {@code a major}. */
    @Override
    public String toString() {
      return words;
    }
  }
}
