package dev.maturity.engine;

import dev.maturity.compiled.Node;
import dev.maturity.model.Fraction;
import dev.maturity.model.FractionSum;
import dev.maturity.scoring.Aggregations;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A node that knows the positions of its criteria in model order, where its own come before those of its dimensions.
 *
 * @param node the node
 * @param from the position of its first criterion
 * @param to the position behind its last one, that of its last dimension
 * @param wholeMean the sum of the weights if its score is the plain mean of criteria; null if it is anything else
 * @param members for each level from the floor up, the positions of the criteria that count toward it
 * @param children its dimensions
 */
record IndexedNode(
    Node node,
    int from,
    int to,
    @Nullable Fraction wholeMean,
    List<int[]> members,
    List<IndexedNode> children) {

  static IndexedNode of(Node overall) {
    Map<String, Integer> positions = new LinkedHashMap<>();
    number(overall, positions);
    return of(overall, 0, positions);
  }

  private static void number(Node node, Map<String, Integer> positions) {
    for (Node.Leaf leaf : node.leaves()) {
      positions.put(leaf.id(), positions.size());
    }
    for (Node child : node.children()) {
      number(child, positions);
    }
  }

  private static IndexedNode of(Node node, int from, Map<String, Integer> positions) {
    List<IndexedNode> children = new ArrayList<>();
    int to = from + node.leaves().size();
    for (Node child : node.children()) {
      children.add(of(child, to, positions));
      to = children.get(children.size() - 1).to();
    }
    List<int[]> members = new ArrayList<>();
    for (List<Node.Member> level : node.levelMembers()) {
      int[] places = new int[level.size()];
      for (int i = 0; i < places.length; i++) {
        places[i] = Objects.requireNonNull(positions.get(level.get(i).criterion()));
      }
      members.add(places);
    }
    return new IndexedNode(
        node, from, to, weightsOfMean(node), List.copyOf(members), List.copyOf(children));
  }

  private static @Nullable Fraction weightsOfMean(Node node) {
    boolean isPlainMean = node.aggregation().filter(Aggregations.mean()::equals).isPresent()
        && node.form().isPlain()
        && node.children().isEmpty();
    if (!isPlainMean) {
      return null;
    }
    FractionSum weights = new FractionSum();
    for (Node.Leaf leaf : node.leaves()) {
      weights.add(leaf.weight());
    }
    return weights.value();
  }

  /** How many criteria are its own. */
  int own() {
    return node.leaves().size();
  }

  /** This node and every one below it, each before those inside it. */
  Stream<IndexedNode> all() {
    return Stream.concat(Stream.of(this), children.stream().flatMap(IndexedNode::all));
  }
}
