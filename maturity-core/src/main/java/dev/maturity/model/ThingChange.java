package dev.maturity.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * What happened to one thing of a model.
 *
 * @param thing what it is
 * @param id its id, as it is later, or was if it is gone; of a prerequisite {@code a needs b}
 * @param alterations what happened, at least one
 */
public record ThingChange(
    @JsonProperty(required = true) Thing thing,
    @JsonProperty(required = true) String id,
    List<Alteration> alterations)
    implements Serializable {

  /** Requires thing and id; a list that is left out is empty. */
  public ThingChange {
    Objects.requireNonNull(thing, "thing");
    Objects.requireNonNull(id, "id");
    alterations = Given.list(alterations);
  }

  /**
   * Whether that happened to it.
   *
   * @param kind a kind of alteration
   * @return true if one of its alterations is of that kind
   */
  public boolean is(Alteration.Kind kind) {
    return alterations.stream().anyMatch(alteration -> alteration.kind() == kind);
  }

  /**
   * Whether the same answers may score otherwise because of it.
   *
   * @return true if one of its alterations may change scores
   */
  public boolean scores() {
    return alterations.stream().anyMatch(Alteration::scores);
  }

  /** What a model is made of. */
  public enum Thing {
    /** The model's own texts, and the order of what it holds. */
    @JsonProperty("model")
    MODEL("model"),
    /** A {@link Source}. */
    @JsonProperty("source")
    SOURCE("source"),
    /** A {@link Level}. */
    @JsonProperty("level")
    LEVEL("level"),
    /** A {@link Scale}. */
    @JsonProperty("scale")
    SCALE("scale"),
    /** A {@link Criterion}. */
    @JsonProperty("criterion")
    CRITERION("criterion"),
    /** A {@link Dimension}. */
    @JsonProperty("dimension")
    DIMENSION("dimension"),
    /** The model's {@link Scoring}. */
    @JsonProperty("scoring")
    SCORING("scoring"),
    /** One of its other scorings. */
    @JsonProperty("alternative")
    ALTERNATIVE("alternative scoring"),
    /** A {@link LabelSet}. */
    @JsonProperty("label-set")
    LABEL_SET("label set"),
    /** A {@link Prerequisite}. */
    @JsonProperty("prerequisite")
    PREREQUISITE("prerequisite"),
    /** A {@link Flag}. */
    @JsonProperty("flag")
    FLAG("flag"),
    /** An {@link Outcome}. */
    @JsonProperty("outcome")
    OUTCOME("outcome"),
    /** A {@link Transition}. */
    @JsonProperty("transition")
    TRANSITION("transition"),
    /** An {@link Archetype}. */
    @JsonProperty("archetype")
    ARCHETYPE("archetype"),
    /** A {@link Variant}. */
    @JsonProperty("variant")
    VARIANT("variant");

    private final String words;

    Thing(String words) {
      this.words = words;
    }

    /** The thing in words: {@code label set}. */
    @Override
    public String toString() {
      return words;
    }
  }
}
