package dev.maturity.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.Serializable;
import java.util.Objects;

/**
 * One way in which a thing of a model is not what it was.
 *
 * @param kind what happened
 * @param property the property that changed, such as {@code statement}; empty where the kind says it all
 * @param before what stood there, as a person would write it; empty for nothing
 * @param after what stands there; empty for nothing
 * @param scores whether the same answers may score otherwise because of it; false means that they certainly do not
 */
public record Alteration(
    @JsonProperty(required = true) Kind kind,
    String property,
    String before,
    String after,
    boolean scores)
    implements Serializable {

  /** Requires the kind; a text that is left out is empty. */
  public Alteration {
    Objects.requireNonNull(kind, "kind");
    property = Given.text(property);
    before = Given.text(before);
    after = Given.text(after);
  }

  /** What can happen to a thing from one version of a model to another. */
  public enum Kind {
    /** Only the later version has it. */
    @JsonProperty("added")
    ADDED("added"),
    /** Only the earlier version has it. */
    @JsonProperty("removed")
    REMOVED("removed"),
    /** It has another id. Of criteria, dimensions and levels, said only where exactly one of the same wording went and one came. */
    @JsonProperty("renamed")
    RENAMED("renamed"),
    /** A text that people read is another. */
    @JsonProperty("reworded")
    REWORDED("reworded"),
    /** It weighs otherwise among its siblings. */
    @JsonProperty("reweighted")
    REWEIGHTED("re-weighted"),
    /** A criterion counts toward other levels, or with other weights there. */
    @JsonProperty("re-anchored")
    RE_ANCHORED("re-anchored"),
    /** A criterion is answered on a scale of another id. */
    @JsonProperty("rescaled")
    RESCALED("on another scale"),
    /** More of it means the opposite of what it did. */
    @JsonProperty("reversed")
    REVERSED("reversed"),
    /** A criterion counts as another value when it is not applicable. */
    @JsonProperty("retargeted")
    RETARGETED("other target"),
    /** It stands in another dimension. */
    @JsonProperty("moved")
    MOVED("moved"),
    /** What it holds stands in another order. */
    @JsonProperty("reordered")
    REORDERED("reordered"),
    /** A rule, or what goes with one: part value, range, rounding, policy for missing answers. */
    @JsonProperty("rule")
    RULE("other rule"),
    /** A scale has one point more. */
    @JsonProperty("point-added")
    POINT_ADDED("point added"),
    /** A scale has one point less. */
    @JsonProperty("point-removed")
    POINT_REMOVED("point removed"),
    /** A point of a scale has another label. */
    @JsonProperty("relabelled")
    RELABELLED("relabelled"),
    /** A point of a scale is worth something else. */
    @JsonProperty("revalued")
    REVALUED("worth something else"),
    /** The points of a scale are counted from another number. */
    @JsonProperty("renumbered")
    RENUMBERED("numbered otherwise"),
    /** The best or the worst number of a scale is another. */
    @JsonProperty("rebounded")
    REBOUNDED("other bounds"),
    /** A scale is of another type. */
    @JsonProperty("retyped")
    RETYPED("of another type"),
    /** What says where it comes from or how to find it: theme, tags, provenance, citations, a source's particulars. */
    @JsonProperty("metadata")
    METADATA("other particulars");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    /** The kind in words: {@code re-weighted}. */
    @Override
    public String toString() {
      return words;
    }
  }
}
