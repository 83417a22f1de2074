package dev.maturity.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.maturity.fixture.Sent;
import dev.maturity.model.Fraction;
import dev.maturity.model.Rule;
import dev.maturity.scorecard.Part;
import java.io.InvalidObjectException;
import java.io.NotSerializableException;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Rules are sent to other machines: standard ones by name, others as they are defined. */
class SentRulesTest {

  private static final List<Part> PARTS = List.of(
      new Part("a", Fraction.HALF, Fraction.ONE), new Part("b", Fraction.ONE, Fraction.ONE));

  @Test
  void theStandardCatalogueComesBackAsItself() throws Exception {
    assertThat(Sent.through(RuleCatalog.standard())).isSameAs(RuleCatalog.standard());
  }

  @Test
  void aStandardRuleComesBackAsItself() throws Exception {
    for (RuleDefinition<?> rule : RuleCatalog.standard().rules()) {
      assertThat(Sent.through(rule)).isSameAs(rule);
    }
  }

  @Test
  void aRuleOfAPlugInComesBackBesideTheStandardOnes() throws Exception {
    Parameter share = Parameter.optional("share", Parameter.Type.NUMBER, "How much of it.")
        .between(Fraction.ZERO, Fraction.ONE);
    RuleCatalog sent = Sent.through(with(RuleDefinition.aggregation(
        "acme-share",
        "A share of the first.",
        parameters -> new Share(parameters.number("share").orElse(Fraction.ONE)),
        share)));

    Rule half = Rule.of("acme-share").with("share", new BigDecimal("0.5"));
    assertThat(sent.aggregation(half, List.of()).orElseThrow().aggregate(PARTS))
        .isEqualTo(Fraction.of(1, 4));
    assertThat(sent.check(RuleKind.AGGREGATION, half.with("share", 2), "", List.of()))
        .hasSize(1);
    assertThat(sent.rules()).containsAll(RuleCatalog.standard().rules());
  }

  @Test
  void aFactoryTakesAlongWhatItHoldsIfThatCanBeSent() throws Exception {
    Fraction held = Fraction.of(1, 3);
    RuleCatalog sent =
        Sent.through(with(RuleDefinition.aggregation("acme", "A share.", p -> new Share(held))));

    assertThat(sent.aggregation(Rule.of("acme"), List.of()).orElseThrow().aggregate(PARTS))
        .isEqualTo(Fraction.of(1, 6));
  }

  @Test
  void aFactoryThatHoldsWhatCannotBeSentIsNamed() {
    Aggregation held = new Share(Fraction.ONE);
    RuleCatalog catalog = with(RuleDefinition.aggregation("acme", "A share.", p -> held));

    assertThatThrownBy(() -> Sent.bytes(catalog))
        .isInstanceOf(NotSerializableException.class)
        .hasMessage("""
            The aggregation (acme) must be serialisable, and its factory holds a (dev.maturity.scoring.SentRulesTest$Share), which is not.
            Maybe the factory should make it, instead of capturing it.""")
        .hasCauseInstanceOf(NotSerializableException.class);
  }

  @Test
  void aStandardRuleThatTheReaderDoesNotHaveIsNamed() throws Exception {
    byte[] bytes = Sent.bytes(new StandardRule(RuleKind.LEVEL, "gait"));

    assertThatThrownBy(() -> Sent.read(bytes))
        .isInstanceOf(InvalidObjectException.class)
        .hasMessage("""
        The level rule (gait) must be a standard rule, as it was where it was written.
        Maybe the two versions of the library differ.""");
  }

  @Test
  void twoRulesOfOneNameAreRefused() throws Exception {
    RuleDefinition<?> mean =
        RuleCatalog.standard().find(RuleKind.AGGREGATION, "mean").orElseThrow();
    byte[] bytes = Sent.bytes(new SentRules(List.of(mean, mean)));

    assertThatThrownBy(() -> Sent.read(bytes))
        .isInstanceOf(InvalidObjectException.class)
        .hasMessageContaining("mean");
  }

  @Test
  void aCatalogueThatIsNotSentAsItsRulesIsRefused() {
    assertThatThrownBy(() -> Sent.forged(new ForgedRules(), RuleCatalog.class))
        .isInstanceOf(InvalidObjectException.class)
        .hasMessage("A catalogue must be read as the list of its rules.");
  }

  private static RuleCatalog with(RuleDefinition<?> more) {
    List<RuleDefinition<?>> rules = new ArrayList<>(RuleCatalog.standard().rules());
    rules.add(more);
    return RuleCatalog.of(rules);
  }

  /** Cannot be serialised, like most rules. */
  private record Share(Fraction share) implements Aggregation {

    @Override
    public Fraction aggregate(List<Part> parts) {
      return share.times(parts.get(0).value());
    }

    @Override
    public Set<Law> laws() {
      return EnumSet.noneOf(Law.class);
    }
  }
}

/** Pretends in a stream to be a catalogue. */
final class ForgedRules implements Serializable {
  private static final long serialVersionUID = 1L;
}
