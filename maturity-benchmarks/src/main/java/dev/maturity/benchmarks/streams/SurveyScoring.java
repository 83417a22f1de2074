package dev.maturity.benchmarks.streams;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dev.maturity.benchmarks.workload.Questionnaire;
import dev.maturity.benchmarks.workload.Result;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/** Scores a survey as a product developer does: questions by their ids, records, and a stream for every sum. */
final class SurveyScoring {
  private final Questionnaire questionnaire;
  private final List<Question> questions;
  private final Map<String, Integer> dimensionWeights = new LinkedHashMap<>();

  SurveyScoring(Questionnaire questionnaire) {
    this.questionnaire = questionnaire;
    this.questions = IntStream.range(0, questionnaire.criteria())
        .mapToObj(c -> new Question(
            "q" + c,
            "d" + c / questionnaire.criteriaEach(),
            questionnaire.weight(c),
            questionnaire.reversed(c)))
        .toList();
    for (int d = 0; d < questionnaire.dimensions(); d++) {
      dimensionWeights.put("d" + d, questionnaire.dimensionWeight(d));
    }
  }

  Survey survey(String id, byte[] codes, int from) {
    Map<String, Integer> answers = new HashMap<>();
    for (int c = 0; c < questions.size(); c++) {
      if (codes[from + c] != Questionnaire.NOT_APPLICABLE) {
        answers.put(questions.get(c).id(), (int) codes[from + c]);
      }
    }
    return new Survey(id, answers);
  }

  Scored score(Survey survey) {
    Map<String, Integer> answers = survey.answers();
    Map<String, Double> dimensions = questions.stream()
        .filter(question -> answers.containsKey(question.id()))
        .collect(groupingBy(
            Question::dimension,
            LinkedHashMap::new,
            collectingAndThen(toList(), applicable -> mean(applicable, answers))));
    OptionalDouble overall = overall(dimensions);
    return new Scored(survey.id(), dimensions, overall, level(overall));
  }

  private static double mean(List<Question> questions, Map<String, Integer> answers) {
    double sum = questions.stream()
        .mapToDouble(
            question -> question.weight() * question.points(answers.getOrDefault(question.id(), 0)))
        .sum();
    return sum / questions.stream().mapToInt(Question::weight).sum();
  }

  private OptionalDouble overall(Map<String, Double> dimensions) {
    if (dimensions.isEmpty()) {
      return OptionalDouble.empty();
    }
    double sum = dimensions.entrySet().stream()
        .mapToDouble(score -> weight(score.getKey()) * score.getValue())
        .sum();
    return OptionalDouble.of(
        sum / dimensions.keySet().stream().mapToInt(this::weight).sum());
  }

  private int weight(String dimension) {
    return dimensionWeights.getOrDefault(dimension, 0);
  }

  private static int level(OptionalDouble overall) {
    return overall.isEmpty()
        ? 0
        : Math.min(1 + (int) (overall.getAsDouble() * Questionnaire.LEVELS), Questionnaire.LEVELS);
  }

  Result read(Scored scored) {
    double[] scores = new double[questionnaire.dimensions()];
    for (int d = 0; d < scores.length; d++) {
      scores[d] = scored.dimensions().getOrDefault("d" + d, Double.NaN);
    }
    return new Result(scores, scored.overall().orElse(Double.NaN), scored.level());
  }
}
