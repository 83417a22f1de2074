package dev.maturity.analysis;

import dev.maturity.assessment.Subject;
import dev.maturity.model.Due;
import dev.maturity.model.Reassessment;
import dev.maturity.problem.MaturityException;
import dev.maturity.problem.Pointer;
import dev.maturity.problem.Problem;
import dev.maturity.problem.ProblemCode;
import dev.maturity.scorecard.Change;
import dev.maturity.scorecard.Scorecard;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * What became of one subject: its dated scorecards by one model, and what changed from each to the next.
 *
 * <p>The order in which the scorecards are given does not matter. Another version or scoring of the model is allowed, and
 * the change says so among its warnings.
 *
 * @param scorecards the scorecards, earliest first
 */
public record History(List<Scorecard> scorecards) {

  /** In half a year little can have changed; after a year nobody steers by the last result. */
  private static final Reassessment USUAL = new Reassessment(6, 12, "", List.of());

  /**
   * Brings the scorecards into the order of their days.
   *
   * @throws MaturityException if there is none, or one has no date, is of another subject or model than the first, or of
   *     the same day as another; it carries all of these problems
   */
  public History {
    List<Problem> problems = problems(scorecards);
    if (!problems.isEmpty()) {
      throw new MaturityException("The scorecards make no history.", problems);
    }
    scorecards = scorecards.stream().sorted(Comparator.comparing(History::day)).toList();
  }

  /**
   * The history of scorecards.
   *
   * @param scorecards at least one, in any order
   * @return the history
   * @throws MaturityException if they are not dated scorecards of one subject and one model, each of another day
   */
  public static History of(Scorecard... scorecards) {
    return new History(List.of(scorecards));
  }

  /**
   * The first assessment's scorecard.
   *
   * @return the earliest one
   */
  public Scorecard first() {
    return scorecards.get(0);
  }

  /**
   * The last assessment's scorecard.
   *
   * @return the latest one
   */
  public Scorecard last() {
    return scorecards.get(scorecards.size() - 1);
  }

  /**
   * What changed from each scorecard to the next, each later minus earlier.
   *
   * @return one change less than there are scorecards, earliest first
   */
  public List<Change> changes() {
    List<Change> changes = new ArrayList<>();
    for (int i = 1; i < scorecards.size(); i++) {
      changes.add(scorecards.get(i).minus(scorecards.get(i - 1)));
    }
    return List.copyOf(changes);
  }

  /**
   * When the next assessment is due where the model says nothing: from 6 to 12 months after the last.
   *
   * @return the window
   * @throws DateTimeException if it lies beyond the last day that there is
   */
  public Due due() {
    return USUAL.dueAfter(day(last()));
  }

  /**
   * When the next assessment is due.
   *
   * @param reassess what the model says, as {@code model.conduct().reassess()} does
   * @return the window
   * @throws IllegalArgumentException if its months are below 0 or not in order, as in no valid model
   * @throws DateTimeException if it lies beyond the last day that there is
   */
  public Due due(Reassessment reassess) {
    if (reassess.earliest() < 0 || reassess.latest() < reassess.earliest()) {
      throw new IllegalArgumentException(
          "The months (%s to %s) to the next assessment must be 0 or more, and in order."
              .formatted(reassess.earliest(), reassess.latest()));
    }
    return reassess.dueAfter(day(last()));
  }

  /**
   * The history as a page that a manager can read: each assessment, what changed since the one before, and what to keep in
   * mind about that.
   *
   * @return lines of text
   */
  public String summary() {
    return summary(Page.WIDTH);
  }

  /**
   * The {@link #summary()} on a page of another width than 100 columns.
   *
   * @param width the most columns of a line, where its words allow
   * @return lines of text
   * @throws IllegalArgumentException if the width is below 1
   */
  public String summary(int width) {
    return HistoryText.of(this, width);
  }

  static LocalDate day(Scorecard card) {
    return Objects.requireNonNull(card.date(), "date");
  }

  private static List<Problem> problems(List<Scorecard> cards) {
    if (cards.isEmpty()) {
      return List.of(Problem.error(
          ProblemCode.MISSING_PROPERTY, "", "A history must have at least one scorecard."));
    }
    List<Problem> problems = new ArrayList<>();
    List<LocalDate> days = new ArrayList<>();
    for (int i = 0; i < cards.size(); i++) {
      String path = Pointer.to("", i);
      check(cards.get(i), cards.get(0), path, problems);
      LocalDate day = cards.get(i).date();
      if (day != null && days.contains(day)) {
        problems.add(Problem.error(
                ProblemCode.REPEATED,
                Pointer.to(path, "date"),
                "The day (%s) must be that of one scorecard only, or nobody knows which is the earlier one."
                    .formatted(day))
            .withHint("Maybe one is of another scoring, or was corrected: leave it out."));
      } else if (day != null) {
        days.add(day);
      }
    }
    return problems;
  }

  private static void check(Scorecard card, Scorecard first, String path, List<Problem> problems) {
    if (card.date() == null) {
      problems.add(Problem.error(
              ProblemCode.MISSING_PROPERTY,
              Pointer.to(path, "date"),
              "The scorecard of the subject (%s) must have a date to stand in a history."
                  .formatted(card.subject().name()))
          .withHint("Maybe date is missing in the assessment."));
    }
    if (!card.model().equals(first.model())) {
      problems.add(Problem.error(
              ProblemCode.NOT_COMPARABLE,
              Pointer.to(path, "model"),
              "The model (%s) must be that of the first scorecard (%s)."
                  .formatted(card.model(), first.model()))
          .withHint("Maybe it belongs to a history of its own."));
    }
    if (!isSame(card.subject(), first.subject())) {
      problems.add(Problem.error(
              ProblemCode.INCONSISTENT,
              Pointer.to(path, "subject"),
              "The subject (%s) must be that of the first scorecard (%s)."
                  .formatted(name(card.subject()), name(first.subject())))
          .withHint("Maybe it is the same under another id or name: use one."));
    }
  }

  /** By id where both have one, else by name: as differences of scorecards tell subjects apart. */
  private static boolean isSame(Subject one, Subject other) {
    boolean byId = !one.id().isEmpty() && !other.id().isEmpty();
    return byId ? one.id().equals(other.id()) : one.name().equals(other.name());
  }

  private static String name(Subject subject) {
    return subject.id().isEmpty() ? subject.name() : subject.id() + ", " + subject.name();
  }
}
