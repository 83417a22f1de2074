package dev.maturity.engine;

import com.google.common.base.Suppliers;
import dev.maturity.assessment.Answer;
import dev.maturity.assessment.Assessment;
import dev.maturity.assessment.Response;
import dev.maturity.model.Criterion;
import dev.maturity.model.Dimension;
import dev.maturity.model.Model;
import dev.maturity.model.NodeScoring;
import dev.maturity.scorecard.DimensionScore;
import dev.maturity.scorecard.Scorecard;
import dev.maturity.scoring.RuleCatalog;
import java.util.List;
import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;

/**
 * An arbitrary assessment together with its model.
 *
 * @param scorer the model's, made when it is first asked for and then kept, since making one checks the model
 */
record Sample(Model model, Supplier<Scorer> scorer, Assessment assessment) {

  static Arbitrary<Sample> any() {
    return of(Models.any());
  }

  static Arbitrary<Sample> of(Arbitrary<Model> models) {
    return models.flatMap(model -> Assessments.of(model).map(assessment -> of(model, assessment)));
  }

  private static Sample of(Model model, Assessment assessment) {
    return new Sample(
        model, Suppliers.memoize(() -> Scorer.of(model, RuleCatalog.standard())), assessment);
  }

  Scorecard card() {
    return scorer.get().score(assessment);
  }

  DimensionScore overall() {
    return card().overall();
  }

  Sample with(Assessment other) {
    return new Sample(model, scorer, other);
  }

  Sample with(Model other) {
    return of(other, assessment);
  }

  Sample withResponses(List<Response> responses) {
    return with(new Assessment(
        assessment.model(),
        assessment.modelVersion(),
        assessment.subject(),
        assessment.date(),
        assessment.raters(),
        responses));
  }

  /** The responses that are ratings. */
  List<Response> ratings() {
    return assessment.responses().stream()
        .filter(response ->
            response.answer() instanceof Answer.Rated || response.answer() instanceof Answer.Chosen)
        .toList();
  }

  /** What a person needs to see a counter-example. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("\n" + model.levels().size() + " levels, "
        + model.scoring().missing() + "\ndimensions: "
        + model.scoring().forDimension(NodeScoring.INHERITED)
        + "\noverall: " + model.scoring().forOverall() + "\n");
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
        .forEach(response ->
            text.append(" ").append(response.rater()).append("=").append(response.answer()));
    text.append('\n');
  }
}
