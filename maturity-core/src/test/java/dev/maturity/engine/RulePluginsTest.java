package dev.maturity.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.maturity.model.Fraction;
import dev.maturity.model.Rule;
import dev.maturity.problem.MaturityException;
import dev.maturity.problem.Problem;
import dev.maturity.problem.ProblemCode;
import dev.maturity.scorecard.Part;
import dev.maturity.scoring.Aggregation;
import dev.maturity.scoring.Law;
import dev.maturity.scoring.RuleCatalog;
import dev.maturity.scoring.RuleDefinition;
import dev.maturity.scoring.RuleKind;
import dev.maturity.scoring.ScoringRuleProvider;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of the rules that plug-ins offer beside the standard ones. */
class RulePluginsTest {

  private static final String NAME = "dev.maturity.engine.RulePluginsTest$";

  private final List<Problem> problems = new ArrayList<>();

  @Test
  void theRulesOfPluginsStandBesideTheStandardOnes() {
    RuleCatalog rules = catalog(new First(aggregation("acme-top")));

    assertThat(problems).isEmpty();
    assertThat(rules.find(RuleKind.AGGREGATION, "acme-top")).isPresent();
    assertThat(rules.rules()).containsAll(RuleCatalog.standard().rules());
    assertThat(rules.aggregation(Rule.of("acme-top"), List.of())).containsSame(TOP);
  }

  @Test
  void aRuleThatTwoOfferIsNobodys() {
    RuleCatalog rules = catalog(
        new Second(aggregation("acme-top"), aggregation("acme-other")),
        new First(aggregation("acme-top")));

    assertThat(rules.find(RuleKind.AGGREGATION, "acme-top")).isEmpty();
    assertThat(rules.find(RuleKind.AGGREGATION, "acme-other")).isPresent();
    assertThat(problems).extracting(Problem::code).containsExactly(ProblemCode.PROVIDER_CLASH);
    assertThat(problems.get(0)).hasToString("""
            The aggregation (acme-top) is offered by 2 providers: %sFirst, %sSecond.
              None of them is used. Maybe one of them is on the path by mistake.""", NAME, NAME);
  }

  @Test
  void aRuleThatOneOffersTwiceIsNobodys() {
    RuleCatalog rules = catalog(new First(aggregation("acme-top"), aggregation("acme-top")));

    assertThat(rules.find(RuleKind.AGGREGATION, "acme-top")).isEmpty();
    assertThat(problems.get(0).message())
        .isEqualTo(
            "The aggregation (acme-top) is offered by 2 providers: %sFirst, %sFirst.", NAME, NAME);
  }

  @Test
  void rulesOfDifferentKindsMayShareAnId() {
    RuleDefinition<?> consensus =
        RuleDefinition.consensus("acme-top", "The highest.", parameters -> null);
    RuleCatalog rules = catalog(new First(aggregation("acme-top")), new Second(consensus));

    assertThat(problems).isEmpty();
    assertThat(rules.find(RuleKind.AGGREGATION, "acme-top")).isPresent();
    assertThat(rules.find(RuleKind.CONSENSUS, "acme-top")).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"mean", "min", "none"})
  void noPluginTakesTheIdOfAStandardRule(String id) {
    RuleCatalog rules = catalog(new First(aggregation(id), aggregation("acme-top")));

    assertThat(rules.find(RuleKind.AGGREGATION, id))
        .isEqualTo(RuleCatalog.standard().find(RuleKind.AGGREGATION, id));
    assertThat(rules.find(RuleKind.AGGREGATION, "acme-top")).isPresent();
    assertThat(problems).extracting(Problem::code).containsExactly(ProblemCode.PROVIDER_CLASH);
    assertThat(problems.get(0)).hasToString("""
            The aggregation (%s) of the provider (%sFirst) has the id of a standard one.
              The standard one is used. Maybe the provider's should be called acme-%s.""", id, NAME, id);
  }

  @Test
  void rulesThatThrowAreNamedAndTheOthersWork() {
    ScoringRuleProvider faulty = () -> {
      throw new IllegalStateException("no licence");
    };
    isNamed(faulty, "fails in rules(): IllegalStateException: no licence.");
  }

  @Test
  void rulesThatMissAClassAreNamedAndTheOthersWork() {
    ScoringRuleProvider faulty = () -> {
      throw new NoClassDefFoundError("plug/Gone");
    };
    isNamed(faulty, "fails in rules(): NoClassDefFoundError: plug/Gone.");
  }

  @Test
  void rulesThatAreNullAreNamedAndTheOthersWork() {
    isNamed(() -> null, "returns null from rules().");
  }

  @Test
  void aRuleThatIsNullIsNamedAndTheOthersWork() {
    isNamed(
        () -> Arrays.asList(aggregation("acme-lost"), null),
        "fails in rules(): NullPointerException: one of the rules is null.");
  }

  /** As a plug-in in an older language, or with an unchecked cast, can do. */
  @Test
  @SuppressWarnings({"unchecked", "rawtypes"})
  void aRuleThatIsNoRuleIsNamedAndTheOthersWork() {
    List<RuleDefinition<?>> rules = new ArrayList<>();
    ((List) rules).add("mean");
    RuleCatalog catalog = catalog(() -> rules, new First(aggregation("acme-top")));

    assertThat(catalog.find(RuleKind.AGGREGATION, "acme-top")).isPresent();
    assertThat(problems).hasSize(1);
    assertThat(problems.get(0).message())
        .contains("RulePluginsTest$", "fails in rules(): ClassCastException: ", "java.lang.String");
  }

  @Test
  void aPluginCannotChangeItsRulesLater() {
    List<RuleDefinition<?>> rules = new ArrayList<>(List.of(aggregation("acme-top")));
    RuleCatalog catalog = catalog(() -> rules);
    rules.clear();

    assertThat(catalog.find(RuleKind.AGGREGATION, "acme-top")).isPresent();
  }

  @Test
  void aFactoryThatMakesNothingIsNotTakenForTheRuleNone() {
    RuleCatalog rules = catalog(
        new First(RuleDefinition.aggregation("acme-hollow", "Nothing.", parameters -> null)));

    assertThatThrownBy(() -> rules.aggregation(Rule.of("acme-hollow"), List.of()))
        .isInstanceOf(MaturityException.class)
        .hasMessage("""
            The rule (acme-hollow) cannot be used.
            * The rule (acme-hollow) cannot be made: its factory gives null.""");
  }

  private void isNamed(ScoringRuleProvider faulty, String fault) {
    RuleCatalog rules = catalog(faulty, new First(aggregation("acme-top")));

    assertThat(rules.find(RuleKind.AGGREGATION, "acme-top")).isPresent();
    assertThat(problems)
        .containsExactly(Problem.error(
            ProblemCode.BROKEN_PROVIDER,
            "",
            "The provider (%s) %s".formatted(faulty.getClass().getName(), fault)));
  }

  private RuleCatalog catalog(ScoringRuleProvider... providers) {
    return Rules.with(List.of(providers), problems);
  }

  private static final Aggregation TOP = new Aggregation() {
    @Override
    public Fraction aggregate(List<Part> parts) {
      return parts.stream().map(Part::value).reduce(Fraction::max).orElseThrow();
    }

    @Override
    public Set<Law> laws() {
      return EnumSet.of(Law.BOUNDED, Law.MONOTONE);
    }
  };

  private static RuleDefinition<?> aggregation(String id) {
    return RuleDefinition.aggregation(id, "The highest part.", parameters -> TOP);
  }

  private static final class First implements ScoringRuleProvider {

    private final List<RuleDefinition<?>> rules;

    First(RuleDefinition<?>... rules) {
      this.rules = List.of(rules);
    }

    @Override
    public List<RuleDefinition<?>> rules() {
      return rules;
    }
  }

  private static final class Second implements ScoringRuleProvider {

    private final List<RuleDefinition<?>> rules;

    Second(RuleDefinition<?>... rules) {
      this.rules = List.of(rules);
    }

    @Override
    public List<RuleDefinition<?>> rules() {
      return rules;
    }
  }
}
