package dev.maturity.engine;

import dev.maturity.compiled.Node;
import dev.maturity.model.Fraction;
import dev.maturity.scorecard.Coverage;
import dev.maturity.scorecard.CriterionScore;
import dev.maturity.scorecard.CriterionState;
import java.util.List;

/** The coverage of a node from that of its parts, each by the part's weight. */
final class Coverages {

  private Coverages() {}

  static Coverage of(Node node, List<CriterionScore> own, List<NodeResult> children) {
    Coverage ofCriteria = Coverage.of(own);
    Fraction applicable = Fraction.ZERO;
    for (CriterionScore criterion : own) {
      if (criterion.state() != CriterionState.NOT_APPLICABLE) {
        applicable = applicable.plus(criterion.weight());
      }
    }
    Fraction answered = ofCriteria.share().times(applicable);
    int[] counts = {
      ofCriteria.answered(),
      ofCriteria.dontKnow(),
      ofCriteria.unanswered(),
      ofCriteria.notApplicable()
    };
    for (int i = 0; i < children.size(); i++) {
      Coverage child = children.get(i).score().coverage();
      if (child.applicable() > 0) {
        Fraction weight = node.children().get(i).weight();
        applicable = applicable.plus(weight);
        answered = answered.plus(weight.times(child.share()));
      }
      counts[0] += child.answered();
      counts[1] += child.dontKnow();
      counts[2] += child.unanswered();
      counts[3] += child.notApplicable();
    }
    Fraction share = applicable.signum() == 0 ? Fraction.ONE : answered.dividedBy(applicable);
    return new Coverage(share, counts[0], counts[1], counts[2], counts[3]);
  }
}
