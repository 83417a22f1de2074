package dev.maturity.engine;

import dev.maturity.assessment.Answer;
import dev.maturity.assessment.Assessment;
import dev.maturity.assessment.Response;
import dev.maturity.model.Archetype;
import dev.maturity.model.Condition;
import dev.maturity.model.Due;
import dev.maturity.model.Flag;
import dev.maturity.model.Fraction;
import dev.maturity.model.Level;
import dev.maturity.model.Model;
import dev.maturity.model.Outcome;
import dev.maturity.model.Prerequisite;
import dev.maturity.model.Reassessment;
import dev.maturity.scorecard.Advice;
import dev.maturity.scorecard.ArchetypeFit;
import dev.maturity.scorecard.CriterionScore;
import dev.maturity.scorecard.DimensionScore;
import dev.maturity.scorecard.FlagFinding;
import dev.maturity.scorecard.OutcomeFinding;
import dev.maturity.scorecard.Placement;
import dev.maturity.scorecard.Range;
import dev.maturity.scorecard.Readiness;
import dev.maturity.scorecard.Score;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds what a model says of a result beside its scores. It reads the scores and changes none. */
final class Advisor {

  private final Model model;
  private final Assessment assessment;
  private final Map<String, CriterionScore> criteria;
  private final Map<String, DimensionScore> dimensions = new LinkedHashMap<>();
  private final Map<String, Votes> votes = new LinkedHashMap<>();

  /** How many raters said yes and no. */
  private record Votes(int yes, int no) {

    static final Votes NONE = new Votes(0, 0);

    Votes with(boolean isYes) {
      return isYes ? new Votes(yes + 1, no) : new Votes(yes, no + 1);
    }
  }

  private Advisor(
      Model model,
      Assessment assessment,
      DimensionScore overall,
      Map<String, CriterionScore> criteria) {
    this.model = model;
    this.assessment = assessment;
    this.criteria = criteria;
    overall.allNodes().forEach(node -> dimensions.put(node.id(), node));
    for (Response response : assessment.responses()) {
      isYes(response.answer())
          .ifPresent(yes -> votes.put(
              response.criterion(),
              votes.getOrDefault(response.criterion(), Votes.NONE).with(yes)));
    }
  }

  /** What the model says of a result; most models say nothing beside the scores. */
  static Advice advice(
      Model model, Assessment assessment, DimensionScore overall, Criteria criteria) {
    boolean isSilent = model.flags().isEmpty()
        && model.outcomes().isEmpty()
        && model.archetypes().isEmpty()
        && model.prerequisites().isEmpty()
        && model.conduct().reassess() == null
        && assessment.protocol().isEmpty()
        && assessment.mode() == null;
    return isSilent
        ? Advice.NONE
        : new Advisor(model, assessment, overall, criteria.byId()).advice();
  }

  private Advice advice() {
    return new Advice(
        model.flags().stream().map(this::flag).toList(),
        model.outcomes().stream().map(this::outcome).toList(),
        model.archetypes().stream().map(this::archetype).toList(),
        model.prerequisites().stream().map(this::readiness).toList(),
        due(),
        assessment.protocol(),
        assessment.mode());
  }

  /** Only flags and outcomes are looked up, and they are answered by yes and no alone. */
  private static Optional<Boolean> isYes(Answer answer) {
    return answer instanceof Answer.Chosen chosen
        ? Optional.of(chosen.option().equals("yes"))
        : Optional.empty();
  }

  private FlagFinding flag(Flag flag) {
    Votes said = votes.getOrDefault(flag.id(), Votes.NONE);
    return new FlagFinding(
        flag.id(), flag.statement(), flag.note(), state(flag, said), said.yes, said.no);
  }

  private FlagFinding.State state(Flag flag, Votes said) {
    if (said.yes > 0) {
      return FlagFinding.State.OBSERVED;
    }
    if (isSuspected(flag)) {
      return FlagFinding.State.SUSPECTED;
    }
    return said.no > 0 ? FlagFinding.State.NOT_SEEN : FlagFinding.State.UNKNOWN;
  }

  private boolean isSuspected(Flag flag) {
    if (flag.suspectedBelow() == null) {
      return false;
    }
    Fraction bound = Fraction.of(flag.suspectedBelow());
    List<Score> values = flag.about().stream()
        .map(criteria::get)
        .flatMap(criterion -> Optional.ofNullable(criterion).map(CriterionScore::value).stream())
        .toList();
    return !values.isEmpty()
        && values.stream().allMatch(value -> value.exact().compareTo(bound) < 0);
  }

  private OutcomeFinding outcome(Outcome outcome) {
    Votes said = votes.getOrDefault(outcome.id(), Votes.NONE);
    return new OutcomeFinding(
        outcome.id(), outcome.statement(), outcome.level(), said.yes, said.no);
  }

  private ArchetypeFit archetype(Archetype archetype) {
    boolean fits = true;
    boolean certain = true;
    boolean possible = true;
    for (Condition condition : archetype.conditions()) {
      DimensionScore node = dimensions.get(condition.dimension());
      Score score = node == null ? null : node.score();
      Range range = node == null ? null : node.range();
      fits &= score != null && condition.holds(score.exact());
      certain &= score != null
          && range != null
          && condition.holds(range.low())
          && condition.holds(range.high());
      possible &= range != null && isPossible(condition, archetype, range);
    }
    return new ArchetypeFit(
        archetype.id(), archetype.name(), archetype.description(), fits, possible, certain);
  }

  /** Whether some score in the range meets all that is asked of the dimension. */
  private static boolean isPossible(Condition condition, Archetype archetype, Range range) {
    Fraction least = range.low();
    for (Condition other : archetype.conditions()) {
      if (other.dimension().equals(condition.dimension()) && other.atLeast() != null) {
        least = least.max(Fraction.of(other.atLeast()));
      }
    }
    return least.compareTo(range.high()) <= 0 && condition.holds(least);
  }

  private Readiness readiness(Prerequisite edge) {
    int wanted = rankOf(edge.level());
    Integer own = rank(edge.of());
    Integer attained = rank(edge.needs());
    int next = own == null ? 0 : Math.min(own + 1, model.levels().size());
    int required = wanted == 0 || next == 0 ? Math.max(wanted, next) : Math.min(wanted, next);
    Readiness.State state;
    if (required == 0 || attained == null) {
      state = Readiness.State.UNKNOWN;
    } else if (attained >= required) {
      state = Readiness.State.READY;
    } else {
      // Without a level of its own, less than the level named may do.
      state = own == null ? Readiness.State.UNKNOWN : Readiness.State.BLOCKED;
    }
    return new Readiness(
        edge.of(), edge.needs(), edge.reason(), level(required), level(attained), state);
  }

  private int rankOf(String levelId) {
    List<Level> levels = model.levels();
    for (int i = 0; i < levels.size(); i++) {
      if (levels.get(i).id().equals(levelId)) {
        return i + 1;
      }
    }
    return 0;
  }

  private @Nullable Integer rank(String dimension) {
    DimensionScore node = dimensions.get(dimension);
    Placement placement = node == null ? null : node.placement();
    return placement == null ? null : placement.rank();
  }

  private @Nullable Level level(@Nullable Integer rank) {
    return rank == null || rank == 0 ? null : model.levels().get(rank - 1);
  }

  private @Nullable Due due() {
    Reassessment reassess = model.conduct().reassess();
    LocalDate last = assessment.date();
    return reassess == null || last == null ? null : reassess.dueAfter(last);
  }
}
