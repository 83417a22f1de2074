package dev.maturity.cli.command;

import dev.maturity.cli.terminal.Terminal;
import dev.maturity.model.Model;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** One model. */
@Command(
    name = "show",
    header = "Show one model.",
    description =
        "Show one model: its levels, scales and criteria, how it is scored, how it is used, and where it comes from.",
    footer = {
      "",
      "Examples:",
      "  maturity show gartner-cxm",
      "  maturity show my-model.yaml --labels my-model.de.yaml"
    })
final class ShowCommand extends BaseCommand {

  @Parameters(paramLabel = "MODEL", description = "The id of a model, or a file that holds one.")
  @SuppressWarnings("NullAway.Init")
  private String model;

  @Mixin
  @SuppressWarnings("NullAway.Init")
  private ModelOptions form;

  @Option(names = "--json", description = "Print the model as JSON, in the form of a model file.")
  private boolean json;

  ShowCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  public Integer call() {
    Model found = models().find(model).model();
    Model shown = form.of(found, this);
    write(
        null,
        json
            ? models().json().write(shown)
            : new ModelText(shown, form.inOwnWords(found), terminal()).text());
    return ExitCode.GOOD;
  }
}
