package dev.maturity.scorecard;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.maturity.assessment.Subject;
import dev.maturity.model.Fraction;
import dev.maturity.model.Level;
import dev.maturity.problem.MaturityException;
import dev.maturity.problem.Problem;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What follows from an assessment: a tree of nodes, each with its score, level, coverage, range and derivation. Deeply
 * immutable.
 *
 * @param model the id of the model
 * @param modelVersion the version of the model
 * @param modelName the name of the model
 * @param scoring the id of the scoring that was used
 * @param subject who or what was assessed
 * @param date the day of the assessment; null when not known
 * @param raters the number of raters who gave a response
 * @param levels the model's levels from the floor up
 * @param minimumCoverage the least coverage at which a node gets a level
 * @param overall the node that stands for the whole model
 * @param problems what went wrong while scoring, where a failed rule spoils its own node only; and, as warnings, what is to
 *     be borne in mind about how the assessment was carried out
 * @param advice what the model says beside the scores
 */
public record Scorecard(
    @JsonProperty(required = true) String model,
    @JsonProperty(required = true) String modelVersion,
    @JsonProperty(required = true) String modelName,
    @JsonProperty(required = true) String scoring,
    @JsonProperty(required = true) Subject subject,
    @Nullable LocalDate date,
    @JsonProperty(required = true) int raters,
    List<Level> levels,
    @JsonProperty(required = true) Fraction minimumCoverage,
    @JsonProperty(required = true) DimensionScore overall,
    List<Problem> problems,
    Advice advice)
    implements Serializable {

  /** Refuses null where a value must be; a list that is left out is empty. */
  public Scorecard {
    Objects.requireNonNull(model, "model");
    Objects.requireNonNull(modelVersion, "modelVersion");
    Objects.requireNonNull(modelName, "modelName");
    Objects.requireNonNull(scoring, "scoring");
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(minimumCoverage, "minimumCoverage");
    Objects.requireNonNull(overall, "overall");
    levels = levels == null ? List.of() : List.copyOf(levels);
    problems = problems == null ? List.of() : List.copyOf(problems);
    advice = advice == null ? Advice.NONE : advice;
  }

  /**
   * The node of that id, however deep.
   *
   * @param id the id of a dimension, or {@value DimensionScore#OVERALL}
   * @return the node; empty if there is none of that id
   */
  public Optional<DimensionScore> dimension(String id) {
    return overall.allNodes().stream().filter(node -> node.id().equals(id)).findFirst();
  }

  /**
   * The criterion of that id, however deep.
   *
   * @param id the id of a criterion
   * @return what is known of it; empty if there is none of that id
   */
  public Optional<CriterionScore> criterion(String id) {
    return overall.allCriteria().stream().filter(found -> found.id().equals(id)).findFirst();
  }

  /**
   * The profile by theme, for models whose criteria name one.
   *
   * @return one entry for each theme, in the order in which the model first names them
   */
  public List<ThemeScore> themes() {
    return Themes.of(overall.allCriteria());
  }

  /**
   * The dimensions of the model beside one another: the weakest, the strongest, and how far they stand apart.
   *
   * @return the profile; empty if fewer than two dimensions have a score
   */
  public Optional<Profile> profile() {
    return Profile.of(overall.dimensions());
  }

  /**
   * How well the ratings are supported by evidence.
   *
   * @return how many criteria have evidence, and of how many types
   */
  public Triangulation triangulation() {
    return Triangulation.of(overall.allCriteria());
  }

  /**
   * What changed from an earlier scorecard to this one, and why: every difference is this one minus the earlier one, and
   * positive where this one is higher.
   *
   * <p>Another version or scoring of the model, another subject, and dates the wrong way round are allowed; the change
   * says so among its warnings.
   *
   * @param earlier a scorecard of the same model
   * @return the change
   * @throws MaturityException if the earlier scorecard is of another model
   */
  public Change minus(Scorecard earlier) {
    return Subtraction.of(this, earlier);
  }

  /**
   * The result as a page that a manager can read: level and position, what is unknown and what it could still change,
   * the profile, what blocks the next level, and why.
   *
   * @return lines of text
   */
  public String summary() {
    return summary(Text.WIDTH);
  }

  /**
   * The {@link #summary()} on a page of another width than 100 columns.
   *
   * @param width the most columns of a line, where its words allow
   * @return lines of text
   * @throws IllegalArgumentException if the width is below 1
   */
  public String summary(int width) {
    return Summary.of(this, Text.checkWidth(width));
  }

  /**
   * Every step from the answers to the level as a tree.
   *
   * @return lines of text
   */
  public String explain() {
    return overall.explain();
  }
}
