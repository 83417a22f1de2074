package dev.maturity.cli.command;

import dev.maturity.cli.input.Input;
import dev.maturity.cli.input.Kind;
import dev.maturity.cli.input.Models;
import dev.maturity.cli.terminal.Terminal;
import dev.maturity.cli.terminal.UsageException;
import dev.maturity.io.MaturityJson;
import dev.maturity.model.Model;
import dev.maturity.model.ModelChange;
import dev.maturity.scorecard.Change;
import dev.maturity.scorecard.Scorecard;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What changed. */
@Command(
    name = "diff",
    header = "Show what changed between two scorecards or models.",
    description = {
      "Show what changed between two scorecards, and by which cause; or between two versions of a model, and which answers carry over."
    },
    footer = {
      "",
      "Examples:",
      "  maturity score gartner-cxm spring.json --json -o spring-scorecard.json",
      "  maturity score gartner-cxm autumn.json --json -o autumn-scorecard.json",
      "  maturity diff spring-scorecard.json autumn-scorecard.json",
      "",
      "  maturity diff my-model-1.yaml my-model-2.yaml"
    })
final class DiffCommand extends BaseCommand {

  @Parameters(
      index = "0",
      paramLabel = "EARLIER",
      description = "A scorecard in JSON, or a model by its id or file.")
  @SuppressWarnings("NullAway.Init")
  private String earlier;

  @Parameters(index = "1", paramLabel = "LATER", description = "Another of the same kind.")
  @SuppressWarnings("NullAway.Init")
  private String later;

  @Mixin
  @SuppressWarnings("NullAway.Init")
  private ModelOptions form;

  @Option(
      names = "--explain",
      description = "Of two scorecards: show every step of every dimension, exactly.")
  private boolean explain;

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  DiffCommand(Terminal terminal) {
    super(terminal);
  }

  /** One of the two: a scorecard or a model. */
  private record Side(String name, Object thing) {}

  @Override
  public Integer call() {
    Side from = side(earlier);
    Side to = side(later);
    if (from.thing() instanceof Scorecard before && to.thing() instanceof Scorecard after) {
      if (form.isGiven()) {
        throw new UsageException(
            "The options of models do nothing for scorecards: (%s) is in the words in which it was scored."
                .formatted(from.name()),
            "Maybe score with them.");
      }
      write(null, text(after.minus(before)));
    } else if (from.thing() instanceof Model before && to.thing() instanceof Model after) {
      write(null, text(after.minus(before)));
    } else {
      throw new UsageException(
          "The two must be of one kind, and (%s) is %s and (%s) is %s."
              .formatted(from.name(), kind(from), to.name(), kind(to)),
          "");
    }
    return ExitCode.GOOD;
  }

  private String text(Change change) {
    if (json) {
      return MaturityJson.standard().write(change);
    }
    return explain ? page(change.explain()) : page(null, change::summary);
  }

  private String text(ModelChange change) {
    return json ? models().json().write(change) : page(null, change::summary);
  }

  private Side side(String argument) {
    Models models = models();
    if (!models.isFile(argument)) {
      return new Side(argument, form.of(models.find(argument).model(), this));
    }
    Input input = Input.read(argument, terminal());
    if (input.kind().isAnswers()) {
      throw new UsageException(
          "The text (%s) should be a scorecard or a model, and it is %s."
              .formatted(input.name(), input.kind()),
          "Score them first: maturity score MODEL %s --json -o scorecard.json".formatted(argument));
    }
    return new Side(
        input.name(),
        input.kind() == Kind.SCORECARD
            ? input.as(text -> MaturityJson.standard().readScorecard(text))
            : form.of(models.read(input).model(), this));
  }

  private static Kind kind(Side side) {
    return side.thing() instanceof Scorecard ? Kind.SCORECARD : Kind.MODEL;
  }
}
