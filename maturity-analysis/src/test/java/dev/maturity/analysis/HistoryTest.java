package dev.maturity.analysis;

import static dev.maturity.analysis.Scene.COMPANY;
import static dev.maturity.analysis.Scene.answers;
import static dev.maturity.analysis.Scene.score;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.maturity.assessment.Subject;
import dev.maturity.model.Dimension;
import dev.maturity.model.Due;
import dev.maturity.model.Fraction;
import dev.maturity.model.Level;
import dev.maturity.model.Model;
import dev.maturity.model.Reassessment;
import dev.maturity.model.Scale;
import dev.maturity.problem.MaturityException;
import dev.maturity.problem.Problem;
import dev.maturity.problem.ProblemCode;
import dev.maturity.scorecard.Change;
import dev.maturity.scorecard.Score;
import dev.maturity.scorecard.Scorecard;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("E21: history: dated assessments, deltas, next-due window")
@Tag("E21")
class HistoryTest {

  private static final LocalDate JANUARY = LocalDate.of(2025, 1, 15);
  private static final LocalDate JULY = LocalDate.of(2025, 7, 20);
  private static final LocalDate NEXT_JANUARY = LocalDate.of(2026, 1, 15);

  private static Scorecard card(LocalDate date, int culture, int process) {
    return score(
        COMPANY,
        answers(COMPANY)
            .date(date)
            .answer("c1", culture)
            .answer("c2", culture)
            .answer("p1", process)
            .notApplicable("d1", "")
            .notApplicable("d2", "")
            .notApplicable("t1", ""));
  }

  @Test
  @DisplayName("E21: dated scorecards stand in the order of their days, however they are given")
  void scorecardsStandInTheOrderOfTheirDays() {
    Scorecard first = card(JANUARY, 20, 20);
    Scorecard second = card(JULY, 40, 20);
    Scorecard third = card(NEXT_JANUARY, 40, 60);

    History history = History.of(third, first, second);

    assertThat(history.scorecards()).containsExactly(first, second, third);
    assertThat(history.first()).isEqualTo(first);
    assertThat(history.last()).isEqualTo(third);
  }

  @Test
  @DisplayName("E21: deltas between neighbours are later minus earlier, exactly")
  void deltasAreLaterMinusEarlierBetweenNeighbours() {
    History history =
        History.of(card(JANUARY, 20, 20), card(JULY, 50, 20), card(NEXT_JANUARY, 50, 0));

    // Means of the two dimensions: 1/5, then 7/20, then 1/4.
    assertThat(history.changes())
        .extracting(change -> change.overall().delta().score())
        .containsExactly(Score.of(Fraction.of(3, 20)), Score.of(Fraction.of(-1, 10)));
    assertThat(history.changes())
        .extracting(Change::earlier)
        .extracting(Change.Occasion::date)
        .containsExactly(JANUARY, JULY);
  }

  @Test
  void oneAssessmentIsAHistoryWithoutChanges() {
    assertThat(History.of(card(JANUARY, 20, 20)).changes()).isEmpty();
  }

  /** Worked example 8. */
  @Test
  @DisplayName("E21: the next assessment is due from 6 to 12 months after the last")
  void theNextAssessmentIsDueFromSixToTwelveMonthsAfterTheLast() {
    Due due = History.of(card(JANUARY, 20, 20), card(NEXT_JANUARY, 20, 20)).due();

    assertThat(due.on(LocalDate.of(2026, 7, 14))).isEqualTo(Due.State.EARLY);
    assertThat(due.on(LocalDate.of(2026, 7, 15))).isEqualTo(Due.State.DUE);
    assertThat(due.on(LocalDate.of(2027, 1, 15))).isEqualTo(Due.State.DUE);
    assertThat(due.on(LocalDate.of(2027, 1, 16))).isEqualTo(Due.State.OVERDUE);
  }

  @Test
  @DisplayName("E21: the window ends on the last day of a short month")
  void monthsThatAreTooShortEndTheWindowOnTheirLastDay() {
    assertThat(History.of(card(LocalDate.of(2026, 8, 31), 20, 20)).due())
        .isEqualTo(new Due(LocalDate.of(2027, 2, 28), LocalDate.of(2027, 8, 31)));
    assertThat(History.of(card(LocalDate.of(2027, 8, 31), 20, 20)).due().opens())
        .isEqualTo(LocalDate.of(2028, 2, 29));
    assertThat(History.of(card(LocalDate.of(2028, 2, 29), 20, 20)).due().closes())
        .isEqualTo(LocalDate.of(2029, 2, 28));
  }

  @Test
  @DisplayName("E21: the window is the model's, where it says one")
  void theWindowIsTheModels() {
    History history = History.of(card(JANUARY, 20, 20));
    Due due = history.due(months(3, 3));

    assertThat(due.on(LocalDate.of(2025, 4, 15))).isEqualTo(Due.State.DUE);
    assertThat(due.on(LocalDate.of(2025, 4, 16))).isEqualTo(Due.State.OVERDUE);
    assertThatThrownBy(() -> history.due(months(12, 6)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The months (12 to 6) to the next assessment must be 0 or more, and in order.");
    assertThatThrownBy(() -> history.due(months(-1, 6)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Reassessment months(int earliest, int latest) {
    return new Reassessment(earliest, latest, "", List.of());
  }

  @Test
  void everythingWrongIsSaidAtOnce() {
    Scorecard first = card(JANUARY, 20, 20);
    Scorecard undated = score(COMPANY, answers(COMPANY));
    Scorecard other = score(COMPANY, answers(COMPANY).subject("Zenith").date(JANUARY));
    Model another = Model.builder("another", "1", "Another")
        .scales(COMPANY.scales().toArray(Scale[]::new))
        .criteria(Scene.criterion("q"))
        .build();
    Scorecard foreign = score(another, answers(another).date(JULY));

    assertThatThrownBy(() -> History.of(first, undated, other, foreign))
        .asInstanceOf(InstanceOfAssertFactories.type(MaturityException.class))
        .extracting(MaturityException::problems, InstanceOfAssertFactories.list(Problem.class))
        .extracting(Problem::code, Problem::path)
        .containsExactly(
            Tuple.tuple(ProblemCode.MISSING_PROPERTY, "/1/date"),
            Tuple.tuple(ProblemCode.INCONSISTENT, "/2/subject"),
            Tuple.tuple(ProblemCode.REPEATED, "/2/date"),
            Tuple.tuple(ProblemCode.NOT_COMPARABLE, "/3/model"));
    assertThatThrownBy(History::of).hasMessageContaining("at least one scorecard");
  }

  @Test
  void aSubjectIsTheSameByItsIdWhateverItsName() {
    Subject before = new Subject("acme", "Acme", Map.of());
    Subject after = new Subject("acme", "Acme plc", Map.of());
    Subject namesake = new Subject("acme-2", "Acme", Map.of());

    assertThat(History.of(of(before, JANUARY), of(after, JULY)).changes()).hasSize(1);
    assertThatThrownBy(() -> History.of(of(before, JANUARY), of(namesake, JULY)))
        .hasMessageContaining(
            "The subject (acme-2, Acme) must be that of the first scorecard (acme, Acme).");
  }

  private static Scorecard of(Subject subject, LocalDate day) {
    return score(COMPANY, answers(COMPANY).subject(subject).date(day));
  }

  @Test
  void theSummaryReadsAsAPage() {
    History history = History.of(
        card(JANUARY, 20, 20),
        card(JULY, 70, 30),
        score(COMPANY, answers(COMPANY).date(NEXT_JANUARY)));

    // 1/5 is the low end of band 2; 1/2 lies in the middle of band 3.
    assertThat(history.summary()).isEqualTo("""
            Acme, 3 assessments from 2025-01-15 to 2026-01-15
            The company (company)

            Each with what changed since the one before
              2025-01-15  level 2 of 5, Level 2; position 2.00; score 0.20; 3 of 3 answered
              2025-07-20  level 3 of 5, Level 3 (+1); position 3.50 (+1.50); score 0.50 (+0.30); 3 of 3 answered
              2026-01-15  no level, nothing answered; no score, nothing answered; 0 of 6 answered
            """);
    assertThat(history.summary(40).lines().skip(5)).allMatch(line -> line.length() <= 40);
  }

  @Test
  void whatMakesADifferenceDoubtfulStandsOnThePage() {
    Model next = Model.builder("company", "2", "The company")
        .levels(COMPANY.levels().toArray(Level[]::new))
        .scales(COMPANY.scales().toArray(Scale[]::new))
        .scoring(COMPANY.scoring())
        .dimensions(COMPANY.dimensions().toArray(Dimension[]::new))
        .build();
    History history =
        History.of(card(JANUARY, 20, 20), score(next, answers(next).date(JULY)));

    assertThat(history.summary(200))
        .contains("\nTake care\n  2025-07-20  The model's version (1) of the earlier scorecard");
  }

  @Test
  void listsAreNotTheCallersAnyMore() {
    List<Scorecard> cards = new ArrayList<>(List.of(card(JANUARY, 20, 20)));
    History history = new History(cards);
    cards.clear();

    assertThat(history.scorecards()).hasSize(1);
  }
}
