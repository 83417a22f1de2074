package dev.maturity.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.maturity.model.Fraction;
import dev.maturity.scorecard.Range;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Whatever was found, and whatever of it the study says: the interval holds the truth and everything that may be, no
 * more, and only rises with the level.
 */
class DistributionProperties {

  private static final int WHOLE = 1000;

  /**
   * What a study found in thousandths, and what it says of it.
   *
   * @param found the thousandths on each step
   * @param ends whether a class of the study ends at the step
   * @param said whether the study says the share of the class; the last entry that counts is that of the class's end
   */
  record Found(List<Integer> found, List<Boolean> ends, List<Boolean> said) {

    List<List<Integer>> classes() {
      List<List<Integer>> classes = new ArrayList<>();
      List<Integer> open = new ArrayList<>();
      for (int step = 0; step < found.size(); step++) {
        open.add(step);
        if (ends.get(step) || step == found.size() - 1) {
          classes.add(List.copyOf(open));
          open.clear();
        }
      }
      return classes;
    }

    boolean says(List<Integer> steps) {
      return said.get(steps.get(steps.size() - 1)) || steps.equals(classes().get(0));
    }

    int sum(List<Integer> steps) {
      return steps.stream().mapToInt(found::get).sum();
    }

    Benchmark benchmark() {
      List<Step> steps = IntStream.range(0, found.size())
          .mapToObj(step -> Step.of("s" + step, "S" + step))
          .toList();
      List<Share> shares = classes().stream()
          .filter(this::says)
          .map(of -> new Share(
              "s" + of.get(0),
              "s" + of.get(of.size() - 1),
              BigDecimal.valueOf(sum(of), 3),
              false,
              ""))
          .toList();
      return new Benchmark(
          "b",
          "B",
          "",
          List.of(),
          null,
          steps,
          shares,
          "",
          List.of(),
          "",
          null,
          List.of(Benchmarks.SOURCE),
          List.of(),
          "");
    }

    /** Everything as low, or as high, as it may be: the most extreme of all completions. */
    int[] completion(boolean high) {
      int[] steps = new int[found.size()];
      List<Integer> silent = new ArrayList<>();
      int unknown = 0;
      for (List<Integer> of : classes()) {
        if (says(of)) {
          steps[end(of, high)] += sum(of);
        } else {
          silent.addAll(of);
          unknown += sum(of);
        }
      }
      if (!silent.isEmpty()) {
        steps[end(silent, high)] += unknown;
      }
      return steps;
    }

    private static int end(List<Integer> steps, boolean high) {
      return steps.get(high ? steps.size() - 1 : 0);
    }

    Fraction atOrBelow(int step) {
      return atOrBelow(step, found.stream().mapToInt(part -> part).toArray());
    }

    static Fraction atOrBelow(int step, int... thousandths) {
      return Fraction.of(IntStream.rangeClosed(0, step).map(i -> thousandths[i]).sum(), WHOLE);
    }
  }

  @Property(tries = 400)
  void theIntervalHoldsWhatWasFound(@ForAll("studies") Found study) {
    for (int step = 0; step < study.found().size(); step++) {
      assertThat(study.benchmark().atOrBelow("s" + step).contains(study.atOrBelow(step)))
          .isTrue();
    }
  }

  @Property(tries = 400)
  void bothEndsCanBeTrue(@ForAll("studies") Found study) {
    for (int step = 0; step < study.found().size(); step++) {
      Range interval = study.benchmark().atOrBelow("s" + step);

      assertThat(interval.low()).isEqualTo(Found.atOrBelow(step, study.completion(true)));
      assertThat(interval.high()).isEqualTo(Found.atOrBelow(step, study.completion(false)));
    }
  }

  @Property(tries = 400)
  void aHigherLevelIsNeverAboveFewer(@ForAll("studies") Found study) {
    Range lower = Range.at(Fraction.ZERO);
    for (int step = 0; step < study.found().size(); step++) {
      Range interval = study.benchmark().atOrBelow("s" + step);

      assertThat(interval.low()).isGreaterThanOrEqualTo(lower.low());
      assertThat(interval.high()).isGreaterThanOrEqualTo(lower.high());
      lower = interval;
    }
    assertThat(lower).isEqualTo(Range.at(Fraction.ONE));
  }

  /** Rounded shares may sum to a little more or less than the whole, and still nothing leaves 0 to 1 or falls. */
  @Property(tries = 400)
  void roundedSharesNeverFallOrLeaveTheWhole(@ForAll("studies") Found study) {
    Benchmark exact = study.benchmark();
    List<Share> rounded = exact.shares().stream()
        .map(share -> new Share(
            share.from(),
            share.to(),
            share.value().setScale(1, java.math.RoundingMode.HALF_UP),
            false,
            ""))
        .toList();
    Benchmark benchmark = new Benchmark(
        "b",
        "B",
        "",
        List.of(),
        null,
        exact.steps(),
        rounded,
        "",
        List.of(),
        "",
        new Study("", null, null, "", null, "", "", new BigDecimal("0.1")),
        exact.sources(),
        List.of(),
        "");
    Range lower = Range.at(Fraction.ZERO);
    for (Step step : benchmark.steps()) {
      Range interval = benchmark.atOrBelow(step.id());

      assertThat(interval.low()).isGreaterThanOrEqualTo(lower.low());
      assertThat(interval.high()).isBetween(lower.high(), Fraction.ONE);
      lower = interval;
    }
  }

  @Provide
  Arbitrary<Found> studies() {
    return Arbitraries.integers()
        .between(2, 7)
        .flatMap(size -> Combinators.combine(
                found(size),
                Arbitraries.of(true, false).list().ofSize(size),
                Arbitraries.of(true, false).list().ofSize(size))
            .as(Found::new));
  }

  /** Thousandths that sum to the whole: the gaps between sorted cuts. */
  private static Arbitrary<List<Integer>> found(int size) {
    return Arbitraries.integers().between(0, WHOLE).list().ofSize(size - 1).map(cuts -> {
      List<Integer> sorted = cuts.stream().sorted().toList();
      return IntStream.range(0, size)
          .map(i -> (i == size - 1 ? WHOLE : sorted.get(i)) - (i == 0 ? 0 : sorted.get(i - 1)))
          .boxed()
          .toList();
    });
  }
}
