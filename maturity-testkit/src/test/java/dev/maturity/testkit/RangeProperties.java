package dev.maturity.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.maturity.model.Fraction;
import dev.maturity.model.Level;
import dev.maturity.scorecard.DimensionScore;
import dev.maturity.scorecard.LevelRange;
import dev.maturity.scorecard.Range;
import dev.maturity.scoring.Law;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** A range is exactly what brute force finds: every completion lies in it, and some completion reaches each end. */
class RangeProperties {

  private static final int MOST_COMPLETIONS = 60;

  @Property(tries = 100)
  void theRangeIsThatOfAllCompletions(@ForAll("samples") Sample sample) {
    assertThat(ModelLaws.aggregationsKeep(sample.model(), Law.MONOTONE)
            && ModelLaws.levelRulesKeep(sample.model(), Law.MONOTONE))
        .as("only rules that declare MONOTONE have tight ranges, and all standard ones do")
        .isTrue();
    Sample incomplete = Completions.fewUnknown(sample, MOST_COMPLETIONS);
    List<DimensionScore> completed =
        Completions.of(incomplete).stream().map(Sample::overall).toList();
    Statistics.collect(completed.size() > 1);
    Statistics.coverage(seen -> seen.check(true).percentage(share -> share > 40));

    List<DimensionScore> nodes = incomplete.overall().allNodes();
    for (int i = 0; i < nodes.size(); i++) {
      int node = i;
      List<DimensionScore> ends =
          completed.stream().map(overall -> overall.allNodes().get(node)).toList();
      assertThat(Optional.ofNullable(nodes.get(i).range())).isEqualTo(scores(ends));
      assertThat(Optional.ofNullable(nodes.get(i).levelRange()))
          .isEqualTo(levels(ends, sample.model().levels()));
    }
  }

  @Property(tries = 100)
  void whereNothingIsUnknownTheRangeIsTheScore(@ForAll("samples") Sample sample) {
    for (DimensionScore node : Completions.fewUnknown(sample, 0).overall().allNodes()) {
      assertThat(Optional.ofNullable(node.range())).isEqualTo(Facts.score(node).map(Range::at));
      assertThat(Optional.ofNullable(node.levelRange()))
          .isEqualTo(node.findLevel().map(level -> new LevelRange(level, level)));
    }
  }

  @Provide
  Arbitrary<Sample> samples() {
    return Sample.of(MaturityArbitraries.models(MaturityArbitraries.smallScales()));
  }

  private static Optional<Range> scores(List<DimensionScore> completed) {
    List<Fraction> scores =
        completed.stream().flatMap(node -> Facts.score(node).stream()).toList();
    return scores.isEmpty()
        ? Optional.empty()
        : Optional.of(new Range(
            scores.stream().reduce(Fraction::min).orElseThrow(),
            scores.stream().reduce(Fraction::max).orElseThrow()));
  }

  private static Optional<LevelRange> levels(List<DimensionScore> completed, List<Level> order) {
    List<Level> levels = completed.stream()
        .flatMap(node -> node.findLevel().stream())
        .sorted(Comparator.comparing(order::indexOf))
        .toList();
    return levels.isEmpty()
        ? Optional.empty()
        : Optional.of(new LevelRange(levels.get(0), levels.get(levels.size() - 1)));
  }
}
