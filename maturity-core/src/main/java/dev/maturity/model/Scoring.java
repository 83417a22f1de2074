package dev.maturity.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/**
 * How a model turns answers into scores and levels. The defaults stand here once; any dimension may override them.
 *
 * @param id the id, {@code standard} by default; a model may offer alternatives under other ids
 * @param name the name a person reads; may be empty
 * @param description why it is scored this way; may be empty
 * @param missing what is made of missing answers
 * @param consensus how the answers of several raters become one; {@code lower-median} by default
 * @param dimension how dimensions are scored; {@code mean} without a level by default
 * @param overall how the overall node is scored, where it differs from a dimension
 */
public record Scoring(
    @Pattern(regexp = Limits.ID_PATTERN, message = Limits.ID_MESSAGE)
    String id,

    @Size(max = Limits.NAME, message = Limits.NAME_SIZE_MESSAGE)
    String name,

    @Size(max = Limits.TEXT, message = Limits.TEXT_SIZE_MESSAGE)
    String description,

    @Valid MissingPolicy missing,
    @Valid Rule consensus,
    @Valid NodeScoring dimension,
    @Valid NodeScoring overall)
    implements Serializable {

  /** The id of a scoring that does not say its own. */
  public static final String STANDARD_ID = "standard";

  /** What holds when neither the node nor the model says anything. */
  private static final NodeScoring BUILT_IN =
      NodeScoring.of(Rule.of("mean"), Rule.of("none")).withRounding(Rounding.NONE);

  /** Mean scores, no levels, lower-median consensus, missing answers excluded. */
  public static final Scoring STANDARD = new Scoring(
      STANDARD_ID,
      "",
      "",
      MissingPolicy.STANDARD,
      Rule.of("lower-median"),
      NodeScoring.INHERITED,
      NodeScoring.INHERITED);

  /** Takes the defaults for what is left out. */
  public Scoring {
    id = Given.or(id, STANDARD_ID);
    name = Given.text(name);
    description = Given.text(description);
    missing = Given.or(missing, MissingPolicy.STANDARD);
    consensus = Given.or(consensus, Rule.of("lower-median"));
    dimension = Given.or(dimension, NodeScoring.INHERITED);
    overall = Given.or(overall, NodeScoring.INHERITED);
  }

  /**
   * This scoring with another rule set for the overall node.
   *
   * @param newOverall how the overall node is scored
   * @return the scoring
   */
  public Scoring withOverall(NodeScoring newOverall) {
    return new Scoring(id, name, description, missing, consensus, dimension, newOverall);
  }

  /**
   * This scoring with another rule set for dimensions.
   *
   * @param newDimension how dimensions are scored
   * @return the scoring
   */
  public Scoring withDimension(NodeScoring newDimension) {
    return new Scoring(id, name, description, missing, consensus, newDimension, overall);
  }

  /**
   * This scoring with another policy for missing answers.
   *
   * @param newMissing the policy
   * @return the scoring
   */
  public Scoring withMissing(MissingPolicy newMissing) {
    return new Scoring(id, name, description, newMissing, consensus, dimension, overall);
  }

  /**
   * How a dimension is scored once every default is taken.
   *
   * @param override what the dimension itself says
   * @return a node scoring in which nothing is left out but the range, where nobody declares one
   */
  public NodeScoring forDimension(NodeScoring override) {
    return override.orElse(dimension).orElse(BUILT_IN);
  }

  /**
   * How the overall node is scored once every default is taken.
   *
   * @return a node scoring in which nothing is left out but the range, where nobody declares one
   */
  public NodeScoring forOverall() {
    return overall.orElse(dimension).orElse(BUILT_IN);
  }
}
