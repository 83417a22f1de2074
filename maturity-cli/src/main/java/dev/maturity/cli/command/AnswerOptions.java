package dev.maturity.cli.command;

import dev.maturity.assessment.Assessment;
import dev.maturity.cli.input.Answers;
import dev.maturity.cli.input.Input;
import dev.maturity.cli.terminal.UsageException;
import dev.maturity.model.Model;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What is said of answers beside the file that holds them. */
final class AnswerOptions {

  @Option(
      names = "--subject",
      paramLabel = "NAME",
      description = "Who is assessed, where the answers do not say it.")
  private @Nullable String subject;

  @Option(
      names = "--date",
      paramLabel = "DATE",
      description =
          "The day of the assessment, such as 2026-10-15, where the answers do not say it.")
  private @Nullable LocalDate date;

  @Mixin
  @SuppressWarnings("NullAway.Init")
  private ScoringOption scoring;

  @Mixin
  @SuppressWarnings("NullAway.Init")
  private ModelOptions form;

  /** Says that an option is of no use where there are no answers. */
  void refuseWithoutAnswers() {
    String given = subject != null ? "--subject" : date != null ? "--date" : "--scoring";
    if (subject != null || date != null || scoring.isGiven()) {
      throw new UsageException(
          "The option (%s) says something of answers, and there are none.".formatted(given),
          "Maybe leave it out.");
    }
    if (form.isGiven()) {
      throw new UsageException(
          "The options (--labels, --language, --variant) are for a model and answers to it, and there are none.",
          "Maybe leave them out.");
    }
  }

  /** Reads answers, and makes ready what scores them. */
  AnsweredModel.Ready ready(BaseCommand command, Model model, String answers) {
    Input input = Input.read(answers, command.terminal());
    Model chosen = scoring.of(form.of(model, input.model(), command));
    Assessment assessment = new Answers(subject, date).read(input, chosen);
    return new AnsweredModel.Ready(command.engine().scorer(chosen), assessment);
  }
}
