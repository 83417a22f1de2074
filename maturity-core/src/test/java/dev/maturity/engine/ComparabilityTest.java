package dev.maturity.engine;

import static dev.maturity.engine.Fixtures.MEAN;
import static dev.maturity.engine.Fixtures.NONE;
import static dev.maturity.engine.Fixtures.answers;
import static dev.maturity.engine.Fixtures.criterion;
import static dev.maturity.engine.Fixtures.overall;
import static dev.maturity.engine.Fixtures.score;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.maturity.assessment.Subject;
import dev.maturity.model.Model;
import dev.maturity.model.Scoring;
import dev.maturity.problem.MaturityException;
import dev.maturity.problem.Problem;
import dev.maturity.problem.ProblemCode;
import dev.maturity.scorecard.Scorecard;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which scorecards can be subtracted, and what is said when they should be with care only. */
class ComparabilityTest {

  private static final Model MODEL = model("test", "1", "1", overall(MEAN, NONE));
  private static final Scorecard CARD =
      score(MODEL, answers(MODEL).answer("q1", 50).build());

  @Test
  void anotherModelIsRefusedWithBothIdsAndTheWayOut() {
    Model other = model("other", "1", "1", overall(MEAN, NONE));
    Scorecard later = score(other, answers(other).answer("q1", 50).build());

    assertThatThrownBy(() -> later.minus(CARD))
        .isInstanceOf(MaturityException.class)
        .hasMessage("""
            The scorecards cannot be compared.
            * /model: The model (test) of the earlier scorecard must be that of the later one (other).
              Maybe score the earlier assessment with the model (other) first.""");
  }

  @Test
  void anotherScoringOfTheModelIsAllowedAndSaid() {
    Scoring standard = overall(MEAN, NONE);
    Scoring strict = new Scoring(
        "strict",
        "",
        "",
        standard.missing(),
        standard.consensus(),
        standard.dimension(),
        standard.overall());
    Model other = model("test", "1", "1", strict);

    assertThat(score(other, answers(other).answer("q1", 50).build()).minus(CARD).warnings())
        .containsExactly(
            warning(
                    "/scoring",
                    "The scoring (standard) of the earlier scorecard is not that of the later one (strict), so changes may come from it.")
                .withHint(
                    "Maybe score the earlier assessment again as the later one was, to see what the answers changed."));
  }

  @Test
  void aModelThatChangedInSilenceIsFoundOut() {
    Model edited = model("test", "1", "2", overall(MEAN, NONE));

    assertThat(
            score(edited, answers(edited).answer("q1", 50).build()).minus(CARD).warnings())
        .containsExactly(warning(
                "/modelVersion",
                "The model (test 1) is not the same on both sides although its version and scoring are, so changes may come from it.")
            .withHint("Maybe its version should have been raised."));
  }

  @Test
  void anotherSubjectIsAllowedAndNamed() {
    Scorecard other = score(
        MODEL,
        answers(MODEL)
            .subject("Zenith")
            .date(LocalDate.of(2026, 11, 21))
            .answer("q1", 75)
            .build());

    assertThat(other.minus(CARD).warnings())
        .containsExactly(
            warning(
                "/subject",
                "The subject (Acme) of the earlier scorecard is not that of the later one (Zenith): the differences tell two apart, and are no progress."));
    assertThat(other.minus(CARD).summary())
        .startsWith("From Acme, an unknown day, to Zenith, 2026-11-21\n");
  }

  @Test
  void aSubjectIsKnownByItsIdWhereBothHaveOne() {
    Scorecard named = card(new Subject("a", "Acme", Map.of()));
    Scorecard renamed = card(new Subject("a", "Acme Inc.", Map.of()));
    Scorecard namesake = card(new Subject("b", "Acme", Map.of()));

    assertThat(renamed.minus(named).warnings()).isEmpty();
    assertThat(namesake.minus(named).warnings()).hasSize(1);
    assertThat(named.minus(CARD).warnings()).isEmpty();
  }

  @Test
  void datesTheWrongWayRoundAreAllowedAndSaid() {
    Scorecard spring = card(LocalDate.of(2026, 5, 1));
    Scorecard autumn = card(LocalDate.of(2026, 11, 21));

    assertThat(autumn.minus(spring).warnings()).isEmpty();
    assertThat(spring.minus(autumn).warnings())
        .containsExactly(warning(
                "/date",
                "The date (2026-11-21) of the earlier scorecard is after that of the later one (2026-05-01).")
            .withHint("Maybe they are swapped: it is later.minus(earlier)."));
  }

  private static Problem warning(String path, String message) {
    return Problem.warning(ProblemCode.NOT_COMPARABLE, path, message);
  }

  private static Scorecard card(Subject subject) {
    return score(MODEL, answers(MODEL).subject(subject).answer("q1", 50).build());
  }

  private static Scorecard card(LocalDate date) {
    return score(MODEL, answers(MODEL).date(date).answer("q1", 50).build());
  }

  private static Model model(String id, String version, String weight, Scoring scoring) {
    return Model.builder(id, version, "Test")
        .scales(Fixtures.SHARE)
        .scoring(scoring)
        .criteria(criterion("q1").weight(weight).build())
        .build();
  }
}
