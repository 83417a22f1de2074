package dev.maturity.testkit;

import dev.maturity.assessment.Answer;
import dev.maturity.assessment.Response;
import dev.maturity.scorecard.CriterionScore;
import dev.maturity.scorecard.CriterionState;
import java.util.ArrayList;
import java.util.List;

/** Answers what is unknown, in every way there is. */
final class Completions {

  private Completions() {}

  /** The sample without any response to one criterion. */
  static Sample unanswered(Sample sample, String criterion) {
    return sample.withResponses(sample.assessment().responses().stream()
        .filter(response -> !response.criterion().equals(criterion))
        .toList());
  }

  /** The sample with another answer to one criterion, of one rater, in place of what was said of it. */
  static Sample answered(Sample sample, String criterion, Answer answer) {
    String rater = sample.assessment().raters().isEmpty()
        ? ""
        : sample.assessment().raters().get(0).id();
    List<Response> responses =
        new ArrayList<>(unanswered(sample, criterion).assessment().responses());
    responses.add(Answers.response(sample.criterion(criterion), rater, answer));
    return sample.withResponses(responses);
  }

  /** The sample with so many unknown criteria answered that at most {@code most} completions are left. */
  static Sample fewUnknown(Sample sample, int most) {
    Sample few = sample;
    int completions = 1;
    for (String criterion : unknown(sample)) {
      List<Answer> answers = sample.worstFirst(criterion);
      if (completions * answers.size() > most) {
        few = answered(few, criterion, answers.get(answers.size() / 2));
      } else {
        completions *= answers.size();
      }
    }
    return few;
  }

  /** Every sample that the unknown answers could still lead to. */
  static List<Sample> of(Sample sample) {
    List<Sample> all = List.of(sample);
    for (String criterion : unknown(sample)) {
      List<Sample> more = new ArrayList<>();
      for (Sample one : all) {
        sample.worstFirst(criterion).forEach(answer -> more.add(answered(one, criterion, answer)));
      }
      all = more;
    }
    return all;
  }

  /** The criteria without a rating that could still get one. */
  static List<String> unknown(Sample sample) {
    return sample.overall().allCriteria().stream()
        .filter(criterion -> criterion.state() == CriterionState.DONT_KNOW
            || criterion.state() == CriterionState.UNANSWERED)
        .map(CriterionScore::id)
        .toList();
  }
}
