package dev.maturity.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.maturity.assessment.Answer;
import dev.maturity.assessment.Assessment;
import dev.maturity.assessment.Rater;
import dev.maturity.assessment.Response;
import dev.maturity.model.Criterion;
import dev.maturity.model.Fraction;
import dev.maturity.model.Model;
import dev.maturity.scorecard.Contribution;
import dev.maturity.scorecard.DimensionScore;
import dev.maturity.scorecard.LevelSet;
import dev.maturity.scorecard.Part;
import dev.maturity.scoring.Law;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What must not matter: order, the size of weights, and which way round a thing is asked. */
class SymmetryProperties {

  @Property(tries = 100)
  void orderOfResponsesAndRatersIsIrrelevant(
      @ForAll("samples") Sample sample, @ForAll Random random) {
    Assessment given = sample.assessment();
    List<Response> responses = shuffled(given.responses(), random);
    List<Rater> raters = shuffled(given.raters(), random);

    Sample shuffled = sample.with(new Assessment(
        given.model(), given.modelVersion(), given.subject(), given.date(), raters, responses));

    assertThat(shuffled.card()).isEqualTo(sample.card());
    // Maps are equal in any order; texts are not.
    assertThat(shuffled.card().toString()).isEqualTo(sample.card().toString());
  }

  @Property(tries = 100)
  void orderOfCriteriaAndDimensionsIsIrrelevant(
      @ForAll("symmetric") Sample sample, @ForAll Random random) {
    Model shuffled = Remodel.lists(
        sample.model(),
        (node, criteria) -> shuffled(criteria, random),
        dimensions -> shuffled(dimensions, random));

    DimensionScore before = sample.overall();
    DimensionScore after = sample.with(shuffled).overall();

    assertThat(Facts.of(after)).isEqualTo(Facts.of(before));
    for (DimensionScore node : before.allNodes()) {
      assertSameDerivation(sample.model(), node, find(after, node.id()));
    }
  }

  @Property(tries = 100)
  void weightsTimesANumberChangeNothing(
      @ForAll("scaleFree") Sample sample,
      @ForAll("factors") BigDecimal factor,
      @ForAll("factors") BigDecimal anchorFactor) {
    UnaryOperator<BigDecimal> times = weight -> weight.multiply(factor);
    UnaryOperator<BigDecimal> anchorTimes = weight -> weight.multiply(anchorFactor);
    Model scaled = Remodel.lists(
        sample.model(),
        (node, criteria) -> criteria.stream()
            .map(criterion -> Remodel.weigh(criterion, times, anchorTimes))
            .toList(),
        dimensions -> dimensions.stream()
            .map(dimension -> Remodel.weigh(dimension, times))
            .toList());

    DimensionScore before = sample.overall();
    DimensionScore after = sample.with(scaled).overall();

    assertThat(Facts.of(after)).isEqualTo(Facts.of(before));
    for (DimensionScore node : before.allNodes()) {
      DimensionScore same = find(after, node.id());
      assertThat(amounts(same)).isEqualTo(amounts(node));
      assertThat(same.derivation().comparisons()).isEqualTo(node.derivation().comparisons());
    }
  }

  @Property(tries = 100)
  void polarityTwiceIsNone(@ForAll("evenSamples") Sample sample, @ForAll Random random) {
    List<Criterion> criteria = sample.model().allCriteria();
    Criterion turned = criteria.get(random.nextInt(criteria.size()));
    Criterion other = Remodel.turn(turned);
    Model asked =
        Remodel.criteria(sample.model(), criterion -> criterion.equals(turned) ? other : criterion);
    List<Response> answered = sample.assessment().responses().stream()
        .map(response -> response.criterion().equals(turned.id())
            ? Answers.response(
                turned, response.rater(), mirrored(sample.model(), turned, response.answer()))
            : response)
        .toList();

    DimensionScore before = sample.overall();
    DimensionScore after = sample.with(asked).withResponses(answered).overall();

    assertThat(Facts.of(after)).isEqualTo(Facts.of(before));
    for (DimensionScore node : before.allNodes()) {
      assertThat(find(after, node.id()).derivation()).isEqualTo(node.derivation());
    }
  }

  @Provide
  Arbitrary<Sample> samples() {
    return Sample.any();
  }

  /** Under rules that do not ask which part stands first, as a ladder does. */
  @Provide
  Arbitrary<Sample> symmetric() {
    return Sample.of(MaturityArbitraries.models()
        .filter(model -> ModelLaws.aggregationsKeep(model, Law.SYMMETRIC)
            && ModelLaws.levelRulesKeep(model, Law.SYMMETRIC)));
  }

  /** Under rules that compare weights with one another only, unlike a sum. */
  @Provide
  Arbitrary<Sample> scaleFree() {
    return Sample.of(MaturityArbitraries.models()
        .filter(model -> ModelLaws.aggregationsKeep(model, Law.WEIGHT_SCALE_FREE)));
  }

  /** On scales whose values lie as far from 0 as from 1. */
  @Provide
  Arbitrary<Sample> evenSamples() {
    return Sample.of(MaturityArbitraries.models(Scales.even()));
  }

  @Provide
  Arbitrary<BigDecimal> factors() {
    return Arbitraries.of("0.1", "0.35", "3", "7", "1000000.1").map(BigDecimal::new);
  }

  private static void assertSameDerivation(
      Model model, DimensionScore before, DimensionScore after) {
    assertThat(after.derivation().comparisons()).isEqualTo(before.derivation().comparisons());
    assertThat(after.derivation().absent())
        .containsExactlyInAnyOrderElementsOf(before.derivation().absent());
    assertThat(after.derivation().contributions().stream().map(Contribution::part))
        .containsExactlyInAnyOrderElementsOf(
            before.derivation().contributions().stream().map(Contribution::part).toList());
    // Of several equal parts the first in model order may be the binding one, or the one that is
    // trimmed.
    assertThat(amountsByValue(after)).isEqualTo(amountsByValue(before));
    if (ModelLaws.keeps(model, before.derivation().aggregation(), Law.DECOMPOSABLE)) {
      assertThat(amounts(after)).containsExactlyInAnyOrderElementsOf(amounts(before));
    }
    for (int i = 0; i < before.derivation().sets().size(); i++) {
      LevelSet set = after.derivation().sets().get(i);
      assertThat(sorted(set.parts()))
          .isEqualTo(sorted(before.derivation().sets().get(i).parts()));
      assertThat(set.absent())
          .containsExactlyInAnyOrderElementsOf(before.derivation().sets().get(i).absent());
    }
  }

  private static List<Part> sorted(List<Part> parts) {
    return parts.stream().sorted(Comparator.comparing(Part::id)).toList();
  }

  private static List<Fraction> amounts(DimensionScore node) {
    return node.derivation().contributions().stream().map(Contribution::amount).toList();
  }

  private static Map<Fraction, Fraction> amountsByValue(DimensionScore node) {
    Map<Fraction, Fraction> amounts = new TreeMap<>();
    node.derivation()
        .contributions()
        .forEach(one -> amounts.merge(one.part().value(), one.amount(), Fraction::plus));
    return amounts;
  }

  private static DimensionScore find(DimensionScore overall, String id) {
    return overall.allNodes().stream()
        .filter(node -> node.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  /** An answer that is worth as much when the criterion is asked the other way round. */
  private static Answer mirrored(Model model, Criterion turned, Answer answer) {
    if (!(answer instanceof Answer.Rated || answer instanceof Answer.Chosen)) {
      return answer;
    }
    Criterion other = Remodel.turn(turned);
    Fraction worth = Answers.worth(model, turned, answer);
    return Answers.worstFirst(model, other).stream()
        .filter(one -> Answers.worth(model, other, one).equals(worth))
        .findFirst()
        .orElseThrow();
  }

  private static <T> List<T> shuffled(List<T> list, Random random) {
    List<T> shuffled = new ArrayList<>(list);
    Collections.shuffle(shuffled, random);
    return shuffled;
  }
}
