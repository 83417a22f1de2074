package dev.maturity.cli.command;

import dev.maturity.assessment.Assessment;
import dev.maturity.cli.terminal.JsonText;
import dev.maturity.cli.terminal.Output;
import dev.maturity.cli.terminal.Terminal;
import dev.maturity.cli.terminal.UsageException;
import dev.maturity.cli.terminal.Words;
import dev.maturity.io.MaturityJson;
import dev.maturity.model.Limits;
import dev.maturity.model.Model;
import dev.maturity.problem.PlainText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The beginning of a model of one's own. */
@Command(
    name = "init",
    header = "Begin a model of your own.",
    description = {
      "Write a small model with comments that say what everything means, and answers to it. Both can be scored as they stand. With --samples, write sample answers to an installed model instead."
    },
    footer = {
      "",
      "Examples:",
      "  maturity init data-quality",
      "  maturity score data-quality.yaml data-quality-answers.csv",
      "",
      "  maturity init gartner-cxm --samples",
      "  maturity score gartner-cxm gartner-cxm-sample-1.json"
    })
final class InitCommand extends BaseCommand {

  private static final String ID_IN_STARTER = "my-model";
  private static final Pattern FILE_NAME = Pattern.compile(".*\\.(yaml|yml|json|csv)");
  private static final String TAKEN_FOR_ANOTHER = "\\d.*|null|true|false|yes|no|on|off|y|n";

  @Parameters(
      arity = "0..1",
      paramLabel = "ID",
      defaultValue = ID_IN_STARTER,
      description = "The id of the model, such as data-quality. Without it: ${DEFAULT-VALUE}.")
  @SuppressWarnings("NullAway.Init")
  private String id;

  @Option(
      names = "--into",
      paramLabel = "FOLDER",
      defaultValue = ".",
      description = "Where to write the files. Without it: here.")
  @SuppressWarnings("NullAway.Init")
  private Path folder;

  @Option(names = "--force", description = "Write over files that are there.")
  private boolean force;

  @Option(
      names = "--samples",
      description =
          "Instead of a new model, write the fictitious sample answers to the installed model of that id.")
  private boolean samples;

  @Option(names = "--json", description = "Print the names of the files as JSON.")
  private boolean json;

  InitCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  public Integer call() {
    return samples ? writeSamples() : writeModel();
  }

  private int writeModel() {
    if (!id.matches(Limits.ID_PATTERN)) {
      throw new UsageException(
          "The id (%s) of the model must be small letters and digits, with hyphens or dots between them."
              .formatted(id),
          "Such as data-quality.");
    }
    if (FILE_NAME.matcher(id).matches()) {
      throw new UsageException(
          "The id (%s) of the model must not be the name of a file.".formatted(id),
          "Maybe %s, and --into for another folder."
              .formatted(id.substring(0, id.lastIndexOf('.'))));
    }
    Path model = folder.resolve(id + ".yaml").normalize();
    Path answers = folder.resolve(id + "-answers.csv").normalize();
    check(List.of(model, answers), "Maybe another id, or --force to write over it.");
    Output.write(model, model());
    Output.write(answers, starter("answers.csv"));
    write(null, json ? tree(List.of(model, answers)) : text(model, answers));
    return ExitCode.GOOD;
  }

  /** A file for each sample, to be looked at, changed and scored. */
  private int writeSamples() {
    Model model = models().whole(models().find(id).model());
    List<Assessment> all = engine().models().ids().contains(model.id())
        ? engine().models().samples(model.id())
        : List.of();
    if (all.isEmpty()) {
      throw new UsageException("The model (%s) has no samples.".formatted(model.id()), "");
    }
    Map<Path, Assessment> files = new LinkedHashMap<>();
    for (Assessment sample : all) {
      String name = "%s-sample-%s.json".formatted(model.id(), files.size() + 1);
      files.put(folder.resolve(name).normalize(), sample);
    }
    check(List.copyOf(files.keySet()), "Maybe --into another folder, or --force to write over it.");
    files.forEach((file, sample) -> Output.write(file, MaturityJson.standard().write(sample)));
    write(null, json ? tree(files.keySet()) : text(files));
    return ExitCode.GOOD;
  }

  private void check(List<Path> files, String hint) {
    for (Path file : files) {
      if (Files.exists(file) && !force) {
        throw new UsageException("The file (%s) is there already.".formatted(file), hint);
      }
    }
    files.forEach(Output::check);
  }

  private static String text(Map<Path, Assessment> samples) {
    StringBuilder text = new StringBuilder("Written, all of it fictitious:\n");
    samples.forEach((file, sample) -> text.append("  %s: %s, %s, %s\n"
        .formatted(
            file,
            PlainText.of(sample.subject().name()),
            sample.model(),
            Words.count(sample.responses().size(), "answer", "answers"))));
    text.append("\nWhat to do next:\n");
    samples.forEach(
        (file, sample) -> text.append("  maturity score %s %s\n".formatted(sample.model(), file)));
    return text.toString();
  }

  private String model() {
    return starter("model.yaml")
        .replace("id: " + ID_IN_STARTER + "\n", "id: " + yaml(id) + "\n")
        .replace(ID_IN_STARTER, id);
  }

  /** An id such as 1.5 or null is a text only in quotes. */
  private static String yaml(String id) {
    return id.matches(TAKEN_FOR_ANOTHER) ? "\"" + id + "\"" : id;
  }

  private static String text(Path model, Path answers) {
    return """
        Written:
          %1$s: the model, with comments; change it with any text editor
          %2$s: the answers of two people

        What to do next:
          maturity validate %1$s
          maturity score %1$s %2$s
          maturity questionnaire %1$s --format csv -o questions.csv
        """.formatted(model, answers);
  }

  private static String tree(Collection<Path> written) {
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    ArrayNode files = object.putArray("files");
    written.forEach(file -> files.add(file.toString()));
    return JsonText.of(object);
  }

  private static String starter(String name) {
    try (InputStream stream =
        InitCommand.class.getResourceAsStream("/dev/maturity/cli/starter/" + name)) {
      return new String(
          Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("The starter (" + name + ") cannot be read.", e);
    }
  }
}
