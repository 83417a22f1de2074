package dev.maturity.bulk;

import dev.maturity.assessment.Answer;
import dev.maturity.assessment.Assessment;
import dev.maturity.assessment.Rater;
import dev.maturity.assessment.Response;
import dev.maturity.assessment.Subject;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/** Sorts the responses of a valid assessment by rater, and leaves out what is answered beside the criteria. */
final class AssessmentRows {

  private AssessmentRows() {}

  static void add(Assessment assessment, AnswerTableBuilder builder) {
    Subject subject = assessment.subject();
    builder.assessment(subject.id().isEmpty() ? subject.name() : subject.id());
    subject.attributes().forEach(builder::attribute);
    Map<String, BigDecimal> weights = new LinkedHashMap<>();
    for (Rater rater : assessment.raters()) {
      weights.put(rater.id(), rater.weight());
    }
    Map<String, Map<Integer, Answer>> byRater = new LinkedHashMap<>();
    for (Response response : assessment.responses()) {
      builder
          .place(response.criterion())
          .ifPresent(place -> byRater
              .computeIfAbsent(response.rater(), rater -> new LinkedHashMap<>())
              .put(place, response.answer()));
    }
    byRater.forEach((rater, answers) -> {
      builder.rater(weights.getOrDefault(rater, BigDecimal.ONE));
      answers.forEach((place, answer) -> builder.answerCode(place, builder.code(place, answer)));
    });
  }
}
