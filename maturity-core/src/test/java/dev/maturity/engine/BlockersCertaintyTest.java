package dev.maturity.engine;

import static dev.maturity.engine.Fixtures.BANDS;
import static dev.maturity.engine.Fixtures.MEAN;
import static dev.maturity.engine.Fixtures.answers;
import static dev.maturity.engine.Fixtures.criterion;
import static dev.maturity.engine.Fixtures.minimumCoverage;
import static dev.maturity.engine.Fixtures.missing;
import static dev.maturity.engine.Fixtures.model;
import static dev.maturity.engine.Fixtures.overall;
import static dev.maturity.engine.Fixtures.taking;
import static org.assertj.core.api.Assertions.assertThat;

import dev.maturity.assessment.AssessmentBuilder;
import dev.maturity.model.Criterion;
import dev.maturity.model.Dimension;
import dev.maturity.model.Fraction;
import dev.maturity.model.MissingAnswer;
import dev.maturity.model.MissingPolicy;
import dev.maturity.model.Model;
import dev.maturity.model.NodeScoring;
import dev.maturity.model.PartValue;
import dev.maturity.model.Rule;
import dev.maturity.model.Scoring;
import dev.maturity.scorecard.Blocker;
import dev.maturity.scorecard.Blockers;
import dev.maturity.scorecard.Blockers.Outcome;
import dev.maturity.scorecard.Part;
import dev.maturity.scorecard.Range;
import dev.maturity.scoring.Aggregation;
import dev.maturity.scoring.Aggregations;
import dev.maturity.scoring.Law;
import dev.maturity.scoring.LevelCase;
import dev.maturity.scoring.LevelDecision;
import dev.maturity.scoring.LevelRule;
import dev.maturity.scoring.LevelRules;
import dev.maturity.scoring.RuleCatalog;
import dev.maturity.scoring.RuleDefinition;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What may be claimed of the sets follows from what the rules declare. */
class BlockersCertaintyTest {

  private static final Rule SUM = Rule.of("sum");

  @Test
  void nothingIsCertainOfAnAggregationThatIsNotMonotone() {
    Blockers blockers = blockers(
        twoCriteria(overall(Rule.of("shy-mean"), BANDS)),
        with(new Declaring(EnumSet.of(Law.BOUNDED, Law.IDEMPOTENT, Law.SYMMETRIC))));

    // It is a mean all the same, so one criterion at its best is found: (0.2 + 1)/2 = 0.6.
    assertThat(ids(blockers)).containsExactly(List.of("q1"), List.of("q2"));
    assertThat(blockers.certain()).isFalse();
    assertThat(blockers.complete()).isFalse();
    assertThat(blockers.explain()).endsWith("""
            There may be more sets of that size.
            A smaller set may suffice: not all could be tried or ruled out.
            """);
  }

  @Test
  void nothingIsCertainOfALevelRuleThatIsNotMonotone() {
    Blockers blockers = blockers(
        twoCriteria(overall(MEAN, Rule.of("shy-bands"))), with(Aggregations.mean(), Set.of()));

    assertThat(ids(blockers)).containsExactly(List.of("q1"), List.of("q2"));
    assertThat(blockers.certain()).isFalse();
  }

  @Test
  void nothingIsCertainWhereARuleBelowIsNotMonotone() {
    Model nested = model(2)
        .dimensions(Dimension.builder("d", "D")
            .criteria(criterion("q1").build(), criterion("q2").build())
            .scoring(NodeScoring.of(Rule.of("shy-mean"), Rule.NONE))
            .build())
        .scoring(overall(MEAN, BANDS))
        .build();

    Blockers blockers =
        blockers(nested, with(new Declaring(EnumSet.of(Law.BOUNDED, Law.IDEMPOTENT))));

    assertThat(ids(blockers)).containsExactly(List.of("q1"), List.of("q2"));
    assertThat(blockers.certain()).isFalse();
  }

  @Test
  void allSetsAreFoundWithoutSymmetry() {
    Blockers blockers = blockers(
        twoCriteria(overall(Rule.of("shy-mean"), BANDS)),
        with(new Declaring(EnumSet.of(Law.BOUNDED, Law.MONOTONE, Law.IDEMPOTENT))));

    assertThat(ids(blockers)).containsExactly(List.of("q1"), List.of("q2"));
    assertThat(blockers.certain()).isTrue();
    assertThat(blockers.complete()).isTrue();
  }

  @Test
  void aFirstAnswerToAMeanDoesNoHarm() {
    Model model = model(2)
        .criteria(criterion("q1").build(), criterion("q2").build())
        .scoring(overall(MEAN, BANDS))
        .build();

    Blockers blockers = answered(model, answers(model).answer("q1", 20), RuleCatalog.standard());

    assertThat(ids(blockers)).containsExactly(List.of("q1"), List.of("q2"));
    assertThat(blockers.certain()).isTrue();
  }

  @Test
  void aFirstAnswerToASumMayBeTooFewForItsParent() {
    Model model = model(2)
        .dimensions(dimension("a", SUM, "a1", "a2"), dimension("b", SUM, "b1", "b2"))
        .scoring(overall(MEAN, BANDS).withMissing(minimumCoverage("0")))
        .build();

    Blockers blockers =
        answered(model, answers(model).answer("a1", 20).answer("a2", 20), RuleCatalog.standard());

    // 1 of 2 is the middle. a1 at its best gives 1.2; b1 a mean of 0.4 and 1. Each set has its
    // trial, so that is certain.
    assertThat(ids(blockers)).containsExactly(List.of("a1"), List.of("a2"));
    assertThat(blockers.certain()).isTrue();
    assertThat(blockers.complete()).isTrue();
  }

  @Test
  void aFirstAnswerMayBringALowLevelIntoAMeanOfLevels() {
    Scoring ranks = Scoring.STANDARD
        .withDimension(NodeScoring.of(MEAN, BANDS))
        .withOverall(taking(PartValue.LEVEL_RANK, MEAN, BANDS))
        .withMissing(minimumCoverage("0"));
    Model model = model(2)
        .dimensions(dimension("a", MEAN, "a1"), dimension("b", MEAN, "b1"))
        .scoring(ranks)
        .build();

    Blockers blockers = answered(model, answers(model).answer("a1", 20), RuleCatalog.standard());

    // a at rank 2, or a at 1 and b at 2, whose mean is the middle. b at rank 1 would not do.
    assertThat(blockers.sets().toString())
        .isEqualTo("[[a1: 0.20, needs 0.50 (50)], [b1: no value, needs 0.50 (50)]]");
    assertThat(blockers.certain()).isTrue();
    assertThat(blockers.complete()).isTrue();
  }

  @Test
  void anAnswerMayBeWorseThanWhatWasAssumed() {
    Model model = model(2)
        .criteria(criterion("q1").build(), criterion("q2").build())
        .scoring(overall(MEAN, BANDS)
            .withMissing(missing(MissingAnswer.BEST, MissingAnswer.EXCLUDE, MissingAnswer.EXCLUDE)))
        .build();

    // (0.2 + 1)/2 is enough for the level, but half answered is just enough coverage: so it is
    // there.
    assertThat(answered(model, answers(model).answer("q1", 20), RuleCatalog.standard())
            .outcome())
        .isEqualTo(Outcome.ATTAINED);
    // Assumed and too little answered: an answer helps, as long as it is not too low.
    Model strict = model.withScoring(model
        .scoring()
        .withMissing(new MissingPolicy(
            MissingAnswer.BEST, MissingAnswer.EXCLUDE, MissingAnswer.EXCLUDE, BigDecimal.ONE)));
    Blockers blockers = answered(strict, answers(strict).answer("q1", 20), RuleCatalog.standard());
    assertThat(blockers.sets()).hasSize(1);
    // (0.2 + 0.8)/2 is the middle.
    assertThat(blockers.sets().get(0).toString()).isEqualTo("[q2: 1.00, needs 0.80 (80)]");
    assertThat(blockers.certain()).isTrue();
  }

  @Test
  void aSearchThatGivesUpShowsOneSetOfWhichNothingCanBeLeftOut() {
    // Forty criteria of forty weights are forty kinds: too many sets of about ten to try.
    Model wide = model(2)
        .criteria(IntStream.rangeClosed(1, 40)
            .mapToObj(i -> criterion("q" + i).weight(String.valueOf(100 + i)).build())
            .toArray(Criterion[]::new))
        .scoring(overall(MEAN, BANDS))
        .build();
    AssessmentBuilder none = answers(wide);
    wide.criteria().forEach(criterion -> none.answer(criterion.id(), 30));

    Blockers blockers = answered(wide, none, RuleCatalog.standard());

    assertThat(blockers.sets()).hasSize(1);
    assertThat(blockers.certain()).isFalse();
    assertThat(blockers.complete()).isFalse();
    List<Blocker> set = blockers.sets().get(0);
    // Each rises by 0.7 at most, and the mean must rise by 0.2 of 1: at least 2/7 of the weight, 40
    // * 2/7 > 11 criteria.
    assertThat(set).hasSizeBetween(11, 14);
    assertThat(rank(wide, none, set)).isEqualTo(2);
    for (Blocker one : set) {
      List<Blocker> others = new ArrayList<>(set);
      others.remove(one);
      assertThat(rank(wide, none, others)).isEqualTo(1);
    }
  }

  private static int rank(Model model, AssessmentBuilder answers, List<Blocker> better) {
    AssessmentBuilder changed = answers(model);
    List<String> ids = better.stream().map(Blocker::criterion).toList();
    answers.build().responses().stream()
        .filter(response -> !ids.contains(response.criterion()))
        .forEach(changed::response);
    better.forEach(blocker -> changed.answer(blocker.criterion(), blocker.answer(), ""));
    return model.levels().indexOf(overall(model, changed).level()) + 1;
  }

  private static Model twoCriteria(Scoring scoring) {
    return model(2)
        .criteria(criterion("q1").build(), criterion("q2").build())
        .scoring(scoring)
        .build();
  }

  private static Dimension dimension(String id, Rule aggregation, String... criteria) {
    return Dimension.builder(id, id)
        .criteria(IntStream.range(0, criteria.length)
            .mapToObj(i -> criterion(criteria[i]).build())
            .toArray(Criterion[]::new))
        .scoring(new NodeScoring(aggregation, null, null))
        .build();
  }

  /** Both criteria at 20 %. */
  private static Blockers blockers(Model model, RuleCatalog rules) {
    return answered(model, answers(model).answer("q1", 20).answer("q2", 20), rules);
  }

  private static Blockers answered(Model model, AssessmentBuilder answers, RuleCatalog rules) {
    return Scorer.of(model, rules).blockers(answers.build(), "l2");
  }

  private static List<List<String>> ids(Blockers blockers) {
    return blockers.sets().stream()
        .map(set -> set.stream().map(Blocker::criterion).toList())
        .toList();
  }

  private static RuleCatalog with(Aggregation shyMean) {
    return with(shyMean, Set.of(Law.MONOTONE));
  }

  private static RuleCatalog with(Aggregation shyMean, Set<Law> ofBands) {
    List<RuleDefinition<?>> rules = new ArrayList<>(RuleCatalog.standard().rules());
    rules.add(RuleDefinition.aggregation("shy-mean", "A mean.", parameters -> shyMean));
    rules.add(RuleDefinition.level("shy-bands", "Bands.", parameters -> new ShyBands(ofBands)));
    return RuleCatalog.of(rules);
  }

  /** A mean that declares what it is told to. */
  private record Declaring(Set<Law> laws) implements Aggregation {
    @Override
    public Fraction aggregate(List<Part> parts) {
      return Aggregations.mean().aggregate(parts);
    }

    @Override
    public Range range(List<Part> lowest, List<Part> highest) {
      return new Range(aggregate(lowest), aggregate(highest));
    }
  }

  /** Bands that declare what they are told to. */
  private record ShyBands(Set<Law> laws) implements LevelRule {
    @Override
    public LevelDecision decide(LevelCase given) {
      return LevelRules.bands().decide(given);
    }
  }
}
