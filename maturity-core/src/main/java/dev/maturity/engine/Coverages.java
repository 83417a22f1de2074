package dev.maturity.engine;

import dev.maturity.compiled.Node;
import dev.maturity.model.Fraction;
import dev.maturity.model.FractionSum;
import dev.maturity.scorecard.Coverage;
import dev.maturity.scorecard.CriterionScore;
import dev.maturity.scorecard.DimensionScore;

/** Sums up the coverage of a node from that of its parts, each by the part's weight. */
final class Coverages {

  private final FractionSum known = new FractionSum();
  private final FractionSum applicable = new FractionSum();
  private int answered;
  private int dontKnow;
  private int unanswered;
  private int notApplicable;

  private Coverages() {}

  static Coverage of(Node node, CriterionScore[] own, DimensionScore[] dimensions) {
    Coverages coverages = new Coverages();
    for (CriterionScore criterion : own) {
      coverages.add(criterion);
    }
    for (int i = 0; i < dimensions.length; i++) {
      coverages.add(dimensions[i].coverage(), node.children().get(i).weight());
    }
    return coverages.coverage();
  }

  private void add(CriterionScore criterion) {
    switch (criterion.state()) {
      case RATED -> {
        answered++;
        known.add(criterion.weight());
        applicable.add(criterion.weight());
      }
      case DONT_KNOW, FAILED -> {
        dontKnow++;
        applicable.add(criterion.weight());
      }
      case UNANSWERED -> {
        unanswered++;
        applicable.add(criterion.weight());
      }
      case NOT_APPLICABLE -> notApplicable++;
    }
  }

  private void add(Coverage dimension, Fraction weight) {
    if (dimension.applicable() > 0) {
      known.addProduct(weight, dimension.share());
      applicable.add(weight);
    }
    answered += dimension.answered();
    dontKnow += dimension.dontKnow();
    unanswered += dimension.unanswered();
    notApplicable += dimension.notApplicable();
  }

  private Coverage coverage() {
    boolean isComplete = dontKnow + unanswered == 0;
    return new Coverage(
        isComplete ? Fraction.ONE : known.value().dividedBy(applicable.value()),
        answered,
        dontKnow,
        unanswered,
        notApplicable);
  }
}
