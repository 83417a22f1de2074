package dev.maturity.cli.command;

import dev.maturity.cli.terminal.JsonText;
import dev.maturity.cli.terminal.Progress;
import dev.maturity.cli.terminal.Terminal;
import dev.maturity.cli.terminal.UsageException;
import dev.maturity.io.MaturityJson;
import dev.maturity.model.Criterion;
import dev.maturity.model.Dimension;
import dev.maturity.model.Level;
import dev.maturity.model.Model;
import dev.maturity.problem.Nearest;
import dev.maturity.scorecard.Blockers;
import dev.maturity.scorecard.DimensionScore;
import dev.maturity.scorecard.Scorecard;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** The way from the answers to the result, or what would lead to a better one. */
@Command(
    name = "explain",
    header = "Explain a score, or what blocks a level.",
    description = {
      "Show the whole way from the answers to a score and a level; or, with --level, the smallest sets of better answers that reach that level."
    },
    footer = {
      "",
      "Examples:",
      "  maturity explain gartner-cxm answers.json",
      "  maturity explain gartner-cxm answers.json --level performing"
    })
final class ExplainCommand extends BaseCommand {

  @Mixin
  @SuppressWarnings("NullAway.Init")
  private AnsweredModel answered;

  @Parameters(
      index = "2",
      arity = "0..1",
      paramLabel = "NODE",
      defaultValue = DimensionScore.OVERALL,
      description = "The id of a dimension; without it, the whole model.")
  @SuppressWarnings("NullAway.Init")
  private String node;

  @Option(names = "--level", paramLabel = "LEVEL", description = "The id of the level to reach.")
  private @Nullable String level;

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  ExplainCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  public Integer call() {
    AnsweredModel.Ready ready = answered.ready(this);
    requireNode(ready.scorer().model());
    write(null, level == null ? derivation(ready) : blockers(ready, level));
    return ExitCode.GOOD;
  }

  private String derivation(AnsweredModel.Ready ready) {
    Scorecard card = ready.scorer().score(ready.assessment());
    DimensionScore found = card.dimension(node).orElseThrow();
    return json ? JsonText.of(tree(card)) : page(found.explain());
  }

  private void requireNode(Model model) {
    List<String> ids = new ArrayList<>();
    ids.add(DimensionScore.OVERALL);
    model.allDimensions().stream().map(Dimension::id).forEach(ids::add);
    if (!ids.contains(node)) {
      throw new UsageException(
          "The model (%s) has no dimension (%s).".formatted(model.id(), node),
          around(model)
              .map(outer -> "It is a criterion, and stands in " + outer + ".")
              .or(() -> Nearest.to(node, ids).map(near -> "Maybe " + near + "."))
              .orElse("It has: " + String.join(", ", ids) + "."));
    }
  }

  /** Where the criterion of that id stands. */
  private Optional<String> around(Model model) {
    return model.allDimensions().stream()
        .filter(dimension -> holds(dimension.criteria()))
        .map(Dimension::id)
        .findFirst()
        .or(() -> holds(model.criteria()) ? Optional.of(DimensionScore.OVERALL) : Optional.empty());
  }

  private boolean holds(List<Criterion> criteria) {
    return criteria.stream().anyMatch(criterion -> criterion.id().equals(node));
  }

  /** The node as it stands in the JSON of the scorecard. */
  private JsonNode tree(Scorecard card) {
    JsonNode whole = JsonText.tree(MaturityJson.standard().write(card)).get("overall");
    return find(whole);
  }

  private JsonNode find(JsonNode from) {
    if (from.get("id").stringValue().equals(node)) {
      return from;
    }
    JsonNode inner = from.get("dimensions");
    if (inner != null) {
      for (JsonNode child : inner) {
        JsonNode found = find(child);
        if (!found.isMissingNode()) {
          return found;
        }
      }
    }
    return MissingNode.getInstance();
  }

  private String blockers(AnsweredModel.Ready ready, String wanted) {
    List<String> levels =
        ready.scorer().model().levels().stream().map(Level::id).toList();
    if (!levels.contains(wanted)) {
      throw OptionValues.unknown("level", wanted, levels);
    }
    Blockers found = Progress.during(
        terminal(),
        "Looking for what blocks " + wanted,
        () -> ready.scorer().blockers(ready.assessment(), node, wanted));
    return json ? MaturityJson.standard().write(found) : page(null, found::explain);
  }
}
