package dev.maturity.bulk;

import static dev.maturity.bulk.Fixtures.FIVE;
import static dev.maturity.bulk.Fixtures.bulk;
import static dev.maturity.bulk.Fixtures.criteria;
import static dev.maturity.bulk.Fixtures.mean;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.maturity.bulk.LevelSummary.LevelCount;
import dev.maturity.model.Model;
import dev.maturity.model.Rule;
import org.junit.jupiter.api.Test;

/** Counts over several tables. */
class LevelTallyTest {

  /** Bands of a quarter: 1 is at the floor, 5 at the top. */
  private static final Model MODEL = Fixtures.model(4)
      .criteria(criteria(FIVE.id(), "1"))
      .scoring(mean(Rule.of("bands")))
      .build();

  private static final BulkScorer SCORER = bulk(MODEL);

  @Test
  void tablesAreCountedAsIfTheyWereOne() {
    LevelTally tally = LevelTally.by(SCORER, "overall", "region");
    tally.add(scores("north", 1, "north", 5, "", 0));
    tally.add(scores("south", 4, "north", 5));

    // Scores 0, 1 and 1 in the north, ¾ in the south, none of somebody elsewhere.
    assertThat(tally.summary().assessments()).isEqualTo(5);
    assertThat(tally.summary().levels())
        .extracting(LevelCount::count)
        .containsExactly(1L, 0L, 0L, 3L);
    assertThat(tally.summary().withoutLevel()).isEqualTo(1);
    assertThat(tally.summary().withoutScore()).isEqualTo(1);
    assertThat(tally.summary().meanScore()).hasValue(2.75 / 4);
    assertThat(tally.segments().keySet()).containsExactly("", "north", "south");
    assertThat(tally.segments().get("north").meanScore()).hasValue(2 / 3.0);
    assertThat(tally.segments().get("").meanScore()).isEmpty();
    assertThat(tally.beyondSegments()).isZero();
  }

  @Test
  void withoutAnAttributeThereAreNoSegments() {
    LevelTally tally = LevelTally.of(SCORER, "overall");
    tally.add(scores("north", 1));

    assertThat(tally.segments()).isEmpty();
    assertThat(tally.summary().assessments()).isEqualTo(1);
  }

  @Test
  void whereNobodyHasTheAttributeAllStandTogether() {
    LevelTally tally = LevelTally.by(SCORER, "overall", "size");
    tally.add(scores("north", 1));

    assertThat(tally.segments().keySet()).containsExactly("");
  }

  @Test
  void onlySoManyValuesAreToldApart() {
    LevelTally tally = LevelTally.by(SCORER, "overall", "region");
    AnswerTableBuilder table = AnswerTable.builder(MODEL);
    for (int i = 0; i <= LevelTally.MOST_SEGMENTS; i++) {
      table.assessment("").attribute("region", "r" + i).answerCode(0, 5);
    }
    tally.add(SCORER.score(table.build()));
    tally.add(scores("r0", 5, "r" + LevelTally.MOST_SEGMENTS, 5, "new", 5));

    assertThat(tally.segments()).hasSize(LevelTally.MOST_SEGMENTS);
    assertThat(tally.beyondSegments()).isEqualTo(3);
    assertThat(tally.segments().get("r0").assessments()).isEqualTo(2);
    assertThat(tally.summary().assessments()).isEqualTo(LevelTally.MOST_SEGMENTS + 4);
  }

  @Test
  void aNodeThatIsNotInTheModelIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LevelTally.of(SCORER, "a"))
        .withMessage("The node (a) must be one of [overall].");
  }

  /** Regions and codes in turn. */
  private static ScoreTable scores(Object... regionsAndCodes) {
    AnswerTableBuilder table = AnswerTable.builder(MODEL);
    for (int i = 0; i < regionsAndCodes.length; i += 2) {
      table.assessment("");
      if (!regionsAndCodes[i].equals("")) {
        table.attribute("region", (String) regionsAndCodes[i]);
      }
      table.answerCode(0, (Integer) regionsAndCodes[i + 1]);
    }
    return SCORER.score(table.build());
  }
}
