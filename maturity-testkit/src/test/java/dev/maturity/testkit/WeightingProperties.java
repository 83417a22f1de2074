package dev.maturity.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.maturity.assessment.Assessment;
import dev.maturity.bulk.AnswerTable;
import dev.maturity.bulk.AnswerTableBuilder;
import dev.maturity.bulk.BulkOptions;
import dev.maturity.bulk.BulkScorer;
import dev.maturity.bulk.ScoreTable;
import dev.maturity.engine.Scorer;
import dev.maturity.model.Criterion;
import dev.maturity.model.Dimension;
import dev.maturity.model.Level;
import dev.maturity.model.Model;
import dev.maturity.model.Scale;
import dev.maturity.problem.MaturityException;
import dev.maturity.scoring.RuleCatalog;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Scores under other weights are those of a model with these weights. */
class WeightingProperties {

  @Property(tries = 60)
  void aWeightingGivesTheScoresOfTheModelWithItsWeights(@ForAll("seeds") long seed) {
    Draw draw = new Draw(seed);
    Scorer scorer = draw.percent(75) ? BulkModels.drawn(draw, 5) : BulkModels.broad(draw);
    Model model = scorer.model();
    BulkRows rows = new BulkRows(model, draw);
    List<Assessment> assessments = new ArrayList<>();
    AnswerTableBuilder answers = AnswerTable.builder(model);
    for (int i = 0; i < 12; i++) {
      assessments.add(rows.drawn().assessment(model));
      answers.add(assessments.get(i));
    }
    List<Map<String, BigDecimal>> weightings = new ArrayList<>();
    List<Scorer> scorers = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      Map<String, BigDecimal> weights = weights(model, draw);
      // Other weights of a sum may leave its cut points outside of its range.
      scorer(reweighed(model, weights)).ifPresent(fitting -> {
        weightings.add(weights);
        scorers.add(fitting);
      });
    }

    List<ScoreTable> found = new ArrayList<>();
    BulkScorer.of(scorer)
        .scoreUnder(
            answers.build(),
            weightings.size(),
            number -> (id, own) -> Objects.requireNonNull(weightings.get(number).get(id)),
            BulkOptions.STANDARD.withThreads(draw.of(1, 1, 3)),
            (number, scores) -> {
              assertThat(number).isEqualTo(found.size());
              found.add(scores);
            });

    assertThat(found).hasSameSizeAs(weightings);
    for (int i = 0; i < found.size(); i++) {
      assertThat(new BulkTrial(scorers.get(i), assessments).difference(found.get(i), row -> row))
          .as("%s", weightings.get(i))
          .isEmpty();
    }
  }

  @Provide
  Arbitrary<Long> seeds() {
    return Arbitraries.longs().withoutEdgeCases();
  }

  private static Optional<Scorer> scorer(Model model) {
    try {
      return Optional.of(Scorer.of(model, RuleCatalog.standard()));
    } catch (MaturityException misfit) {
      return Optional.empty();
    }
  }

  private static Map<String, BigDecimal> weights(Model model, Draw draw) {
    Weights weights = Weights.drawn(draw);
    Map<String, BigDecimal> drawn = new LinkedHashMap<>();
    model
        .allCriteria()
        .forEach(criterion -> drawn.put(criterion.id(), new BigDecimal(weights.next(draw))));
    model
        .allDimensions()
        .forEach(dimension -> drawn.put(dimension.id(), new BigDecimal(weights.next(draw))));
    return drawn;
  }

  private static Model reweighed(Model model, Map<String, BigDecimal> weights) {
    return Model.builder(model.id(), model.version(), model.name())
        .levels(model.levels().toArray(Level[]::new))
        .scales(model.scales().toArray(Scale[]::new))
        .criteria(criteria(model.criteria(), weights))
        .dimensions(dimensions(model.dimensions(), weights))
        .scoring(model.scoring())
        .build();
  }

  private static Criterion[] criteria(List<Criterion> criteria, Map<String, BigDecimal> weights) {
    return criteria.stream()
        .map(criterion -> {
          Criterion.Builder builder = Criterion.builder(
                  criterion.id(), criterion.statement(), criterion.scale())
              .anchors(criterion.levels())
              .weight(Objects.requireNonNull(weights.get(criterion.id())).toPlainString())
              .target(Objects.requireNonNull(criterion.target()).toPlainString());
          return (criterion.reversed() ? builder.reversed() : builder).build();
        })
        .toArray(Criterion[]::new);
  }

  private static Dimension[] dimensions(
      List<Dimension> dimensions, Map<String, BigDecimal> weights) {
    return dimensions.stream()
        .map(dimension -> Dimension.builder(dimension.id(), dimension.name())
            .weight(Objects.requireNonNull(weights.get(dimension.id())).toPlainString())
            .scoring(dimension.scoring())
            .criteria(criteria(dimension.criteria(), weights))
            .dimensions(dimensions(dimension.dimensions(), weights))
            .build())
        .toArray(Dimension[]::new);
  }
}
