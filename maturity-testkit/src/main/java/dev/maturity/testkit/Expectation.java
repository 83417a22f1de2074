package dev.maturity.testkit;

import dev.maturity.model.Criterion;
import dev.maturity.model.Dimension;
import dev.maturity.model.Level;
import dev.maturity.model.Model;
import dev.maturity.scorecard.DimensionScore;
import dev.maturity.scorecard.Scorecard;
import java.util.List;
import java.util.Optional;
import org.opentest4j.AssertionFailedError;

/** What is expected of a node, and how to say that it is not so: with the whole way from the answers to the result. */
final class Expectation {

  private final Scorecard card;
  private final DimensionScore node;

  Expectation(Scorecard card, DimensionScore node) {
    this.card = card;
    this.node = node;
  }

  void same(String what, Optional<?> expected, Optional<?> actual) {
    if (!actual.equals(expected)) {
      throw failure(what, said(expected), said(actual));
    }
  }

  /** A failure with both sides, which development tools show side by side. */
  AssertionFailedError failure(String what, String expected, String actual) {
    return new AssertionFailedError(
        "The %s of %s must be %s, and is %s.%s"
            .formatted(what, node(), expected, actual, because()),
        expected,
        actual);
  }

  /** A failure to hold something. */
  AssertionFailedError lacking(String what, String expected, List<String> actual) {
    return new AssertionFailedError(
        "The %s of %s must hold %s, and are %s.%s"
            .formatted(what, node(), expected, said(Optional.of(actual)), because()),
        expected,
        said(Optional.of(actual)));
  }

  /** A failure to say, since not everything could be looked at. */
  AssertionFailedError undecided(String what, String expected, List<String> actual) {
    return new AssertionFailedError(
        "The %s of %s must %s, which cannot be said: they are %s and perhaps others.%s"
            .formatted(what, node(), expected, said(Optional.of(actual)), because()),
        expected,
        said(Optional.of(actual)));
  }

  /** A test that names what the model does not have proves nothing. */
  static IllegalArgumentException unknown(String thing, String id, Model model) {
    List<String> known = switch (thing) {
      case "level" -> model.levels().stream().map(Level::id).toList();
      case "criterion" -> model.allCriteria().stream().map(Criterion::id).toList();
      default -> model.allDimensions().stream().map(Dimension::id).toList();
    };
    return new IllegalArgumentException("The model (%s) has no %s (%s).\nMaybe one of %s."
        .formatted(model, thing, id, Words.list(known)));
  }

  private String node() {
    return node.id().equals(DimensionScore.OVERALL) ? "the model" : "the node (" + node.id() + ")";
  }

  private String because() {
    StringBuilder text = new StringBuilder("\n\n" + card.explain());
    card.problems().forEach(problem -> text.append('\n').append(problem));
    return text.toString();
  }

  private static String said(Optional<?> thing) {
    if (thing.isEmpty()) {
      return "none";
    }
    return thing.get() instanceof List<?> list
        ? "(" + Words.list(list) + ")"
        : thing.get().toString();
  }
}
