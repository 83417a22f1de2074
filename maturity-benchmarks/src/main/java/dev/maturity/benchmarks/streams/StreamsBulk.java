package dev.maturity.benchmarks.streams;

import dev.maturity.benchmarks.workload.Answers;
import dev.maturity.benchmarks.workload.BulkContestant;
import dev.maturity.benchmarks.workload.Crew;
import dev.maturity.benchmarks.workload.Questionnaire;
import dev.maturity.benchmarks.workload.Result;
import dev.maturity.benchmarks.workload.Results;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Records, streams and a map, survey after survey. */
public final class StreamsBulk implements BulkContestant {
  private SurveyScoring scoring = new SurveyScoring(Questionnaire.USUAL);
  private Questionnaire questionnaire = Questionnaire.USUAL;
  private List<Survey> surveys = List.of();
  private Scored[] scored = {};
  private @Nullable Crew crew;

  /** Makes a scoring without answers. */
  public StreamsBulk() {}

  @Override
  public void prepare(Answers answers, int threads) {
    questionnaire = answers.questionnaire();
    scoring = new SurveyScoring(questionnaire);
    SurveyScoring reader = scoring;
    int width = questionnaire.criteria();
    surveys = IntStream.range(0, answers.rows())
        .mapToObj(row -> reader.survey("s" + row, answers.codes(), row * width))
        .toList();
    close();
    crew = new Crew(threads);
  }

  @Override
  public Object score() {
    Crew all = crew;
    if (all == null) {
      throw new IllegalStateException("The answers must be prepared first.");
    }
    Scored[] results = new Scored[surveys.size()];
    all.share(results.length, (from, to) -> {
      List<Scored> part = surveys.subList(from, to).stream().map(scoring::score).toList();
      for (int i = 0; i < part.size(); i++) {
        results[from + i] = part.get(i);
      }
    });
    scored = results;
    return results;
  }

  @Override
  public Results results() {
    Results results = Results.of(questionnaire.dimensions(), scored.length);
    Result[] rows = Arrays.stream(scored).map(scoring::read).toArray(Result[]::new);
    for (int row = 0; row < rows.length; row++) {
      results.set(row, rows[row]);
    }
    return results;
  }

  @Override
  public void close() {
    if (crew != null) {
      crew.close();
    }
  }
}
