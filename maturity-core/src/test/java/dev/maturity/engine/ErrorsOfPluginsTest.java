package dev.maturity.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.maturity.assessment.Assessment;
import dev.maturity.model.Criterion;
import dev.maturity.model.Fraction;
import dev.maturity.model.Level;
import dev.maturity.model.Model;
import dev.maturity.model.NodeScoring;
import dev.maturity.model.Rule;
import dev.maturity.model.Scoring;
import dev.maturity.model.YesNoScale;
import dev.maturity.problem.Foreign;
import dev.maturity.problem.Problem;
import dev.maturity.problem.ProblemCode;
import dev.maturity.scorecard.Part;
import dev.maturity.scorecard.Scorecard;
import dev.maturity.scorecard.Status;
import dev.maturity.scoring.Aggregation;
import dev.maturity.scoring.Law;
import dev.maturity.scoring.LevelCase;
import dev.maturity.scoring.LevelDecision;
import dev.maturity.scoring.LevelRule;
import dev.maturity.scoring.RuleCatalog;
import dev.maturity.scoring.RuleDefinition;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Plug-ins throw more than exceptions. */
class ErrorsOfPluginsTest {

  private static final Rule MEAN = Rule.of("mean");

  @Test
  void anAssertionThatFailsSpoilsItsNodeOnly() {
    Scorecard card = score(Rule.of("acme-asserting"), Rule.NONE);

    assertThat(card.overall().status()).isEqualTo(Status.FAILED);
    assertThat(card.problems())
        .singleElement()
        .extracting(Problem::message)
        .isEqualTo(
            "The aggregation (acme-asserting) failed at the node (overall) with the inputs [q1 1]: AssertionError: no");
  }

  @Test
  void aToleranceThatThrowsSpoilsItsNodeOnly() {
    Scorecard card = score(Rule.of("acme-intolerant"), Rule.of("bands"));

    assertThat(card.overall().status()).isEqualTo(Status.FAILED);
    assertThat(card.problems())
        .isNotEmpty()
        .extracting(Problem::code)
        .containsOnly(ProblemCode.RULE_FAILED);
  }

  @Test
  void aLevelRuleThatCannotSayWhatItNeedsSpoilsItsNodeOnly() {
    Scorecard card = score(MEAN, Rule.of("acme-speechless"));

    assertThat(card.overall().status()).isEqualTo(Status.FAILED);
    assertThat(card.overall().findScore().orElseThrow().exact()).isEqualTo(Fraction.ONE);
    assertThat(card.problems())
        .singleElement()
        .extracting(Problem::message)
        .asString()
        .contains("acme-speechless");
  }

  @Test
  void aProviderThatAssertsIsNamed() {
    ModelProvider asserting = new ModelProvider() {
      @Override
      public String id() {
        throw new AssertionError("no");
      }

      @Override
      public Model model() {
        throw new AssertionError("no");
      }
    };

    assertThat(ModelCatalog.of(List.of(asserting)).problems())
        .singleElement()
        .extracting(Problem::code)
        .isEqualTo(ProblemCode.BROKEN_PROVIDER);
  }

  @Test
  void anErrorOfTheMachineItselfIsThrownOn() {
    assertThatThrownBy(() -> Foreign.<String>call(
            () -> {
              throw new OutOfMemoryError("full");
            },
            fault -> "caught"))
        .isInstanceOf(OutOfMemoryError.class);
    assertThat(Foreign.<String>call(
            () -> {
              throw new StackOverflowError();
            },
            fault -> "caught"))
        .isEqualTo("caught");
  }

  private static Scorecard score(Rule aggregation, Rule level) {
    Model model = Model.builder("m", "1", "M")
        .levels(Level.of("low", "Low"), Level.of("high", "High"))
        .scales(new YesNoScale("yn", ""))
        .criteria(Criterion.builder("q1", "Is it?", "yn").build())
        .scoring(Scoring.STANDARD.withOverall(NodeScoring.of(aggregation, level)))
        .build();
    List<RuleDefinition<?>> rules = new ArrayList<>(RuleCatalog.standard().rules());
    rules.add(
        RuleDefinition.aggregation("acme-asserting", "Asserts.", parameters -> new Faulty(true)));
    rules.add(RuleDefinition.aggregation(
        "acme-intolerant", "Has no tolerance.", parameters -> new Faulty(false)));
    rules.add(
        RuleDefinition.level("acme-speechless", "Cannot say.", parameters -> new Speechless()));
    return Scorer.of(model, RuleCatalog.of(rules))
        .score(Assessment.of(model).answer("q1", "yes").build());
  }

  private record Faulty(boolean asserting) implements Aggregation {

    @Override
    public Fraction aggregate(List<Part> parts) {
      // Loading asks for the range with the parts at their least first.
      if (asserting && parts.size() == 1 && parts.get(0).value().equals(Fraction.ONE)) {
        throw new AssertionError("no");
      }
      return parts.get(0).value();
    }

    @Override
    public Set<Law> laws() {
      return EnumSet.of(Law.BOUNDED);
    }

    @Override
    public Fraction tolerance() {
      if (asserting) {
        return Fraction.ZERO;
      }
      throw new IllegalStateException("none");
    }
  }

  private record Speechless() implements LevelRule {

    @Override
    public LevelDecision decide(LevelCase given) {
      throw new IllegalStateException("never asked");
    }

    @Override
    public Set<Law> laws() {
      return EnumSet.noneOf(Law.class);
    }

    @Override
    public boolean needsScore() {
      throw new IllegalStateException("cannot say");
    }
  }
}
