package dev.maturity.cli.command;

import dev.maturity.assessment.Assessment;
import dev.maturity.benchmark.Benchmark;
import dev.maturity.cli.input.Answers;
import dev.maturity.cli.input.Input;
import dev.maturity.cli.input.Kind;
import dev.maturity.cli.input.Models;
import dev.maturity.cli.terminal.Terminal;
import dev.maturity.cli.terminal.UsageException;
import dev.maturity.crosswalk.Crosswalk;
import dev.maturity.io.BenchmarkJson;
import dev.maturity.io.CrosswalkJson;
import dev.maturity.io.LabelSetJson;
import dev.maturity.io.MaturityJson;
import dev.maturity.model.LabelSet;
import dev.maturity.model.Model;
import dev.maturity.problem.Problem;
import dev.maturity.problem.ProblemCode;
import dev.maturity.scorecard.Scorecard;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Everything that is wrong with files. */
@Command(
    name = "validate",
    header = "Show everything that is wrong with files.",
    description = {
      "Check files that hold models, answers, scorecards, benchmarks, crosswalks or label sets, and show every problem with its line and its way out."
    },
    footer = {
      "",
      "Examples:",
      "  maturity validate my-model.yaml",
      "  maturity validate answers.csv --model my-model.yaml",
      "",
      "Exit code 1 where a file has errors; warnings alone give 0."
    })
final class ValidateCommand extends CheckCommand {

  @Option(
      names = "--model",
      paramLabel = "MODEL",
      description = {
        "The model that is answered: an id or a file. Needed for answers in CSV or of a form; other answers name their model. Of a label set: the model whose texts it labels, and what it misses is listed. Of a crosswalk: a model that it is held against."
      })
  private @Nullable String model;

  @Mixin
  @SuppressWarnings("NullAway.Init")
  private ModelOptions form;

  private @Nullable Model given;

  ValidateCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  FileReport check(Input input) {
    return switch (input.kind()) {
      case MODEL -> model(input);
      case SCORECARD -> scorecard(input);
      case BENCHMARK -> benchmark(input);
      case CROSSWALK -> crosswalk(input);
      case ASSESSMENT -> assessment(input);
      case FORM, TABLE -> answers(input, given(input));
      case LABEL_SET -> labels(input);
    };
  }

  @Override
  boolean isFailed(Problem problem) {
    return problem.isError();
  }

  private FileReport model(Input input) {
    Model read = models().read(input).model();
    List<Problem> warnings = engine().validate(read);
    return report(
        input, "a model, %s".formatted(read), models().json().locate(input.text(), warnings));
  }

  private FileReport scorecard(Input input) {
    Scorecard card = input.as(text -> MaturityJson.standard().readScorecard(text));
    return report(
        input,
        "a scorecard of %s, %s %s"
            .formatted(card.subject().name(), card.model(), card.modelVersion()),
        List.of());
  }

  private static FileReport benchmark(Input input) {
    Benchmark read = input.as(BenchmarkJson::read);
    return report(input, "a benchmark, %s, a %s".formatted(read.id(), read.kind()), List.of());
  }

  /** As where it is used: beside the crosswalks that are installed. */
  private FileReport crosswalk(Input input) {
    CrosswalkJson json = model == null
        ? CrosswalkJson.standard()
        : CrosswalkJson.against(List.of(models().whole(given(input))));
    Crosswalk read = input.as(json::read);
    input.as(text -> Crosswalks.installed(this).with(read));
    return report(input, "a crosswalk, " + read.id(), List.of());
  }

  private FileReport assessment(Input input) {
    if (model != null) {
      return answers(input, given(input));
    }
    Assessment read = input.as(text -> MaturityJson.standard().readAssessment(text));
    Optional<Model> installed = engine().models().find(read.model());
    if (installed.isEmpty()) {
      throw new UsageException(
          "The answers (%s) are to the model (%s), which is not installed."
              .formatted(input.name(), read.model()),
          "Maybe --model should name its file.");
    }
    return answers(input, installed.get());
  }

  /** Against a model, a list of what is still to be put in other words. */
  private FileReport labels(Input input) {
    if (model == null) {
      LabelSet read = input.as(LabelSetJson::read);
      return report(input, "a label set, " + read.id(), List.of());
    }
    Model labelled = models().whole(given(input));
    LabelSet read = input.as(text -> LabelSetJson.read(text, labelled));
    List<Problem> missing = read.missing(labelled).keySet().stream()
        .map(path -> Problem.warning(
            ProblemCode.MISSING_PROPERTY, "/labels", "The text (%s) has no label.".formatted(path)))
        .toList();
    return report(
        input,
        "a label set, %s, of %s".formatted(read.id(), labelled),
        models().json().locate(input.text(), missing));
  }

  private FileReport answers(Input input, Model answeredModel) {
    Model chosen = form.of(answeredModel, input.model(), this);
    Assessment read = new Answers(null, null).read(input, chosen);
    return report(
        input,
        "%s to %s, %s"
            .formatted(
                input.kind(),
                chosen,
                read.responses().size() == 1 ? "1 answer" : read.responses().size() + " answers"),
        List.of());
  }

  private Model given(Input input) {
    if (given == null) {
      if (model == null) {
        throw new UsageException(
            "The text (%s) is %s, which do not say to which model."
                .formatted(input.name(), input.kind()),
            input.kind() == Kind.FORM
                ? "The option --model names it. If it should be a model: that has an id, a name, levels and scales."
                : "The option --model names it.");
      }
      given = new Models(engine(), terminal()).find(model).model();
    }
    return given;
  }

  private static FileReport report(Input input, String what, List<Problem> problems) {
    return new FileReport(input.name(), input.kind().word(), what, problems);
  }
}
