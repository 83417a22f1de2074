package dev.maturity.cli.command;

import dev.maturity.cli.input.Input;
import dev.maturity.cli.terminal.Messages;
import dev.maturity.cli.terminal.UsageException;
import dev.maturity.crosswalk.Crosswalk;
import dev.maturity.crosswalk.CrosswalkCatalog;
import dev.maturity.crosswalk.Translation;
import dev.maturity.io.CrosswalkJson;
import dev.maturity.problem.MaturityException;
import dev.maturity.problem.Problem;
import java.nio.file.Path;
import java.util.List;

/** The crosswalks at hand: those that are installed, and those in files. */
final class Crosswalks {

  private Crosswalks() {}

  /** All of them as one. */
  static Crosswalk of(BaseCommand command, List<Path> files) {
    Crosswalk all = installed(command);
    for (Path file : files) {
      Crosswalk base = all;
      all = Input.read(file.toString(), command.terminal())
          .as(text -> base.with(CrosswalkJson.standard().read(text)));
    }
    return all;
  }

  /** Plug-ins that are broken are named on standard error, and harm no other. */
  static Crosswalk installed(BaseCommand command) {
    CrosswalkCatalog catalog = CrosswalkCatalog.discover(command.loader());
    catalog
        .problems()
        .forEach(problem -> command
            .terminal()
            .err()
            .print(Messages.problem("", problem, command.terminal().style())));
    return catalog.crosswalk();
  }

  /** A scheme or level that is not there is a slip of the command line. */
  static Translation translate(Crosswalk crosswalk, String from, String level, String to) {
    try {
      return crosswalk.translate(from, level, to);
    } catch (MaturityException unknown) {
      Problem problem = unknown.problems().get(0);
      throw new UsageException(problem.message(), problem.hint());
    }
  }

  static UsageException wrongUse(String sentence, int given) {
    return new UsageException(
        sentence.formatted(given), "Maybe maturity crosswalk alone, which lists what there is.");
  }
}
