package dev.maturity.cli.command;

import dev.maturity.cli.input.Input;
import dev.maturity.cli.input.Models;
import dev.maturity.cli.terminal.Terminal;
import dev.maturity.lint.ModelLinter;
import dev.maturity.model.Model;
import dev.maturity.problem.Problem;
import java.util.List;
import picocli.CommandLine.Command;

/** What is valid but suspicious. */
@Command(
    name = "lint",
    header = "Show what is valid but suspicious in models.",
    description = {
      "Check models for what is valid but suspicious: a level nothing can reach, a weight that cannot matter, criteria that no level asks for, thresholds that fall, an unused scale, a dimension that outvotes all others, texts that read like two questions."
    },
    footer = {
      "",
      "Example:",
      "  maturity lint my-model.yaml",
      "",
      "Exit code 1 where anything was found."
    })
final class LintCommand extends CheckCommand {

  LintCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  FileReport check(Input input) {
    Models models = models();
    Model model = models.read(input).model();
    List<Problem> found = ModelLinter.using(engine().rules()).lint(model);
    return new FileReport(
        input.name(),
        input.kind().word(),
        "a model, " + model,
        models.json().locate(input.text(), found));
  }

  @Override
  boolean isFailed(Problem problem) {
    return true;
  }
}
