package dev.maturity.assessment;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import dev.maturity.model.AssessmentMode;
import dev.maturity.model.Limits;
import dev.maturity.model.Model;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What raters answered about one subject, for one version of one model. Deeply immutable.
 *
 * <p>The order of raters and responses means nothing. A criterion without a response is unanswered.
 *
 * @param model the id of the model
 * @param modelVersion the version of the model
 * @param subject who or what is assessed
 * @param date the day of the assessment; null when not known
 * @param raters who answered; empty when there is only one rater, who is not named
 * @param responses the answers
 * @param protocol the id of the model's protocol under which it was carried out; empty for none
 * @param mode whether somebody led through it; null when not known
 * @param open whether the round is still open, so that answers may come
 * @param evidence evidence that belongs to no response
 * @param stakeholders where people stand to the undertaking; never scored
 */
public record Assessment(
    @JsonProperty(required = true)
    @NotBlank(message = "must not be blank")
    @Size(max = Limits.ID, message = "must have at most 100 characters")
    String model,

    @JsonProperty(required = true)
    @NotBlank(message = "must not be blank")
    @Size(max = Limits.ID, message = "must have at most 100 characters")
    String modelVersion,

    @JsonProperty(required = true) @Valid Subject subject,
    @Nullable LocalDate date,
    List<@Valid Rater> raters,
    @JsonProperty(required = true) List<@Valid Response> responses,

    @Size(max = Limits.ID, message = "must have at most 100 characters")
    String protocol,

    @Nullable AssessmentMode mode,
    @JsonSetter(nulls = Nulls.AS_EMPTY) boolean open,
    List<@Valid Exhibit> evidence,
    List<@Valid Stakeholder> stakeholders)
    implements Serializable {

  /** Requires model, version, subject and responses; a list of raters that is left out is empty. */
  public Assessment {
    Objects.requireNonNull(model, "model");
    Objects.requireNonNull(modelVersion, "modelVersion");
    Objects.requireNonNull(subject, "subject");
    raters = raters == null ? List.of() : List.copyOf(raters);
    responses = List.copyOf(responses);
    protocol = protocol == null ? "" : protocol;
    evidence = evidence == null ? List.of() : List.copyOf(evidence);
    stakeholders = stakeholders == null ? List.of() : List.copyOf(stakeholders);
  }

  /**
   * Answers of which nothing is said about how they came about.
   *
   * @param model the id of the model
   * @param modelVersion the version of the model
   * @param subject who or what is assessed
   * @param date the day of the assessment; null when not known
   * @param raters who answered; empty when there is only one rater, who is not named
   * @param responses the answers
   */
  public Assessment(
      String model,
      String modelVersion,
      Subject subject,
      @Nullable LocalDate date,
      List<Rater> raters,
      List<Response> responses) {
    this(
        model,
        modelVersion,
        subject,
        date,
        raters,
        responses,
        "",
        null,
        false,
        List.of(),
        List.of());
  }

  /**
   * Starts an assessment of a model. Nothing is checked against the model yet; scoring does, and reports every problem.
   *
   * @param model the model that is answered
   * @return a builder without answers, about a subject that is not named
   */
  public static AssessmentBuilder of(Model model) {
    return new AssessmentBuilder(model.id(), model.version());
  }
}
