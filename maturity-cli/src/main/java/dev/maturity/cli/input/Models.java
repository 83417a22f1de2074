package dev.maturity.cli.input;

import dev.maturity.cli.terminal.Terminal;
import dev.maturity.cli.terminal.UsageException;
import dev.maturity.engine.MaturityEngine;
import dev.maturity.io.MaturityJson;
import dev.maturity.model.Model;
import dev.maturity.problem.Nearest;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds the models that the command line names: by an id, or by a file. */
public final class Models {

  private final MaturityEngine engine;
  private final Terminal terminal;

  /**
   * A finder.
   *
   * @param engine whose models and rules are at hand
   * @param terminal whose standard input is meant by {@code -}
   */
  public Models(MaturityEngine engine, Terminal terminal) {
    this.engine = engine;
    this.terminal = terminal;
  }

  /**
   * A model and where it came from.
   *
   * @param model the model
   * @param source the text it was read from; null for an installed model
   */
  public record Found(Model model, @Nullable Input source) {}

  /**
   * Finds a model.
   *
   * @param argument an id such as {@code gartner-cxm} or {@code gartner-cxm@1.0.0}, a file, or {@code -}
   * @return the model
   * @throws UsageException if there is none of that id or version, or no such file
   * @throws UnusableException if the file holds no model that can be used
   */
  public Found find(String argument) {
    return isFile(argument) ? read(Input.read(argument, terminal)) : installed(argument);
  }

  /**
   * Reads a model from a text.
   *
   * @param input the text
   * @return the model
   * @throws UsageException if the text holds something else
   * @throws UnusableException if the text holds no model that can be used
   */
  public Found read(Input input) {
    if (input.kind() != Kind.MODEL) {
      throw new UsageException(
          "The text (%s) should be a model, and it is %s.".formatted(input.name(), input.kind()),
          input.kind().isAnswers()
              ? "Answers come behind their model: maturity score MODEL %s.".formatted(input.name())
              : "");
    }
    return new Found(input.as(text -> json().readModel(text)), input);
  }

  /**
   * Reads with the rules at hand.
   *
   * @return the reader
   */
  public MaturityJson json() {
    return MaturityJson.using(engine.rules());
  }

  /**
   * Whether an argument names a file, and not an installed model.
   *
   * @param argument the argument
   * @return true if it is {@code -}, ends as files of models do, holds a separator, or names a file and no model
   */
  public boolean isFile(String argument) {
    String name = argument.toLowerCase(Locale.ROOT);
    return argument.equals(Input.STANDARD_INPUT)
        || List.of(".json", ".yaml", ".yml", ".csv").stream().anyMatch(name::endsWith)
        || argument.contains("/")
        || argument.contains("\\")
        || (exists(argument) && engine.models().find(id(argument)).isEmpty());
  }

  private static boolean exists(String argument) {
    try {
      return Files.exists(Path.of(argument));
    } catch (InvalidPathException noFileCanBeNamedSo) {
      return false;
    }
  }

  private Found installed(String argument) {
    String id = id(argument);
    List<String> ids = engine.models().ids();
    Model model = engine
        .models()
        .find(id)
        .orElseThrow(() -> new UsageException(
            "There is no model (%s) here.".formatted(argument),
            Nearest.to(id, ids)
                .map(nearest -> "Maybe " + nearest + ".")
                .orElse((ids.isEmpty()
                        ? "None is installed"
                        : "Installed are: " + String.join(", ", ids))
                    + ". A model of your own is named by its file, such as ./my-model.json.")));
    String version = argument.equals(id) ? model.version() : argument.substring(id.length() + 1);
    if (!version.equals(model.version())) {
      throw new UsageException(
          "The model (%s) is here in the version (%s), not in the version (%s)."
              .formatted(id, model.version(), version),
          "Maybe " + id + ", or a file that holds the other version.");
    }
    return new Found(model, null);
  }

  /**
   * The installed model of which a model is a variant.
   *
   * @param variant a model
   * @return the model that has it as a variant; the model itself if there is none
   */
  public Model whole(Model variant) {
    return engine.models().ids().stream()
        .filter(id -> variant.id().startsWith(id + "-"))
        .map(engine::model)
        .filter(model -> model
            .variant(variant.id().substring(model.id().length() + 1))
            .filter(variant::equals)
            .isPresent())
        .findFirst()
        .orElse(variant);
  }

  private static String id(String argument) {
    int at = argument.indexOf('@');
    return at < 0 ? argument : argument.substring(0, at);
  }
}
