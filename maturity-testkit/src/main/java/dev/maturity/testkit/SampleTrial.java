package dev.maturity.testkit;

import dev.maturity.assessment.Answer;
import dev.maturity.assessment.Assessment;
import dev.maturity.assessment.Response;
import dev.maturity.engine.MaturityEngine;
import dev.maturity.model.Criterion;
import dev.maturity.model.Model;
import dev.maturity.problem.MaturityException;
import dev.maturity.scorecard.Scorecard;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Puts the samples of a provider to the test.
 *
 * @param model the model
 * @param samples its samples
 * @param engine what scores them
 */
record SampleTrial(Model model, List<Assessment> samples, MaturityEngine engine) {

  void expectScores() {
    for (int i = 0; i < samples.size(); i++) {
      expectScore("The sample %s (%s)".formatted(i + 1, samples.get(i).subject().name()), i);
    }
  }

  private void expectScore(String sample, int index) {
    Assessment assessment = samples.get(index);
    Model answered = ModelForm.variants(model).stream()
        .filter(whole -> whole.id().equals(assessment.model()))
        .findFirst()
        .orElseThrow(() -> new AssertionError(
            "%s is of the model (%s), which is neither the model (%s) nor one of its variants."
                .formatted(sample, assessment.model(), model.id())));
    Scorecard card = scored(sample, answered, assessment);
    if (!card.problems().isEmpty()) {
      throw new AssertionError(
          "%s scores with a problem: %s".formatted(sample, card.problems().get(0)));
    }
  }

  private Scorecard scored(String sample, Model answered, Assessment assessment) {
    try {
      return engine.scorer(answered).score(assessment);
    } catch (MaturityException unfit) {
      throw new AssertionError(
          "%s cannot be scored:\n%s".formatted(sample, unfit.getMessage()), unfit);
    }
  }

  void expectEveryCriterion() {
    if (samples.isEmpty()) {
      return;
    }
    Set<String> rated = new LinkedHashSet<>();
    for (Assessment assessment : samples) {
      assessment.responses().stream()
          .filter(response -> isRating(response.answer()))
          .map(Response::criterion)
          .forEach(rated::add);
    }
    for (Model whole : ModelForm.variants(model)) {
      List<String> missing = whole.allCriteria().stream()
          .map(Criterion::id)
          .filter(id -> !rated.contains(id))
          .toList();
      if (!missing.isEmpty()) {
        throw new AssertionError("No sample rates the criteria (%s) of the model (%s)."
            .formatted(Words.list(missing), whole.id()));
      }
    }
  }

  private static boolean isRating(Answer answer) {
    return answer instanceof Answer.Rated || answer instanceof Answer.Chosen;
  }
}
