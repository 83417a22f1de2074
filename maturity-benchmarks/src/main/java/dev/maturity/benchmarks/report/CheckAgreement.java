package dev.maturity.benchmarks.report;

import dev.maturity.benchmarks.contestants.BulkContestants;
import dev.maturity.benchmarks.contestants.SingleContestants;
import dev.maturity.benchmarks.workload.Agreement;
import dev.maturity.benchmarks.workload.Answers;
import dev.maturity.benchmarks.workload.BulkContestant;
import dev.maturity.benchmarks.workload.Questionnaire;
import dev.maturity.benchmarks.workload.Results;
import dev.maturity.benchmarks.workload.SingleContestant;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Refuses to let anything be timed that does not come to the same as the kernel. */
public final class CheckAgreement {
  /** Behind the name of a contestant that scores one at a time. */
  public static final String ONE = " (one)";

  private static final long SEED = 6;
  private static final double MISSING = 0.05;

  /** So many times fewer rows for those who score one at a time. */
  private static final int SLOWER = 1_000;

  private CheckAgreement() {}

  /**
   * Checks.
   *
   * @param arguments how many rows, and where it is written how far all agree
   * @throws Exception if a contestant fails or comes to something else
   */
  public static void main(String[] arguments) throws Exception {
    int rows = Integer.parseInt(arguments[0]);
    Answers answers = Answers.random(Questionnaire.USUAL, rows, MISSING, SEED);
    Answers few = Answers.random(Questionnaire.USUAL, rows / SLOWER, MISSING, SEED);
    Map<String, Agreement> found = new LinkedHashMap<>();
    Results exact = bulk(BulkContestants.KERNEL, answers);
    for (String name : BulkContestants.NAMES) {
      check(found, name, Agreement.between(exact, bulk(name, answers)));
    }
    Results exactFew = bulk(BulkContestants.KERNEL, few);
    for (String name : SingleContestants.NAMES) {
      check(found, name + ONE, Agreement.between(exactFew, single(name, few)));
    }
    Files.writeString(Path.of(arguments[1]), JsonMapper.shared().writeValueAsString(found));
  }

  private static void check(Map<String, Agreement> found, String name, Agreement agreement) {
    if (!agreement.close()) {
      throw new IllegalStateException(
          "The contestant (%s) comes to something else: %s.".formatted(name, agreement));
    }
    found.put(name, agreement);
  }

  private static Results bulk(String name, Answers answers) throws Exception {
    try (BulkContestant contestant = BulkContestants.of(name)) {
      contestant.prepare(answers, 1);
      contestant.score();
      // Whoever writes over what was there before shows it.
      contestant.score();
      return contestant.results();
    }
  }

  private static Results single(String name, Answers answers) throws Exception {
    Results results = Results.of(answers.questionnaire().dimensions(), answers.rows());
    try (SingleContestant contestant = SingleContestants.of(name)) {
      for (int row = 0; row < answers.rows(); row++) {
        Object assessment = contestant.prepare(answers.row(row));
        results.set(row, contestant.read(contestant.score(assessment)));
      }
    }
    return results;
  }
}
