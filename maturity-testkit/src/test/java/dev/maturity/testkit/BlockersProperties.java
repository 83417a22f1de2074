package dev.maturity.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.maturity.assessment.Answer;
import dev.maturity.model.Criterion;
import dev.maturity.model.Fraction;
import dev.maturity.model.Level;
import dev.maturity.scorecard.Blocker;
import dev.maturity.scorecard.Blockers;
import dev.maturity.scorecard.Blockers.Outcome;
import dev.maturity.scorecard.CriterionScore;
import dev.maturity.scorecard.CriterionState;
import dev.maturity.scorecard.DimensionScore;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

/** The smallest sets are those that trying every better answer to every criterion finds. */
class BlockersProperties {

  private static final int MOST_OPEN = 5;

  @Property(tries = 150)
  void theSetsAreThoseOfBruteForce(
      @ForAll("samples") Sample any,
      @ForAll @IntRange(max = 3) int someNode,
      @ForAll @IntRange(min = 1, max = 3) int above) {
    Sample sample = fewOpen(any);
    DimensionScore node = node(sample, someNode);
    Level level = level(sample, node, above);
    List<Map<String, Answer>> ways = ways(sample, node, level);

    Blockers blockers = sample.scorer().blockers(sample.assessment(), node.id(), level.id());

    Statistics.collect(blockers.outcome() == Outcome.WITHIN_REACH, blockers.complete());
    Statistics.coverage(seen -> seen.check(true, true).percentage(share -> share > 15));
    if (isAt(sample, node, level)) {
      assertThat(blockers.outcome()).isEqualTo(Outcome.ATTAINED);
    } else if (blockers.outcome() == Outcome.OUT_OF_REACH) {
      assertThat(blockers.sets()).isEmpty();
      assertThat(blockers.certain() ? ways : List.of()).isEmpty();
    } else {
      assertThat(blockers.outcome()).isEqualTo(Outcome.WITHIN_REACH);
      int size = ways.stream().mapToInt(Map::size).min().orElseThrow();
      if (blockers.certain()) {
        assertThat(blockers.sets()).allSatisfy(set -> assertThat(set).hasSize(size));
      }
      if (blockers.complete()) {
        assertThat(ids(blockers)).isEqualTo(smallest(ways, size));
      }
    }
  }

  @Property(tries = 150)
  void theAnswersDoAndNoLowerOneDoes(
      @ForAll("samples") Sample any,
      @ForAll @IntRange(max = 3) int someNode,
      @ForAll @IntRange(min = 1, max = 3) int above) {
    Sample sample = fewOpen(any);
    DimensionScore node = node(sample, someNode);
    Level level = level(sample, node, above);

    Blockers blockers = sample.scorer().blockers(sample.assessment(), node.id(), level.id());

    Statistics.collect(!blockers.sets().isEmpty(), blockers.certain());
    Statistics.coverage(seen -> seen.check(true, true).percentage(share -> share > 15));
    for (List<Blocker> set : blockers.sets()) {
      assertThat(isAt(answered(sample, answers(set)), node, level)).isTrue();
      for (Blocker blocker : blockers.certain() ? set : List.<Blocker>of()) {
        for (Answer lower : lower(sample, blocker)) {
          Map<String, Answer> answers = answers(set);
          answers.put(blocker.criterion(), lower);
          assertThat(isAt(answered(sample, answers), node, level))
              .as("%s with %s at %s", set, blocker.criterion(), lower)
              .isFalse();
        }
      }
    }
  }

  @Provide
  Arbitrary<Sample> samples() {
    return Sample.of(MaturityArbitraries.models(MaturityArbitraries.smallScales()));
  }

  /** All but a few criteria at their best. */
  private static Sample fewOpen(Sample sample) {
    List<String> open = sample.overall().allCriteria().stream()
        .filter(criterion -> !better(sample, criterion.id()).isEmpty())
        .map(CriterionScore::id)
        .toList();
    Sample few = sample;
    for (String id : open.subList(0, Math.max(0, open.size() - MOST_OPEN))) {
      List<Answer> better = better(few, id);
      few = Completions.answered(few, id, better.get(better.size() - 1));
    }
    return few;
  }

  private static DimensionScore node(Sample sample, int some) {
    List<DimensionScore> withLevel = sample.overall().allNodes().stream()
        .filter(node -> !node.derivation().levelRule().isNone())
        .toList();
    Assume.that(!withLevel.isEmpty());
    return withLevel.get(some % withLevel.size());
  }

  /** A level some ranks above the node's own, or above the floor. */
  private static Level level(Sample sample, DimensionScore node, int above) {
    List<Level> levels = sample.model().levels();
    int own = node.findLevel().map(levels::indexOf).orElse(0);
    return levels.get(Math.min(own + above, levels.size() - 1));
  }

  private static boolean isAt(Sample sample, DimensionScore node, Level level) {
    List<Level> levels = sample.model().levels();
    return sample
        .card()
        .dimension(node.id())
        .flatMap(DimensionScore::findLevel)
        .filter(own -> levels.indexOf(own) >= levels.indexOf(level))
        .isPresent();
  }

  /** Every choice of better answers that brings the node to the level. */
  private static List<Map<String, Answer>> ways(Sample sample, DimensionScore node, Level level) {
    List<Map<String, Answer>> choices = new ArrayList<>();
    choices.add(new LinkedHashMap<>());
    for (CriterionScore criterion : node.allCriteria()) {
      List<Map<String, Answer>> more = new ArrayList<>();
      for (Answer answer : better(sample, criterion.id())) {
        for (Map<String, Answer> choice : choices) {
          Map<String, Answer> longer = new LinkedHashMap<>(choice);
          longer.put(criterion.id(), answer);
          more.add(longer);
        }
      }
      choices.addAll(more);
    }
    return choices.stream()
        .filter(choice -> isAt(answered(sample, choice), node, level))
        .toList();
  }

  private static Sample answered(Sample sample, Map<String, Answer> answers) {
    Sample answered = sample;
    for (Map.Entry<String, Answer> answer : answers.entrySet()) {
      answered = Completions.answered(answered, answer.getKey(), answer.getValue());
    }
    return answered;
  }

  /** From the least up. */
  private static List<Answer> better(Sample sample, String id) {
    CriterionScore scored = sample.card().criterion(id).orElseThrow();
    if (scored.state() == CriterionState.NOT_APPLICABLE) {
      return List.of();
    }
    Optional<Fraction> now = scored.state() == CriterionState.RATED
        ? Optional.ofNullable(scored.value()).map(value -> value.exact())
        : Optional.empty();
    Criterion criterion = sample.criterion(id);
    return sample.worstFirst(id).stream()
        .filter(answer -> now.filter(
                value -> Answers.worth(sample.model(), criterion, answer).compareTo(value) <= 0)
            .isEmpty())
        .toList();
  }

  private static List<Answer> lower(Sample sample, Blocker blocker) {
    Criterion criterion = sample.criterion(blocker.criterion());
    return better(sample, blocker.criterion()).stream()
        .filter(answer -> Answers.worth(sample.model(), criterion, answer)
                .compareTo(blocker.needed().exact())
            < 0)
        .toList();
  }

  private static Map<String, Answer> answers(List<Blocker> set) {
    Map<String, Answer> answers = new LinkedHashMap<>();
    set.forEach(blocker -> answers.put(blocker.criterion(), blocker.answer()));
    return answers;
  }

  private static Set<Set<String>> ids(Blockers blockers) {
    Set<Set<String>> ids = new LinkedHashSet<>();
    blockers.sets().forEach(set -> ids.add(answers(set).keySet()));
    return ids;
  }

  private static Set<Set<String>> smallest(List<Map<String, Answer>> ways, int size) {
    Set<Set<String>> smallest = new LinkedHashSet<>();
    ways.stream().filter(way -> way.size() == size).forEach(way -> smallest.add(way.keySet()));
    return smallest;
  }
}
