package dev.maturity.testkit;

import dev.maturity.assessment.Assessment;
import dev.maturity.engine.Scorer;
import dev.maturity.model.Criterion;
import dev.maturity.model.Dimension;
import dev.maturity.model.Model;
import dev.maturity.model.NodeScoring;
import dev.maturity.scorecard.Scorecard;
import dev.maturity.scoring.RuleCatalog;
import java.util.Objects;

/**
 * A model with an assessment of it: what {@code @ForAll AssessedModel} gives to a property.
 *
 * @param model a valid model
 * @param assessment an assessment that fits it
 */
public record AssessedModel(Model model, Assessment assessment) {

  /** Refuses null. */
  public AssessedModel {
    Objects.requireNonNull(model, "model");
    Objects.requireNonNull(assessment, "assessment");
  }

  /**
   * Scores the assessment with the standard rules.
   *
   * @return the scorecard
   */
  public Scorecard score() {
    return Scorer.of(model, RuleCatalog.standard()).score(assessment);
  }

  /** What a person needs to see of a counter-example: the rules, and each criterion with its answers. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    text.append(
        "\n%s levels, %s\n".formatted(model.levels().size(), model.scoring().missing()));
    text.append("dimensions: %s\n".formatted(model.scoring().forDimension(NodeScoring.INHERITED)));
    text.append("overall: %s\n".formatted(model.scoring().forOverall()));
    model.criteria().forEach(criterion -> describe(criterion, "  ", text));
    model.dimensions().forEach(dimension -> describe(dimension, "  ", text));
    return text.toString();
  }

  private void describe(Dimension dimension, String indent, StringBuilder text) {
    text.append("%s%s (weight %s): %s\n"
        .formatted(indent, dimension.id(), dimension.weight(), dimension.scoring()));
    dimension.criteria().forEach(criterion -> describe(criterion, indent + "  ", text));
    dimension.dimensions().forEach(inner -> describe(inner, indent + "  ", text));
  }

  private void describe(Criterion criterion, String indent, StringBuilder text) {
    text.append("%s%s on %s (weight %s%s) toward %s:"
        .formatted(
            indent,
            criterion.id(),
            criterion.scale(),
            criterion.weight(),
            criterion.reversed() ? ", reversed" : "",
            criterion.levels()));
    assessment.responses().stream()
        .filter(response -> response.criterion().equals(criterion.id()))
        .forEach(response -> text.append(" %s=%s".formatted(response.rater(), response.answer())));
    text.append('\n');
  }
}
