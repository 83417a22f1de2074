package dev.maturity.cli.command;

import dev.maturity.cli.questionnaire.Questionnaire;
import dev.maturity.cli.terminal.Terminal;
import dev.maturity.cli.terminal.UsageException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What people are asked. */
@Command(
    name = "questionnaire",
    header = "Write a questionnaire for people to fill in.",
    description = {
      "Write what people are asked, in a form that they can fill in. CSV and what web forms send can be scored as they come back; Markdown is for reading and printing."
    },
    footer = {
      "",
      "Examples:",
      "  maturity questionnaire gartner-cxm -o questions.md",
      "  maturity questionnaire gartner-cxm --format csv -o answers.csv",
      "  maturity questionnaire my-model.yaml --format surveyjs -o survey.json",
      "  maturity questionnaire my-model.yaml --labels my-model.de.yaml -o fragen.md"
    })
final class QuestionnaireCommand extends BaseCommand {

  private static final String BYTE_ORDER_MARK = "\ufeff";

  @Parameters(paramLabel = "MODEL", description = "The id of a model, or a file that holds one.")
  @SuppressWarnings("NullAway.Init")
  private String model;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "markdown",
      description = {
        "One of: ${COMPLETION-CANDIDATES}. Without it: ${DEFAULT-VALUE}. csv has one row a criterion, csv-wide one row a rater."
      })
  @SuppressWarnings("NullAway.Init")
  private Questionnaire format;

  @Mixin
  @SuppressWarnings("NullAway.Init")
  private ModelOptions form;

  @Option(names = "--json", description = "The same as --format json-schema.")
  private boolean json;

  @Option(
      names = "--excel",
      description = {
        "Of CSV: begin with a byte order mark, without which Excel takes letters such as é for others."
      })
  private boolean excel;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write to a file.")
  private @Nullable Path output;

  QuestionnaireCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  public Integer call() {
    Questionnaire wanted = json ? Questionnaire.JSON_SCHEMA : format;
    boolean table = wanted == Questionnaire.CSV || wanted == Questionnaire.CSV_WIDE;
    if (excel && !table) {
      throw new UsageException(
          "The option (--excel) is for CSV, and the format is (%s).".formatted(wanted),
          "Maybe --format csv.");
    }
    String text = wanted.of(form.of(models().find(model).model(), this));
    write(output, excel ? BYTE_ORDER_MARK + text : text);
    return ExitCode.GOOD;
  }
}
