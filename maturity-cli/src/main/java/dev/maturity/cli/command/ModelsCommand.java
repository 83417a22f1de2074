package dev.maturity.cli.command;

import dev.maturity.cli.input.Models;
import dev.maturity.cli.input.UnusableException;
import dev.maturity.cli.terminal.JsonText;
import dev.maturity.cli.terminal.Messages;
import dev.maturity.cli.terminal.Table;
import dev.maturity.cli.terminal.Terminal;
import dev.maturity.cli.terminal.UsageException;
import dev.maturity.model.LabelSet;
import dev.maturity.model.Model;
import dev.maturity.model.Variant;
import dev.maturity.problem.MaturityException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The catalogue. */
@Command(
    name = "models",
    header = "List the models.",
    description = {
      "List the models and their variants: those that are installed, and those in files that you name."
    },
    footer = {"", "Example:", "  maturity models", "  maturity models my-model.yaml --json"})
final class ModelsCommand extends BaseCommand {

  @Parameters(
      arity = "0..*",
      paramLabel = "FILE",
      description = "Files that hold models, to be listed too.")
  private List<String> files = List.of();

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  private @Nullable RuntimeException refused;
  private boolean spoken;

  ModelsCommand(Terminal terminal) {
    super(terminal);
  }

  @ArgGroup
  private @Nullable WordOptions words;

  /**
   * A model in the list.
   *
   * @param argument what a person types to name it
   * @param variantOf the id of the model of which it is a variant; empty for a model itself
   */
  private record Entry(Model model, String argument, String variantOf) {}

  @Override
  public Integer call() {
    Models models = models();
    List<Entry> entries = new ArrayList<>();
    boolean complete = true;
    for (String id : engine().models().ids()) {
      try {
        add(engine().model(id), id, "-", entries);
      } catch (MaturityException broken) {
        complete = false;
        broken
            .problems()
            .forEach(problem ->
                terminal().err().print(Messages.problem("", problem, terminal().style())));
      }
    }
    for (String file : files) {
      add(models.find(file).model(), file, " --variant ", entries);
    }
    if (refused != null && !spoken) {
      throw entries.size() == 1 ? refused : inNoSuchWords(entries);
    }
    write(null, json ? JsonText.of(tree(entries)) : text(entries));
    return complete ? ExitCode.GOOD : ExitCode.PROBLEMS;
  }

  /** A model and its variants. One that is not there in the wanted words stands in its own, if any other is. */
  private void add(Model model, String argument, String separator, List<Entry> entries) {
    Model worded = worded(model);
    entries.add(new Entry(worded, argument, ""));
    for (Variant variant : worded.variants()) {
      entries.add(new Entry(
          worded.variant(variant.id()).orElseThrow(),
          argument + separator + variant.id(),
          model.id()));
    }
  }

  private Model worded(Model model) {
    if (words == null) {
      return model;
    }
    try {
      Model worded = words.of(model, this);
      spoken = true;
      return worded;
    } catch (UsageException | UnusableException notThere) {
      refused = refused == null ? notThere : refused;
      return model;
    }
  }

  private static UsageException inNoSuchWords(List<Entry> entries) {
    Stream<String> languages =
        entries.stream().flatMap(entry -> WordOptions.languages(entry.model()).stream());
    Stream<String> sets =
        entries.stream().flatMap(entry -> entry.model().labelSets().stream()).map(LabelSet::id);
    return new UsageException(
        "None of these models is here in such words.",
        "There are the languages %s and the label sets %s."
            .formatted(
                languages.distinct().collect(Collectors.joining(", ")),
                sets.distinct().collect(Collectors.joining(", "))));
  }

  private String text(List<Entry> entries) {
    Table table = new Table("MODEL", "VERSION", "LEVELS", "CRITERIA", "LANGUAGES", "NAME");
    for (Entry entry : entries) {
      Model model = entry.model();
      table.row(
          entry.argument(),
          model.version(),
          model.levels().size(),
          model.allCriteria().size(),
          String.join(", ", WordOptions.languages(model)),
          model.name());
    }
    return table.isEmpty() ? "No model is installed.\n" : table.text("", terminal());
  }

  private static ArrayNode tree(List<Entry> entries) {
    ArrayNode list = JsonNodeFactory.instance.arrayNode();
    for (Entry entry : entries) {
      Model model = entry.model();
      ObjectNode listed = list.addObject();
      listed
          .put("model", entry.argument())
          .put("id", model.id())
          .put("version", model.version())
          .put("name", model.name())
          .put("description", model.description())
          .put("variantOf", entry.variantOf())
          .put("levels", model.levels().size())
          .put("dimensions", model.allDimensions().size())
          .put("criteria", model.allCriteria().size());
      ArrayNode languages = listed.putArray("languages");
      WordOptions.languages(model).forEach(languages::add);
    }
    return list;
  }
}
