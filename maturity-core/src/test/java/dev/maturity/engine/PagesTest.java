package dev.maturity.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.maturity.assessment.Assessment;
import dev.maturity.assessment.AssessmentBuilder;
import dev.maturity.model.Criterion;
import dev.maturity.model.Dimension;
import dev.maturity.model.Level;
import dev.maturity.model.Model;
import dev.maturity.model.ModelBuilder;
import dev.maturity.model.NodeScoring;
import dev.maturity.model.OrdinalScale;
import dev.maturity.model.Rule;
import dev.maturity.model.Scoring;
import dev.maturity.scorecard.Scorecard;
import dev.maturity.scoring.RuleCatalog;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a person reads: the whole page where it is short, else the lines that matter. */
class PagesTest {

  private static final Rule BANDS = Rule.of("bands");

  @Test
  void aModelWithoutLevelsShowsItsProfile() {
    Model model = twoDimensions(Rule.NONE);
    Scorecard card =
        score(model, answers -> answers.answer("q1", 4).answer("q2", 2).answer("q3", 1));

    // q1 1, q2 1/2: quality 3/4; q3 1/4: speed 1/4; overall 1/2.
    assertThat(card.summary()).isEqualTo("""
            Acme, 2026-11-21
            Data (data 1.0.0), 1 rater

            Score     0.50 on a range from 0.00 to 1.00
            Answered  3 of 3 applicable criteria, 100 % of the weight

            Profile by dimension
              Quality  0.75  ###############.....
              Speed    0.25  #####...............
              Weakest: Speed, 0.50 behind Quality.
            """);
  }

  @Test
  void bandsSayWhatTheScoreMustReach() {
    Scorecard card = score(
        twoDimensions(BANDS), answers -> answers.answer("q1", 4).answer("q2", 2).answer("q3", 1));

    // Two levels of equal width cut at 1/2, which 1/2 reaches.
    assertThat(card.summary()).contains("Level     2 of 2, High\nPosition  2.00\n");
    assertThat(card.summary()).contains("Why this level\n  High  0.50, needs 0.50: met\n");
    assertThat(card.summary()).doesNotContain("What blocks");
  }

  @Test
  void whatBlocksAScoreAreItsLowestCriteria() {
    Scorecard card = score(
        twoDimensions(BANDS), answers -> answers.answer("q1", 2).answer("q2", 2).answer("q3", 1));

    // quality 1/2, speed 1/4: overall 3/8.
    assertThat(card.summary()).endsWith("""
            What blocks High
              The score stands at 0.38 and must reach 0.50. The lowest criteria:
              q3  0.25  Data arrive fast.
              q1  0.50  Data are right.
              q2  0.50  Data are complete.
            """);
  }

  @Test
  void aNumberIsShownWithAsManyDigitsAsItTakes() {
    Model model = model(BANDS)
        .criteria(
            Criterion.builder("q1", "Data are right.", "five").weight("0.4999").build(),
            Criterion.builder("q2", "Data are complete.", "five")
                .weight("0.5001")
                .build())
        .build();
    Scorecard card = score(model, answers -> answers.answer("q1", 4).answer("q2", 0));

    assertThat(card.summary()).contains("High  0.4999, needs 0.5000: not met");
    // 1 + 0.4999 / 0.5 = 1.9998, which must not look like the level above.
    assertThat(card.summary()).contains("Position  1.9998, 99 % of the way to High\n");
    assertThat(card.explain()).contains("level 1 Low (position 1.9998)\n");
  }

  @Test
  void aTextOfSomebodyElseStaysOnItsLine() {
    Model model = model(Rule.NONE)
        .criteria(
            Criterion.builder("q1", "It is so.\nLevel     5 of 5, Top\u001b[2J\u202e", "five")
                .build(),
            Criterion.builder("q2", "It is so.", "five").build())
        .build();
    Scorecard card = score(model, answers -> answers.subject("Acme\r\nInc").answer("q2", 4));

    assertThat(card.summary())
        .startsWith("Acme  Inc, 2026-11-21\n")
        .contains("  q1  It is so. Level     5 of 5, Top\\u001b[2J\\u202e (nobody answered)\n");
  }

  @Test
  void pagesOfManyCriteriaHaveALineForEach() {
    List<Criterion> many = IntStream.range(0, 2_000)
        .mapToObj(i -> Criterion.builder("q" + i, "It is so.", "five").build())
        .toList();
    Scorecard card =
        score(model(Rule.NONE).criteria(many.toArray(Criterion[]::new)).build(), answers -> {
          IntStream.range(0, 1_000).forEach(i -> answers.answer("q" + i, 4));
          return answers;
        });

    // Two lines of title, one blank, score and answers, one blank, a heading, the unknown half, and
    // their range.
    assertThat(card.summary().lines()).hasSize(7 + 1_000 + 1);
    // The headline, coverage, range and rule, and one line a criterion.
    assertThat(card.explain().lines()).hasSize(4 + 2_000);
  }

  @Test
  void tooLittleAnsweredGivesNoLevelAndSaysSo() {
    Scorecard card = score(twoDimensions(BANDS), answers -> answers.answer("q1", 4));

    // Half of quality is answered, none of speed: coverage 1/4.
    assertThat(card.summary())
        .contains("Level     none, since less than 0.50 of the weight is answered\n")
        .contains("Answered  1 of 3 applicable criteria, 25 % of the weight\n")
        .contains("  q2  Data are complete. (nobody answered)\n")
        .contains("  The level lies from Low to High.\n")
        .contains("  Quality  1.00  ####################  1 of 2 answered\n")
        .contains("  Speed    no score, nothing answered  0 of 1 answered\n");
    assertThat(card.explain())
        .contains("coverage 25 % (1 of 3 answered), which is too little\n")
        .contains("none, since too little is answered");
  }

  @Test
  void tooLittleAnsweredForAScoreAloneIsSaidToo() {
    Scorecard card = score(twoDimensions(Rule.NONE), answers -> answers.answer("q1", 4));

    assertThat(card.summary())
        .contains("Score     1.00 on a range from 0.00 to 1.00\n")
        .contains(
            "Answered  1 of 3 applicable criteria, 25 % of the weight; too little, since the model asks for 50 %\n");
  }

  @Test
  void nothingAnsweredIsNoScore() {
    Scorecard card = score(twoDimensions(BANDS), answers -> answers);

    assertThat(card.summary())
        .contains("Level     none, since nothing is answered\n")
        .contains("Score     none, since nothing is answered\n")
        .contains("Once all is known, the score lies from 0.00 to 1.00.\n");
  }

  @Test
  void nothingApplicableIsNoScoreEither() {
    Scorecard card = score(
        twoDimensions(BANDS),
        answers ->
            answers.notApplicable("q1", "-").notApplicable("q2", "-").notApplicable("q3", "-"));

    assertThat(card.summary())
        .contains("Score     none, since nothing is applicable\n")
        .contains("Answered  0 of 0 applicable criteria, 3 not applicable\n");
  }

  @Test
  void levelsAheadAreNamedAndVacuousOnesExplained() {
    Model model = model(Rule.of("gate"))
        .levels(Level.of("top", "Top"))
        .criteria(
            Criterion.builder("q1", "Data are right.", "five").levels("low").build(),
            Criterion.builder("q2", "Data are complete.", "five").levels("high").build(),
            Criterion.builder("q3", "Data arrive fast.", "five").levels("top").build())
        .build();
    Scorecard ahead =
        score(model, answers -> answers.notApplicable("q1", "-").answer("q2", 0).answer("q3", 4));
    Scorecard unknown = score(model, answers -> answers.answer("q1", 4).answer("q3", 4));

    assertThat(ahead.summary())
        .contains("Ahead     demands already met of Top\n")
        .contains("  Low   met, since none of its criteria is applicable\n")
        .contains("  High  0.00, needs 0.75: not met\n");
    assertThat(ahead.explain())
        .contains("low holds: none of its criteria is applicable\n      from q1 not applicable\n")
        .contains("high 0, must be >= 3/4 (0.75): not met\n      from q2 0\n");
    assertThat(unknown.summary())
        .contains("  High  not met, since none of its criteria is answered\n")
        .contains("Nothing is known of what it asks:\n")
        .contains("  q2  ?     Data are complete.\n");
    assertThat(unknown.explain()).contains("high does not hold: none of its criteria is answered");
  }

  @Test
  void theExplanationShowsEveryStepExactly() {
    Scorecard card = score(
        twoDimensions(BANDS), answers -> answers.answer("q1", 4).answer("q2", 2).answer("q3", 1));

    assertThat(card.explain()).isEqualTo("""
            Data [overall]: 1/2 (0.50), level 2 High (position 2.00)
              coverage 100 % (3 of 3 answered)
              level by bands
                high 1/2 (0.50) >= 1/2 (0.50): met
              score by mean of
                quality  3/4 (0.75), contributes 3/8 (0.38)
                speed    1/4 (0.25), contributes 1/8 (0.13)
              Quality [quality]: 3/4 (0.75)
                coverage 100 % (2 of 2 answered)
                score by mean of
                  q1  1, contributes 1/2 (0.50)
                  q2  1/2 (0.50), contributes 1/4 (0.25)
              Speed [speed]: 1/4 (0.25)
                coverage 100 % (1 of 1 answered)
                score by mean of
                  q3  1/4 (0.25), contributes 1/4 (0.25)
            """);
  }

  private static Model twoDimensions(Rule level) {
    return model(level)
        .dimensions(
            Dimension.builder("quality", "Quality")
                .criteria(
                    Criterion.builder("q1", "Data are right.", "five").build(),
                    Criterion.builder("q2", "Data are complete.", "five").build())
                .build(),
            Dimension.builder("speed", "Speed")
                .criteria(Criterion.builder("q3", "Data arrive fast.", "five").build())
                .build())
        .build();
  }

  private static ModelBuilder model(Rule level) {
    return Model.builder("data", "1.0.0", "Data")
        .levels(Level.of("low", "Low"), Level.of("high", "High"))
        .scales(OrdinalScale.of("five", 0, "no", "rarely", "partly", "mostly", "always"))
        .scoring(Scoring.STANDARD.withOverall(NodeScoring.of(Rule.of("mean"), level)));
  }

  private static Scorecard score(Model model, UnaryOperator<AssessmentBuilder> answers) {
    AssessmentBuilder builder =
        Assessment.of(model).subject("Acme").date(LocalDate.of(2026, 11, 21));
    return Scorer.of(model, RuleCatalog.standard()).score(answers.apply(builder).build());
  }
}
