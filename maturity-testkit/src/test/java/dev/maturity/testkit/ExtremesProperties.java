package dev.maturity.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.maturity.assessment.Answer;
import dev.maturity.model.Criterion;
import dev.maturity.model.Fraction;
import dev.maturity.model.Level;
import dev.maturity.model.Model;
import dev.maturity.model.NodeScoring;
import dev.maturity.model.PartValue;
import dev.maturity.model.Rule;
import dev.maturity.scorecard.Comparison;
import dev.maturity.scorecard.DimensionScore;
import dev.maturity.scoring.Law;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** What the best and the worst answers lead to, and the weakest link. */
class ExtremesProperties {

  @Property(tries = 100)
  void bestAnswersEverywhereGiveTheTopLevel(@ForAll("samples") Sample sample) {
    int top = sample.model().levels().size();
    List<DimensionScore> nodes = allAnswered(sample, true).overall().allNodes();
    Statistics.collect(
        nodes.stream().anyMatch(node -> isPlain(node) && node.findLevel().isPresent()));
    Statistics.coverage(seen -> seen.check(true).percentage(share -> share > 50));
    for (DimensionScore node : nodes) {
      if (isPlain(node)) {
        if (node.findScore().isPresent()) {
          assertThat(Facts.score(node)).contains(node.bounds().high());
        }
        if (node.findLevel().isPresent()) {
          assertThat(Facts.rank(node))
              .contains(isHighWater(node) ? highestCounted(sample, node) : top);
        }
      }
    }
  }

  @Property(tries = 100)
  void worstAnswersEverywhereGiveTheFloor(@ForAll("samples") Sample sample) {
    List<DimensionScore> nodes = allAnswered(sample, false).overall().allNodes();
    Statistics.collect(nodes.stream()
        .anyMatch(node -> asksOfEveryLevel(node) && node.findLevel().isPresent()));
    Statistics.coverage(seen -> seen.check(true).percentage(share -> share > 50));
    for (DimensionScore node : nodes) {
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
  void aBoundedRuleStaysBetweenTheWeakestPartAndTheStrongest(
      @ForAll("samples") Sample sample, @ForAll("bounded") Rule rule) {
    assertThat(ModelLaws.keeps(sample.model(), rule, Law.BOUNDED)).isTrue();
    List<DimensionScore> scored = allNodes(sample, rule);
    List<DimensionScore> mins = allNodes(sample, Rule.of("min"));
    List<DimensionScore> maxs = allNodes(sample, Rule.of("max"));

    for (int i = 0; i < scored.size(); i++) {
      assertThat(mins.get(i).findScore().isPresent())
          .isEqualTo(scored.get(i).findScore().isPresent());
      if (mins.get(i).findScore().isPresent()) {
        assertThat(Facts.score(scored.get(i)).orElseThrow())
            .isBetween(
                Facts.score(mins.get(i)).orElseThrow(), Facts.score(maxs.get(i)).orElseThrow());
      }
    }
  }

  @Provide
  Arbitrary<Rule> bounded() {
    Rule median = Rule.of("median");
    return Arbitraries.of(
        Rule.of("mean"),
        median,
        median.with("kind", "interpolated"),
        median.with("kind", "upper"),
        Rule.of("harmonic-mean"),
        Rule.of("geometric-mean"),
        Rule.of("power-mean").with("exponent", 2),
        Rule.of("trimmed-mean"),
        Rule.of("owa").with("weights", List.of(1, 2, 2)));
  }

  private static List<DimensionScore> allNodes(Sample sample, Rule aggregation) {
    return sample.with(aggregated(sample.model(), aggregation)).overall().allNodes();
  }

  @Provide
  Arbitrary<Sample> samples() {
    return Sample.of(MaturityArbitraries.models(Scales.full()));
  }

  private static Sample allAnswered(Sample sample, boolean best) {
    Sample answered = sample;
    for (Criterion criterion : sample.model().allCriteria()) {
      List<Answer> answers = sample.worstFirst(criterion.id());
      answered = Completions.answered(
          answered, criterion.id(), answers.get(best ? answers.size() - 1 : 0));
    }
    return answered;
  }

  /**
   * A position reaches the end of its range only at the end of a top band, not at the top of a gate; and a high-water mark
   * reaches the top only where something counts toward it.
   */
  private static boolean isPlain(DimensionScore node) {
    return node.allNodes().stream()
        .allMatch(
            inner -> inner.dimensions().isEmpty() || isPlain(inner.derivation().of(), inner));
  }

  private static boolean isPlain(PartValue of, DimensionScore node) {
    return switch (of) {
      case SCORE, FRACTION -> true;
      case LEVEL_RANK -> node.dimensions().stream().noneMatch(ExtremesProperties::isHighWater);
      case POSITION -> false;
    };
  }

  private static boolean isHighWater(DimensionScore node) {
    return node.derivation().levelRule().id().equals("high-water");
  }

  private static int highestCounted(Sample sample, DimensionScore node) {
    List<String> levels = sample.model().levels().stream().map(Level::id).toList();
    return node.allCriteria().stream()
        .flatMap(criterion -> sample.criterion(criterion.id()).levels().stream())
        .mapToInt(anchor -> levels.indexOf(anchor.level()) + 1)
        .max()
        .orElseThrow();
  }

  /**
   * A gate or matrix keeps at the floor if level 2, or the floor itself, asks for something; and what is taken from levels is worst
   * only if these are.
   */
  private static boolean asksOfEveryLevel(DimensionScore node) {
    return node.allNodes().stream()
        .filter(inner ->
            List.of("gate", "matrix").contains(inner.derivation().levelRule().id()))
        .allMatch(gate -> gate.derivation().comparisons().stream()
            .filter(comparison -> List.of("l1", "l2").contains(comparison.level()))
            .map(Comparison::bound)
            .anyMatch(bound -> bound.signum() > 0));
  }

  /** The model with the same aggregation at every node, of scores, and without levels. */
  private static Model aggregated(Model model, Rule aggregation) {
    NodeScoring scoring = new NodeScoring(aggregation, PartValue.SCORE, Rule.NONE);
    return Remodel.lists(
            model,
            (node, criteria) -> criteria,
            dimensions ->
                dimensions.stream().map(inner -> Remodel.rule(inner, scoring)).toList())
        .withScoring(model.scoring().withDimension(scoring).withOverall(scoring));
  }
}
