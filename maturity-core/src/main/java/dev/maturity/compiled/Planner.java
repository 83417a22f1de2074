package dev.maturity.compiled;

import dev.maturity.model.Criterion;
import dev.maturity.model.Fraction;
import dev.maturity.model.Level;
import dev.maturity.model.MissingAnswer;
import dev.maturity.model.MissingPolicy;
import dev.maturity.model.Model;
import dev.maturity.scoring.RuleCatalog;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Makes plans of a model, whatever its criteria and dimensions weigh. What does not depend on that is found out once.
 * Immutable.
 */
public final class Planner {

  private static final int MANY = 2_048;

  final AnswerLayout layout;
  final StandardRuleTest standard;
  final List<Level> levels;
  final Fraction minimumCoverage;

  /** Whether tables of all possible scores pay, and columns of sums. */
  final boolean isForMany;

  private final Map<String, Integer> places = new LinkedHashMap<>();
  private final Worth[] scores;
  private final Worth[] coverages;

  /**
   * A planner.
   *
   * @param model the model
   * @param rules the rules that it names
   * @param layout how its answers are stored
   * @param values what the codes of each criterion are worth after polarity, from code 1 up
   * @param rows how many rows a plan is made for: for some thousand or more it is worth while to compute all scores that may
   *     come beforehand, and to keep sums instead of scores
   */
  public Planner(
      Model model, RuleCatalog rules, AnswerLayout layout, List<List<Fraction>> values, int rows) {
    MissingPolicy missing = model.scoring().missing();
    this.layout = layout;
    this.standard = new StandardRuleTest(rules);
    this.levels = model.levels();
    this.isForMany = rows >= MANY;
    this.minimumCoverage = Fraction.of(missing.minimumCoverage());
    List<Criterion> criteria = model.allCriteria();
    this.scores = new Worth[criteria.size()];
    this.coverages = new Worth[criteria.size()];
    for (int i = 0; i < scores.length; i++) {
      Criterion criterion = criteria.get(i);
      places.put(criterion.id(), i);
      scores[i] = new Worth(
          values.get(i),
          assumed(missing.notApplicable(), criterion),
          assumed(missing.unanswered(), criterion),
          assumed(missing.dontKnow(), criterion));
      List<Fraction> rated = Collections.nCopies(values.get(i).size(), Fraction.ONE);
      coverages[i] = new Worth(rated, null, Fraction.ZERO, Fraction.ZERO);
    }
  }

  private static @Nullable Fraction assumed(MissingAnswer policy, Criterion criterion) {
    return switch (policy) {
      case EXCLUDE -> null;
      case WORST -> Fraction.ZERO;
      case BEST -> Fraction.ONE;
      case NEUTRAL -> Fraction.HALF;
      case TARGET -> {
        BigDecimal target = criterion.target();
        yield target == null ? null : Fraction.of(target);
      }
    };
  }

  /**
   * Makes a plan.
   *
   * @param overall the compiled model, or one that differs from it in nothing but weights
   * @return the plan; empty if the model names a rule, or has numbers, that it takes fractions for
   */
  public Optional<Plan> plan(Node overall) {
    try {
      return Optional.of(new Plan(new PlanCompiler(this).plan(overall)));
    } catch (Whole.NotWhole e) {
      return Optional.empty();
    }
  }

  /** What a criterion brings into a score. */
  Term score(String criterion, Fraction weight) {
    int place = place(criterion);
    return new Term(place, weight, scores[place]);
  }

  /** What a criterion brings into a coverage: 1 for what is rated, and nothing for what nobody knows. */
  Term coverage(String criterion, Fraction weight) {
    int place = place(criterion);
    return new Term(place, weight, coverages[place]);
  }

  private int place(String criterion) {
    Integer place = places.get(criterion);
    if (place == null) {
      throw new IllegalStateException("The criterion (" + criterion + ") is not in the model.");
    }
    return place;
  }
}
