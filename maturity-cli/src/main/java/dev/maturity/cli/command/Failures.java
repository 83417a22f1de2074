package dev.maturity.cli.command;

import dev.maturity.cli.input.UnusableException;
import dev.maturity.cli.terminal.Messages;
import dev.maturity.cli.terminal.Style;
import dev.maturity.cli.terminal.Terminal;
import dev.maturity.cli.terminal.UsageException;
import dev.maturity.cli.terminal.Words;
import dev.maturity.problem.MaturityException;
import dev.maturity.problem.PlainText;
import dev.maturity.problem.Problem;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Tells what went wrong on standard error, in one shape, and finds the exit code for it. */
final class Failures implements IExecutionExceptionHandler, IParameterExceptionHandler {

  private final Terminal terminal;
  private final Style style;

  Failures(Terminal terminal) {
    this.terminal = terminal;
    this.style = terminal.style();
  }

  /** What a command could not do. */
  @Override
  public int handleExecutionException(Exception failure, CommandLine line, ParseResult parsed) {
    if (isDebug(line)) {
      failure.printStackTrace(terminal.err());
    }
    if (failure instanceof UnusableException unusable) {
      return problems(unusable.file(), unusable.problems());
    }
    if (failure instanceof MaturityException refused) {
      return problems("", refused.problems());
    }
    if (failure instanceof UsageException wrong) {
      return wrongUse(wrong);
    }
    if (failure instanceof ParameterException wrong) {
      return handleParseException(wrong, parsed.originalArgs().toArray(String[]::new));
    }
    return internal(failure);
  }

  /** A command line that says nothing. */
  @Override
  public int handleParseException(ParameterException wrong, String[] arguments) {
    CommandLine line = wrong.getCommandLine();
    if (wrong.getCause() instanceof UsageException value) {
      return wrongUse(value);
    }
    Slip slip = Slip.of(wrong);
    say(Messages.error(slip.sentence(), slip.hint(), style));
    say("  Try: " + line.getCommandSpec().qualifiedName() + " --help\n");
    return ExitCode.USAGE;
  }

  int wrongUse(UsageException wrong) {
    say(Messages.error(String.valueOf(wrong.getMessage()), wrong.hint(), style));
    return ExitCode.USAGE;
  }

  private int problems(String file, List<Problem> problems) {
    for (Problem problem : problems) {
      say(Messages.problem(file, problem, style));
    }
    if (problems.size() > 1) {
      String where = file.isEmpty() ? "" : " in " + PlainText.of(file);
      say(Words.count(problems.size(), "problem", "problems") + where + "\n");
    }
    return ExitCode.PROBLEMS;
  }

  /** A fault of this program that nothing else could tell. */
  int internal(Throwable failure, boolean debug) {
    if (debug) {
      failure.printStackTrace(terminal.err());
    }
    return internal(failure);
  }

  /** A fault of this program. */
  private int internal(Throwable failure) {
    say(Messages.error(
        "This should not have happened (%s)."
            .formatted(
                failure.getMessage() == null
                    ? failure.getClass().getSimpleName()
                    : failure.getMessage()),
        "It is a fault of this program, not yours. The option --debug shows where it happened.",
        style));
    return ExitCode.INTERNAL;
  }

  private void say(String text) {
    terminal.out().flush();
    terminal.err().print(text);
  }

  private static boolean isDebug(CommandLine line) {
    return line.getCommand() instanceof BaseCommand command && command.isDebug();
  }
}
