package dev.maturity.io;

import static org.assertj.core.api.Assertions.assertThat;

import dev.maturity.arbitrary.Assessments;
import dev.maturity.arbitrary.Models;
import dev.maturity.assessment.Assessment;
import dev.maturity.engine.Scorer;
import dev.maturity.model.Model;
import dev.maturity.problem.Problem;
import dev.maturity.scorecard.Change;
import dev.maturity.scorecard.Scorecard;
import dev.maturity.scoring.RuleCatalog;
import dev.maturity.validation.AssessmentValidator;
import dev.maturity.validation.ModelValidator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;

/** Writing and reading back is the identity, on things and on texts. */
class RoundTripProperties {

  private static final MaturityJson JSON = MaturityJson.standard();

  @Property(edgeCases = EdgeCasesMode.NONE)
  void generatedModelsAreValid(@ForAll("models") Model model) {
    assertThat(ModelValidator.using(RuleCatalog.standard()).validate(model))
        .filteredOn(Problem::isError)
        .isEmpty();
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void generatedAssessmentsAreValid(@ForAll("assessed") Tuple2<Model, Assessment> assessed) {
    assertThat(AssessmentValidator.forModel(assessed.get1()).validate(assessed.get2()))
        .filteredOn(Problem::isError)
        .isEmpty();
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void aModelReadsAsItWasWritten(@ForAll("models") Model model) {
    String text = JSON.write(model);
    Model read = JSON.readModel(text);
    assertThat(read).isEqualTo(model);
    assertThat(JSON.write(read)).isEqualTo(text);
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void anAssessmentReadsAsItWasWritten(@ForAll("assessed") Tuple2<Model, Assessment> assessed) {
    String text = JSON.write(assessed.get2());
    Assessment read = JSON.readAssessment(text, assessed.get1());
    assertThat(read).isEqualTo(assessed.get2());
    assertThat(JSON.write(read)).isEqualTo(text);
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void aScorecardReadsAsItWasWritten(@ForAll("assessed") Tuple2<Model, Assessment> assessed) {
    Scorecard card = Scorer.of(assessed.get1(), RuleCatalog.standard()).score(assessed.get2());
    String text = JSON.write(card);
    Scorecard read = JSON.readScorecard(text);
    assertThat(read).isEqualTo(card);
    assertThat(JSON.write(read)).isEqualTo(text);
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void aChangeReadsAsItWasWritten(@ForAll("reassessed") Tuple2<Scorecard, Scorecard> cards) {
    Change change = cards.get2().minus(cards.get1());
    String text = JSON.write(change);
    Change read = JSON.readChange(text);
    assertThat(read).isEqualTo(change);
    assertThat(JSON.write(read)).isEqualTo(text);
    assertThat(Schemas.complaints("change", text)).isEmpty();
  }

  @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
  void whatIsWrittenConformsToTheSchema(@ForAll("assessed") Tuple2<Model, Assessment> assessed) {
    Model model = assessed.get1();
    Scorecard card = Scorer.of(model, RuleCatalog.standard()).score(assessed.get2());
    assertThat(Schemas.complaints("model", JSON.write(model))).isEmpty();
    assertThat(Schemas.complaints("assessment", JSON.write(assessed.get2()))).isEmpty();
    assertThat(Schemas.complaints("scorecard", JSON.write(card))).isEmpty();
  }

  @Provide
  Arbitrary<Model> models() {
    return Models.valid();
  }

  /** Two scorecards of one model, or of two models of which the id happens to be the same. */
  @Provide
  Arbitrary<Tuple2<Scorecard, Scorecard>> reassessed() {
    Arbitrary<Tuple2<Scorecard, Scorecard>> ofOne = Models.valid()
        .flatMap(model -> Combinators.combine(Assessments.of(model), Assessments.of(model))
            .as((earlier, later) -> Tuple.of(score(model, earlier), score(model, later))));
    Arbitrary<Tuple2<Scorecard, Scorecard>> ofTwo = Combinators.combine(assessed(), assessed())
        .as((earlier, later) ->
            Tuple.of(score(earlier.get1(), earlier.get2()), score(later.get1(), later.get2())));
    return Arbitraries.oneOf(
        ofOne, ofTwo.filter(cards -> cards.get1().model().equals(cards.get2().model())));
  }

  private static Scorecard score(Model model, Assessment assessment) {
    return Scorer.of(model, RuleCatalog.standard()).score(assessment);
  }

  @Provide
  Arbitrary<Tuple2<Model, Assessment>> assessed() {
    return Models.valid()
        .flatMap(model -> Assessments.of(model).map(assessment -> Tuple.of(model, assessment)));
  }
}
