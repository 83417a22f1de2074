package dev.maturity.cli.command;

import dev.maturity.assessment.Assessment;
import dev.maturity.engine.Scorer;
import dev.maturity.scorecard.Scorecard;
import picocli.CommandLine.Mixin;
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

  @Mixin
  @SuppressWarnings("NullAway.Init")
  private AnswerOptions options;

  /** The answers, checked, and what scores them. */
  record Ready(Scorer scorer, Assessment assessment) {}

  Ready ready(BaseCommand command) {
    return options.ready(command, command.models().find(model).model(), answers);
  }

  Scorecard scorecard(BaseCommand command) {
    Ready ready = ready(command);
    return ready.scorer().score(ready.assessment());
  }
}
