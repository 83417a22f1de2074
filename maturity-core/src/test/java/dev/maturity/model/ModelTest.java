package dev.maturity.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Models as they are built and looked into. */
class ModelTest {

  private static final NodeScoring MIN = NodeScoring.of(Rule.of("min"), Rule.NONE);
  private static final Scoring STRICT = new Scoring("strict", "Strict", "", null, null, MIN, null);

  private static final Model MODEL = Model.builder("acme", "1.2.0", "Acme maturity")
      .description("What it measures.")
      .attribution("Our own words.")
      .sources(new Source("acme-2026", "A book", null, null, null, null))
      .levels(Level.of("low", "Low"), Level.of("high", "High"))
      .scales(new YesNoScale("yes-no", ""))
      .criteria(criterion("top"))
      .dimensions(
          Dimension.builder("a", "First")
              .criteria(criterion("a1"))
              .dimensions(Dimension.builder("a.deep", "Deep")
                  .criteria(criterion("deep"))
                  .build())
              .build(),
          Dimension.builder("b", "Second").criteria(criterion("b1")).build())
      .alternatives(STRICT)
      .labelSets(new LabelSet("de", "German", "de", Map.of("low", "niedrig")))
      .prerequisites(new Prerequisite("b", "a", ""))
      .flags(new Flag("survey-team", "A survey team owns it.", List.of("a1"), ""))
      .build();

  @Test
  void criteriaAndDimensionsStandInTheOrderOfTheFile() {
    assertThat(MODEL.allCriteria())
        .extracting(Criterion::id)
        .containsExactly("top", "a1", "deep", "b1");
    assertThat(MODEL.allDimensions()).extracting(Dimension::id).containsExactly("a", "a.deep", "b");
  }

  @Test
  void everythingIsFoundByItsId() {
    assertThat(MODEL.level("high")).map(Level::name).contains("High");
    assertThat(MODEL.scale("yes-no")).isPresent();
    assertThat(MODEL.criterion("deep")).isPresent();
    assertThat(MODEL.dimension("a.deep")).isPresent();
    assertThat(MODEL.level("a")).isEmpty();
    assertThat(MODEL.scale("a")).isEmpty();
    assertThat(MODEL.criterion("a")).isEmpty();
    assertThat(MODEL.dimension("a1")).isEmpty();
  }

  @Test
  void aModelIsScoredInOneOfItsOwnWays() {
    assertThat(MODEL.scoredBy("standard")).contains(MODEL);
    assertThat(MODEL.scoredBy("lenient")).isEmpty();
    Model strict = MODEL.scoredBy("strict").orElseThrow();
    assertThat(strict.scoring()).isEqualTo(STRICT);
    // The two change places, so the way back is the same.
    assertThat(strict.alternatives()).containsExactly(Scoring.STANDARD);
    assertThat(strict.scoredBy("standard")).contains(MODEL);
    assertThat(MODEL.withScoring(STRICT).scoring()).isEqualTo(STRICT);
  }

  @Test
  void aModelIsNamedByIdAndVersion() {
    assertThat(MODEL).hasToString("acme 1.2.0");
  }

  @Test
  void aBuilderThatGoesOnLeavesWhatItMadeAlone() {
    ModelBuilder builder = Model.builder("acme", "1.0.0", "Acme").levels(Level.of("low", "Low"));
    Model first = builder.build();
    Model second = builder.levels(Level.of("high", "High")).build();

    assertThat(first.levels()).hasSize(1);
    assertThat(second.levels()).extracting(Level::id).containsExactly("low", "high");
  }

  @Test
  void aDimensionBuilderThatGoesOnLeavesWhatItMadeAlone() {
    Dimension.Builder builder = Dimension.builder("a", "First").criteria(criterion("a1"));
    Dimension first = builder.build();
    Dimension second = builder.criteria(criterion("a2")).build();

    assertThat(first.criteria()).hasSize(1);
    assertThat(second.criteria()).hasSize(2);
  }

  @Test
  void whatIsLeftOutHasItsDefault() {
    Criterion criterion = Criterion.builder("q1", "Is it there?", "yes-no").build();
    assertThat(criterion)
        .isEqualTo(new Criterion(
            "q1",
            "Is it there?",
            null,
            "yes-no",
            null,
            false,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null));
    assertThat(criterion.weight()).isEqualByComparingTo(BigDecimal.ONE);
    assertThat(criterion.provenance()).isEqualTo(Provenance.OURS);
    assertThat(criterion.target()).isNull();

    assertThat(Dimension.builder("a", "First").build())
        .isEqualTo(new Dimension("a", "First", null, null, null, null, null));
    assertThat(Level.of("low", "Low"))
        .isEqualTo(new Level("low", "Low", null, null, null, null, null));
    assertThat(new Scoring(null, null, null, null, null, null, null)).isEqualTo(Scoring.STANDARD);
    assertThat(new MissingPolicy(null, null, null, null)).isEqualTo(MissingPolicy.STANDARD);
    assertThat(Model.builder("acme", "1", "Acme").build())
        .isEqualTo(new Model(
            "acme", "1", "Acme", null, null, null, null, null, null, null, null, null, null, null,
            null, null, null, null, null, null, null, null));
  }

  @Test
  void aCriterionIsBuiltFromWhatAPersonWrites() {
    Criterion criterion = Criterion.builder("q1", "Is it there?", "yes-no")
        .help("Look around.")
        .levels("low", "high")
        .reversed()
        .weight("0.10")
        .theme("strategy")
        .tags("soft", "new")
        .from(Provenance.LISTED, new Citation("acme-2026", "page 3"))
        .kind(CriterionKind.QUESTION)
        .parts("Here.", "There.")
        .target("0.5")
        .build();

    assertThat(criterion)
        .isEqualTo(new Criterion(
            "q1",
            "Is it there?",
            "Look around.",
            "yes-no",
            List.of(Anchor.of("low"), Anchor.of("high")),
            true,
            new BigDecimal("0.10"),
            "strategy",
            List.of("soft", "new"),
            Provenance.LISTED,
            List.of(new Citation("acme-2026", "page 3")),
            CriterionKind.QUESTION,
            List.of("Here.", "There."),
            new BigDecimal("0.5")));
  }

  @Test
  void aNodeInheritsWhatItDoesNotSay() {
    NodeScoring level = new NodeScoring(null, null, Rule.of("bands"));
    NodeScoring all = new NodeScoring(Rule.of("min"), PartValue.FRACTION, Rule.of("direct"));
    Scoring scoring = Scoring.STANDARD.withDimension(all).withOverall(level);

    assertThat(scoring.forOverall())
        .isEqualTo(new NodeScoring(Rule.of("min"), PartValue.FRACTION, Rule.of("bands"))
            .withRounding(Rounding.NONE));
    assertThat(scoring.forDimension(level)).isEqualTo(scoring.forOverall());
    assertThat(scoring.forDimension(NodeScoring.INHERITED))
        .isEqualTo(all.withRounding(Rounding.NONE));
    assertThat(Scoring.STANDARD.forOverall())
        .isEqualTo(new NodeScoring(Rule.of("mean"), PartValue.SCORE, Rule.NONE)
            .withRounding(Rounding.NONE));
  }

  @Test
  void aScoringChangesOnePartAtATime() {
    MissingPolicy worst = new MissingPolicy(
        MissingAnswer.WORST, MissingAnswer.WORST, MissingAnswer.WORST, BigDecimal.ZERO);

    assertThat(Scoring.STANDARD.withMissing(worst).withMissing(MissingPolicy.STANDARD))
        .isEqualTo(Scoring.STANDARD);
    assertThat(Scoring.STANDARD.withMissing(worst).missing()).isEqualTo(worst);
    assertThat(Scoring.STANDARD.withOverall(MIN).dimension()).isEqualTo(NodeScoring.INHERITED);
    assertThat(Scoring.STANDARD.withDimension(MIN).overall()).isEqualTo(NodeScoring.INHERITED);
  }

  private static Criterion criterion(String id) {
    return Criterion.builder(id, "Is it there?", "yes-no").build();
  }
}
