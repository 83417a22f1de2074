package dev.maturity.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** What the commands say of themselves, in Markdown. */
final class CliDocument {

  private static final List<String> EXAMPLES = List.of("Example:", "Examples:", "Where to begin:");

  private final CommandLine root;
  private final List<String> common;

  CliDocument(CommandLine root) {
    this.root = root;
    this.common = ofOwn()
        .map(line ->
            line.getCommandSpec().options().stream().map(CliDocument::row).toList())
        .reduce((one, other) -> one.stream().filter(other::contains).toList())
        .orElseThrow();
  }

  /** One line a command. */
  String overview() {
    StringBuilder text = new StringBuilder("| command | does |\n| --- | --- |\n");
    for (CommandLine line : commands()) {
      text.append("| [`%s`](#maturity-%s) | %s |\n"
          .formatted(name(line), name(line), cell(String.join(" ", purpose(line)))));
    }
    return text.toString();
  }

  /** The options that every command has. */
  String commonOptions() {
    return options(ofOwn()
        .flatMap(line -> line.getCommandSpec().options().stream())
        .filter(option -> common.contains(row(option)))
        .collect(Collectors.toMap(CliDocument::names, option -> option, (one, other) -> one))
        .values()
        .stream()
        .sorted((one, other) -> Integer.compare(one.order(), other.order()))
        .toList());
  }

  /** Each command with all it takes. */
  String all() {
    return commands().stream().map(this::section).collect(Collectors.joining("\n"));
  }

  /** What is shown as something to type, without the word {@code maturity}. */
  static List<String> examples(CommandLine line) {
    return Stream.of(line.getCommandSpec().usageMessage().footer())
        .filter(text -> text.startsWith("  maturity "))
        .map(text -> text.strip().replaceFirst("^maturity ", "").replaceFirst(" {2,}.*", ""))
        .toList();
  }

  private String section(CommandLine line) {
    CommandSpec spec = line.getCommandSpec();
    StringBuilder text = new StringBuilder("### maturity " + name(line) + "\n\n");
    text.append(escaped(String.join("\n\n", spec.usageMessage().description()))).append("\n\n");
    text.append("```\n").append(synopsis(line)).append("\n```\n");
    if (!spec.positionalParameters().isEmpty()) {
      text.append("\n| argument | |\n| --- | --- |\n");
      for (PositionalParamSpec argument : spec.positionalParameters()) {
        String dots = argument.arity().max() > 1 ? "..." : "";
        String label = argument.paramLabel() + dots;
        text.append("| `%s` | %s |\n"
            .formatted(
                argument.arity().min() == 0 ? "[" + label + "]" : label,
                cell(String.join(" ", argument.description()))));
      }
    }
    List<OptionSpec> own = spec.options().stream()
        .filter(option -> !option.hidden() && !common.contains(row(option)))
        .toList();
    if (!own.isEmpty() && isOwn(line)) {
      text.append('\n').append(options(own));
    }
    return text.append(footer(spec)).toString();
  }

  private static String footer(CommandSpec spec) {
    List<String> typed = new ArrayList<>();
    List<String> said = new ArrayList<>();
    for (String line : spec.usageMessage().footer()) {
      if (line.startsWith("  ")) {
        typed.add(line.strip());
      } else if (line.isBlank() && !typed.isEmpty()) {
        typed.add("");
      } else if (!line.isBlank() && !EXAMPLES.contains(line)) {
        said.add(line);
      }
    }
    StringBuilder text = new StringBuilder();
    if (!typed.isEmpty()) {
      text.append("\n```sh\n").append(String.join("\n", typed).strip()).append("\n```\n");
    }
    said.forEach(line -> text.append('\n').append(escaped(line)).append('\n'));
    return text.toString();
  }

  private static String synopsis(CommandLine line) {
    return line.getHelp().synopsis(0).stripTrailing();
  }

  private static String options(List<OptionSpec> options) {
    StringBuilder text = new StringBuilder("| option | |\n| --- | --- |\n");
    options.forEach(option -> text.append(row(option)));
    return text.toString();
  }

  private static String row(OptionSpec option) {
    return "| `%s` | %s |\n".formatted(names(option), cell(String.join(" ", option.description())));
  }

  private static String names(OptionSpec option) {
    String names = String.join(", ", option.names());
    return option.arity().max() == 0 ? names : names + " " + option.paramLabel();
  }

  /** Its first words in the list of commands. */
  private static String[] purpose(CommandLine line) {
    String[] header = line.getCommandSpec().usageMessage().header();
    return header.length > 0 ? header : line.getCommandSpec().usageMessage().description();
  }

  /** The commands in the order of help. */
  private List<CommandLine> commands() {
    return root.getSubcommands().entrySet().stream()
        .filter(entry -> !entry.getKey().equals("help"))
        .map(Map.Entry::getValue)
        .toList();
  }

  private Stream<CommandLine> ofOwn() {
    return commands().stream().filter(CliDocument::isOwn);
  }

  private static boolean isOwn(CommandLine line) {
    return line.getCommand() instanceof BaseCommand;
  }

  private static String name(CommandLine line) {
    return line.getCommandName();
  }

  private static String cell(String text) {
    return escaped(text).replace("|", "\\|");
  }

  private static String escaped(String text) {
    return text.replace("<", "&lt;").replace("*", "\\*");
  }
}
