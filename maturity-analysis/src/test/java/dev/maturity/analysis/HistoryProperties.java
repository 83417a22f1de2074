package dev.maturity.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.maturity.model.Due;
import dev.maturity.model.Fraction;
import dev.maturity.model.Reassessment;
import dev.maturity.scorecard.Change;
import dev.maturity.scorecard.Scorecard;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** E21: the laws of histories and of when the next assessment is due. */
class HistoryProperties {

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.integers().between(0, 4000).map(LocalDate.of(2020, 1, 1)::plusDays);
  }

  @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
  void theDeltasSumToTheWholeDifference(
      @ForAll @Size(min = 1, max = 5) List<@IntRange(max = 100) Integer> answers,
      @ForAll Random random) {
    List<Scorecard> cards = new ArrayList<>();
    for (int i = 0; i < answers.size(); i++) {
      cards.add(Scene.score(
          Scene.COMPANY,
          Scene.answers(Scene.COMPANY)
              .date(LocalDate.of(2026, 1 + i, 1))
              .answer("p1", answers.get(i))
              .answer("t1", 50)
              .answer("d1", 50)));
    }
    Collections.shuffle(cards, random);
    History history = new History(cards);

    Fraction sum = Fraction.ZERO;
    for (Change change : history.changes()) {
      sum = sum.plus(change.overall().delta().score().exact());
    }
    assertThat(sum)
        .isEqualTo(history
            .last()
            .overall()
            .score()
            .exact()
            .minus(history.first().overall().score().exact()));
    assertThat(history.changes()).hasSize(answers.size() - 1);
  }

  /** Looks at the days about both ends of the window, where it is decided. */
  @Property(edgeCases = EdgeCasesMode.NONE)
  void aDayIsEarlyThenDueThenOverdue(
      @ForAll("days") LocalDate last,
      @ForAll @IntRange(max = 24) int earliest,
      @ForAll @IntRange(max = 24) int more,
      @ForAll boolean aboutTheEnd,
      @ForAll @IntRange(min = -2, max = 2) int aside) {
    LocalDate opens = last.plusMonths(earliest);
    LocalDate closes = last.plusMonths(earliest + more);
    LocalDate day = (aboutTheEnd ? closes : opens).plusDays(aside);

    History history = History.of(
        Scene.score(Scene.COMPANY, Scene.answers(Scene.COMPANY).date(last).answer("p1", 50)));
    Due.State state =
        history.due(new Reassessment(earliest, earliest + more, "", List.of())).on(day);
    assertThat(state == Due.State.EARLY).isEqualTo(day.isBefore(opens));
    assertThat(state == Due.State.OVERDUE).isEqualTo(day.isAfter(closes));
  }
}
