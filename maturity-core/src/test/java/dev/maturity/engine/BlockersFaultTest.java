package dev.maturity.engine;

import static dev.maturity.engine.Fixtures.BANDS;
import static dev.maturity.engine.Fixtures.MEAN;
import static dev.maturity.engine.Fixtures.NONE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.maturity.model.Fraction;
import dev.maturity.model.MissingPolicy;
import dev.maturity.model.Model;
import dev.maturity.model.NodeScoring;
import dev.maturity.model.Scoring;
import dev.maturity.scorecard.Blockers;
import dev.maturity.scorecard.Blockers.Outcome;
import dev.maturity.scorecard.Part;
import dev.maturity.scoring.Aggregation;
import dev.maturity.scoring.Aggregations;
import dev.maturity.scoring.Consensus;
import dev.maturity.scoring.Law;
import dev.maturity.scoring.RuleCatalog;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A rule that fails keeps no law, so nothing is certain that rests on it. */
class BlockersFaultTest {

  @Test
  void whatARuleDeclaresIsNoProofOnceItFails() {
    // All at 1 is a score of 1 and the upper band; any other parts make the rule fail.
    Model model = FaultScene.model(
        NodeScoring.of(MEAN, NONE),
        Scoring.STANDARD.withOverall(NodeScoring.of(FaultScene.FAULTY, BANDS)));

    Blockers blockers = blockers(model, FaultScene.aggregation(new OnlyForTheBest()));

    assertThat(blockers.outcome()).isEqualTo(Outcome.WITHIN_REACH);
    assertThat(blockers.certain()).isFalse();
    assertThat(blockers.complete()).isFalse();
    assertThat(blockers.explain()).isEqualTo("""
            The node (overall) reaches the level (high) with better answers to these 3 criteria:
              a2  0.50 to 1.00  all: Is it there?
              b1  0.25 to 1.00  all: Is it there?
              b2  0.75 to 1.00  all: Is it there?
            There may be more sets of that size.
            A smaller set may suffice: not all could be tried or ruled out.
            """);
  }

  @Test
  void ratingsThatCouldNotBeCombinedAreNotTakenForTheBest() {
    Model model = FaultScene.model(
        NodeScoring.of(MEAN, NONE),
        new Scoring(
            Scoring.STANDARD_ID,
            "",
            "",
            MissingPolicy.STANDARD,
            FaultScene.FAULTY,
            NodeScoring.INHERITED,
            NodeScoring.of(MEAN, BANDS)));

    Blockers blockers = blockers(model, FaultScene.consensus(new Never()));

    assertThat(blockers.outcome()).isEqualTo(Outcome.OUT_OF_REACH);
    assertThat(blockers.certain()).isFalse();
    assertThat(blockers.explain()).isEqualTo("""
            As far as was tried, not even the best answers to all applicable criteria bring the node (overall)
            to the level (high).
            """);
  }

  private static Blockers blockers(Model model, RuleCatalog rules) {
    return Scorer.of(model, rules).blockers(FaultScene.answers(model).build(), "high");
  }

  private static final class OnlyForTheBest implements Aggregation {
    @Override
    public Fraction aggregate(List<Part> parts) {
      Fraction least = Aggregations.min().aggregate(parts);
      boolean isKnown = least.equals(Fraction.ONE) || least.signum() == 0;
      if (!isKnown) {
        throw new IllegalStateException("out of ink");
      }
      return least;
    }

    @Override
    public List<Fraction> contributions(List<Part> parts, Fraction result) {
      return Aggregations.min().contributions(parts, result);
    }

    @Override
    public Set<Law> laws() {
      return Aggregations.min().laws();
    }
  }

  private static final class Never implements Consensus {
    @Override
    public Optional<Fraction> combine(List<Part> ratings) {
      throw new IllegalStateException("out of ink");
    }

    @Override
    public Set<Law> laws() {
      return EnumSet.noneOf(Law.class);
    }
  }
}
