package dev.maturity.cli.command;

import dev.maturity.benchmark.BenchmarkCatalog;
import dev.maturity.cli.input.Input;
import dev.maturity.cli.input.Models;
import dev.maturity.cli.input.Plugins;
import dev.maturity.cli.terminal.Messages;
import dev.maturity.cli.terminal.Output;
import dev.maturity.cli.terminal.Page;
import dev.maturity.cli.terminal.Terminal;
import dev.maturity.engine.MaturityEngine;
import dev.maturity.problem.Problem;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What every command has: help, plug-ins, an engine, a terminal. */
@Command(
    optionListHeading = "%nOptions:%n",
    parameterListHeading = "%nArguments:%n",
    sortOptions = false,
    usageHelpAutoWidth = false)
@SuppressWarnings("UnusedVariable") // picocli sets what nobody reads: --help
abstract class BaseCommand implements Callable<Integer> {

  private final Terminal terminal;
  private @Nullable ClassLoader loader;
  private @Nullable MaturityEngine engine;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      order = 100,
      description = "Show this help.")
  private boolean help;

  @Option(
      names = "--debug",
      order = 101,
      description = "Show where in the program an error happened.")
  private boolean debug;

  @Option(
      names = "--plugins",
      paramLabel = "PATH",
      order = 99,
      description =
          "A jar with models, rules or benchmarks, or a folder of such jars. May be given several times.")
  private List<Path> plugins = List.of();

  BaseCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  final Terminal terminal() {
    return terminal;
  }

  final boolean isDebug() {
    return debug;
  }

  /** The models and rules at hand. Plug-ins that are broken are named on standard error, and harm no other. */
  final MaturityEngine engine() {
    MaturityEngine found = engine;
    if (found == null) {
      found = MaturityEngine.discover(loader());
      engine = found;
      Set<Problem> problems = new LinkedHashSet<>(found.problems());
      problems.addAll(found.models().problems());
      problems.forEach(this::tell);
    }
    return found;
  }

  /** Sees the plug-ins. A jar that cannot be opened is named once. */
  final ClassLoader loader() {
    ClassLoader found = loader;
    if (found == null) {
      found = Plugins.loader(plugins, this::tell);
      loader = found;
    }
    return found;
  }

  /** The benchmarks at hand. Broken plug-ins are named on standard error, and harm no other. */
  final BenchmarkCatalog benchmarks() {
    BenchmarkCatalog found = BenchmarkCatalog.discover(loader());
    found.problems().forEach(this::tell);
    return found;
  }

  private void tell(Problem problem) {
    terminal.err().print(Messages.problem("", problem, terminal.style()));
  }

  final Models models() {
    return new Models(engine(), terminal);
  }

  /** A page of the library that is as wide as the terminal, or as usual where it goes to a file. */
  final String page(@Nullable Path file, IntFunction<String> ofWidth) {
    return file == null
        ? page(ofWidth.apply(terminal.screen().width()))
        : ofWidth.apply(Terminal.PLAIN_WIDTH);
  }

  /** A page of the library, on this terminal. */
  final String page(String text) {
    return Page.on(terminal, text);
  }

  /** Writes the result: to a file, or to standard output where none is named or it is {@code -}. */
  final void write(@Nullable Path file, String text) {
    if (file == null || file.toString().equals(Input.STANDARD_INPUT)) {
      terminal.out().print(text);
    } else {
      Output.write(file, text);
    }
  }
}
