package dev.maturity.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.maturity.assessment.Answer;
import dev.maturity.assessment.Response;
import dev.maturity.model.Criterion;
import dev.maturity.model.Fraction;
import dev.maturity.model.Model;
import dev.maturity.model.NodeScoring;
import dev.maturity.model.PartValue;
import dev.maturity.model.Rule;
import dev.maturity.scorecard.Comparison;
import dev.maturity.scorecard.DimensionScore;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What the best and the worst answers lead to, and the weakest link. */
class ExtremesProperties {

  @Property(tries = 100)
  void bestAnswersEverywhereGiveTheTopLevel(@ForAll("samples") Sample sample) {
    int top = sample.model().levels().size();
    for (DimensionScore node : allAnswered(sample, true).overall().allNodes()) {
      if (isPlain(node)) {
        if (node.findScore().isPresent()) {
          assertThat(Facts.score(node)).contains(node.bounds().high());
        }
        if (node.findLevel().isPresent()) {
          assertThat(Facts.rank(node)).contains(top);
        }
      }
    }
  }

  @Property(tries = 100)
  void worstAnswersEverywhereGiveTheFloor(@ForAll("samples") Sample sample) {
    for (DimensionScore node : allAnswered(sample, false).overall().allNodes()) {
      if (asksOfEveryLevel(node)) {
        if (node.findScore().isPresent()) {
          assertThat(Facts.score(node)).contains(node.bounds().low());
        }
        if (node.findLevel().isPresent()) {
          assertThat(Facts.rank(node)).contains(1);
          assertThat(Facts.position(node)).contains(Fraction.ONE);
        }
      }
    }
  }

  @Property(tries = 100)
  void theWeakestPartIsNeverAboveTheMean(@ForAll("samples") Sample sample) {
    List<DimensionScore> means =
        sample.with(aggregated(sample.model(), "mean")).overall().allNodes();
    List<DimensionScore> mins =
        sample.with(aggregated(sample.model(), "min")).overall().allNodes();

    for (int i = 0; i < means.size(); i++) {
      assertThat(mins.get(i).findScore().isPresent())
          .isEqualTo(means.get(i).findScore().isPresent());
      if (mins.get(i).findScore().isPresent()) {
        assertThat(Facts.score(mins.get(i)).orElseThrow())
            .isLessThanOrEqualTo(Facts.score(means.get(i)).orElseThrow());
      }
    }
  }

  @Provide
  Arbitrary<Sample> samples() {
    return Sample.of(Models.of(Models.FULL_SCALES, Models.policies()));
  }

  private static Sample allAnswered(Sample sample, boolean best) {
    List<Response> responses = sample.model().allCriteria().stream()
        .map(criterion -> response(sample.model(), criterion, best))
        .toList();
    return sample.with(Assessments.assessment(sample.model(), List.of(""), responses));
  }

  private static Response response(Model model, Criterion criterion, boolean best) {
    List<Answer> answers = Assessments.answers(Assessments.scale(model, criterion));
    boolean last = best != criterion.reversed();
    return Assessments.response(criterion.id(), "", answers.get(last ? answers.size() - 1 : 0));
  }

  /** A position reaches the end of its range only at the end of a top band, not at the top of a gate. */
  private static boolean isPlain(DimensionScore node) {
    return node.allNodes().stream()
        .allMatch(
            inner -> inner.dimensions().isEmpty() || inner.derivation().of() != PartValue.POSITION);
  }

  /**
   * A gate keeps at the floor if level 2, or the floor itself, asks for something; and what is taken from levels is worst
   * only if these are.
   */
  private static boolean asksOfEveryLevel(DimensionScore node) {
    return node.allNodes().stream()
        .filter(inner -> inner.derivation().levelRule().id().equals("gate"))
        .allMatch(gate -> gate.derivation().comparisons().stream()
            .filter(comparison -> List.of("l1", "l2").contains(comparison.level()))
            .map(Comparison::bound)
            .anyMatch(bound -> bound.signum() > 0));
  }

  /** The model with the same aggregation at every node, of scores, and without levels. */
  private static Model aggregated(Model model, String aggregation) {
    NodeScoring scoring = new NodeScoring(Rule.of(aggregation), PartValue.SCORE, Rule.NONE);
    return Remodel.lists(
            model,
            (node, criteria) -> criteria,
            dimensions ->
                dimensions.stream().map(inner -> Remodel.rule(inner, scoring)).toList())
        .withScoring(model.scoring().withDimension(scoring).withOverall(scoring));
  }
}
