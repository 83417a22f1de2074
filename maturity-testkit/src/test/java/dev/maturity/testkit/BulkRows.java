package dev.maturity.testkit;

import dev.maturity.assessment.Answer;
import dev.maturity.assessment.Answer.Chosen;
import dev.maturity.assessment.Answer.DontKnow;
import dev.maturity.assessment.Answer.NotApplicable;
import dev.maturity.assessment.Answer.Rated;
import dev.maturity.assessment.Assessment;
import dev.maturity.assessment.Rater;
import dev.maturity.assessment.Response;
import dev.maturity.assessment.Subject;
import dev.maturity.model.Criterion;
import dev.maturity.model.Dimension;
import dev.maturity.model.Model;
import dev.maturity.model.NumberScale;
import dev.maturity.model.OrdinalScale;
import dev.maturity.model.PercentageScale;
import dev.maturity.model.Scale;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Draws assessments of a model: one rater or several, much or little missing, everywhere or in one place. */
final class BulkRows {

  private static final List<String> RATER_WEIGHTS =
      List.of("1", "1", "0.35", "2", "0.05", "0.333333333333333", "123456.789");

  private final Draw draw;
  private final List<Criterion> criteria;
  private final List<Scale> scales = new ArrayList<>();
  private final List<List<Answer>> ratings = new ArrayList<>();
  private final List<List<Integer>> dimensions = new ArrayList<>();

  /** What of a hundred answers is missing, and how many raters there may be. */
  private final int missing;

  private final int mostRaters;

  /** Columns in which nobody rates. */
  private final List<Integer> columns = new ArrayList<>();

  BulkRows(Model model, Draw draw) {
    this.draw = draw;
    this.criteria = model.allCriteria();
    for (Criterion criterion : criteria) {
      scales.add(model.scale(criterion.scale()).orElseThrow());
      ratings.add(Answers.worstFirst(model, criterion));
    }
    for (Dimension dimension : model.allDimensions()) {
      dimensions.add(inside(dimension).stream().map(criteria::indexOf).toList());
    }
    this.missing = draw.of(0, 0, 3, 10, 10, 30, 60, 95);
    this.mostRaters = draw.percent(70) ? 1 : draw.from(2, 5);
    for (int c = 0; draw.percent(15) && c < criteria.size(); c++) {
      if (draw.percent(30)) {
        columns.add(c);
      }
    }
  }

  private static List<Criterion> inside(Dimension dimension) {
    List<Criterion> all = new ArrayList<>(dimension.criteria());
    dimension.dimensions().forEach(inner -> all.addAll(inside(inner)));
    return all;
  }

  /**
   * What one rater said.
   *
   * @param weight how much the rater counts
   * @param answers an answer to each criterion, or none
   */
  record Ballot(BigDecimal weight, List<Optional<Answer>> answers) {}

  /** An assessment, rater by rater. */
  record Row(List<Ballot> ballots) {

    boolean isByOne() {
      return ballots.size() == 1 && ballots.get(0).weight().equals(BigDecimal.ONE);
    }

    /** A rater alone, of whom nothing is known, is not listed. */
    Assessment assessment(Model model) {
      List<Rater> raters = new ArrayList<>();
      List<Response> responses = new ArrayList<>();
      List<Criterion> criteria = model.allCriteria();
      for (int i = 0; i < ballots.size(); i++) {
        String rater = isByOne() ? "" : "r" + i;
        Ballot ballot = ballots.get(i);
        if (!isByOne()) {
          raters.add(new Rater(rater, "", "", "", ballot.weight()));
        }
        for (int c = 0; c < criteria.size(); c++) {
          Criterion criterion = criteria.get(c);
          ballot
              .answers()
              .get(c)
              .ifPresent(answer -> responses.add(Answers.response(criterion, rater, answer)));
        }
      }
      return new Assessment(
          model.id(), model.version(), Subject.named("Acme"), null, raters, responses);
    }
  }

  Row drawn() {
    int raters = draw.from(1, mostRaters);
    List<Ballot> ballots = new ArrayList<>();
    for (int i = 0; i < raters; i++) {
      String weight = mostRaters == 1 ? "1" : draw.of(RATER_WEIGHTS);
      ballots.add(new Ballot(new BigDecimal(weight), ballot()));
    }
    return new Row(List.copyOf(ballots));
  }

  private List<Optional<Answer>> ballot() {
    int mood = draw.from(0, 39);
    List<Optional<Answer>> answers = switch (mood) {
      case 0, 1 -> extreme(false);
      case 2, 3 -> extreme(true);
      case 4, 5 -> same();
      case 6 -> all(Optional.empty());
      case 7 -> all(Optional.of(new NotApplicable()));
      case 8 -> all(Optional.of(new DontKnow()));
      default -> any();
    };
    if (mood > 30 && !dimensions.isEmpty()) {
      Optional<Answer> absence = absence();
      draw.of(dimensions).forEach(place -> answers.set(place, absence));
    }
    columns.forEach(place -> answers.set(place, absence()));
    return Collections.unmodifiableList(answers);
  }

  private List<Optional<Answer>> any() {
    List<Optional<Answer>> answers = new ArrayList<>();
    for (int c = 0; c < criteria.size(); c++) {
      answers.add(draw.percent(missing) ? absence() : Optional.of(rating(c)));
    }
    return answers;
  }

  private List<Optional<Answer>> extreme(boolean best) {
    List<Optional<Answer>> answers = new ArrayList<>();
    for (List<Answer> all : ratings) {
      answers.add(Optional.of(all.get(best ? all.size() - 1 : 0)));
    }
    return answers;
  }

  /** Equally far up every scale. */
  private List<Optional<Answer>> same() {
    int share = draw.of(0, 25, 50, 75, 100);
    List<Optional<Answer>> answers = new ArrayList<>();
    for (List<Answer> all : ratings) {
      answers.add(Optional.of(all.get((all.size() - 1) * share / 100)));
    }
    return answers;
  }

  private List<Optional<Answer>> all(Optional<Answer> answer) {
    return new ArrayList<>(Collections.nCopies(criteria.size(), answer));
  }

  private Optional<Answer> absence() {
    return switch (draw.from(0, 2)) {
      case 0 -> Optional.empty();
      case 1 -> Optional.of(new NotApplicable());
      default -> Optional.of(new DontKnow());
    };
  }

  /** A number, or a word for it. */
  private Answer rating(int place) {
    Scale scale = scales.get(place);
    if (scale instanceof PercentageScale && draw.percent(3)) {
      return new Rated(new BigDecimal("33.333333333333333333333333333"));
    }
    if (scale instanceof NumberScale && draw.percent(20)) {
      return new Rated(new BigDecimal(draw.of(
          "1.25", "3.30", "2.5", draw.percent(5) ? "0.0000000000000000000000000001" : "0")));
    }
    Answer answer = draw.of(ratings.get(place));
    if (!(scale instanceof OrdinalScale ordinal)
        || !(answer instanceof Rated rated)
        || draw.percent(70)) {
      return answer;
    }
    int point = rated.value().intValueExact() - ordinal.first();
    List<String> aliases = ordinal.points().get(point).aliases();
    return draw.percent(50) && !aliases.isEmpty()
        ? new Chosen(aliases.get(0))
        : new Chosen(ordinal.points().get(point).label());
  }
}
