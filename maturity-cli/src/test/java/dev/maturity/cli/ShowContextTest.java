package dev.maturity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.maturity.cli.terminal.Terminal;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code show} says of a model beside its levels, criteria and rules. */
class ShowContextTest {

  @TempDir
  Path folder;

  private String shown;

  @BeforeEach
  void show() {
    String model = Samples.write(folder, "rich.json", RichModel.MODEL).toString();
    shown = new Shell(new Terminal.Screen(true, false, 160))
        .withInput("", "show", model)
        .isGood()
        .out();
  }

  @Test
  void scalesHaveTheirAliasesAndCriteriaTheirParts() {
    assertThat(shown)
        .contains(
            "1 never (also: not at all), 2 partly, 3 always",
            "Low (also: Starter)",
            "Rated as a whole: (1) Goals for the year are written down. (2) Goals for the week");
  }

  @Test
  void variantsSayHowTheyDiffer() {
    assertThat(section("Variants"))
        .contains("long ", "Rich, long", "adds q3", "For the second time.")
        .contains("split ", "asks the parts of 1 criterion one by one; the weakest part counts");
  }

  /** Counted by hand, one text a label of the second set. */
  @Test
  void labelSetsSayHowManyTextsAreMissing() {
    assertThat(section("Other words"))
        .containsPattern("acme +Acme +en +1 +42 of 43")
        .containsPattern("de +Deutsch +de +43 +0 of 43");
  }

  @Test
  void whatIsMissingIsCountedInTheModelsOwnWords() {
    String model = folder.resolve("rich.json").toString();

    assertThat(Shell.run("show", model, "--language", "de").isGood().out())
        .containsPattern("de +Deutsch +de +43 +0 of 43");
  }

  @Test
  void adviceAndFactsAreShown() {
    assertThat(section("What builds on what (advice, never scored)"))
        .contains("learn", "plan", "high", "No learning without goals.");
    assertThat(section("From level to level"))
        .contains("low", "high", "6 to 18", "The hardest step. Leaders must want it.");
    assertThat(section("Kinds of profiles (never scored)"))
        .contains("Dreamer", "plan at least 0.5, learn below 0.5", "Plans and does not learn.");
  }

  @Test
  void whatIsAskedAndNeverScoredIsShownSo() {
    assertThat(section("Warnings of its author (asked, never scored)"))
        .contains(
            "silent",
            "Nobody reads along. Seldom admitted.",
            "q2",
            "where all are below 0.5",
            "derived, acme: page 2");
    assertThat(section("Results (asked, never scored)"))
        .contains("loyal", "Customers stay.", "high", "ours");
  }

  @Test
  void howItIsCarriedOutIsShown() {
    assertThat(section("How it is carried out"))
        .contains(
            "Round", "facilitated", "raters are not", "lead, 2 to 4 (from the", "guest, does not");
    assertThat(section("Types of evidence"))
        .contains("Survey", "quantitative", "Answers of customers.");
    assertThat(section("Where stakeholders stand"))
        .contains(
            "Who helps.", "much     much       Advocates", "little   much       Persuade first");
    assertThat(section("When to assess again"))
        .contains("After 6 to 12 months. Earlier tells little.");
  }

  @Test
  void whatToKnowBeforeIsShown() {
    assertThat(section("Before you choose it"))
        .containsPattern("what is measured +Management.")
        .containsPattern("where it fits +Anywhere.")
        .containsPattern("effort +A day.");
    assertThat(section("Decisions of its author")).contains("DD1", "Three points.", "scales/three");
    assertThat(section("What its sources do not say")).contains("  How often.");
  }

  @Test
  void aModelWithNothingOfItSaysNothingOfIt() {
    assertThat(
            Shell.run("show", Samples.write(folder, "tiny.json", Samples.MODEL).toString())
                .isGood()
                .out())
        .doesNotContain("Variants", "never scored", "Before you choose", "carried out");
  }

  private String section(String heading) {
    int start = shown.indexOf("\n" + heading + "\n");
    assertThat(start).as(heading).isNotNegative();
    int end = shown.indexOf("\n\n", start + 1);
    return shown.substring(start, end < 0 ? shown.length() : end);
  }
}
