package dev.maturity.scorecard;

import dev.maturity.model.Fraction;
import dev.maturity.scorecard.DimensionChange.Standing;
import org.jspecify.annotations.Nullable;

/** Writes a change as a tree of the nodes that changed, with the exact numbers that their differences are made of. */
final class ChangeExplanation {

  private final Change change;
  private final StringBuilder text = new StringBuilder();

  private ChangeExplanation(Change change) {
    this.change = change;
  }

  static String of(Change change) {
    ChangeExplanation explanation = new ChangeExplanation(change);
    explanation.text.append(ChangeTitle.of(change, Text.WIDTH));
    if (!change.isUnchanged()) {
      explanation.text.append('\n');
      explanation.node(change.overall(), "");
    }
    return explanation.text.toString();
  }

  private void node(DimensionChange node, String indent) {
    if (node.isUnchanged()) {
      return;
    }
    line(indent, node.name() + " [" + node.id() + "]: " + headline(node));
    String inner = indent + "  ";
    Standing was = node.earlier();
    Standing is = node.later();
    if (was != null && is != null) {
      standing(node, was, is, inner);
    }
    node.delta().missing().forEach(sentence -> line(inner, sentence));
    parts(node, inner);
    for (CriterionChange criterion : node.criteria()) {
      Score difference = criterion.delta();
      line(
          inner,
          "criterion %s %s%s"
              .formatted(
                  criterion.id(),
                  StepText.of(criterion, true),
                  difference == null || difference.exact().signum() == 0
                      ? ""
                      : ", " + StepText.exact(difference.exact())));
    }
    node.dimensions().forEach(dimension -> node(dimension, inner));
  }

  private static String headline(DimensionChange node) {
    String step = StepText.of(score(node.earlier()), score(node.later()));
    Score difference = node.delta().score();
    return difference == null || difference.exact().signum() == 0
        ? step
        : step + ", " + StepText.exact(difference.exact());
  }

  private static String score(@Nullable Standing standing) {
    if (standing == null) {
      return "not there";
    }
    Score score = standing.score();
    return score == null ? "no score, " + standing.status() : Text.exact(score.exact());
  }

  private void standing(DimensionChange node, Standing was, Standing is, String indent) {
    step(
        indent,
        "level",
        placement(was),
        placement(is),
        StepText.ranks(node.delta().rank()));
    Verdicts.changed(node, change).forEach(verdict -> line(indent + "  ", verdict));
    step(indent, "coverage", was.coverage().toString(), is.coverage().toString(), "");
    step(indent, "could be", range(was.range()), range(is.range()), "");
    NodeRules.of(was.derivation())
        .differences(NodeRules.of(is.derivation()))
        .forEach(difference -> line(indent, difference));
  }

  private void step(String indent, String what, String was, String is, String ranks) {
    if (!was.equals(is)) {
      String end = ranks.isEmpty() ? "" : ", rank " + ranks;
      line(indent, what + " " + StepText.of(was, is) + end);
    }
  }

  private static String placement(Standing standing) {
    Placement placement = standing.placement();
    return placement == null ? "none" : placement.toString();
  }

  private static String range(@Nullable Range range) {
    return range == null
        ? "nothing"
        : Text.exact(range.low()) + (range.isPoint() ? "" : " to " + Text.exact(range.high()));
  }

  private void parts(DimensionChange node, String indent) {
    int width = Text.widest(
        node.parts().stream().filter(part -> !part.causes().isEmpty()).map(PartChange::id));
    for (PartChange part : node.parts()) {
      if (!part.causes().isEmpty()) {
        line(indent, Text.pad(part.id(), width) + "  " + share(part) + StepText.causes(part, node));
      }
    }
    Fraction rounding = node.rounding();
    if (rounding != null) {
      line(indent, "rounding adds " + StepText.exact(rounding));
    }
  }

  private static String share(PartChange part) {
    if (part.earlier() == null && part.later() == null) {
      return "";
    }
    Fraction difference = part.delta();
    String end =
        difference == null || difference.signum() == 0 ? "" : ", " + StepText.exact(difference);
    return "contributes " + StepText.exact(part.earlier(), part.later()) + end + ": ";
  }

  private void line(String indent, String content) {
    text.append(indent).append(content).append('\n');
  }
}
