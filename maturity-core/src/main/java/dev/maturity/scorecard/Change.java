package dev.maturity.scorecard;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.maturity.assessment.Subject;
import dev.maturity.model.Level;
import dev.maturity.problem.Problem;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What changed from an earlier scorecard to a later one of the same model, and why. Every difference is later minus
 * earlier: positive where the later one is higher. Deeply immutable.
 *
 * <p>What has no score or level on one side has no difference, which is never a difference of 0.
 *
 * @param model the id of the model
 * @param modelName the name of the model, as it is later
 * @param earlier where the change starts: what is subtracted
 * @param later where it ends: what it is subtracted from
 * @param warnings what a reader must know before taking a difference for progress: another version or scoring of the
 *     model, another subject, dates the wrong way round
 * @param overall the node that stands for the whole model
 */
public record Change(
    @JsonProperty(required = true) String model,
    @JsonProperty(required = true) String modelName,
    @JsonProperty(required = true) Occasion earlier,
    @JsonProperty(required = true) Occasion later,
    List<Problem> warnings,
    @JsonProperty(required = true) DimensionChange overall)
    implements Serializable {

  /** Refuses null where a value must be; a list that is left out is empty. */
  public Change {
    Objects.requireNonNull(model, "model");
    Objects.requireNonNull(modelName, "modelName");
    Objects.requireNonNull(earlier, "earlier");
    Objects.requireNonNull(later, "later");
    Objects.requireNonNull(overall, "overall");
    warnings = warnings == null ? List.of() : List.copyOf(warnings);
  }

  /**
   * Whether nothing changed: no score, level, coverage, value, weight or rule.
   *
   * @return true if every node and criterion stands as before
   */
  public boolean isUnchanged() {
    return overall.isUnchanged();
  }

  /**
   * The change of the node of that id, however deep.
   *
   * @param id the id of a dimension, or {@value DimensionScore#OVERALL}
   * @return its change; empty if neither scorecard has a node of that id
   */
  public Optional<DimensionChange> dimension(String id) {
    return overall.allNodes().stream().filter(node -> node.id().equals(id)).findFirst();
  }

  /**
   * The change of the criterion of that id, however deep.
   *
   * @param id the id of a criterion
   * @return its change; empty if it did not change, or neither scorecard has a criterion of that id
   */
  public Optional<CriterionChange> criterion(String id) {
    return overall.allCriteria().stream().filter(found -> found.id().equals(id)).findFirst();
  }

  /**
   * The change as a page that a manager can read, what matters most first.
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
    return ChangeSummary.of(this, Text.checkWidth(width));
  }

  /**
   * Every node that changed as a tree, with the exact numbers of which its difference is made.
   *
   * @return lines of text
   */
  public String explain() {
    return ChangeExplanation.of(this);
  }

  /**
   * One of the two scorecards, without its results.
   *
   * @param modelVersion the version of the model
   * @param scoring the id of the scoring that was used
   * @param subject who or what was assessed
   * @param date the day of the assessment; null when not known
   * @param raters the number of raters who gave a response
   * @param levels the model's levels from the floor up
   */
  public record Occasion(
      @JsonProperty(required = true) String modelVersion,
      @JsonProperty(required = true) String scoring,
      @JsonProperty(required = true) Subject subject,
      @Nullable LocalDate date,
      @JsonProperty(required = true) int raters,
      List<Level> levels)
      implements Serializable {

    /** Refuses null where a value must be; a list that is left out is empty. */
    public Occasion {
      Objects.requireNonNull(modelVersion, "modelVersion");
      Objects.requireNonNull(scoring, "scoring");
      Objects.requireNonNull(subject, "subject");
      levels = levels == null ? List.of() : List.copyOf(levels);
    }

    static Occasion of(Scorecard card) {
      return new Occasion(
          card.modelVersion(),
          card.scoring(),
          card.subject(),
          card.date(),
          card.raters(),
          card.levels());
    }

    /** Whether both are about the same subject: by id where both have one, else by name. */
    boolean isAbout(Subject other) {
      boolean byId = !subject.id().isEmpty() && !other.id().isEmpty();
      return byId ? subject.id().equals(other.id()) : subject.name().equals(other.name());
    }

    /** Whether both were scored by the same version and scoring of the model, as they themselves say. */
    boolean isScoredLike(Occasion other) {
      return modelVersion.equals(other.modelVersion) && scoring.equals(other.scoring);
    }

    List<String> levelIds() {
      return levels.stream().map(Level::id).toList();
    }
  }
}
