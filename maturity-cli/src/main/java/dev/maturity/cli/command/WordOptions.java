package dev.maturity.cli.command;

import dev.maturity.cli.input.Input;
import dev.maturity.cli.input.Kind;
import dev.maturity.cli.terminal.Messages;
import dev.maturity.cli.terminal.UsageException;
import dev.maturity.io.LabelSetJson;
import dev.maturity.model.LabelSet;
import dev.maturity.model.Model;
import dev.maturity.problem.Nearest;
import dev.maturity.problem.Problem;
import dev.maturity.problem.ProblemCode;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** In which words a model is wanted: those of a label set, by its id or file, or by its language. */
final class WordOptions {

  @Option(
      names = "--labels",
      paramLabel = "SET",
      description =
          "The model in other words: the id of one of its label sets, or a file that holds one.")
  private @Nullable String labels;

  @Option(
      names = "--language",
      paramLabel = "TAG",
      description = {
        "The model in another language, such as de; for de-AT, de will do. What the program says itself stays English."
      })
  private @Nullable String language;

  private @Nullable Input file;

  /** The languages that a model can be shown in, its own first. */
  static List<String> languages(Model model) {
    return Stream.concat(
            Stream.of(model.language()), model.labelSets().stream().map(LabelSet::language))
        .filter(tag -> !tag.isEmpty())
        .distinct()
        .toList();
  }

  /** The model in these words. Its ids stay, and the labels that it had are still taken as answers. */
  Model of(Model model, BaseCommand command) {
    Optional<LabelSet> wanted =
        labels == null ? ofLanguage(model) : Optional.of(ofName(model, labels, command));
    return wanted
        .map(set -> model.withLabelSet(set).labelled(set.id()).orElseThrow())
        .orElse(model);
  }

  /** Says which texts of a translation stay as they are. Names of another publisher are not meant to be all. */
  void tellMissing(Model model, BaseCommand command) {
    Optional<LabelSet> wanted =
        labels == null ? ofLanguage(model) : Optional.of(ofName(model, labels, command));
    wanted
        .filter(set -> !set.language().isEmpty() && !set.language().equals(model.language()))
        .ifPresent(set -> tell(set, model, command));
  }

  private static void tell(LabelSet set, Model model, BaseCommand command) {
    int missing = set.missing(model).size();
    if (missing > 0) {
      Problem problem = Problem.warning(
              ProblemCode.MISSING_PROPERTY,
              "",
              "Of %s texts of the model (%s), %s have no label in the label set (%s), and stay as they are."
                  .formatted(model.texts().size(), model.id(), missing, set.id()))
          .withHint("Maybe validate, which lists them for a file that holds a label set.");
      command
          .terminal()
          .err()
          .print(Messages.problem("", problem, command.terminal().style()));
    }
  }

  private LabelSet ofName(Model model, String name, BaseCommand command) {
    List<String> ids = model.labelSets().stream().map(LabelSet::id).toList();
    if (!ids.contains(name) && command.models().isFile(name)) {
      return read(model, name, command);
    }
    return model.labelSets().stream()
        .filter(set -> set.id().equals(name))
        .findFirst()
        .orElseThrow(() -> new UsageException(
            "The model (%s) has no label set (%s).".formatted(model.id(), name),
            Nearest.to(name, ids)
                .map(near -> "Maybe " + near + ".")
                .orElse((ids.isEmpty() ? "It has none" : "It has: " + String.join(", ", ids))
                    + ". A label set of your own is named by its file, such as ./labels.json.")));
  }

  private LabelSet read(Model model, String name, BaseCommand command) {
    Input input = file == null ? Input.read(name, command.terminal()) : file;
    file = input;
    if (input.kind() != Kind.LABEL_SET && !input.keys().isEmpty()) {
      throw new UsageException(
          "The text (%s) should be a label set, and it is %s."
              .formatted(input.name(), input.kind()),
          "A label set has an id and labels.");
    }
    return input.as(text -> LabelSetJson.read(text, model));
  }

  /** Of several sets in one language, the one that misses least. Empty for the model's own words. */
  private Optional<LabelSet> ofLanguage(Model model) {
    String wanted = String.valueOf(language);
    for (String range = wanted; !range.isEmpty(); range = broader(range)) {
      String tag = range;
      if (tag.equalsIgnoreCase(model.language())) {
        return Optional.empty();
      }
      Optional<LabelSet> found = model.labelSets().stream()
          .filter(set -> tag.equalsIgnoreCase(set.language()))
          .min(Comparator.comparing(set -> set.missing(model).size()));
      if (found.isPresent()) {
        return found;
      }
    }
    List<String> there = languages(model);
    throw new UsageException(
        "The model (%s) is not here in the language (%s).".formatted(model.id(), wanted),
        there.isEmpty()
            ? "It does not say its language, and has no label set in another."
            : "It is here in: " + String.join(", ", there) + ".");
  }

  /** The lookup of RFC 4647: without the last part, and without a single letter that would then be the last. */
  private static String broader(String tag) {
    String range = tag.toLowerCase(Locale.ROOT).replace('_', '-');
    int end = range.lastIndexOf('-');
    if (end > 2 && range.charAt(end - 2) == '-') {
      end -= 2;
    }
    return end < 0 ? "" : range.substring(0, end);
  }
}
