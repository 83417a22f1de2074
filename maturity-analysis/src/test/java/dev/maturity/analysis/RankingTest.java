package dev.maturity.analysis;

import static dev.maturity.analysis.Scene.COMPANY;
import static dev.maturity.analysis.Scene.answers;
import static dev.maturity.analysis.Scene.dimension;
import static dev.maturity.analysis.Scene.score;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.maturity.analysis.Ranking.Apart;
import dev.maturity.analysis.Ranking.Ranked;
import dev.maturity.analysis.Ranking.Reason;
import dev.maturity.model.Fraction;
import dev.maturity.model.Model;
import dev.maturity.scorecard.Range;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("E19: strengths and weaknesses of a scorecard")
@Tag("E19")
class RankingTest {

  private static final Fraction ONE_FIFTH = Fraction.of(1, 5);
  private static final Fraction THREE_FIFTHS = Fraction.of(3, 5);

  @Test
  @DisplayName("E19: dimensions are ranked exactly, equal ones in model order")
  void dimensionsAreRankedExactlyAndEqualOnesKeepTheOrderOfTheModel() {
    Ranking ranking = Ranking.of(Scene.card());

    assertThat(ranking.dimensions())
        .containsExactly(
            new Ranked("culture", "The culture", THREE_FIFTHS, Range.at(THREE_FIFTHS)),
            new Ranked("process", "The process", THREE_FIFTHS, Range.at(THREE_FIFTHS)),
            new Ranked("data", "The data", ONE_FIFTH, new Range(Fraction.of(1, 10), THREE_FIFTHS)));
    // The mean of 3/5, 3/5 and 1/5 is 7/15.
    assertThat(ids(ranking.strongDimensions())).containsExactly("culture", "process");
    assertThat(ids(ranking.weakDimensions())).containsExactly("data");
  }

  @Test
  @DisplayName("E19: criteria are ranked exactly, the weakest first among the weak")
  void criteriaAreRankedAboutTheirMean() {
    Ranking ranking = Ranking.of(Scene.card());

    // The mean of 4/5, 2/5, 3/5 and 1/5 is 1/2.
    assertThat(ids(ranking.criteria())).containsExactly("c1", "p1", "c2", "d1");
    assertThat(ids(ranking.strongCriteria())).containsExactly("c1", "p1");
    assertThat(ids(ranking.weakCriteria())).containsExactly("d1", "c2");
  }

  @Test
  @DisplayName("E19: what is unknown is neither a strength nor a weakness")
  void whatIsUnknownStandsApart() {
    Ranking ranking = Ranking.of(Scene.card());

    assertThat(ranking.apart())
        .containsExactly(
            new Apart("tools", "The tools", Reason.NOT_APPLICABLE, "nothing applicable"),
            new Apart("d2", "It is done (d2).", Reason.UNKNOWN, "nobody knows"),
            new Apart("t1", "It is done (t1).", Reason.NOT_APPLICABLE, "not applicable"));
    assertThat(ranking.unknown()).extracting(Apart::id).containsExactly("d2");
  }

  @Test
  void aScoreThatRestsOnTooLittleIsNotRanked() {
    Model model = Scene.model(2)
        .dimensions(dimension("a", "a1", "a2", "a3"), dimension("b", "b1"))
        .build();
    Ranking ranking = Ranking.of(score(model, answers(model).answer("a1", 100).answer("b1", 10)));

    assertThat(ids(ranking.dimensions())).containsExactly("b");
    assertThat(ranking.apart().get(0))
        .isEqualTo(new Apart("a", "The a", Reason.UNKNOWN, "too little answered"));
  }

  @Test
  void whereAllIsEqualNothingIsAStrengthOrAWeakness() {
    Model model =
        Scene.model(2).dimensions(dimension("a", "a1"), dimension("b", "b1")).build();
    Ranking ranking = Ranking.of(score(model, answers(model).answer("a1", 70).answer("b1", 70)));

    assertThat(ranking.strongDimensions()).isEmpty();
    assertThat(ranking.weakDimensions()).isEmpty();
    assertThat(ranking.dimensions()).hasSize(2);
  }

  @Test
  void nothingAnsweredRanksNothing() {
    Ranking ranking = Ranking.of(score(COMPANY, answers(COMPANY)));

    assertThat(ranking.dimensions()).isEmpty();
    assertThat(ranking.strongCriteria()).isEmpty();
    assertThat(ranking.unknown()).hasSize(4 + 6);
  }

  /** Worked example 4 of the core pillars: .625, 7/12, .375, 1/2, 1/3, .375 with the mean 67/144. */
  @Test
  @DisplayName("E19: the worked example of six pillars")
  void thePillarsOfTheWorkedExample() {
    Model model = Scene.model(5)
        .dimensions(
            dimension("p1", "p11", "p12", "p13", "p14"),
            dimension("p2", "p21", "p22", "p23"),
            dimension("p3", "p31", "p32", "p33", "p34"),
            dimension("p4", "p41", "p42", "p43"),
            dimension("p5", "p51", "p52", "p53"),
            dimension("p6", "p61", "p62", "p63", "p64"))
        .build();
    var answers = answers(model);
    // Answers from 0 to 4 as percents.
    List<String> rows = List.of("3232", "331", "2121", "213", "121", "3210");
    for (int pillar = 1; pillar <= rows.size(); pillar++) {
      String row = rows.get(pillar - 1);
      for (int i = 1; i <= row.length(); i++) {
        answers.answer("p" + pillar + i, 25 * Character.digit(row.charAt(i - 1), 10));
      }
    }
    Ranking ranking = Ranking.of(score(model, answers));

    assertThat(ids(ranking.strongDimensions())).containsExactly("p1", "p2", "p4");
    assertThat(ids(ranking.weakDimensions())).containsExactly("p5", "p3", "p6");
    assertThat(ranking.weakDimensions().get(0).share()).isEqualTo(Fraction.of(1, 3));
  }

  @Test
  void theInsideOfADimensionIsRankedByItself() {
    Ranking ranking = Ranking.of(Scene.card().dimension("culture").orElseThrow());

    assertThat(ids(ranking.strongCriteria())).containsExactly("c1");
    assertThat(ids(ranking.weakCriteria())).containsExactly("c2");
  }

  @Test
  void theSummaryReadsAsAPage() {
    assertThat(Ranking.of(Scene.card()).summary()).isEqualTo("""
            Strengths and weaknesses: The company
            Each from 0, the least that it can be worth, to 1, the most.

            Strengths by dimension
              culture  0.60  The culture
              process  0.60  The process

            Weaknesses by dimension
              data  0.20  The data (could be 0.10 to 0.60)

            Strengths by criterion
              c1  0.80  It is done (c1).
              p1  0.60  It is done (p1).

            Weaknesses by criterion
              d1  0.20  It is done (d1).
              c2  0.40  It is done (c2).

            Not known, and so neither
              d2  It is done (d2). (nobody knows)
            """);
  }

  @Test
  void thePageKeepsToItsWidth() {
    assertThat(Ranking.of(Scene.card()).summary(30).lines()).allMatch(line -> line.length() <= 30);
    assertThatThrownBy(() -> Ranking.of(Scene.card()).summary(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The width (0) must be at least 1.");
  }

  private static List<String> ids(List<Ranked> entries) {
    return entries.stream().map(Ranked::id).toList();
  }
}
