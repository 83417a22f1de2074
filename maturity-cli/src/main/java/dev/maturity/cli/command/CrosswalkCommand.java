package dev.maturity.cli.command;

import dev.maturity.cli.terminal.JsonText;
import dev.maturity.cli.terminal.Table;
import dev.maturity.cli.terminal.Terminal;
import dev.maturity.crosswalk.Crosswalk;
import dev.maturity.crosswalk.Scheme;
import dev.maturity.crosswalk.Translation;
import dev.maturity.io.CrosswalkJson;
import dev.maturity.model.Level;
import dev.maturity.model.Model;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** What levels and models are in others. */
@Command(
    name = "crosswalk",
    header = "Show what a level of one model is in another.",
    description = {
      "Show what a level of one model is in another: a range of levels with a confidence, never a number. With two models and no level, show all levels; with --coverage, how much of the second model the first one speaks of; with none, what there is to choose from."
    },
    footer = {
      "",
      "Examples:",
      "  maturity crosswalk",
      "  maturity crosswalk gartner-cxm performing xm-institute",
      "  maturity crosswalk gartner-cxm xm-institute",
      "  maturity crosswalk gartner-cxm gartner-cxm --coverage"
    })
final class CrosswalkCommand extends BaseCommand {

  @Parameters(
      arity = "0..3",
      paramLabel = "FROM [LEVEL] TO",
      description =
          "The ids of two schemes or models and, between them, the id or rank of a level.")
  private List<String> names = List.of();

  @Option(
      names = "--coverage",
      description =
          "Of two models: show which share of the second's criteria the first one asks, too.")
  private boolean coverage;

  @Option(
      names = "--crosswalk",
      paramLabel = "FILE",
      description =
          "A file with links of your own, beside those that are installed. May be given several times.")
  private List<Path> files = List.of();

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  CrosswalkCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  public Integer call() {
    Crosswalk crosswalk = Crosswalks.of(this, files);
    write(null, text(crosswalk));
    return ExitCode.GOOD;
  }

  private String text(Crosswalk crosswalk) {
    int given = names.size();
    if (coverage) {
      if (given != 2) {
        throw Crosswalks.wrongUse(
            "The option (--coverage) needs two models, and %s are named.", given);
      }
      return coverage(crosswalk);
    }
    return switch (given) {
      case 0 -> json ? JsonText.of(tree(crosswalk)) : list(crosswalk);
      case 2 -> all(crosswalk);
      case 3 -> {
        Translation translation =
            Crosswalks.translate(crosswalk, names.get(0), names.get(1), names.get(2));
        yield json ? CrosswalkJson.standard().write(translation) : page(null, translation::summary);
      }
      default ->
        throw Crosswalks.wrongUse(
            "FROM needs a level and TO, or TO alone, and %s is named.", given);
    };
  }

  private String coverage(Crosswalk crosswalk) {
    Model from = models().find(names.get(0)).model();
    Model to = models().find(names.get(1)).model();
    var found = crosswalk.coverage(from, to);
    return json ? CrosswalkJson.standard().write(found) : page(null, found::summary);
  }

  /** Every level of the one, one line each. */
  private String all(Crosswalk crosswalk) {
    List<Translation> translations = new ArrayList<>();
    List<String> levels = crosswalk
        .scheme(names.get(0))
        .map(scheme -> scheme.levels().stream().map(Level::id).toList())
        .orElse(List.of("1"));
    for (String level : levels) {
      translations.add(Crosswalks.translate(crosswalk, names.get(0), level, names.get(1)));
    }
    if (json) {
      ArrayNode list = JsonNodeFactory.instance.arrayNode();
      translations.forEach(
          one -> list.add(JsonText.tree(CrosswalkJson.standard().write(one))));
      return JsonText.of(list);
    }
    Table table = new Table("LEVEL", "IS THERE", "RELATION", "CONFIDENCE");
    for (Translation one : translations) {
      table.row(one.level(), shown(one.range()), shown(one.relation()), shown(one.confidence()));
    }
    return table.isEmpty() ? "The scheme has no levels.\n" : table.text("", terminal());
  }

  private static String shown(@Nullable Object part) {
    return part == null ? "-" : part.toString();
  }

  private String list(Crosswalk crosswalk) {
    Table table = new Table("SCHEME", "MODELS", "LEVELS", "DIMENSIONS", "NAME");
    for (Scheme scheme : crosswalk.schemes()) {
      table.row(
          scheme.id(),
          scheme.models().isEmpty() ? "-" : String.join(", ", scheme.models()),
          scheme.levels().size(),
          scheme.dimensions().size(),
          scheme.name());
    }
    return table.isEmpty() ? "No crosswalk is installed.\n" : table.text("", terminal());
  }

  private static ArrayNode tree(Crosswalk crosswalk) {
    ArrayNode list = JsonNodeFactory.instance.arrayNode();
    for (Scheme scheme : crosswalk.schemes()) {
      ArrayNode models = list.addObject()
          .put("scheme", scheme.id())
          .put("name", scheme.name())
          .put("levels", scheme.levels().size())
          .put("dimensions", scheme.dimensions().size())
          .putArray("models");
      scheme.models().forEach(models::add);
    }
    return list;
  }
}
