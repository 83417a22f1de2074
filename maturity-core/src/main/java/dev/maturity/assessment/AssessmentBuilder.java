package dev.maturity.assessment;

import dev.maturity.model.AssessmentMode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes an {@link Assessment} answer by answer. The answers that follow {@link #rater(Rater)} are that rater's; those
 * before the first are of a rater who is not named. Not thread-safe.
 */
public final class AssessmentBuilder {

  private final String model;
  private final String modelVersion;
  private Subject subject = Subject.named("not named");
  private @Nullable LocalDate date;
  private String currentRater = "";
  private final Map<String, Rater> raters = new LinkedHashMap<>();
  private final List<Response> responses = new ArrayList<>();
  private String protocol = "";
  private @Nullable AssessmentMode mode;
  private boolean open;
  private final List<Exhibit> evidence = new ArrayList<>();
  private final List<Stakeholder> stakeholders = new ArrayList<>();

  AssessmentBuilder(String model, String modelVersion) {
    this.model = model;
    this.modelVersion = modelVersion;
  }

  /**
   * Names the subject.
   *
   * @param name the name a person reads
   * @return this builder
   */
  public AssessmentBuilder subject(String name) {
    return subject(Subject.named(name));
  }

  /**
   * Sets the subject.
   *
   * @param assessed who or what is assessed
   * @return this builder
   */
  public AssessmentBuilder subject(Subject assessed) {
    this.subject = assessed;
    return this;
  }

  /**
   * Sets the day of the assessment.
   *
   * @param day the day
   * @return this builder
   */
  public AssessmentBuilder date(LocalDate day) {
    this.date = day;
    return this;
  }

  /**
   * Says whose answers follow.
   *
   * @param id the id of the rater
   * @return this builder
   */
  public AssessmentBuilder rater(String id) {
    return rater(Rater.of(id));
  }

  /**
   * Says whose answers follow. A rater may be named again; the same rater is listed once.
   *
   * @param rater the rater
   * @return this builder
   */
  public AssessmentBuilder rater(Rater rater) {
    raters.putIfAbsent(rater.id(), rater);
    this.currentRater = rater.id();
    return this;
  }

  /**
   * Answers a criterion with a whole number: the number of an ordinal point, a percentage or a count.
   *
   * @param criterion the id of the criterion
   * @param value the number
   * @return this builder
   */
  public AssessmentBuilder answer(String criterion, long value) {
    return answer(criterion, BigDecimal.valueOf(value));
  }

  /**
   * Answers a criterion with a number.
   *
   * @param criterion the id of the criterion
   * @param value the number
   * @return this builder
   */
  public AssessmentBuilder answer(String criterion, BigDecimal value) {
    return answer(criterion, new Answer.Rated(value), "");
  }

  /**
   * Answers a criterion as a file would: with the label of an ordinal point, with {@code yes} or {@code no}, or with {@code
   * not-applicable} or {@code dont-know}.
   *
   * @param criterion the id of the criterion
   * @param option the option
   * @return this builder
   */
  public AssessmentBuilder answer(String criterion, String option) {
    return answer(criterion, Answer.fromJson(option), "");
  }

  /**
   * Answers a criterion with a note.
   *
   * @param criterion the id of the criterion
   * @param answer the answer
   * @param note the remark; may be empty
   * @return this builder
   */
  public AssessmentBuilder answer(String criterion, Answer answer, String note) {
    return response(new Response(criterion, currentRater, answer, note, List.of()));
  }

  /**
   * Says that a criterion does not concern the subject.
   *
   * @param criterion the id of the criterion
   * @param reason why
   * @return this builder
   */
  public AssessmentBuilder notApplicable(String criterion, String reason) {
    return answer(criterion, new Answer.NotApplicable(), reason);
  }

  /**
   * Says that the rater cannot tell.
   *
   * @param criterion the id of the criterion
   * @return this builder
   */
  public AssessmentBuilder dontKnow(String criterion) {
    return answer(criterion, new Answer.DontKnow(), "");
  }

  /**
   * Adds a response as it is, whoever its rater.
   *
   * @param response the response
   * @return this builder
   */
  public AssessmentBuilder response(Response response) {
    responses.add(response);
    return this;
  }

  /**
   * Says how the assessment was carried out.
   *
   * @param protocolId the id of one of the model's protocols
   * @param how whether somebody led through it
   * @return this builder
   */
  public AssessmentBuilder protocol(String protocolId, AssessmentMode how) {
    this.protocol = protocolId;
    this.mode = how;
    return this;
  }

  /**
   * Says that the round is still open, so that answers may come.
   *
   * @return this builder
   */
  public AssessmentBuilder open() {
    this.open = true;
    return this;
  }

  /**
   * Adds evidence about a criterion that belongs to no response, from the rater named last.
   *
   * @param criterion the id of the criterion
   * @param exhibit the evidence
   * @return this builder
   */
  public AssessmentBuilder evidence(String criterion, Evidence exhibit) {
    evidence.add(new Exhibit(criterion, currentRater, exhibit));
    return this;
  }

  /**
   * Adds people and where they stand to the undertaking.
   *
   * @param more the stakeholders
   * @return this builder
   */
  public AssessmentBuilder stakeholders(Stakeholder... more) {
    stakeholders.addAll(List.of(more));
    return this;
  }

  /**
   * Makes the assessment.
   *
   * @return the assessment
   */
  public Assessment build() {
    return new Assessment(
        model,
        modelVersion,
        subject,
        date,
        List.copyOf(raters.values()),
        responses,
        protocol,
        mode,
        open,
        evidence,
        stakeholders);
  }
}
