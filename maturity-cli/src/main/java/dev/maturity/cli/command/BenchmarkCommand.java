package dev.maturity.cli.command;

import dev.maturity.benchmark.Benchmark;
import dev.maturity.benchmark.BenchmarkCatalog;
import dev.maturity.benchmark.BenchmarkComparison;
import dev.maturity.benchmark.BenchmarkReport;
import dev.maturity.cli.input.Input;
import dev.maturity.cli.input.Kind;
import dev.maturity.cli.input.Models;
import dev.maturity.cli.terminal.Table;
import dev.maturity.cli.terminal.Terminal;
import dev.maturity.cli.terminal.UsageException;
import dev.maturity.io.BenchmarkJson;
import dev.maturity.io.MaturityJson;
import dev.maturity.model.Model;
import dev.maturity.scorecard.DimensionScore;
import dev.maturity.scorecard.Scorecard;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** How others stand. */
@Command(
    name = "benchmark",
    header = "Compare a level with those of others.",
    description = {
      "List what studies say of how mature others are; or, with answers or a scorecard, show what share of organisations stands at the same level or below it. A comparison changes no score."
    },
    footer = {
      "",
      "Examples:",
      "  maturity benchmark",
      "  maturity benchmark --with xm-2023",
      "  maturity benchmark gartner-cxm answers.json",
      "  maturity benchmark scorecard.json --with my-benchmark.yaml --as-of 2026-10-15"
    })
final class BenchmarkCommand extends BaseCommand {

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "MODEL",
      description =
          "The id of a model, or a file that holds one; or a scorecard in JSON. Left out: the benchmarks of all models.")
  private @Nullable String model;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "ANSWERS",
      description = "A file with the answers, or - for standard input.")
  private @Nullable String answers;

  @Option(
      names = "--with",
      paramLabel = "BENCHMARK",
      description =
          "The id of a benchmark, or a file that holds one. May be given several times. Left out: all that are about the model.")
  private List<String> with = List.of();

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description =
          "The day by which a study is old, such as 2026-10-15. Left out: the day of the assessment.")
  private @Nullable LocalDate asOf;

  @Mixin
  @SuppressWarnings("NullAway.Init")
  private AnswerOptions options;

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write to a file.")
  private @Nullable Path output;

  BenchmarkCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  public Integer call() {
    String named = model;
    if (named == null) {
      show(null);
      return ExitCode.GOOD;
    }
    Models models = models();
    Input input = models.isFile(named) ? Input.read(named, terminal()) : null;
    if (input != null && input.kind() == Kind.SCORECARD) {
      if (answers != null) {
        throw new UsageException(
            "The text (%s) is a scorecard, which needs no answers.".formatted(input.name()),
            "Maybe leave out " + answers + ".");
      }
      options.refuseWithoutAnswers();
      compare(input.as(text -> MaturityJson.standard().readScorecard(text)));
      return ExitCode.GOOD;
    }
    Model found =
        input == null ? models.find(named).model() : models.read(input).model();
    if (answers == null) {
      show(found);
    } else {
      AnsweredModel.Ready ready = options.ready(this, found, answers);
      compare(ready.scorer().score(ready.assessment()));
    }
    return ExitCode.GOOD;
  }

  private void compare(Scorecard card) {
    LocalDate day = asOf == null ? card.date() : asOf;
    BenchmarkReport report =
        with.isEmpty() ? benchmarks().report(card, day) : report(card, day, wanted(benchmarks()));
    write(output, json ? BenchmarkJson.write(report) : page(output, report::summary));
  }

  private static BenchmarkReport report(
      Scorecard card, @Nullable LocalDate day, List<Benchmark> benchmarks) {
    List<BenchmarkComparison> comparisons =
        benchmarks.stream().map(benchmark -> benchmark.compare(card, day)).toList();
    return BenchmarkReport.of(card, comparisons, List.of());
  }

  /** What the benchmarks say: those that are named, whole; else a list. */
  private void show(@Nullable Model about) {
    options.refuseWithoutAnswers();
    if (asOf != null) {
      throw new UsageException(
          "The option (--as-of) judges a comparison, and there is nothing to compare.",
          "Maybe answers are missing behind the model.");
    }
    BenchmarkCatalog catalog = benchmarks();
    if (!with.isEmpty()) {
      List<Benchmark> wanted = wanted(catalog);
      write(output, json ? json(wanted) : page(output, pages(wanted)));
      return;
    }
    List<Benchmark> listed = about == null ? catalog.all() : catalog.about(about.id());
    write(output, json ? json(listed) : list(listed, about));
  }

  private static IntFunction<String> pages(List<Benchmark> benchmarks) {
    return width -> benchmarks.stream()
        .map(benchmark -> benchmark.summary(width))
        .collect(Collectors.joining("\n"));
  }

  private List<Benchmark> wanted(BenchmarkCatalog catalog) {
    List<Benchmark> wanted = new ArrayList<>();
    for (String argument : with) {
      wanted.add(catalog.find(argument).orElseGet(() -> read(argument, catalog)));
    }
    return wanted;
  }

  private Benchmark read(String argument, BenchmarkCatalog catalog) {
    if (!models().isFile(argument)) {
      throw OptionValues.unknown(
          "benchmark", argument, catalog.all().stream().map(Benchmark::id).toList());
    }
    return Input.read(argument, terminal()).as(BenchmarkJson::read);
  }

  private String list(List<Benchmark> benchmarks, @Nullable Model about) {
    if (benchmarks.isEmpty()) {
      return about == null
          ? "No benchmark is installed.\n"
          : "There is no benchmark about the model %s.\n".formatted(about.id());
    }
    Table table = new Table("BENCHMARK", "ABOUT", "KIND", "YEAR", "ASKED", "NAME");
    for (Benchmark benchmark : benchmarks) {
      table.row(
          benchmark.id(),
          about(benchmark),
          benchmark.kind(),
          orNothing(benchmark.study().year()),
          orNothing(benchmark.study().n()),
          benchmark.name());
    }
    return table.text("", terminal());
  }

  private static String about(Benchmark benchmark) {
    if (benchmark.models().isEmpty()) {
      return "a scale of its own";
    }
    String node =
        benchmark.dimension().equals(DimensionScore.OVERALL) ? "" : ": " + benchmark.dimension();
    return String.join(", ", benchmark.models()) + node;
  }

  private static String orNothing(@Nullable Integer number) {
    return number == null ? "" : number.toString();
  }

  /** Each in the form of its file, numbers as they are written there. */
  private static String json(List<Benchmark> benchmarks) {
    return benchmarks.stream()
        .map(benchmark -> BenchmarkJson.write(benchmark).indent(2).stripTrailing())
        .collect(Collectors.joining(",\n", "[\n", "\n]\n"));
  }
}
