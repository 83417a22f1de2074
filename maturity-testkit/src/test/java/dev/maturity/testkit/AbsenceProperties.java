package dev.maturity.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.maturity.assessment.Answer;
import dev.maturity.model.Criterion;
import dev.maturity.model.MissingAnswer;
import dev.maturity.model.MissingPolicy;
import dev.maturity.model.Model;
import dev.maturity.problem.Problem;
import dev.maturity.scorecard.Adjustment;
import dev.maturity.scorecard.Coverage;
import dev.maturity.scorecard.CriterionScore;
import dev.maturity.scorecard.CriterionState;
import dev.maturity.scorecard.DimensionScore;
import dev.maturity.scoring.RuleCatalog;
import dev.maturity.validation.ModelValidator;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

/**
 * Where missing answers are excluded, what is absent changes the coverage and nothing else; of a sum or a
 * ladder it changes the range as well, since their range is that of all their parts.
 */
class AbsenceProperties {

  private static final MissingPolicy EXCLUDE_ALL = new MissingPolicy(
      MissingAnswer.EXCLUDE, MissingAnswer.EXCLUDE, MissingAnswer.EXCLUDE, BigDecimal.ZERO);

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

    Model changed = Remodel.add(sample.model(), chosen.id(), more);
    boolean grows = grows(sample.model(), chosen);
    // Beside a sum that grows, other dimensions may no longer lie on the same range.
    Assume.that(!grows || isValid(changed));

    DimensionScore after = sample.with(changed).overall();

    Statistics.collect(grows);
    Statistics.coverage(seen -> seen.check(false).percentage(share -> share > 60));
    for (int i = 0; i < nodes.size(); i++) {
      DimensionScore node = nodes.get(i);
      DimensionScore same = after.allNodes().get(i);
      assertThat(same.coverage().answered()).isEqualTo(node.coverage().answered());
      if (!holds(node, chosen)) {
        assertThat(same).isEqualTo(node);
      } else if (!grows) {
        assertThat(Facts.score(same)).isEqualTo(Facts.score(node));
        assertThat(same.placement()).isEqualTo(node.placement());
        assertThat(same.derivation().contributions())
            .isEqualTo(node.derivation().contributions());
      } else if (node.equals(chosen) && !isMapped(node)) {
        assertThat(Facts.score(same)).isEqualTo(Facts.score(node));
        assertThat(same.derivation().contributions())
            .isEqualTo(node.derivation().contributions());
      }
    }
    Coverage coverage = after.allNodes().get(nodes.indexOf(chosen)).coverage();
    assertThat(coverage.unanswered()).isEqualTo(chosen.coverage().unanswered() + 1);
    assertThat(coverage.share()).isLessThanOrEqualTo(chosen.coverage().share());
    if (chosen.coverage().share().signum() > 0) {
      assertThat(coverage.share()).isLessThan(chosen.coverage().share());
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
    DimensionScore node = sample.overall().allNodes().stream()
        .filter(one -> one.criteria().stream().anyMatch(own -> own.id().equals(criterion.id())))
        .findFirst()
        .orElseThrow();
    Assume.that(!grows(sample.model(), node));
    Sample notApplicable = Completions.answered(sample, criterion.id(), new Answer.NotApplicable());
    Model without = Remodel.lists(
        sample.model(),
        (id, criteria) ->
            criteria.stream().filter(other -> !other.equals(criterion)).toList(),
        dimensions -> dimensions);
    Assume.that(isValid(without));

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
    return Sample.of(MaturityArbitraries.models(EXCLUDE_ALL));
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

  /**
   * Whether the range of a node is longer with one part more: a sum can then be greater and a ladder higher, so that it is a
   * smaller fraction of what it could be, though the sum itself stays.
   */
  private static boolean grows(Model model, DimensionScore node) {
    return ModelLaws.hasLongerRangeWithMoreParts(model, node.derivation().aggregation());
  }

  private static boolean isMapped(DimensionScore node) {
    Adjustment adjustment = node.derivation().adjustment();
    return adjustment != null && !adjustment.from().equals(adjustment.onto());
  }

  private static boolean holds(DimensionScore node, DimensionScore inner) {
    return node.allNodes().stream().anyMatch(found -> found.id().equals(inner.id()));
  }

  /** Whether its node has other parts, and every rule that needs criteria toward levels has others. */
  private static boolean isValid(Model model) {
    return ModelValidator.using(RuleCatalog.standard()).validate(model).stream()
        .noneMatch(Problem::isError);
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
