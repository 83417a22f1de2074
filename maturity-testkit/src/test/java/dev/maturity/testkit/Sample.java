package dev.maturity.testkit;

import dev.maturity.assessment.Answer;
import dev.maturity.assessment.Assessment;
import dev.maturity.assessment.Response;
import dev.maturity.engine.Scorer;
import dev.maturity.model.Criterion;
import dev.maturity.model.Model;
import dev.maturity.scorecard.DimensionScore;
import dev.maturity.scorecard.Scorecard;
import dev.maturity.scoring.RuleCatalog;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import net.jqwik.api.Arbitrary;

/**
 * A drawn model with an assessment, to change and to score again. The scorer is made when it is first asked for and then
 * kept, since making one checks the model.
 */
final class Sample {

  private final AssessedModel drawn;
  private final AtomicReference<Scorer> scorer;

  private Sample(AssessedModel drawn, AtomicReference<Scorer> scorer) {
    this.drawn = drawn;
    this.scorer = scorer;
  }

  static Arbitrary<Sample> any() {
    return of(MaturityArbitraries.models());
  }

  static Arbitrary<Sample> of(Arbitrary<Model> models) {
    return MaturityArbitraries.assessedModels(models).map(Sample::of);
  }

  private static Sample of(AssessedModel drawn) {
    return new Sample(drawn, new AtomicReference<>());
  }

  Model model() {
    return drawn.model();
  }

  Assessment assessment() {
    return drawn.assessment();
  }

  Scorer scorer() {
    Scorer made = scorer.get();
    if (made == null) {
      made = Scorer.of(model(), RuleCatalog.standard());
      scorer.set(made);
    }
    return made;
  }

  Scorecard card() {
    return scorer().score(assessment());
  }

  DimensionScore overall() {
    return card().overall();
  }

  Sample with(Assessment other) {
    return new Sample(new AssessedModel(model(), other), scorer);
  }

  Sample with(Model other) {
    return of(new AssessedModel(other, assessment()));
  }

  Sample withResponses(List<Response> responses) {
    Assessment given = assessment();
    return with(new Assessment(
        given.model(),
        given.modelVersion(),
        given.subject(),
        given.date(),
        given.raters(),
        responses));
  }

  Criterion criterion(String id) {
    return model().criterion(id).orElseThrow();
  }

  /** Ratings of a criterion from the worst to the best for the subject. */
  List<Answer> worstFirst(String criterion) {
    return Answers.worstFirst(model(), criterion(criterion));
  }

  /** The responses that are ratings. */
  List<Response> ratings() {
    return assessment().responses().stream()
        .filter(response ->
            response.answer() instanceof Answer.Rated || response.answer() instanceof Answer.Chosen)
        .toList();
  }

  /** What a person needs to see a counter-example. */
  @Override
  public String toString() {
    return drawn.toString();
  }
}
