package dev.maturity.validation;

import dev.maturity.model.Criterion;
import dev.maturity.model.Dimension;
import java.util.List;
import java.util.Optional;

/**
 * A node of a model where it stands: a dimension, or the model itself as the overall node.
 *
 * @param name the node as a message names it
 * @param dimension the dimension; empty for the overall node
 * @param criteria its own criteria
 * @param children the dimensions inside it, down to the deepest that is allowed
 */
record NodePlace(
    String name,
    Optional<Place<Dimension>> dimension,
    List<Place<Criterion>> criteria,
    List<NodePlace> children) {

  NodePlace {
    criteria = List.copyOf(criteria);
    children = List.copyOf(children);
  }
}
