package dev.maturity.cli.command;

import dev.maturity.cli.input.Input;
import dev.maturity.cli.input.UnusableException;
import dev.maturity.cli.terminal.JsonText;
import dev.maturity.cli.terminal.Messages;
import dev.maturity.cli.terminal.Progress;
import dev.maturity.cli.terminal.Terminal;
import dev.maturity.cli.terminal.UsageException;
import dev.maturity.cli.terminal.Words;
import dev.maturity.problem.Location;
import dev.maturity.problem.PlainText;
import dev.maturity.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Looks at files one by one and lists what it finds: that is its result, so it goes to standard output. */
abstract class CheckCommand extends BaseCommand {

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "The files; - is standard input.")
  private List<String> files = List.of();

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  CheckCommand(Terminal terminal) {
    super(terminal);
  }

  /** Looks at one text. */
  abstract FileReport check(Input input);

  /** Whether such a problem makes the exit code 1. */
  abstract boolean isFailed(Problem problem);

  @Override
  public final Integer call() {
    List<FileReport> reports = new ArrayList<>();
    boolean complete = true;
    for (String file : files) {
      try {
        reports.add(Progress.during(terminal(), "Checking " + file, () -> report(file)));
      } catch (UsageException wrong) {
        // The other files are looked at all the same.
        complete = false;
        terminal()
            .err()
            .print(Messages.error(
                String.valueOf(wrong.getMessage()), wrong.hint(), terminal().style()));
      }
    }
    write(null, json ? JsonText.of(tree(reports)) : text(reports));
    if (!complete) {
      return ExitCode.USAGE;
    }
    boolean failed =
        reports.stream().flatMap(report -> report.problems().stream()).anyMatch(this::isFailed);
    return failed ? ExitCode.PROBLEMS : ExitCode.GOOD;
  }

  private FileReport report(String file) {
    String kind = "";
    try {
      Input input = Input.read(file, terminal());
      kind = input.kind().word();
      return check(input);
    } catch (UnusableException unusable) {
      return new FileReport(unusable.file(), kind, "", unusable.problems());
    }
  }

  private String text(List<FileReport> reports) {
    StringBuilder text = new StringBuilder();
    for (FileReport report : reports) {
      for (Problem problem : report.problems()) {
        text.append(Messages.problem(report.file(), problem, terminal().style()));
      }
      int size = report.problems().size();
      String found = size == 0
          ? terminal().style().good("no problems")
          : Words.count(size, "problem", "problems");
      String what = report.what().isEmpty() ? "" : " (" + PlainText.of(report.what()) + ")";
      text.append(PlainText.of(report.file()))
          .append(": ")
          .append(found)
          .append(what)
          .append('\n');
    }
    return text.toString();
  }

  private static ArrayNode tree(List<FileReport> reports) {
    ArrayNode list = JsonNodeFactory.instance.arrayNode();
    for (FileReport report : reports) {
      ObjectNode file = list.addObject();
      file.put("file", report.file()).put("kind", report.kind());
      ArrayNode problems = file.putArray("problems");
      report.problems().forEach(problem -> describe(problem, problems.addObject()));
    }
    return list;
  }

  /** A problem as it stands in the JSON of the library. */
  private static void describe(Problem problem, ObjectNode object) {
    object.put("code", problem.code().name());
    object.put("severity", problem.severity().name());
    object.put("path", problem.path());
    object.put("message", problem.message());
    object.put("hint", problem.hint());
    Location location = problem.location();
    if (location != null) {
      object.putObject("location").put("line", location.line()).put("column", location.column());
    }
  }
}
