package dev.maturity.cli.command;

import dev.maturity.assessment.Assessment;
import dev.maturity.cli.input.Answers;
import dev.maturity.cli.input.Input;
import dev.maturity.cli.terminal.UsageException;
import dev.maturity.engine.Scorer;
import dev.maturity.model.Model;
import dev.maturity.model.Scoring;
import dev.maturity.problem.Nearest;
import dev.maturity.scorecard.Scorecard;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A model and answers to it, as several commands take them. */
final class AnsweredModel {

  @Parameters(
      index = "0",
      paramLabel = "MODEL",
      description = "The id of a model, or a file that holds one.")
  @SuppressWarnings("NullAway.Init")
  private String model;

  @Parameters(
      index = "1",
      paramLabel = "ANSWERS",
      description = {
        "A file with the answers, or - for standard input: JSON, YAML, CSV with one row an answer or one row a rater, or what a web form sends."
      })
  @SuppressWarnings("NullAway.Init")
  private String answers;

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

  /** The answers, checked, and what scores them. */
  record Ready(Scorer scorer, Assessment assessment) {}

  Ready ready(BaseCommand command) {
    Model chosen = chosen(command.models().find(model).model());
    Assessment assessment =
        new Answers(subject, date).read(Input.read(answers, command.terminal()), chosen);
    return new Ready(command.engine().scorer(chosen), assessment);
  }

  Scorecard scorecard(BaseCommand command) {
    Ready ready = ready(command);
    return ready.scorer().score(ready.assessment());
  }

  private Model chosen(Model found) {
    String wanted = scoring;
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
