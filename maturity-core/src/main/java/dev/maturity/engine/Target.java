package dev.maturity.engine;

import dev.maturity.model.Level;
import dev.maturity.model.Model;
import dev.maturity.problem.MaturityException;
import dev.maturity.problem.Nearest;
import dev.maturity.problem.Problem;
import dev.maturity.problem.ProblemCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where somebody wants to be: a node at a level or above it.
 *
 * @param node the node, which has a level rule
 * @param rank the rank of the level
 */
record Target(IndexedNode node, int rank) {

  /** Refuses with everything that is wrong about the two ids. */
  static Target of(Model model, IndexedNode overall, String nodeId, String levelId) {
    List<Problem> problems = new ArrayList<>();
    List<IndexedNode> nodes = overall.all().toList();
    Optional<IndexedNode> node =
        nodes.stream().filter(one -> one.node().id().equals(nodeId)).findFirst();
    if (node.isEmpty()) {
      problems.add(unknown(
          "dimension", nodeId, nodes.stream().map(one -> one.node().id()).toList()));
    } else if (node.get().node().levelRule().isEmpty()) {
      problems.add(Problem.error(
              ProblemCode.INCONSISTENT,
              "",
              "The model (%s) asks for no level of (%s): its level rule is none."
                  .formatted(model, nodeId))
          .withHint(
              "Maybe another node, or a scoring of the model that names a level rule there."));
    }
    List<String> levels = model.levels().stream().map(Level::id).toList();
    if (!levels.contains(levelId)) {
      problems.add(unknown("level", levelId, levels));
    }
    if (!problems.isEmpty()) {
      throw new MaturityException(
          "Nothing can be said of what blocks the level (%s).".formatted(levelId), problems);
    }
    return new Target(node.orElseThrow(), levels.indexOf(levelId) + 1);
  }

  private static Problem unknown(String kind, String id, List<String> known) {
    String hint = Nearest.to(id, known)
        .map(nearest -> "Maybe " + nearest + ".")
        .orElse(known.isEmpty() ? "It has none." : "There are " + String.join(", ", known) + ".");
    return Problem.error(
            ProblemCode.DANGLING_REFERENCE, "", "The model has no %s (%s).".formatted(kind, id))
        .withHint(hint);
  }
}
