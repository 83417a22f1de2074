package dev.maturity.cli.command;

import dev.maturity.cli.terminal.Terminal;
import dev.maturity.model.Model;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** One model. */
@Command(
    name = "show",
    header = "Show one model.",
    description =
        "Show one model: its levels, scales and criteria, how it is scored, and where it comes from.",
    footer = {"", "Example:", "  maturity show gartner-cxm"})
final class ShowCommand extends BaseCommand {

  @Parameters(paramLabel = "MODEL", description = "The id of a model, or a file that holds one.")
  @SuppressWarnings("NullAway.Init")
  private String model;

  @Option(names = "--json", description = "Print the model as JSON, in the form of a model file.")
  private boolean json;

  ShowCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  public Integer call() {
    Model found = models().find(model).model();
    write(null, json ? models().json().write(found) : new ModelText(found, terminal()).text());
    return ExitCode.GOOD;
  }
}
