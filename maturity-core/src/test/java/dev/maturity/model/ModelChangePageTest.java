package dev.maturity.model;

import static dev.maturity.model.ModelChangeScene.MODEL;
import static dev.maturity.model.ModelChangeScene.OFTEN;
import static dev.maturity.model.ModelChangeScene.Q1;
import static dev.maturity.model.ModelChangeScene.YES_NO;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a person reads about a new version of a model. */
class ModelChangePageTest {

  @Test
  void whatIsTheSameIsNoChange() {
    assertThat(MODEL.minus(MODEL).summary()).isEqualTo("""
            Data (data 1.0.0)

            No change.
            """);
  }

  @Test
  void changesStandInGroupsAndWhatMayScoreIsMarked() {
    Dimension quality = Dimension.builder("quality", "Quality")
        .weight("2")
        .scoring(new NodeScoring(Rule.of("min"), null, null))
        .criteria(
            Criterion.builder("q1", "Data are true.", "often").levels("three").build(),
            Criterion.builder("q4", "Data are there.", "yes-no").reversed().build())
        .build();
    Dimension staff = Dimension.builder("staff", "People")
        .criteria(Criterion.builder("owner", "There is an owner.", "yes-no")
            .theme("roles")
            .build())
        .build();
    Model later = ModelChangeScene.with(
            "1.1.0",
            List.of(quality, staff),
            OrdinalScale.of("often", 0, "never", "now and then", "always"),
            YES_NO)
        .build();

    assertThat(later.minus(MODEL).summary()).isEqualTo("""
            Data (data 1.0.0 -> 1.1.0)

            Take care
              The version is raised by a minor step (1.0.0 to 1.1.0), where what changed asks for a major one.
                Maybe the later one should be 2.0.0.

            The same answers may score otherwise, by what is marked *.
            Asks for a major step of the version.

            Added
            * criterion q4: Data are there.

            Removed
            * criterion q2: Data are complete.

            Renamed
            * dimension staff, was people
            * criterion owner, was q3

            Reworded
              criterion q1, statement
                before: Data are right.
                after:  Data are true.

            Re-weighted
            * dimension quality: 1 -> 2

            Re-anchored
            * criterion q1, levels: two -> three

            Scales
              scale often, relabelled, point: sometimes -> now and then

            Rules
            * dimension quality, aggregation: inherited -> min

            Particulars
              criterion owner, theme
                before: (nothing)
                after:  roles

            Answers
              The answers of 0 of 3 criteria carry over.
              A person must look at
                q1: reworded, points of the scale labelled or described otherwise
                owner: has another id, was q3
              Do not carry over
                q4: new
              Have no place any more
                q2: Data are complete.
            """);
  }

  @Test
  void theOtherGroupsAreNamedToo() {
    Model earlier = flat("1.0.0", "often", Q1, question("q2"));
    Model later = Model.builder("data", "2.0.0", "Data")
        .scales(OrdinalScale.of("often", 1, "never", "sometimes", "always", "by itself"))
        .dimensions(Dimension.builder("d", "D")
            .criteria(
                question("q2"),
                Criterion.builder("q1", "Data are right.", "often")
                    .levels("two")
                    .reversed()
                    .target("1")
                    .build())
            .build())
        .build();

    assertThat(later.minus(earlier).summary()).contains("""
            Scales
            * scale often, first: 0 -> 1
            * scale often, point added: by itself
            * scale often, worth something else, point sometimes: 1/2 -> 1/3
            * scale often, worth something else, point always: 1 -> 2/3
            """).contains("""
            Polarity and targets
            * criterion q1, reversed: false -> true
              criterion q1, target: (nothing) -> 1
            """).contains("""
            Moved
            * criterion q2: (in no dimension) -> d
            * criterion q1: (in no dimension) -> d
            """);
  }

  @Test
  void aLongOrderIsOnlyNamed() {
    Criterion[] up =
        IntStream.range(10, 90).mapToObj(i -> question("q" + i)).toArray(Criterion[]::new);
    Criterion[] down =
        IntStream.range(10, 90).mapToObj(i -> question("q" + (99 - i))).toArray(Criterion[]::new);

    assertThat(flat("1.0.1", "often", down).minus(flat("1.0.0", "often", up)).summary())
        .contains("Scores the same way.\nAsks for a patch step of the version.\n")
        .contains("Order\n  model data, criteria in another order\n");
    assertThat(flat("1", "often", question("b"), question("a"))
            .minus(flat("1", "often", question("a"), question("b")))
            .summary())
        .contains("Order\n  model data, criteria: a, b -> b, a\n");
  }

  @Test
  void noLineIsWiderThanAPageAndNothingObeysATerminal() {
    Model later = flat(
        "1.1.0",
        "often",
        Criterion.builder("q1", "\u001b[31m Data\nare \u202e" + "right and ".repeat(40), "often")
            .levels("two")
            .build());

    String page = later.minus(flat("1.0.0", "often", Q1)).summary();

    assertThat(page.lines()).allMatch(line -> line.length() <= 100);
    assertThat(page)
        .contains("\\u001b[31m Data are \\u202eright")
        .doesNotContain("\u001b", "\u202e");
  }

  private static Criterion question(String id) {
    return Criterion.builder(id, "Is " + id + " so?", "often").build();
  }

  private static Model flat(String version, String scale, Criterion... criteria) {
    return Model.builder("data", version, "Data")
        .scales(OrdinalScale.of(scale, OFTEN.first(), "never", "sometimes", "always"))
        .criteria(criteria)
        .build();
  }
}
