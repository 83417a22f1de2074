package dev.maturity.cli.command;

import dev.maturity.assessment.Assessment;
import dev.maturity.cli.input.Answers;
import dev.maturity.cli.input.Input;
import dev.maturity.cli.terminal.UsageException;
import dev.maturity.model.Model;
import dev.maturity.model.Scoring;
import dev.maturity.problem.Nearest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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

  @Option(
      names = "--scoring",
      paramLabel = "ID",
      description = "Another of the ways to score that the model holds.")
  private @Nullable String scoring;

  @Mixin
  @SuppressWarnings("NullAway.Init")
  private ModelOptions form;

  /** Says that an option is of no use where there are no answers. */
  void refuseWithoutAnswers() {
    String given = subject != null ? "--subject" : date != null ? "--date" : "--scoring";
    if (subject != null || date != null || scoring != null) {
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
    Model chosen = scoredBy(scoring, form.of(model, input.model(), command));
    Assessment assessment = new Answers(subject, date).read(input, chosen);
    return new AnsweredModel.Ready(command.engine().scorer(chosen), assessment);
  }

  /** The model with another of its ways of scoring; as it is where none is wanted. */
  static Model scoredBy(@Nullable String wanted, Model found) {
    if (wanted == null) {
      return found;
    }
    List<String> ids = new ArrayList<>();
    ids.add(found.scoring().id());
    found.alternatives().stream().map(Scoring::id).forEach(ids::add);
    return found
        .scoredBy(wanted)
        .orElseThrow(() -> new UsageException(
            "The model (%s) has no scoring (%s).".formatted(found.id(), wanted),
            Nearest.to(wanted, ids)
                .map(near -> "Maybe " + near + ".")
                .orElse("It has: " + String.join(", ", ids) + ".")));
  }
}
