package dev.maturity.testkit;

import dev.maturity.model.Anchor;
import dev.maturity.model.Criterion;
import dev.maturity.model.Dimension;
import dev.maturity.model.Model;
import dev.maturity.model.NodeScoring;
import dev.maturity.model.PartValue;
import dev.maturity.model.Rule;
import dev.maturity.scorecard.CriterionState;
import dev.maturity.scorecard.DimensionScore;
import dev.maturity.scorecard.Status;
import dev.maturity.testkit.OracleLevels.Decided;
import dev.maturity.testkit.OracleLevels.Given;
import dev.maturity.testkit.OracleLevels.Members;
import dev.maturity.testkit.OracleParts.Weighted;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** Scores every node of a model once, from the criteria up. */
final class OracleScoring {

  private final Model model;
  private final Map<String, OracleCriterion> criteria;
  private final Function<OracleCriterion, Optional<Ratio>> value;
  private final boolean isLimited;
  private final Map<String, Node> nodes = new LinkedHashMap<>();

  private OracleScoring(
      Model model,
      Map<String, OracleCriterion> criteria,
      Function<OracleCriterion, Optional<Ratio>> value,
      boolean isLimited) {
    this.model = model;
    this.criteria = criteria;
    this.value = value;
    this.isLimited = isLimited;
  }

  /**
   * What is found of a node.
   *
   * @param low the least score that it can have at all
   * @param high the greatest score that it can have at all
   */
  record Node(
      String id,
      Ratio weight,
      Status status,
      Optional<Ratio> score,
      Ratio low,
      Ratio high,
      Counts counts,
      Optional<Decided> level) {

    Optional<Ratio> taken(PartValue of) {
      return switch (of) {
        case SCORE -> score;
        case FRACTION -> score.map(number -> OracleLevels.fraction(number, low, high));
        case LEVEL_RANK -> level.map(Decided::rank).map(Ratio::of);
        case POSITION -> level.map(Decided::position);
      };
    }
  }

  /** The share of the applicable weight that is answered, and how many criteria are in which state. */
  record Counts(Ratio share, int rated, int dontKnow, int unanswered, int notApplicable) {

    boolean isNothingApplicable() {
      return rated + dontKnow + unanswered == 0;
    }

    @Override
    public String toString() {
      return "%s (%s rated, %s not known, %s unanswered, %s not applicable)"
          .formatted(share, rated, dontKnow, unanswered, notApplicable);
    }
  }

  /**
   * The nodes by id.
   *
   * @param value which of a criterion's values counts
   * @param isLimited whether a node with too little coverage has no level
   */
  static Map<String, Node> of(
      Model model,
      Map<String, OracleCriterion> criteria,
      Function<OracleCriterion, Optional<Ratio>> value,
      boolean isLimited) {
    OracleScoring scoring = new OracleScoring(model, criteria, value, isLimited);
    Node overall = scoring.node(
        DimensionScore.OVERALL,
        Ratio.ONE,
        model.scoring().forOverall(),
        model.criteria(),
        model.dimensions());
    scoring.nodes.put(overall.id(), overall);
    return scoring.nodes;
  }

  private Node dimension(Dimension dimension) {
    Node node = node(
        dimension.id(),
        Ratio.of(dimension.weight()),
        model.scoring().forDimension(dimension.scoring()),
        dimension.criteria(),
        dimension.dimensions());
    nodes.put(node.id(), node);
    return node;
  }

  private Node node(
      String id,
      Ratio weight,
      NodeScoring scoring,
      List<Criterion> own,
      List<Dimension> dimensions) {
    PartValue of = Objects.requireNonNull(scoring.of(), "of");
    Rule aggregation = OracleRules.aggregation(scoring);
    Rule levelRule = OracleRules.level(scoring);
    List<Node> inside = dimensions.stream().map(this::dimension).toList();
    List<Criterion> all = collected(own, dimensions);
    List<Weighted> parts = new ArrayList<>();
    for (Criterion criterion : own) {
      value(criterion)
          .ifPresent(found -> parts.add(new Weighted(found, Ratio.of(criterion.weight()))));
    }
    for (Node child : inside) {
      child.taken(of).ifPresent(found -> parts.add(new Weighted(found, child.weight())));
    }
    boolean declines = aggregation.isNone();
    OracleForm form = declines
        ? OracleForm.of(Ratio.ZERO, Ratio.ONE, NodeScoring.INHERITED, Ratio.ZERO)
        : OracleForm.of(
            end(aggregation, of, own, inside, false),
            end(aggregation, of, own, inside, true),
            scoring,
            OracleParts.tolerance(aggregation));
    Optional<Ratio> score = declines || parts.isEmpty()
        ? Optional.empty()
        : Optional.of(form.score(OracleParts.aggregate(aggregation, parts)));
    Counts counts = counts(own, inside);
    // Of a node that declines a score, known is what is known of the criteria in it.
    boolean isEmpty =
        declines ? all.stream().allMatch(one -> value(one).isEmpty()) : parts.isEmpty();
    Status status = status(isEmpty, declines, !levelRule.isNone(), counts);
    boolean hasLevel =
        isLimited ? status == Status.SCORED || status == Status.NOT_SCORED : !isEmpty;
    Optional<Decided> level = hasLevel
        ? new OracleLevels(levelRule, model.levels())
            .decide(new Given(
                score, form.tolerance(), form.low(), form.high(), form.mapped(parts), sets(all)))
        : Optional.empty();
    return new Node(id, weight, status, score, form.low(), form.high(), counts, level);
  }

  /** The least score that a node can have at all, or the greatest. */
  private Ratio end(
      Rule aggregation, PartValue of, List<Criterion> own, List<Node> inside, boolean isHigh) {
    List<Weighted> parts = new ArrayList<>();
    Ratio unit = isHigh ? Ratio.ONE : Ratio.ZERO;
    own.forEach(one -> parts.add(new Weighted(unit, Ratio.of(one.weight()))));
    int levels = model.levels().size();
    for (Node child : inside) {
      Ratio part = switch (of) {
        case SCORE -> isHigh ? child.high() : child.low();
        case FRACTION -> unit;
        case LEVEL_RANK -> Ratio.of(isHigh ? levels : 1);
        case POSITION -> Ratio.of(isHigh ? levels + 1 : 1);
      };
      parts.add(new Weighted(part, child.weight()));
    }
    return OracleParts.aggregate(aggregation, parts);
  }

  private Status status(boolean isEmpty, boolean declines, boolean hasLevelRule, Counts counts) {
    if (isEmpty) {
      if (counts.isNothingApplicable()) {
        return Status.NOT_APPLICABLE;
      }
      return counts.rated() == 0 ? Status.UNANSWERED : Status.INSUFFICIENT;
    }
    Ratio needed = Ratio.of(model.scoring().missing().minimumCoverage());
    boolean saysSomething = !declines || hasLevelRule;
    if (saysSomething && counts.share().isLess(needed)) {
      return Status.INSUFFICIENT;
    }
    return declines ? Status.NOT_SCORED : Status.SCORED;
  }

  private Counts counts(List<Criterion> own, List<Node> inside) {
    Map<CriterionState, Integer> states = new LinkedHashMap<>();
    Ratio applicable = Ratio.ZERO;
    Ratio answered = Ratio.ZERO;
    for (Criterion criterion : own) {
      CriterionState state = found(criterion).state();
      states.merge(state, 1, Integer::sum);
      Ratio weight = Ratio.of(criterion.weight());
      applicable = state == CriterionState.NOT_APPLICABLE ? applicable : applicable.plus(weight);
      answered = state == CriterionState.RATED ? answered.plus(weight) : answered;
    }
    for (Node child : inside) {
      Counts counts = child.counts();
      states.merge(CriterionState.RATED, counts.rated(), Integer::sum);
      states.merge(CriterionState.DONT_KNOW, counts.dontKnow(), Integer::sum);
      states.merge(CriterionState.UNANSWERED, counts.unanswered(), Integer::sum);
      states.merge(CriterionState.NOT_APPLICABLE, counts.notApplicable(), Integer::sum);
      if (!counts.isNothingApplicable()) {
        applicable = applicable.plus(child.weight());
        answered = answered.plus(child.weight().times(counts.share()));
      }
    }
    return new Counts(
        applicable.equals(Ratio.ZERO) ? Ratio.ONE : answered.over(applicable),
        states.getOrDefault(CriterionState.RATED, 0),
        states.getOrDefault(CriterionState.DONT_KNOW, 0),
        states.getOrDefault(CriterionState.UNANSWERED, 0),
        states.getOrDefault(CriterionState.NOT_APPLICABLE, 0));
  }

  private List<Members> sets(List<Criterion> all) {
    return model.levels().stream().map(level -> members(level.id(), all)).toList();
  }

  private Members members(String level, List<Criterion> all) {
    List<Weighted> parts = new ArrayList<>();
    int open = 0;
    int outside = 0;
    for (Criterion criterion : all) {
      for (Anchor anchor : criterion.levels()) {
        if (anchor.level().equals(level)) {
          Ratio weight = Ratio.of(criterion.weight()).times(Ratio.of(anchor.weight()));
          Optional<Ratio> present = value(criterion);
          boolean isOutside = found(criterion).state() == CriterionState.NOT_APPLICABLE;
          present.ifPresent(number -> parts.add(new Weighted(number, weight)));
          open += present.isEmpty() && !isOutside ? 1 : 0;
          outside += present.isEmpty() && isOutside ? 1 : 0;
        }
      }
    }
    return new Members(parts, open, outside);
  }

  private static List<Criterion> collected(List<Criterion> own, List<Dimension> dimensions) {
    List<Criterion> all = new ArrayList<>(own);
    dimensions.forEach(inner -> all.addAll(collected(inner.criteria(), inner.dimensions())));
    return all;
  }

  private Optional<Ratio> value(Criterion criterion) {
    return value.apply(found(criterion));
  }

  private OracleCriterion found(Criterion criterion) {
    return Objects.requireNonNull(criteria.get(criterion.id()), criterion.id());
  }
}
