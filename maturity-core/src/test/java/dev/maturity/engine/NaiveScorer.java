package dev.maturity.engine;

import dev.maturity.assessment.Answer;
import dev.maturity.assessment.Assessment;
import dev.maturity.assessment.Response;
import dev.maturity.model.Anchor;
import dev.maturity.model.CountScale;
import dev.maturity.model.Criterion;
import dev.maturity.model.Dimension;
import dev.maturity.model.MissingAnswer;
import dev.maturity.model.Model;
import dev.maturity.model.NodeScoring;
import dev.maturity.model.NumberScale;
import dev.maturity.model.OrdinalScale;
import dev.maturity.model.Scale;
import dev.maturity.scorecard.Status;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Scores as the contract says, one sentence after the other, without a thought for speed or for what the engine does: the
 * second opinion of the differential tests. Only the standard rules.
 */
final class NaiveScorer {

  /** What is made of unknown answers. */
  enum Unknown {
    BY_POLICY,
    WORST_ANSWER,
    BEST_ANSWER
  }

  /** What all raters together said. */
  enum State {
    RATED,
    UNANSWERED,
    DONT_KNOW,
    NOT_APPLICABLE
  }

  /** A criterion's state and the value that counts; null if it does not count. */
  record Value(State state, @Nullable Ratio value) {}

  private final Model model;
  private final Map<String, Value> values = new LinkedHashMap<>();
  private final NaiveLevels levels;
  private final Map<String, NaiveNode> nodes = new LinkedHashMap<>();

  private NaiveScorer(Model model, Assessment assessment, Unknown unknown) {
    this.model = model;
    this.levels = new NaiveLevels(model, values);
    for (Criterion criterion : model.allCriteria()) {
      List<Answer> answers = new ArrayList<>();
      for (Response response : assessment.responses()) {
        if (response.criterion().equals(criterion.id())) {
          answers.add(response.answer());
        }
      }
      values.put(criterion.id(), value(criterion, answers, unknown));
    }
  }

  /** Every node by its id, the whole model as {@code overall}. */
  static Map<String, NaiveNode> score(Model model, Assessment assessment, Unknown unknown) {
    NaiveScorer scorer = new NaiveScorer(model, assessment, unknown);
    Dimension whole = new Dimension(
        "overall",
        model.name(),
        "",
        BigDecimal.ONE,
        model.scoring().overall(),
        model.criteria(),
        model.dimensions());
    scorer.node(whole);
    return scorer.nodes;
  }

  private Value value(Criterion criterion, List<Answer> answers, Unknown unknown) {
    Scale scale = model.scale(criterion.scale()).orElseThrow();
    List<Ratio> ratings = new ArrayList<>();
    for (Answer answer : answers) {
      if (answer instanceof Answer.Rated || answer instanceof Answer.Chosen) {
        ratings.add(polarity(criterion, worth(scale, answer)));
      }
    }
    if (!ratings.isEmpty()) {
      // Lower median: the middle one, or the lower of the two middle ones.
      ratings.sort(null);
      int middle = ratings.size() % 2 == 1 ? ratings.size() / 2 : ratings.size() / 2 - 1;
      return new Value(State.RATED, ratings.get(middle));
    }
    if (answers.isEmpty()) {
      return missing(State.UNANSWERED, criterion, scale, unknown);
    }
    for (Answer answer : answers) {
      if (!(answer instanceof Answer.NotApplicable)) {
        return missing(State.DONT_KNOW, criterion, scale, unknown);
      }
    }
    return missing(State.NOT_APPLICABLE, criterion, scale, unknown);
  }

  private Value missing(State state, Criterion criterion, Scale scale, Unknown unknown) {
    if (state != State.NOT_APPLICABLE && unknown != Unknown.BY_POLICY) {
      Ratio one = polarity(criterion, least(scale));
      Ratio other = polarity(criterion, greatest(scale));
      boolean first = one.atLeast(other) == (unknown == Unknown.BEST_ANSWER);
      return new Value(State.RATED, first ? one : other);
    }
    MissingAnswer policy = switch (state) {
      case UNANSWERED -> model.scoring().missing().unanswered();
      case DONT_KNOW -> model.scoring().missing().dontKnow();
      default -> model.scoring().missing().notApplicable();
    };
    return new Value(
        state,
        switch (policy) {
          case EXCLUDE -> null;
          case WORST -> Ratio.ZERO;
          case BEST -> Ratio.ONE;
          case NEUTRAL -> Ratio.ONE.over(Ratio.of(2));
          case TARGET -> Ratio.of(criterion.target());
        });
  }

  private static Ratio polarity(Criterion criterion, Ratio value) {
    return criterion.reversed() ? Ratio.ONE.minus(value) : value;
  }

  private static Ratio worth(Scale scale, Answer answer) {
    if (answer instanceof Answer.Chosen chosen) {
      return chosen.option().equals("yes") ? Ratio.ONE : Ratio.ZERO;
    }
    BigDecimal given = ((Answer.Rated) answer).value();
    if (scale instanceof OrdinalScale ordinal) {
      return worth(ordinal, given.intValueExact() - ordinal.first());
    }
    if (scale instanceof CountScale count) {
      Ratio worst = Ratio.of(count.worst());
      Ratio counted = Ratio.of(given);
      return Ratio.ONE.minus((counted.atLeast(worst) ? worst : counted).over(worst));
    }
    Ratio min = scale instanceof NumberScale number ? Ratio.of(number.min()) : Ratio.ZERO;
    Ratio max = scale instanceof NumberScale number ? Ratio.of(number.max()) : Ratio.of(100);
    return Ratio.of(given).minus(min).over(max.minus(min));
  }

  private static Ratio worth(OrdinalScale scale, int index) {
    BigDecimal declared = scale.points().get(index).value();
    return declared == null
        ? Ratio.of(index).over(Ratio.of(scale.points().size() - 1))
        : Ratio.of(declared);
  }

  private static Ratio least(Scale scale) {
    return scale instanceof OrdinalScale ordinal ? worth(ordinal, 0) : Ratio.ZERO;
  }

  /** The scales drawn go up from point to point. */
  private static Ratio greatest(Scale scale) {
    return scale instanceof OrdinalScale ordinal
        ? worth(ordinal, ordinal.points().size() - 1)
        : Ratio.ONE;
  }

  private NaiveNode node(Dimension dimension) {
    List<NaiveNode> inside = dimension.dimensions().stream().map(this::node).toList();
    NodeScoring rules = dimension.id().equals("overall")
        ? model.scoring().forOverall()
        : model.scoring().forDimension(dimension.scoring());
    NaiveNode node = new NaiveNode();
    boolean mean = rules.aggregation().id().equals("mean");
    List<Ratio> parts = new ArrayList<>();
    List<Ratio> weights = new ArrayList<>();
    node.low = Ratio.ZERO;
    node.high = Ratio.ONE;
    Ratio answered = Ratio.ZERO;
    Ratio applicable = Ratio.ZERO;
    for (Criterion criterion : dimension.criteria()) {
      Value value = values.get(criterion.id());
      Ratio weight = Ratio.of(criterion.weight());
      if (value.value() != null) {
        parts.add(value.value());
        weights.add(weight);
      }
      if (value.state() != State.NOT_APPLICABLE) {
        applicable = applicable.plus(weight);
        node.applicable++;
      }
      if (value.state() == State.RATED) {
        answered = answered.plus(weight);
        node.answered++;
      }
      node.knows |= value.value() != null;
    }
    for (int i = 0; i < inside.size(); i++) {
      NaiveNode child = inside.get(i);
      Ratio weight = Ratio.of(dimension.dimensions().get(i).weight());
      Ratio taken = child.taken(rules.of());
      if (taken != null) {
        parts.add(taken);
        weights.add(weight);
      }
      if (child.applicable > 0) {
        applicable = applicable.plus(weight);
        answered = answered.plus(weight.times(child.coverage));
      }
      node.applicable += child.applicable;
      node.answered += child.answered;
      node.knows |= child.knows;
      if (!rules.aggregation().isNone()) {
        // All parts of a drawn node have one range.
        node.low = child.lowTaken(rules.of());
        node.high = child.highTaken(rules.of(), model.levels().size());
      }
    }
    node.coverage = applicable.equals(Ratio.ZERO) ? Ratio.ONE : answered.over(applicable);
    if (!rules.aggregation().isNone() && !parts.isEmpty()) {
      node.score =
          mean ? mean(parts, weights) : parts.stream().min(Ratio::compareTo).orElseThrow();
    }
    boolean enough = node.coverage.atLeast(Ratio.of(model.scoring().missing().minimumCoverage()));
    if (enough && node.knows) {
      levels.decide(node, rules.level(), members(dimension), parts);
    }
    node.status = status(node, rules, enough);
    nodes.put(dimension.id(), node);
    return node;
  }

  private static Status status(NaiveNode node, NodeScoring rules, boolean enough) {
    boolean declinesScore = rules.aggregation().isNone();
    if (declinesScore ? !node.knows : node.score == null) {
      if (node.applicable == 0) {
        return Status.NOT_APPLICABLE;
      }
      return node.answered == 0 ? Status.UNANSWERED : Status.INSUFFICIENT;
    }
    if (!enough && !(declinesScore && rules.level().isNone())) {
      return Status.INSUFFICIENT;
    }
    return declinesScore ? Status.NOT_SCORED : Status.SCORED;
  }

  static Ratio mean(List<Ratio> parts, List<Ratio> weights) {
    Ratio sum = Ratio.ZERO;
    Ratio total = Ratio.ZERO;
    for (int i = 0; i < parts.size(); i++) {
      sum = sum.plus(parts.get(i).times(weights.get(i)));
      total = total.plus(weights.get(i));
    }
    return sum.over(total);
  }

  /** For each level the criteria, however deep, that count toward it, with their weight there. */
  private List<Map<Criterion, Ratio>> members(Dimension dimension) {
    List<Criterion> all = new ArrayList<>();
    collect(dimension, all);
    List<Map<Criterion, Ratio>> byLevel = new ArrayList<>();
    for (var level : model.levels()) {
      Map<Criterion, Ratio> members = new LinkedHashMap<>();
      for (Criterion criterion : all) {
        for (Anchor anchor : criterion.levels()) {
          if (anchor.level().equals(level.id())) {
            members.put(criterion, Ratio.of(criterion.weight()).times(Ratio.of(anchor.weight())));
          }
        }
      }
      byLevel.add(members);
    }
    return byLevel;
  }

  private static void collect(Dimension dimension, List<Criterion> all) {
    all.addAll(dimension.criteria());
    dimension.dimensions().forEach(inner -> collect(inner, all));
  }
}
