package dev.maturity.cli.input;

import dev.maturity.assessment.Assessment;
import dev.maturity.assessment.Subject;
import dev.maturity.cli.terminal.UsageException;
import dev.maturity.io.MaturityCsv;
import dev.maturity.io.MaturityForm;
import dev.maturity.io.MaturityJson;
import dev.maturity.model.Model;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the person says about answers that do not say it themselves.
 *
 * @param subject who or what is assessed; null when not said
 * @param date the day of the assessment; null when not said
 */
public record Answers(@Nullable String subject, @Nullable LocalDate date) {

  private static final String NOT_NAMED = "not named";
  private static final String SUBJECT_IN_FORM = "_subject";

  /**
   * Reads answers, in whichever form they are.
   *
   * @param input the text
   * @param model the model that is answered
   * @return the assessment, which fits the model
   * @throws UsageException if the text holds something else, or says itself what was also said on the command line
   * @throws UnusableException if the text holds no answers to that model
   */
  public Assessment read(Input input, Model model) {
    if (input.keys().isEmpty() && input.kind() == Kind.MODEL) {
      // Nothing tells what it is: what is wrong with it is worth more than what it is not.
      return assessment(input, model);
    }
    return switch (input.kind()) {
      case TABLE -> input.as(text -> MaturityCsv.forModel(model).read(text, about(), date));
      case FORM ->
        input.as(text -> MaturityForm.forModel(model).read(text, aboutForm(input), date));
      case ASSESSMENT -> assessment(input, model);
      case MODEL, SCORECARD, BENCHMARK, CROSSWALK, LABEL_SET ->
        throw new UsageException(
            "The text (%s) should hold answers, and it is %s."
                .formatted(input.name(), input.kind()),
            "");
    };
  }

  private Assessment assessment(Input input, Model model) {
    if (subject != null || date != null) {
      throw new UsageException(
          "The answers (%s) say themselves whom they are about and when.".formatted(input.name()),
          "Maybe leave out " + (subject != null ? "--subject" : "--date") + ".");
    }
    return input.as(text -> MaturityJson.standard().readAssessment(text, model));
  }

  /** A form that names its subject need not be told. */
  private @Nullable Subject aboutForm(Input form) {
    return subject == null && form.keys().contains(SUBJECT_IN_FORM) ? null : about();
  }

  private Subject about() {
    return Subject.named(subject == null ? NOT_NAMED : subject);
  }
}
