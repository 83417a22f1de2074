package dev.maturity.golden;

import static org.assertj.core.api.Assertions.assertThat;

import dev.maturity.assessment.Assessment;
import dev.maturity.engine.Scorer;
import dev.maturity.io.MaturityJson;
import dev.maturity.model.Model;
import dev.maturity.scorecard.Scorecard;
import dev.maturity.scoring.RuleCatalog;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** One scorer for each model, shared by many threads, gives every time the bits that it gives alone. */
class SharedScorerStressTest {

  private static final int THREADS = 8;
  private static final int ROUNDS = 25;

  /** A scorer, an assessment and what comes out when nobody else scores. */
  private record Task(Scorer scorer, Assessment assessment, Scorecard alone, String json) {

    static Task of(Scorer scorer, Assessment assessment) {
      Scorecard alone = scorer.score(assessment);
      return new Task(scorer, assessment, alone, MaturityJson.standard().write(alone));
    }

    /** Doubles count as equal only when they are the same bits. */
    boolean givesTheSame() {
      return scorer.score(assessment).equals(alone);
    }

    boolean writesTheSame() {
      return MaturityJson.standard().write(scorer.score(assessment)).equals(json);
    }
  }

  @Test
  void manyThreadsGetTheBitsOfOne() throws Exception {
    List<Task> tasks = tasks();
    assertThat(tasks).hasSizeGreaterThan(13);
    CyclicBarrier start = new CyclicBarrier(THREADS);
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<List<String>>> differing = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        Random order = new Random(i);
        differing.add(threads.submit(differing(tasks, order, start)));
      }
      for (Future<List<String>> ofThread : differing) {
        assertThat(ofThread.get()).isEmpty();
      }
    } finally {
      threads.shutdownNow();
    }
  }

  /** Scores everything in an order of its own, again and again; the models whose results were others. */
  private static Callable<List<String>> differing(
      List<Task> tasks, Random order, CyclicBarrier start) {
    return () -> {
      List<String> differing = new ArrayList<>();
      List<Task> shuffled = new ArrayList<>(tasks);
      start.await();
      for (int round = 0; round < ROUNDS; round++) {
        Collections.shuffle(shuffled, order);
        for (Task task : shuffled) {
          if (!task.givesTheSame() || (round == 0 && !task.writesTheSame())) {
            differing.add(task.scorer().model().id());
          }
        }
      }
      return differing;
    };
  }

  private static List<Task> tasks() throws IOException {
    Map<Model, Scorer> scorers = new LinkedHashMap<>();
    List<Task> tasks = new ArrayList<>();
    for (String name : GoldenModels.names(".json")) {
      Model model = GoldenModels.model(name);
      Scorer scorer = scorers.computeIfAbsent(model, one -> Scorer.of(one, RuleCatalog.standard()));
      for (GoldenPage.Case golden : GoldenModels.cases(name)) {
        tasks.add(Task.of(scorer, GoldenModels.assessment(model, golden)));
      }
    }
    return tasks;
  }
}
