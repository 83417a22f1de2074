package dev.maturity.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.maturity.model.Criterion;
import dev.maturity.model.Fraction;
import dev.maturity.model.MissingAnswer;
import dev.maturity.model.MissingPolicy;
import dev.maturity.model.Model;
import dev.maturity.model.OrdinalScale;
import dev.maturity.model.Scale;
import dev.maturity.problem.Problem;
import dev.maturity.scorecard.Comparison;
import dev.maturity.scorecard.Part;
import dev.maturity.scoring.RuleCatalog;
import dev.maturity.validation.ModelValidator;
import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;

/** What the arbitraries promise, they keep. */
class ArbitrariesProperties {

  private static final Fraction CUT = Fraction.parse("0.65");

  /** With the id that the scale of levels would have. */
  private static final Scale STAGES = OrdinalScale.of("stage", 1, "first", "second");

  private static final MissingPolicy STRICT = new MissingPolicy(
      MissingAnswer.WORST, MissingAnswer.WORST, MissingAnswer.EXCLUDE, BigDecimal.ONE);

  @Property
  void valuesAndPartsComeByThemselves(
      @ForAll Fraction value, @ForAll Part part, @ForAll @Size(3) List<Part> parts) {
    assertThat(value).isBetween(Fraction.ZERO, Fraction.ONE);
    assertThat(part.value()).isBetween(Fraction.ZERO, Fraction.ONE);
    assertThat(parts).allSatisfy(one -> assertThat(one.weight().signum()).isPositive());
  }

  @Property
  void partsHaveIdsOfTheirOwnAndPositiveWeights(@ForAll("parts") List<Part> parts) {
    assertThat(parts).hasSizeBetween(1, 6).extracting(Part::id).doesNotHaveDuplicates();
    assertThat(parts).allSatisfy(part -> assertThat(part.weight().signum()).isPositive());
  }

  @Provide
  Arbitrary<List<Part>> parts() {
    return MaturityArbitraries.parts();
  }

  @Property
  void someWeightIsLeftWhereOthersAreZero(@ForAll("zeros") List<Part> parts) {
    assertThat(parts).anySatisfy(part -> assertThat(part.weight().signum()).isPositive());
    Statistics.collect(parts.stream().anyMatch(part -> part.weight().signum() == 0));
    Statistics.coverage(seen -> seen.check(true).percentage(share -> share > 20));
  }

  @Provide
  Arbitrary<List<Part>> zeros() {
    return MaturityArbitraries.partsWithZeroWeights();
  }

  @Property
  void aMeanIsMetExactly(@ForAll("met") List<Part> parts) {
    Fraction sum = Fraction.ZERO;
    Fraction weights = Fraction.ZERO;
    for (Part part : parts) {
      assertThat(part.value()).isBetween(Fraction.ZERO, Fraction.ONE);
      sum = sum.plus(part.weight().times(part.value()));
      weights = weights.plus(part.weight());
    }
    assertThat(sum.dividedBy(weights)).isEqualTo(CUT);
  }

  @Provide
  Arbitrary<List<Part>> met() {
    return MaturityArbitraries.partsWithMean(CUT);
  }

  @Property
  void modelsHaveAllThatModelsCanHave(@ForAll Model model) {
    Statistics.label("levels").collect(model.levels().isEmpty());
    Statistics.label("levels").coverage(seen -> seen.check(true).count(count -> count > 0));
    Statistics.label("nested")
        .collect(model.dimensions().stream().anyMatch(one -> !one.dimensions().isEmpty()));
    Statistics.label("nested").coverage(seen -> seen.check(true).percentage(share -> share > 10));
    Statistics.label("reversed")
        .collect(model.allCriteria().stream().anyMatch(criterion -> criterion.reversed()));
    Statistics.label("reversed").coverage(seen -> seen.check(true).percentage(share -> share > 30));
  }

  @Property(tries = 50)
  void modelsCanBeDrawnOnGivenScales(@ForAll("onStages") Model model) {
    assertThat(model.scales().get(0)).isEqualTo(STAGES);
    assertThat(model.allCriteria())
        .extracting(Criterion::scale)
        .allSatisfy(scale -> assertThat(scale).startsWith("stage"));
    assertThat(model.scales()).extracting(Scale::id).doesNotHaveDuplicates();
    assertThat(ModelValidator.using(RuleCatalog.standard()).validate(model))
        .filteredOn(Problem::isError)
        .isEmpty();
  }

  @Provide
  Arbitrary<Model> onStages() {
    return MaturityArbitraries.models(List.of(STAGES));
  }

  @Example
  void modelsNeedAScale() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MaturityArbitraries.models(List.of()))
        .withMessageStartingWith("The scales () must be at least one.");
  }

  @Property(tries = 50)
  void modelsCanBeDrawnWithOnePolicyForMissingAnswers(@ForAll("strict") AssessedModel sample) {
    assertThat(sample.model().scoring().missing()).isEqualTo(STRICT);
  }

  @Provide
  Arbitrary<AssessedModel> strict() {
    return MaturityArbitraries.assessedModels(MaturityArbitraries.models(STRICT));
  }

  @Example
  void smallScalesHaveAtMostThreeAnswersAndAllScalesHaveAllKinds() {
    assertThat(MaturityArbitraries.smallScales())
        .allSatisfy(scale -> assertThat(scale.options()).hasSizeBetween(2, 3));
    assertThat(MaturityArbitraries.scales().stream().map(Object::getClass).distinct())
        .hasSize(Scale.class.getPermittedSubclasses().length);
  }

  /** Aimed answers meet thresholds and cut points exactly more often than one in ten. */
  @Property(tries = 300)
  void aimedAnswersMeetCutPointsExactly(@ForAll("aimed") AssessedModel sample) {
    boolean isMet = sample.score().overall().derivation().comparisons().stream()
        .anyMatch(ArbitrariesProperties::isMetExactly);
    Statistics.collect(isMet);
    Statistics.coverage(seen -> seen.check(true).percentage(share -> share > 10));
  }

  @Provide
  Arbitrary<AssessedModel> aimed() {
    Model model = new AcmeData().model();
    return MaturityArbitraries.aimedAssessments(model)
        .map(assessment -> new AssessedModel(model, assessment));
  }

  @Property(tries = 50)
  void assessmentsAreOfTheirModel(@ForAll("assessed") AssessedModel sample) {
    assertThat(sample.score().problems()).isEmpty();
    assertThat(sample.toString()).contains("q1 on adoption-5 (weight 0.2) toward");
    assertThat(sample.model().scales().get(0)).isInstanceOf(OrdinalScale.class);
  }

  @Provide
  Arbitrary<AssessedModel> assessed() {
    Model model = new AcmeData().model();
    return MaturityArbitraries.assessments(model)
        .map(assessment -> new AssessedModel(model, assessment));
  }

  private static boolean isMetExactly(Comparison comparison) {
    return comparison.bound().equals(comparison.value());
  }
}
