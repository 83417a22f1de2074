package dev.maturity.cli.command;

import dev.maturity.cli.terminal.UsageException;
import dev.maturity.model.Model;
import dev.maturity.model.Scoring;
import dev.maturity.problem.Nearest;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** By which of its ways a model scores. */
final class ScoringOption {

  @Option(
      names = "--scoring",
      paramLabel = "ID",
      description = "Another of the ways to score that the model holds.")
  private @Nullable String wanted;

  boolean isGiven() {
    return wanted != null;
  }

  /** The model with that way of scoring; as it is where none is wanted. */
  Model of(Model found) {
    String id = wanted;
    if (id == null) {
      return found;
    }
    List<String> ids = new ArrayList<>();
    ids.add(found.scoring().id());
    found.alternatives().stream().map(Scoring::id).forEach(ids::add);
    return found
        .scoredBy(id)
        .orElseThrow(() -> new UsageException(
            "The model (%s) has no scoring (%s).".formatted(found.id(), id),
            Nearest.to(id, ids)
                .map(near -> "Maybe " + near + ".")
                .orElse("It has: " + String.join(", ", ids) + ".")));
  }
}
