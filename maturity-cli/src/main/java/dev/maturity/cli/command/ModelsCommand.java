package dev.maturity.cli.command;

import dev.maturity.cli.input.Models;
import dev.maturity.cli.terminal.JsonText;
import dev.maturity.cli.terminal.Messages;
import dev.maturity.cli.terminal.Table;
import dev.maturity.cli.terminal.Terminal;
import dev.maturity.model.Model;
import dev.maturity.problem.MaturityException;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** The catalogue. */
@Command(
    name = "models",
    header = "List the models.",
    description = "List the models: those that are installed, and those in files that you name.",
    footer = {"", "Example:", "  maturity models", "  maturity models my-model.yaml --json"})
final class ModelsCommand extends BaseCommand {

  @Parameters(
      arity = "0..*",
      paramLabel = "FILE",
      description = "Files that hold models, to be listed too.")
  private List<String> files = List.of();

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  ModelsCommand(Terminal terminal) {
    super(terminal);
  }

  /** A model in the list, and what a person types to name it. */
  private record Entry(Model model, String argument) {}

  @Override
  public Integer call() {
    Models models = models();
    List<Entry> entries = new ArrayList<>();
    boolean complete = true;
    for (String id : engine().models().ids()) {
      try {
        entries.add(new Entry(engine().model(id), id));
      } catch (MaturityException broken) {
        complete = false;
        broken
            .problems()
            .forEach(problem ->
                terminal().err().print(Messages.problem("", problem, terminal().style())));
      }
    }
    for (String file : files) {
      entries.add(new Entry(models.find(file).model(), file));
    }
    write(null, json ? JsonText.of(tree(entries)) : text(entries));
    return complete ? ExitCode.GOOD : ExitCode.PROBLEMS;
  }

  private String text(List<Entry> entries) {
    Table table = new Table("MODEL", "VERSION", "LEVELS", "CRITERIA", "NAME");
    for (Entry entry : entries) {
      Model model = entry.model();
      table.row(
          entry.argument(),
          model.version(),
          model.levels().size(),
          model.allCriteria().size(),
          model.name());
    }
    return table.isEmpty() ? "No model is installed.\n" : table.text("", terminal());
  }

  private static ArrayNode tree(List<Entry> entries) {
    ArrayNode list = JsonNodeFactory.instance.arrayNode();
    for (Entry entry : entries) {
      Model model = entry.model();
      list.addObject()
          .put("model", entry.argument())
          .put("id", model.id())
          .put("version", model.version())
          .put("name", model.name())
          .put("description", model.description())
          .put("levels", model.levels().size())
          .put("dimensions", model.allDimensions().size())
          .put("criteria", model.allCriteria().size());
    }
    return list;
  }
}
