package dev.maturity.engine;

import dev.maturity.model.Fraction;
import dev.maturity.scorecard.Absence;
import dev.maturity.scorecard.CriterionScore;
import dev.maturity.scorecard.CriterionState;
import dev.maturity.scorecard.Part;
import dev.maturity.scorecard.Range;
import dev.maturity.scorecard.Score;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What goes into a node: the parts as they are, and as they would be if every unknown answer came out worst, or best.
 * Rules are given these lists, so nobody can change them from outside.
 */
final class Parts {

  private final List<Part> actual = new ArrayList<>();
  private final List<Absence> absent = new ArrayList<>();
  private final List<Part> lowest = new ArrayList<>();
  private final List<Part> highest = new ArrayList<>();

  List<Part> actual() {
    return Collections.unmodifiableList(actual);
  }

  List<Absence> absent() {
    return Collections.unmodifiableList(absent);
  }

  List<Part> lowest() {
    return Collections.unmodifiableList(lowest);
  }

  List<Part> highest() {
    return Collections.unmodifiableList(highest);
  }

  /** Whether some part could not go in because its rule failed. */
  boolean hasFailed() {
    return absent.stream().anyMatch(absence -> absence.reason() == Absence.Reason.FAILED);
  }

  void add(CriterionScore criterion) {
    Optional<Fraction> value = Optional.ofNullable(criterion.value()).map(Score::exact);
    add(criterion, value, criterion.weight());
  }

  /** A criterion with another value or weight than its own. */
  void add(CriterionScore criterion, Optional<Fraction> value, Fraction weight) {
    add(criterion.id(), weight, value, criterion.range(), reason(criterion.state()));
  }

  void add(
      String id,
      Fraction weight,
      Optional<Fraction> value,
      @Nullable Range range,
      Absence.Reason otherwise) {
    value.ifPresentOrElse(
        present -> actual.add(new Part(id, present, weight)),
        () -> absent.add(new Absence(id, weight, otherwise)));
    if (range != null) {
      lowest.add(new Part(id, range.low(), weight));
      highest.add(new Part(id, range.high(), weight));
    }
  }

  private static Absence.Reason reason(CriterionState state) {
    return switch (state) {
      case UNANSWERED -> Absence.Reason.UNANSWERED;
      case NOT_APPLICABLE -> Absence.Reason.NOT_APPLICABLE;
      case DONT_KNOW, RATED -> Absence.Reason.DONT_KNOW;
      case FAILED -> Absence.Reason.FAILED;
    };
  }
}
