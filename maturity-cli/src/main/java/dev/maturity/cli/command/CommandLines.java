package dev.maturity.cli.command;

import com.google.common.collect.ImmutableMap;
import dev.maturity.bulk.Measure;
import dev.maturity.cli.questionnaire.Questionnaire;
import dev.maturity.cli.terminal.Style;
import dev.maturity.cli.terminal.Terminal;
import dev.maturity.cli.terminal.UsageException;
import dev.maturity.io.BulkFormat;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** Puts the commands together and runs them. */
public final class CommandLines {

  /** What picocli needs for its columns. */
  private static final int NARROWEST_HELP = 55;

  /** Later commands are added here. */
  private static final ImmutableMap<String, Function<Terminal, BaseCommand>> COMMANDS =
      ImmutableMap.<String, Function<Terminal, BaseCommand>>builder()
          .put("models", ModelsCommand::new)
          .put("show", ShowCommand::new)
          .put("init", InitCommand::new)
          .put("validate", ValidateCommand::new)
          .put("lint", LintCommand::new)
          .put("questionnaire", QuestionnaireCommand::new)
          .put("score", ScoreCommand::new)
          .put("bulk", BulkCommand::new)
          .put("explain", ExplainCommand::new)
          .put("diff", DiffCommand::new)
          .put("benchmark", BenchmarkCommand::new)
          .put("crosswalk", CrosswalkCommand::new)
          .put("carry", CarryCommand::new)
          .buildOrThrow();

  private static final String COMPLETION = "completion";

  private CommandLines() {}

  /**
   * Runs a command line.
   *
   * @param terminal where it reads and writes
   * @param arguments what the person typed
   * @return the exit code: 0 good, 1 problems found, 2 wrong use, 3 internal error
   */
  public static int run(Terminal terminal, String... arguments) {
    int code;
    try {
      refuseUnreadable(arguments);
      code = of(terminal, arguments).execute(arguments);
      terminal.finish();
    } catch (UsageException e) {
      code = new Failures(terminal).wrongUse(e);
    } catch (RuntimeException | Error e) {
      code = new Failures(terminal).internal(e, List.of(arguments).contains("--debug"));
    }
    return code;
  }

  /** A Java whose locale knows no other letters takes them for this one, and the right ones are lost. */
  private static void refuseUnreadable(String... arguments) {
    for (String argument : arguments) {
      if (argument.indexOf('\ufffd') >= 0) {
        throw new UsageException(
            "The argument (%s) has letters that the locale does not know.".formatted(argument),
            "Maybe LC_ALL should be C.UTF-8, or the script maturity should start the jar.");
      }
    }
  }

  /** The whole command with all its subcommands, in the order in which help lists them. */
  static CommandLine of(Terminal terminal) {
    return of(terminal, COMMANDS.keySet());
  }

  /** The command with nothing but the subcommand that the arguments name, since each takes time to describe. */
  private static CommandLine of(Terminal terminal, String... arguments) {
    return arguments.length > 0 && COMMANDS.containsKey(arguments[0])
        ? of(terminal, List.of(arguments[0]))
        : of(terminal);
  }

  private static CommandLine of(Terminal terminal, Collection<String> names) {
    CommandLine line = new CommandLine(new RootCommand());
    names.forEach(name ->
        line.addSubcommand(Objects.requireNonNull(COMMANDS.get(name), name).apply(terminal)));
    if (names.size() == COMMANDS.size()) {
      line.addSubcommand("completion", completion());
      line.addSubcommand(new CommandLine.HelpCommand());
    }
    Failures failures = new Failures(terminal);
    line.setExecutionExceptionHandler(failures)
        .setParameterExceptionHandler(failures)
        .setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8))
        .setColorScheme(CommandLine.Help.defaultColorScheme(
            terminal.style() == Style.COLOUR ? Ansi.ON : Ansi.OFF))
        .setUsageHelpWidth(Math.max(NARROWEST_HELP, terminal.screen().width()))
        .registerConverter(LocalDate.class, OptionValues::date)
        .registerConverter(Questionnaire.class, OptionValues::questionnaire)
        .registerConverter(BulkFormat.class, OptionValues::bulkFormat)
        .registerConverter(Measure.class, OptionValues::measure)
        .setAbbreviatedOptionsAllowed(false)
        .setExpandAtFiles(false);
    return line;
  }

  private static CommandLine completion() {
    CommandLine completion = new CommandLine(new AutoComplete.GenerateCompletion());
    completion
        .getCommandSpec()
        .name(COMPLETION)
        .usageMessage()
        .description("Print a script that completes commands and options in bash and zsh.")
        .footer("", "Example:", "  source <(maturity completion)")
        .hidden(false);
    return completion;
  }
}
