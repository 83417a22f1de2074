package dev.maturity.lint;

import dev.maturity.model.Criterion;
import dev.maturity.model.Dimension;
import dev.maturity.model.Model;
import dev.maturity.problem.Pointer;
import dev.maturity.scorecard.DimensionScore;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A node of a model where it stands: a dimension, or the model itself as the overall node.
 *
 * @param id its id, or that of the overall node
 * @param name the node as a message names it
 * @param path its JSON pointer
 * @param dimension the dimension; empty for the overall node
 * @param own its own criteria
 * @param children the dimensions inside it
 */
record Branch(
    String id,
    String name,
    String path,
    Optional<Dimension> dimension,
    List<Asked> own,
    List<Branch> children) {

  Branch {
    own = List.copyOf(own);
    children = List.copyOf(children);
  }

  /** A criterion where it stands. */
  record Asked(Criterion criterion, String path) {

    String id() {
      return criterion.id();
    }

    String name() {
      return "the criterion (" + id() + ")";
    }

    String weightPath() {
      return Pointer.to(path, "weight");
    }
  }

  static Branch of(Model model) {
    return new Branch(
        DimensionScore.OVERALL,
        "the overall node",
        "",
        Optional.empty(),
        asked(model.criteria(), ""),
        branches(model.dimensions(), ""));
  }

  /** The criteria in it, however deep, in model order. */
  List<Asked> criteria() {
    List<Asked> all = new ArrayList<>(own);
    children.forEach(child -> all.addAll(child.criteria()));
    return all;
  }

  /** This node and every node inside it, each before those inside it. */
  List<Branch> nodes() {
    List<Branch> all = new ArrayList<>();
    collect(all);
    return all;
  }

  int parts() {
    return own.size() + children.size();
  }

  private void collect(List<Branch> into) {
    into.add(this);
    children.forEach(child -> child.collect(into));
  }

  private static List<Asked> asked(List<Criterion> criteria, String path) {
    List<Asked> asked = new ArrayList<>();
    for (int i = 0; i < criteria.size(); i++) {
      asked.add(new Asked(criteria.get(i), Pointer.to(Pointer.to(path, "criteria"), i)));
    }
    return asked;
  }

  private static List<Branch> branches(List<Dimension> dimensions, String parent) {
    List<Branch> branches = new ArrayList<>();
    for (int i = 0; i < dimensions.size(); i++) {
      Dimension dimension = dimensions.get(i);
      String path = Pointer.to(Pointer.to(parent, "dimensions"), i);
      branches.add(new Branch(
          dimension.id(),
          "the dimension (" + dimension.id() + ")",
          path,
          Optional.of(dimension),
          asked(dimension.criteria(), path),
          branches(dimension.dimensions(), path)));
    }
    return branches;
  }
}
