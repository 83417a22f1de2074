package dev.maturity.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.maturity.assessment.Answer;
import dev.maturity.model.Criterion;
import dev.maturity.model.Dimension;
import dev.maturity.model.Model;
import dev.maturity.scorecard.CriterionScore;
import dev.maturity.scorecard.CriterionState;
import dev.maturity.scorecard.DimensionScore;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Where missing answers are excluded, what is absent changes the coverage and nothing else. */
class AbsenceProperties {

  /** The levels a new criterion counts toward are those of a rated one beside it, so that no set becomes known or new. */
  @Property(tries = 100)
  void anUnansweredCriterionMoreChangesCoverageOnly(
      @ForAll("excluding") Sample sample, @ForAll @IntRange(max = 1000) int which) {
    DimensionScore before = sample.overall();
    List<DimensionScore> nodes = before.allNodes();
    List<DimensionScore> candidates =
        nodes.stream().filter(node -> !node.criteria().isEmpty()).toList();
    DimensionScore chosen = candidates.get(which % candidates.size());
    Criterion more = beside(sample, chosen);

    DimensionScore after =
        sample.with(Remodel.add(sample.model(), chosen.id(), more)).overall();

    for (int i = 0; i < nodes.size(); i++) {
      DimensionScore node = nodes.get(i);
      DimensionScore same = after.allNodes().get(i);
      assertThat(Facts.score(same)).isEqualTo(Facts.score(node));
      assertThat(same.placement()).isEqualTo(node.placement());
      assertThat(same.derivation().contributions()).isEqualTo(node.derivation().contributions());
      assertThat(same.coverage().answered()).isEqualTo(node.coverage().answered());
      if (!node.id().equals(chosen.id()) && !holds(node, chosen)) {
        assertThat(same).isEqualTo(node);
      }
    }
    DimensionScore changed = after.allNodes().get(nodes.indexOf(chosen));
    assertThat(changed.coverage().unanswered()).isEqualTo(chosen.coverage().unanswered() + 1);
    assertThat(changed.coverage().share()).isLessThanOrEqualTo(chosen.coverage().share());
    if (chosen.coverage().share().signum() > 0) {
      assertThat(changed.coverage().share()).isLessThan(chosen.coverage().share());
    }
  }

  @Property(tries = 100)
  void whetherNobodyAnsweredOrNobodyKnewMakesNoDifferenceToTheResult(
      @ForAll("excluding") Sample sample, @ForAll @IntRange(max = 1000) int which) {
    Criterion criterion = criterion(sample, which);
    Sample unanswered = Completions.unanswered(sample, criterion.id());
    Sample unknown = Completions.answered(sample, criterion.id(), new Answer.DontKnow());

    List<DimensionScore> before = unanswered.overall().allNodes();
    List<DimensionScore> after = unknown.overall().allNodes();

    for (int i = 0; i < before.size(); i++) {
      assertThat(Facts.score(after.get(i))).isEqualTo(Facts.score(before.get(i)));
      assertThat(after.get(i).placement()).isEqualTo(before.get(i).placement());
      assertThat(after.get(i).range()).isEqualTo(before.get(i).range());
      assertThat(after.get(i).levelRange()).isEqualTo(before.get(i).levelRange());
      assertThat(after.get(i).coverage().share())
          .isEqualTo(before.get(i).coverage().share());
      assertThat(after.get(i).coverage().unknown())
          .isEqualTo(before.get(i).coverage().unknown());
    }
  }

  @Property(tries = 100)
  void aNotApplicableCriterionIsAsIfTheModelDidNotHaveIt(
      @ForAll("excluding") Sample sample, @ForAll @IntRange(max = 1000) int which) {
    Criterion criterion = criterion(sample, which);
    Assume.that(isOneOfSeveral(sample.model(), criterion));
    Sample notApplicable = Completions.answered(sample, criterion.id(), new Answer.NotApplicable());
    Model without = Remodel.lists(
        sample.model(),
        (node, criteria) ->
            criteria.stream().filter(other -> !other.equals(criterion)).toList(),
        dimensions -> dimensions);

    DimensionScore overall = notApplicable.overall();
    DimensionScore same =
        Completions.unanswered(sample, criterion.id()).with(without).overall();

    assertThat(Facts.of(same)).isEqualTo(withoutCriterion(Facts.of(overall), criterion.id()));
  }

  @Property(tries = 100)
  void aStateThatIsNoRatingNeverCountsAsOne(@ForAll("excluding") Sample sample) {
    sample
        .card()
        .overall()
        .allCriteria()
        .forEach(criterion -> assertThat(criterion.value() == null)
            .isEqualTo(criterion.state() != CriterionState.RATED));
  }

  @Provide
  Arbitrary<Sample> excluding() {
    return Sample.of(Models.any(Arbitraries.just(Models.EXCLUDE_ALL)));
  }

  private static Criterion criterion(Sample sample, int which) {
    List<Criterion> criteria = sample.model().allCriteria();
    return criteria.get(which % criteria.size());
  }

  private static Criterion beside(Sample sample, DimensionScore node) {
    Optional<CriterionScore> rated = node.criteria().stream()
        .filter(criterion -> criterion.state() == CriterionState.RATED)
        .findFirst();
    String id = rated.orElse(node.criteria().get(0)).id();
    Criterion neighbour = sample.model().criterion(id).orElseThrow();
    return Criterion.builder("more", "It is done.", neighbour.scale())
        .weight("0.15")
        .anchors(rated.isPresent() ? neighbour.levels() : List.of())
        .build();
  }

  private static boolean holds(DimensionScore node, DimensionScore inner) {
    return node.allNodes().stream().anyMatch(found -> found.id().equals(inner.id()));
  }

  /** Whether its node has other parts, and every gate above it other criteria that count toward levels. */
  private static boolean isOneOfSeveral(Model model, Criterion criterion) {
    boolean parts = model.criteria().contains(criterion)
        ? model.criteria().size() + model.dimensions().size() > 1
        : model.allDimensions().stream()
            .filter(dimension -> dimension.criteria().contains(criterion))
            .allMatch(dimension ->
                dimension.criteria().size() + dimension.dimensions().size() > 1);
    return parts
        && isAnchoredWithout(model.allCriteria(), criterion)
        && model.allDimensions().stream()
            .map(AbsenceProperties::criteria)
            .filter(criteria -> criteria.contains(criterion))
            .allMatch(criteria -> isAnchoredWithout(criteria, criterion));
  }

  private static boolean isAnchoredWithout(List<Criterion> criteria, Criterion criterion) {
    return criteria.stream()
        .anyMatch(other -> !other.equals(criterion) && !other.levels().isEmpty());
  }

  private static List<Criterion> criteria(Dimension dimension) {
    List<Criterion> all = new ArrayList<>(dimension.criteria());
    dimension.dimensions().forEach(inner -> all.addAll(criteria(inner)));
    return all;
  }

  private static Facts withoutCriterion(Facts facts, String id) {
    return new Facts(
        facts.id(),
        facts.status(),
        facts.score(),
        facts.range(),
        facts.coverage(),
        facts.rank(),
        facts.position(),
        facts.ahead(),
        facts.ends(),
        facts.criteria().stream()
            .filter(criterion -> !criterion.id().equals(id))
            .toList(),
        facts.inside().stream().map(inner -> withoutCriterion(inner, id)).toList());
  }
}
