package dev.maturity.cli.command;

import com.google.common.collect.ImmutableMap;
import dev.maturity.problem.Nearest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * A command line that says nothing, in a person's words.
 *
 * @param sentence what is wrong
 * @param hint the way out; empty if none is known
 */
record Slip(String sentence, String hint) {

  /** What other programs call the commands. */
  private static final ImmutableMap<String, String> OTHER_NAMES =
      ImmutableMap.<String, String>builder()
          .put("list", "models")
          .put("ls", "models")
          .put("check", "validate")
          .put("compare", "diff")
          .put("benchmarks", "benchmark")
          .put("new", "init")
          .put("create", "init")
          .put("survey", "questionnaire")
          .put("template", "questionnaire")
          .put("version", "--version")
          .buildOrThrow();

  static Slip of(ParameterException wrong) {
    CommandLine line = wrong.getCommandLine();
    if (wrong instanceof UnmatchedArgumentException unmatched) {
      return unmatched(line, unmatched.getUnmatched().get(0), unmatched.getSuggestions());
    }
    if (wrong instanceof MissingParameterException missing
        && !missing.getMissing().isEmpty()) {
      return missing(line, missing.getMissing().get(0));
    }
    if (wrong instanceof MutuallyExclusiveArgsException) {
      return new Slip(
          exclusive(String.valueOf(wrong.getMessage())), "Maybe leave one of them out.");
    }
    String message = String.valueOf(wrong.getMessage()).strip();
    return new Slip(message.endsWith(".") ? message : message + ".", "");
  }

  private static Slip unmatched(CommandLine line, String first, List<String> near) {
    boolean root = line.getParent() == null;
    if (first.startsWith("-")) {
      return new Slip(
          "The option (%s) is not known.".formatted(first),
          root && ofCommand(line, first)
              ? "Maybe behind the command."
              : near.stream().findFirst().map(Slip::maybe).orElse(""));
    }
    return root
        ? new Slip("The command (%s) is not known.".formatted(first), command(line, first))
        : new Slip("The argument (%s) is one too many.".formatted(first), "");
  }

  /** Only what is near: another command than the one that was meant leads astray. */
  private static String command(CommandLine line, String given) {
    if (given.matches(".*[./\\\\].*")) {
      return "Maybe a command is missing before it, such as score.";
    }
    String other = OTHER_NAMES.get(given.toLowerCase(Locale.ROOT));
    return Optional.ofNullable(other)
        .or(() -> Nearest.to(given, line.getSubcommands().keySet()))
        .map(Slip::maybe)
        .orElse("");
  }

  private static boolean ofCommand(CommandLine root, String option) {
    String name = option.contains("=") ? option.substring(0, option.indexOf('=')) : option;
    return root.getSubcommands().values().stream()
        .anyMatch(command -> command.getCommandSpec().findOption(name) != null);
  }

  private static Slip missing(CommandLine line, ArgSpec first) {
    if (first instanceof OptionSpec option) {
      return new Slip(
          "The option (%s) needs a value (%s)."
              .formatted(option.longestName(), option.paramLabel()),
          "");
    }
    List<PositionalParamSpec> all = line.getCommandSpec().positionalParameters();
    // The library names the first one; what comes after it is missing too.
    List<String> labels = all.stream()
        .skip(Math.max(0, all.indexOf(first)))
        .filter(ArgSpec::required)
        .map(ArgSpec::paramLabel)
        .toList();
    return new Slip(
        labels.size() == 1
            ? "The argument %s is missing.".formatted(labels.get(0))
            : "The arguments %s are missing.".formatted(String.join(" and ", labels)),
        "");
  }

  /** The library says it as {@code Error: --a, --b are mutually exclusive (specify only one)}. */
  private static String exclusive(String message) {
    String names = List.of(message.split("[ ,]+")).stream()
        .filter(word -> word.startsWith("-"))
        .map(word -> word.replaceAll("=.*", ""))
        .collect(Collectors.joining(" and "));
    return "The options %s do not go together.".formatted(names);
  }

  private static String maybe(String name) {
    return "Maybe " + name + ".";
  }
}
