package dev.maturity.validation;

import static dev.maturity.validation.SmallModel.bare;
import static dev.maturity.validation.SmallModel.criterion;
import static dev.maturity.validation.SmallModel.cuts;
import static dev.maturity.validation.SmallModel.dimension;
import static dev.maturity.validation.SmallModel.flat;
import static dev.maturity.validation.SmallModel.levelled;
import static dev.maturity.validation.SmallModel.overall;
import static org.assertj.core.api.Assertions.assertThat;

import dev.maturity.model.Criterion;
import dev.maturity.model.Dimension;
import dev.maturity.model.Flag;
import dev.maturity.model.Level;
import dev.maturity.model.Model;
import dev.maturity.model.NodeScoring;
import dev.maturity.model.NumberScale;
import dev.maturity.model.Prerequisite;
import dev.maturity.model.Rule;
import dev.maturity.model.Scoring;
import dev.maturity.problem.Problem;
import dev.maturity.scoring.RuleCatalog;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Several mistakes in one model: all are told, in the order of the file, and none for what another one caused. */
@Tag("E28")
class ManyProblemsTest {

  @Test
  void tenMistakesAreTenProblemsInTheOrderOfTheFile() {
    Model model = Model.builder("m", "1", "")
        .levels(Level.of("low", "Low"), Level.of("Mid", "Middle"), Level.of("high", "High"))
        .scales(SmallModel.FIVE, new NumberScale("hours", "", BigDecimal.TEN, BigDecimal.ONE, "h"))
        .dimensions(
            dimension("a", criterion("q1").weight("-1"), criterion("q2").levels("hihg"))
                .build(),
            Dimension.builder("a", "Another")
                .criteria(Criterion.builder("q3", "How long?", "horus").build())
                .build())
        .scoring(overall(cuts("0.5", "7")))
        .prerequisites(new Prerequisite("a", "b", ""))
        .flags(new Flag("f", " ", List.of("q4"), ""))
        .build();

    assertThat(Shown.problemsOf(model))
        .containsExactly(
            "BAD_TEXT /name: The name () of the model (m) must not be blank.",
            "BAD_TEXT /levels/1/id: The id (Mid) of the level must be kebab-case or dot-case, such as customer-voice or g2.1. | Maybe mid.",
            "OUT_OF_RANGE /scales/1/max: The max (1) of the scale (hours) must lie above its min (10). | Maybe its criteria should be reversed: true instead.",
            "OUT_OF_RANGE /dimensions/0/criteria/0/weight: The weight (-1) of the criterion (q1) must be positive. | Maybe it should be reversed: true instead.",
            "DANGLING_REFERENCE /dimensions/0/criteria/1/levels/0: The level (hihg) of the criterion (q2) must be in the model. | Maybe high.",
            "DUPLICATE_ID /dimensions/1/id: The id (a) of the dimension must be unique, and the dimension at /dimensions/0 has it too.",
            "DANGLING_REFERENCE /dimensions/1/criteria/0/scale: The scale (horus) of the criterion (q3) must be in the model. | Maybe hours.",
            "BAD_CUT_POINTS /scoring/overall/level/cuts/1: The cut point (7) of the rule (bands) must lie in the range of the overall node, above 0 and at most 1. | Maybe it is meant on another range.",
            "DANGLING_REFERENCE /prerequisites/0/needs: The dimension (b) of a prerequisite must be in the model. | Maybe a.",
            "BAD_TEXT /flags/0/statement: The statement ( ) of the flag (f) must not be blank.",
            "DANGLING_REFERENCE /flags/0/about/0: The criterion (q4) of the flag (f) must be in the model. | Maybe q1.");
  }

  @Test
  void unknownAggregationCausesNoWordAboutCutPoints() {
    Model model = levelled()
        .scoring(Scoring.STANDARD.withOverall(NodeScoring.of(Rule.of("meen"), cuts("2", "3"))))
        .build();

    assertThat(Shown.problemsOf(model))
        .containsExactly(
            "UNKNOWN_RULE /scoring/overall/aggregation/rule: The aggregation (meen) is not known. | Maybe mean.");
  }

  @Test
  void badWeightDoesNotHideBadCutPoints() {
    Model model = levelled()
        .criteria(criterion("q2").weight("0").build())
        .scoring(overall(cuts("2", "3")))
        .build();

    assertThat(Shown.problemsOf(model)).hasSize(3);
  }

  @Test
  void samePartOfAModelUsedTwiceIsReportedAtBothPlaces() {
    Criterion shared = criterion("q2").weight("-1").build();
    Model model = bare()
        .scales(SmallModel.FIVE)
        .criteria(shared)
        .dimensions(Dimension.builder("d", "D").criteria(shared).build())
        .build();

    assertThat(ModelValidator.using(RuleCatalog.standard()).validate(model))
        .extracting(Problem::path)
        .containsExactly(
            "/criteria/0/weight", "/dimensions/0/criteria/0/id", "/dimensions/0/criteria/0/weight");
  }

  @Test
  void manyUnknownNamesAreReportedInReasonableTime() {
    List<Criterion> criteria = new ArrayList<>();
    for (int i = 0; i < 5_000; i++) {
      criteria.add(Criterion.builder("q" + i, "It is so.", "scale-" + i).build());
    }
    Model model = flat().criteria(criteria.toArray(Criterion[]::new)).build();

    assertThat(ModelValidator.using(RuleCatalog.standard()).validate(model)).hasSize(5_001);
  }
}
