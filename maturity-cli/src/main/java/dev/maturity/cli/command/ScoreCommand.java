package dev.maturity.cli.command;

import dev.maturity.cli.terminal.Terminal;
import dev.maturity.io.MaturityCsv;
import dev.maturity.io.MaturityJson;
import dev.maturity.scorecard.Scorecard;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The scorecard. */
@Command(
    name = "score",
    header = "Score answers.",
    description = {
      "Score answers, and show the level, what is unknown, why this level and what blocks the next one."
    },
    footer = {
      "",
      "Examples:",
      "  maturity score gartner-cxm answers.json",
      "  maturity score my-model.yaml answers.csv --subject \"Acme Retail\" --date 2026-10-15",
      "  maturity score gartner-cxm answers.json --json -o scorecard.json"
    })
final class ScoreCommand extends BaseCommand {

  @Mixin
  @SuppressWarnings("NullAway.Init")
  private AnsweredModel answered;

  @ArgGroup
  private @Nullable Form form;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write to a file.")
  private @Nullable Path output;

  ScoreCommand(Terminal terminal) {
    super(terminal);
  }

  /** How the scorecard is written, if not as text. */
  static final class Form {

    @Option(names = "--json", description = "Write JSON: everything, with the derivation.")
    private boolean json;

    @Option(names = "--csv", description = "Write CSV: one row a dimension and criterion.")
    private boolean csv;
  }

  @Override
  public Integer call() {
    Scorecard card = answered.scorecard(this);
    write(output, text(card));
    return card.problems().isEmpty() ? ExitCode.GOOD : ExitCode.PROBLEMS;
  }

  private String text(Scorecard card) {
    if (form != null && form.json) {
      return MaturityJson.standard().write(card);
    }
    return form != null && form.csv ? MaturityCsv.write(card) : page(output, card::summary);
  }
}
