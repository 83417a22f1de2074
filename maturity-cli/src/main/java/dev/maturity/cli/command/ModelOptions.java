package dev.maturity.cli.command;

import dev.maturity.cli.terminal.UsageException;
import dev.maturity.model.Model;
import dev.maturity.model.Variant;
import dev.maturity.problem.Nearest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** In which form and in which words a model is wanted, as several commands take it. */
final class ModelOptions {

  @Option(
      names = "--variant",
      paramLabel = "ID",
      description = {
        "Take a variant of the model. Of an installed model, its id, a hyphen and this as MODEL are the same."
      })
  private @Nullable String variant;

  @ArgGroup
  private @Nullable WordOptions words;

  /** Whether any of these options was given. */
  boolean isGiven() {
    return variant != null || words != null;
  }

  /** The model in that form and in those words. */
  Model of(Model found, BaseCommand command) {
    return of(found, "", command);
  }

  /** The model in that form and in its own words. */
  Model inOwnWords(Model found) {
    String wanted = variant;
    return wanted == null ? found : found.variant(wanted).orElseThrow(() -> unknown(found, wanted));
  }

  /**
   * The model in that form and in those words.
   *
   * @param answered the id of the model that answers name, which may be that of a variant; empty if they name none
   */
  Model of(Model found, String answered, BaseCommand command) {
    Model whole = command.models().whole(found);
    String form = whole.id().equals(found.id())
        ? form(found, answered)
        : found.id().substring(whole.id().length() + 1);
    if (variant != null && !variant.equals(form)) {
      throw unknown(found, variant);
    }
    Model worded = words == null ? whole : words.of(whole, command);
    if (words != null) {
      words.tellMissing(whole, command);
    }
    return form.isEmpty() ? worded : worded.variant(form).orElseThrow(() -> unknown(found, form));
  }

  /** The variant of a model that answers name as theirs; the model itself if they name none. */
  static Model answered(Model model, String named) {
    return model.variant(variantOf(model, named)).orElse(model);
  }

  /** The id of a variant; empty for the model itself. */
  private String form(Model model, String answered) {
    return variant == null ? variantOf(model, answered) : variant;
  }

  private static String variantOf(Model model, String named) {
    return model.variants().stream()
        .map(Variant::id)
        .filter(id -> named.equals(model.id() + "-" + id))
        .findFirst()
        .orElse("");
  }

  private static UsageException unknown(Model model, String wanted) {
    List<String> ids = model.variants().stream().map(Variant::id).toList();
    return new UsageException(
        "The model (%s) has no variant (%s).".formatted(model.id(), wanted),
        Nearest.to(wanted, ids)
            .map(near -> "Maybe " + near + ".")
            .orElse(ids.isEmpty() ? "It has none." : "It has: " + String.join(", ", ids) + "."));
  }
}
