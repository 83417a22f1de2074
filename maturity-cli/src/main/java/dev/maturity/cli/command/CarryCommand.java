package dev.maturity.cli.command;

import dev.maturity.assessment.Assessment;
import dev.maturity.cli.input.Answers;
import dev.maturity.cli.input.Input;
import dev.maturity.cli.input.Kind;
import dev.maturity.cli.terminal.Output;
import dev.maturity.cli.terminal.Terminal;
import dev.maturity.cli.terminal.UsageException;
import dev.maturity.crosswalk.CarriedAnswers;
import dev.maturity.crosswalk.Closeness;
import dev.maturity.crosswalk.Confidence;
import dev.maturity.crosswalk.Relation;
import dev.maturity.io.CrosswalkJson;
import dev.maturity.io.MaturityCsv;
import dev.maturity.io.MaturityJson;
import dev.maturity.io.SourceText;
import dev.maturity.model.Model;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Answer once, score elsewhere. */
@Command(
    name = "carry",
    header = "Carry answers over to another model.",
    description = {
      "Carry answers over to another model, as far as its criteria ask the same, and show what was carried over, what was not and why, and what remains to ask. Each answer carried over is marked."
    },
    footer = {
      "",
      "Examples:",
      "  maturity carry answers.json gartner-cxm",
      "  maturity carry answers.json gartner-cxm -o carried.json",
      "  maturity carry answers.csv gartner-cxm --model my-model.yaml --crosswalk my-links.yaml"
    })
final class CarryCommand extends BaseCommand {

  @Parameters(
      index = "0",
      paramLabel = "ANSWERS",
      description =
          "A file with the answers, or - for standard input, in any form that maturity score takes.")
  @SuppressWarnings("NullAway.Init")
  private String answers;

  @Parameters(
      index = "1",
      paramLabel = "TO",
      description = "The id of the model to carry them to, or a file that holds it.")
  @SuppressWarnings("NullAway.Init")
  private String to;

  @Option(
      names = "--model",
      paramLabel = "MODEL",
      description =
          "The model that was answered, where the answers do not name one that is installed.")
  private @Nullable String model;

  /** Of the model that is carried to: what remains to ask is said in these words. */
  @Mixin
  @SuppressWarnings("NullAway.Init")
  private ModelOptions form;

  @Option(
      names = "--crosswalk",
      paramLabel = "FILE",
      description =
          "A file with links of your own, beside those that are installed. May be given several times.")
  private List<Path> files = List.of();

  @Option(
      names = "--related",
      description = "Carry over where criteria overlap, too, not only where they ask the same.")
  private boolean related;

  @Option(
      names = "--confidence",
      paramLabel = "WORD",
      description = "The lowest confidence of a link that will do: high, medium or low.")
  private String confidence = "low";

  @Option(
      names = "--subject",
      paramLabel = "NAME",
      description = "Who is assessed, where the answers do not say it.")
  private @Nullable String subject;

  @Option(
      names = "--date",
      paramLabel = "DATE",
      description =
          "The day of the assessment, such as 2026-10-15, where the answers do not say it.")
  private @Nullable LocalDate date;

  @Option(
      names = {"-o", "--out", "--output"},
      paramLabel = "FILE",
      description =
          "Write the carried answers to a file, as an assessment that can be scored: JSON, or CSV if its name ends so.")
  private @Nullable Path output;

  @Option(names = "--json", description = "Print JSON: everything, with the answers.")
  private boolean json;

  CarryCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  public Integer call() {
    Input input = Input.read(answers, terminal());
    Model from = answered(input);
    Model target = form.of(models().find(to).model(), this);
    Assessment given = new Answers(subject, date).read(input, from);
    CarriedAnswers carried = Crosswalks.of(this, files)
        .carry(given, from, target, new Closeness(relation(), confidence()));
    if (output != null) {
      Output.write(output, file(carried, target, output));
    }
    write(null, json ? CrosswalkJson.standard().write(carried) : page(null, carried::summary));
    return ExitCode.GOOD;
  }

  private Model answered(Input input) {
    if (model != null) {
      return ModelOptions.answered(models().find(model).model(), input.model());
    }
    if (input.kind() != Kind.ASSESSMENT) {
      throw new UsageException(
          "The text (%s) is %s, which do not say to which model."
              .formatted(input.name(), input.kind()),
          "The option --model names it.");
    }
    String id = input
        .as((SourceText text) -> MaturityJson.standard().readAssessment(text))
        .model();
    return engine()
        .models()
        .find(id)
        .orElseThrow(() -> new UsageException(
            "The answers (%s) are to the model (%s), which is not installed."
                .formatted(input.name(), id),
            "Maybe --model should name its file."));
  }

  private Relation relation() {
    return related ? Relation.RELATED : Relation.CLOSE;
  }

  private Confidence confidence() {
    for (Confidence known : Confidence.values()) {
      if (known.toString().equals(confidence)) {
        return known;
      }
    }
    throw new UsageException(
        "The confidence (%s) must be high, medium or low.".formatted(confidence), "");
  }

  private static String file(CarriedAnswers carried, Model target, Path file) {
    return file.toString().toLowerCase(Locale.ROOT).endsWith(".csv")
        ? MaturityCsv.forModel(target).writeLong(carried.assessment())
        : MaturityJson.standard().write(carried.assessment());
  }
}
