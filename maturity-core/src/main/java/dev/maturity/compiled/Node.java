package dev.maturity.compiled;

import dev.maturity.model.Criterion;
import dev.maturity.model.Fraction;
import dev.maturity.model.PartValue;
import dev.maturity.model.Rule;
import dev.maturity.model.Scale;
import dev.maturity.scorecard.Range;
import dev.maturity.scoring.Aggregation;
import dev.maturity.scoring.LevelRule;
import java.util.List;
import java.util.Optional;

/**
 * A node of a model made ready for scoring: its rules made, its numbers exact, its references followed.
 *
 * @param levelMembers for each level from the floor up, the criteria in the node that count toward it
 */
public record Node(
    String id,
    String name,
    Fraction weight,
    Rule aggregationRule,
    Optional<Aggregation> aggregation,
    PartValue of,
    Rule levelRuleData,
    Optional<LevelRule> levelRule,
    ScoreForm form,
    Range bounds,
    List<Leaf> leaves,
    List<Node> children,
    List<List<Member>> levelMembers) {

  /** How far the node's score may be from the true one; 0 without an aggregation. */
  public Fraction tolerance() {
    return aggregation.map(rule -> form.tolerance(rule.tolerance())).orElse(Fraction.ZERO);
  }

  /** A criterion with its scale and exact weight. */
  public record Leaf(Criterion criterion, Scale scale, Fraction weight) {
    public String id() {
      return criterion.id();
    }
  }

  /** A criterion's place in the set of a level. */
  public record Member(String criterion, Fraction weight) {}
}
