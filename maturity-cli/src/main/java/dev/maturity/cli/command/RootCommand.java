package dev.maturity.cli.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command itself, which does nothing without a subcommand. */
@Command(
    name = "maturity",
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    description = {
      "How mature are we, why, and what next? Scores answers against a maturity model and shows a result that explains itself."
    },
    commandListHeading = "%nCommands:%n",
    optionListHeading = "%nOptions:%n",
    footer = {
      "",
      "Where to begin:",
      "  maturity models                             which models there are",
      "  maturity questionnaire gartner-cxm -o q.md  what people are asked",
      "  maturity score gartner-cxm answers.csv      what their answers come to",
      "  maturity init my-model                      a model of your own",
      "",
      "MODEL is an id (gartner-cxm, gartner-cxm@1.0.0) or a file in JSON or YAML. A file named - is standard input.",
      "",
      "Exit codes: 0 good, 1 problems found, 2 wrong use, 3 internal error."
    })
@SuppressWarnings("UnusedVariable") // picocli sets what nobody reads: --help
final class RootCommand implements Runnable {

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Show the version.")
  private boolean version;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "A command is missing.");
  }
}
