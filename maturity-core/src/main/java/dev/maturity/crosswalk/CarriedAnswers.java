package dev.maturity.crosswalk;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.maturity.assessment.Assessment;
import java.util.List;
import java.util.Objects;

/**
 * Answers that were given to one model, taken over to another.
 *
 * @param from the id of the model that was answered
 * @param fromVersion its version
 * @param to the id of the model that the answers were taken to
 * @param toName its name
 * @param enough how closely criteria had to correspond
 * @param assessment the answers to the other model, each marked by its origin; it can be scored as any other, and takes
 *     the answers that are still to come
 * @param carried where they come from
 * @param notCarried the answers that were not carried over, and why
 * @param toAsk what remains to be asked
 * @param coverage how much of the model, and of each of its dimensions, the carried answers speak of
 */
public record CarriedAnswers(
    @JsonProperty(required = true) String from,
    @JsonProperty(required = true) String fromVersion,
    @JsonProperty(required = true) String to,
    @JsonProperty(required = true) String toName,
    @JsonProperty(required = true) Closeness enough,
    @JsonProperty(required = true) Assessment assessment,
    List<Carried> carried,
    List<NotCarried> notCarried,
    List<ToAsk> toAsk,
    @JsonProperty(required = true) List<CarriedShare> coverage) {

  /** Refuses null where a value must be; a list that is left out is empty. */
  public CarriedAnswers {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(fromVersion, "fromVersion");
    Objects.requireNonNull(to, "to");
    Objects.requireNonNull(toName, "toName");
    Objects.requireNonNull(enough, "enough");
    Objects.requireNonNull(assessment, "assessment");
    carried = Given.list(carried);
    notCarried = Given.list(notCarried);
    toAsk = Given.list(toAsk);
    coverage = List.copyOf(coverage);
  }

  /**
   * What was carried over, for a person, in lines of up to 100 columns.
   *
   * @return a page, its last line ended
   */
  public String summary() {
    return summary(Page.WIDTH);
  }

  /**
   * What was carried over, for a person.
   *
   * @param width the most columns of a line, where words allow; at least 1
   * @return a page, its last line ended
   */
  public String summary(int width) {
    return CarryPage.of(this, width);
  }
}
