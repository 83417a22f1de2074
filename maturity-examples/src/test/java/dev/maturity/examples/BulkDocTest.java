package dev.maturity.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.maturity.bulk.AnswerTable;
import dev.maturity.bulk.AnswerTableBuilder;
import dev.maturity.bulk.BulkOptions;
import dev.maturity.bulk.BulkScorer;
import dev.maturity.bulk.LevelSummary;
import dev.maturity.bulk.LevelSummary.LevelCount;
import dev.maturity.bulk.Measure;
import dev.maturity.bulk.ScoreRow;
import dev.maturity.bulk.ScoreTable;
import dev.maturity.engine.MaturityEngine;
import dev.maturity.model.Criterion;
import dev.maturity.model.Level;
import dev.maturity.model.Model;
import dev.maturity.model.NodeScoring;
import dev.maturity.model.OrdinalScale;
import dev.maturity.model.Rule;
import dev.maturity.model.Scoring;
import dev.maturity.scorecard.Scorecard;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/** The code in docs/bulk.md is code of this class. */
class BulkDocTest {

  private static final Path PAGE = Path.of("..", "docs", "bulk.md");

  private final List<LevelSummary> counted = new ArrayList<>();

  @Test
  void theCodeShownIsTheCodeRun() throws IOException {
    List<String> shown = DocCode.blocks(PAGE, "java");

    assertThat(shown).hasSize(4);
    for (String snippet : shown) {
      assertThat(DocCode.source(BulkDocTest.class)).contains(DocCode.squeezed(snippet));
    }
  }

  @Test
  @ResourceLock(Resources.SYSTEM_OUT)
  void samplesHaveTheLevelsOfTheirScorecards() {
    MaturityEngine engine = MaturityEngine.standard();
    List<String> expected = engine.models().samples("gartner-cxm").stream()
        .map(engine::score)
        .map(BulkDocTest::line)
        .toList();

    String printed = Printed.by(BulkDocTest::scoreSamples);

    assertThat(printed.lines().limit(expected.size())).containsExactlyElementsOf(expected);
  }

  private static String line(Scorecard card) {
    return card.subject().id() + ": "
        + card.overall().findLevel().map(Level::name).orElse("none");
  }

  private static void scoreSamples() {
    MaturityEngine engine = MaturityEngine.standard();
    Model model = engine.model("gartner-cxm");
    BulkScorer scorer = BulkScorer.of(engine.scorer(model));

    AnswerTableBuilder builder = AnswerTable.builder(model);
    engine.models().samples("gartner-cxm").forEach(builder::add);
    AnswerTable answers = builder.build();

    ScoreTable scores = scorer.score(answers);
    for (ScoreRow row : scores) {
      System.out.println(
          row.subject() + ": " + row.level("overall").map(Level::name).orElse("none"));
    }
    for (LevelCount counted : scores.summary(scores.node("overall")).levels()) {
      System.out.println(counted.level().name() + ": " + counted.count());
    }
  }

  @Test
  void bytesAreScoredByTheirCodes() {
    Model four = Model.builder("four", "1", "Four")
        .scales(OrdinalScale.of("five", 1, "none", "poor", "fair", "good", "great"))
        .criteria(criterion("q1"), criterion("q2"), criterion("q3"), criterion("q4"))
        .scoring(Scoring.STANDARD.withOverall(NodeScoring.of(Rule.of("mean"), Rule.NONE)))
        .build();

    byte[] codes = {
      1, 5, 0, -1, // the first subject
      4, 4, 4, -2 // the second
    };
    AnswerTable table = AnswerTable.ofRows(four, ByteBuffer.wrap(codes), 2);

    ScoreTable scores = BulkScorer.of(MaturityEngine.standard().scorer(four)).score(table);
    // (0 + 1) / 2; 3 × 3/4 / 3; of the first row two of three that apply are answered.
    assertThat(scores.scores(0)).containsExactly(0.5, 0.75);
    assertThat(scores.coverages(0)).containsExactly(2.0 / 3, 0.75);
  }

  private static Criterion criterion(String id) {
    return Criterion.builder(id, "How good is " + id + "?", "five").build();
  }

  @Test
  void tableAfterTableIsCounted() {
    MaturityEngine engine = MaturityEngine.standard();
    Model model = engine.model("gartner-cxm");
    BulkScorer scorer = BulkScorer.of(engine.scorer(model));
    AnswerTableBuilder builder = AnswerTable.builder(model);
    List<AnswerTable> tables = engine.models().samples("gartner-cxm").stream()
        .map(sample -> builder.add(sample).build())
        .toList();
    BulkOptions options = BulkOptions.STANDARD;

    ScoreTable scores = scorer.score(tables.get(0), options);
    for (AnswerTable next : tables.subList(1, tables.size())) {
      count(scores.summary(0));
      scores = scorer.score(next, options, scores);
    }
    count(scores.summary(0));

    assertThat(counted)
        .containsExactlyElementsOf(
            tables.stream().map(table -> scorer.score(table).summary(0)).toList());
  }

  private void count(LevelSummary summary) {
    counted.add(summary);
  }

  @Test
  void everyWeightingGivesALevel() {
    MaturityEngine engine = MaturityEngine.standard();
    Model model = engine.model("gartner-cxm");
    BulkScorer scorer = BulkScorer.of(engine.scorer(model));
    AnswerTable answers = AnswerTable.builder(model)
        .add(engine.models().samples("gartner-cxm").get(0))
        .build();

    long[] reached = new long[model.levels().size() + 1];
    scorer.scoreUnder(
        answers,
        1_000,
        number -> (id, own) -> {
          SplittableRandom random = new SplittableRandom(31L * number + id.hashCode());
          return own.multiply(BigDecimal.valueOf(random.nextInt(50, 201), 2));
        },
        BulkOptions.STANDARD.withThreads(2).withMeasures(Measure.LEVEL),
        (number, weighed) -> reached[weighed.rank(0, 0)]++);

    assertThat(reached[0]).as("weightings without a level").isZero();
    assertThat(Arrays.stream(reached).sum()).isEqualTo(1_000);
  }
}
