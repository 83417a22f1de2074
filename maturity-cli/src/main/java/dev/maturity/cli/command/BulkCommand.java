package dev.maturity.cli.command;

import dev.maturity.bulk.BulkOptions;
import dev.maturity.bulk.BulkScorer;
import dev.maturity.bulk.Measure;
import dev.maturity.cli.input.Input;
import dev.maturity.cli.input.LongInput;
import dev.maturity.cli.terminal.Messages;
import dev.maturity.cli.terminal.Output;
import dev.maturity.cli.terminal.Progress;
import dev.maturity.cli.terminal.Terminal;
import dev.maturity.cli.terminal.UsageException;
import dev.maturity.cli.terminal.Words;
import dev.maturity.io.BadRow;
import dev.maturity.io.BulkFileOptions;
import dev.maturity.io.BulkFiles;
import dev.maturity.io.BulkFormat;
import dev.maturity.io.BulkReading;
import dev.maturity.io.BulkScoring;
import dev.maturity.model.Model;
import dev.maturity.problem.Problem;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The scores of very many. */
@Command(
    name = "bulk",
    header = "Score the answers of very many subjects.",
    description = {
      "Score a file with the answers of very many subjects, however long it is, and show how they spread over the levels. Rows that cannot be used are listed, and all others are scored."
    },
    footer = {
      "",
      "Examples:",
      "  maturity bulk gartner-cxm answers.csv -o scores.csv",
      "  maturity bulk gartner-cxm answers.csv -o scores.csv --by region --measures score,level",
      "  maturity bulk my-model.yaml answers.jsonl --format jsonl -o scores.jsonl",
      "",
      "CSV has a column subject and one for each criterion, named by its id; with several raters a column rater, and perhaps weight. Other columns say something of the subject. JSON lines have an assessment on each line.",
      "Exit code 1 where rows were refused; all others are scored."
    })
final class BulkCommand extends BaseCommand {

  /** So many problems are shown where they go to no file. */
  private static final int SHOWN = 20;

  @Parameters(
      index = "0",
      paramLabel = "MODEL",
      description = "The id of a model, or a file that holds one.")
  @SuppressWarnings("NullAway.Init")
  private String model;

  @Parameters(
      index = "1",
      paramLabel = "ANSWERS",
      description =
          "A file with the answers, or - for standard input: CSV with one row a subject or rater, or JSON lines.")
  @SuppressWarnings("NullAway.Init")
  private String answers;

  @Mixin
  @SuppressWarnings("NullAway.Init")
  private ScoringOption scoring;

  @Mixin
  @SuppressWarnings("NullAway.Init")
  private ModelOptions form;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write the scores to a file; without it to standard output.")
  private @Nullable Path output;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "Write csv or jsonl. If not given, as the name of the output ends, and else csv.")
  private @Nullable BulkFormat format;

  @Option(
      names = "--measures",
      paramLabel = "MEASURE",
      split = ",",
      description =
          "What to write of each node: any of score, level, position, coverage and status, with commas between. If not given, all.")
  private List<Measure> measures = List.of(Measure.values());

  @Option(
      names = "--by",
      paramLabel = "ATTRIBUTE",
      description = "Show the levels apart for each value of an attribute of the subjects.")
  private String by = "";

  @Option(
      names = "--bad-rows",
      paramLabel = "FILE",
      description =
          "Write why rows were refused to a file, as CSV. If not given, beside the output: scores.bad.csv beside scores.csv. Where no row is refused, none is written, and one of an earlier run is removed.")
  private @Nullable Path badRows;

  @Option(
      names = "--bad-row-limit",
      paramLabel = "NUMBER",
      description = "How many problems of rows are listed, 1000 if not given; all are counted.")
  private int limit = BulkFileOptions.BAD_ROWS;

  @Option(
      names = "--threads",
      paramLabel = "NUMBER",
      description =
          "How many threads work; as many as there are processors if not given. The result is the same.")
  private int threads = Runtime.getRuntime().availableProcessors();

  BulkCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  public Integer call() {
    check();
    Model chosen = scoring.of(form.of(models().find(model).model(), this));
    BulkScorer scorer = BulkScorer.of(engine().scorer(chosen));
    try {
      return LongInput.read(answers, terminal(), input -> call(scorer, input));
    } catch (OutputLost lost) {
      // The reader has seen enough.
      return ExitCode.GOOD;
    }
  }

  private void check() {
    if (threads < 1) {
      throw new UsageException(
          "The number of threads (%s) must be at least 1.".formatted(threads), "");
    }
    if (limit < 0) {
      throw new UsageException(
          "The number of listed bad rows (%s) must not be negative.".formatted(limit), "");
    }
    if (output != null) {
      Output.check(output);
    }
    if (badRows != null) {
      Output.check(badRows);
    }
  }

  private int call(BulkScorer scorer, LongInput input) {
    BulkScoring result = Progress.during(
        terminal(),
        "Scoring " + input.name(),
        () -> Progress.bar(input.done(), input.size()),
        () -> score(scorer, input));
    BulkReading reading = result.reading();
    Path badFile = badFile();
    if (badFile != null) {
      list(reading, badFile);
    }
    String summary = new BulkSummary(scorer.model(), result, by).text(terminal());
    (isToScreen() ? terminal().err() : terminal().out()).print(summary);
    tell(input, reading, reading.badRows().isEmpty() ? null : badFile);
    result.problems().forEach(problem -> tell("", problem));
    return reading.refused() == 0 && result.problems().isEmpty()
        ? ExitCode.GOOD
        : ExitCode.PROBLEMS;
  }

  /** Lists bad rows. Where there are none, a list of an earlier run would be taken for one of this. */
  private static void list(BulkReading reading, Path badFile) {
    if (reading.badRows().isEmpty()) {
      Output.removeIfItBegins(badFile, BulkFiles.badRows(List.of()));
    } else {
      Output.write(badFile, BulkFiles.badRows(reading.badRows()));
    }
  }

  private BulkScoring score(BulkScorer scorer, LongInput input) {
    BulkFileOptions options = new BulkFileOptions(
        input.format(),
        format == null ? BulkFormat.of(output == null ? Path.of("") : output) : format,
        new BulkOptions(threads, EnumSet.copyOf(measures), done -> {}),
        limit,
        by);
    Path file = output;
    if (file == null || isToScreen()) {
      return BulkFiles.score(scorer, input.stream(), new Screen(terminal()), options);
    }
    List<BulkScoring> result = new ArrayList<>();
    Output.write(file, out -> result.add(BulkFiles.score(scorer, input.stream(), out, options)));
    return result.get(0);
  }

  private boolean isToScreen() {
    return output == null || output.toString().equals(Input.STANDARD_INPUT);
  }

  /** Where bad rows are listed; null for standard error. */
  private @Nullable Path badFile() {
    if (badRows != null || output == null || isToScreen() || Output.isStream(output)) {
      return badRows;
    }
    String name = String.valueOf(output.getFileName());
    int dot = name.lastIndexOf('.');
    return output.resolveSibling((dot > 0 ? name.substring(0, dot) : name) + ".bad.csv");
  }

  private void tell(LongInput input, BulkReading reading, @Nullable Path badFile) {
    reading.notes().forEach(note -> tell(input.name(), note));
    if (reading.refused() == 0) {
      return;
    }
    List<BadRow> listed = reading.badRows();
    if (badFile == null) {
      listed.stream().limit(SHOWN).forEach(bad -> tell(input.name(), bad.problem()));
    }
    long told = badFile == null ? Math.min(SHOWN, listed.size()) : listed.size();
    String file = badFile == null ? "" : "The file %s says why. ".formatted(badFile);
    String more = told < reading.problems()
        ? "%s of %s are listed."
            .formatted(told, Words.count(reading.problems(), "problem", "problems"))
        : "";
    terminal()
        .err()
        .print(Messages.error(
            "%s of %s %s refused."
                .formatted(
                    reading.refused(),
                    Words.count(reading.rows(), "row", "rows"),
                    reading.refused() == 1 ? "was" : "were"),
            (file + more).strip(),
            terminal().style()));
  }

  private void tell(String file, Problem problem) {
    terminal().err().print(Messages.problem(file, problem, terminal().style()));
  }

  /** Says that nobody reads the scores any more. */
  private static final class OutputLost extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /** Standard output, which keeps to itself why writing failed. */
  private static final class Screen extends FilterOutputStream {

    private final Terminal terminal;

    Screen(Terminal terminal) {
      super(terminal.out());
      this.terminal = terminal;
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      out.write(bytes, from, length);
      if (terminal.isOutputLost()) {
        throw new OutputLost();
      }
    }
  }
}
