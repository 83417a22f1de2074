package dev.maturity.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.maturity.assessment.Assessment;
import dev.maturity.bulk.AnswerTable;
import dev.maturity.bulk.BulkOptions;
import dev.maturity.bulk.BulkScorer;
import dev.maturity.bulk.Measure;
import dev.maturity.bulk.ScoreTable;
import dev.maturity.engine.Scorer;
import dev.maturity.io.MaturityJson;
import dev.maturity.model.Model;
import dev.maturity.scoring.RuleCatalog;
import dev.maturity.testkit.BulkRows.Row;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** A table of scores holds the very bits that a scorer gives one at a time. */
class BulkProperties {

  /** Rows around the ends of blocks, of which each has 2,048. */
  private static final Integer[] LARGE = {2_047, 2_048, 2_049, 4_096, 4_097, 5_000};

  @Property
  void bulkAgreesOnModelsOfAllKinds(@ForAll Model model, @ForAll("seeds") long seed) {
    Draw draw = new Draw(seed);
    List<Assessment> assessments = Stream.concat(
            IntStream.range(0, 8).mapToObj(i -> AssessmentPlan.drawn(model, draw.random())),
            CutPoints.of(model).stream()
                .map(cut -> AssessmentPlan.aimed(model, cut, draw.random())))
        .toList();

    assertThat(new BulkTrial(Scorer.of(model, RuleCatalog.standard()), assessments).difference())
        .isEmpty();
  }

  @Property
  void bulkAgreesOnModelsThatAreScoredInIntegers(
      @ForAll("seeds") long seed, @ForAll @IntRange(min = 1, max = 12) int size) {
    Draw draw = new Draw(seed);
    expectAgreement(BulkModels.drawn(draw, size), draw);
  }

  @Property(tries = 50)
  void bulkAgreesWhereDoublesAreTooShortForWholeNumbers(@ForAll("seeds") long seed) {
    Draw draw = new Draw(seed);
    expectAgreement(BulkModels.broad(draw), draw);
  }

  private static void expectAgreement(Scorer scorer, Draw draw) {
    Model model = scorer.model();
    List<Row> pool = pool(model, draw);
    int[] places = places(model, pool.size(), draw);
    List<Row> rows = new ArrayList<>(IntStream.of(places).mapToObj(pool::get).toList());
    BulkTrial trial =
        new BulkTrial(scorer, pool.stream().map(row -> row.assessment(model)).toList());

    BulkTables way = BulkTables.drawn(draw, model, rows);
    AnswerTable answers = way.table(model, rows);
    BulkScorer bulk = BulkScorer.of(scorer);
    BulkOptions options = BulkOptions.STANDARD.withThreads(draw.of(1, 1, 2, 3, 8));
    // What is left in the working memory of a table is not seen in the next.
    Collections.reverse(rows);
    ScoreTable reverse = bulk.score(way.table(model, rows), options);
    ScoreTable scores = bulk.score(answers, options);

    assertThat(trial.difference(reverse, row -> places[places.length - 1 - row]))
        .as(() -> "%s of %s, the last row first"
            .formatted(way, MaturityJson.standard().write(model)))
        .isEmpty();
    assertThat(trial.difference(scores, row -> places[row]))
        .as(() -> "%s of %s".formatted(way, MaturityJson.standard().write(model)))
        .isEmpty();
  }

  @Property(tries = 25)
  void whatIsAskedForChangesNothingElse(@ForAll("seeds") long seed, @ForAll Set<Measure> measures) {
    Draw draw = new Draw(seed);
    Scorer scorer = BulkModels.drawn(draw, 4);
    Model model = scorer.model();
    List<Row> rows = pool(model, draw);
    AnswerTable answers = BulkTables.drawn(draw, model, rows).table(model, rows);
    Set<Measure> some = measures.isEmpty() ? EnumSet.of(Measure.LEVEL) : measures;

    ScoreTable scores = BulkScorer.of(scorer)
        .score(answers, new BulkOptions(1, some, BulkOptions.STANDARD.progress()));

    assertThat(scores.measures()).isEqualTo(some);
    assertThat(new BulkTrial(
                scorer, rows.stream().map(row -> row.assessment(model)).toList())
            .difference(scores, row -> row))
        .isEmpty();
  }

  private static List<Row> pool(Model model, Draw draw) {
    BulkRows rows = new BulkRows(model, draw);
    List<Row> pool = new ArrayList<>();
    int count = draw.of(1, 5, 15, 30);
    for (int i = 0; i < count; i++) {
      pool.add(rows.drawn());
    }
    return pool;
  }

  /** Each of the pool once; for a small model sometimes a longer table, in which they come again and again. */
  private static int[] places(Model model, int pool, Draw draw) {
    if (!draw.percent(10) || model.allCriteria().size() > 6) {
      return IntStream.range(0, pool).toArray();
    }
    return IntStream.generate(() -> draw.from(0, pool - 1))
        .limit(draw.of(LARGE))
        .toArray();
  }

  @Provide
  Arbitrary<Long> seeds() {
    return Arbitraries.longs().withoutEdgeCases();
  }
}
