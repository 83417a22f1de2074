package dev.maturity.cli.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.maturity.model.Criterion;
import dev.maturity.model.Dimension;
import dev.maturity.model.Model;
import dev.maturity.model.YesNoScale;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownQuestionnaireTest {

  private static final String EVERY_KIND = MarkdownQuestionnaire.of(EveryKind.model());

  @Test
  void everyCriterionStandsOnceInTheOrderOfTheModel() {
    assertThat(EVERY_KIND.lines().filter(line -> line.startsWith("**")))
        .containsExactly(
            "**top** We {top} {d.1} &lt;script>alert(1)&lt;/script> \"so\" & {\\_brace} {pageno}.",
            "**d.1** Twelve points.",
            "**d.1-1** Yes?",
            "**hours** Hours.",
            "**share** Share.",
            "**bugs** Bugs.");
  }

  @Test
  void everyKindOfScaleHasItsPlaceToAnswer() {
    assertThat(EVERY_KIND.lines().filter(line -> line.contains("☐ not applicable · ☐ don't know")))
        .containsExactly(
            "☐ 0 not {top} · ☐ 1 some · ☐ 2 all · ☐ not applicable · ☐ don't know",
            "Answer: ________________ (a whole number from 1 to 12) · ☐ not applicable · ☐ don't know",
            "☐ yes · ☐ no · ☐ not applicable · ☐ don't know",
            "Answer: ________________ (a number from -2.5 to 24 h) · ☐ not applicable · ☐ don't know",
            "Answer: ________________ (a number from 0 to 100 %) · ☐ not applicable · ☐ don't know",
            "Answer: ________________ (a whole number, 0 or more) · ☐ not applicable · ☐ don't know");
  }

  @Test
  void everyScaleIsExplainedOnce() {
    assertThat(EVERY_KIND)
        .contains("* **0 not {top}**: &lt;i>none&lt;/i>\n* **1 some**\n* **2 all**\n")
        .containsOnlyOnce("Write a number from -2.5 to 24 h. -2.5 is worst, 24 is best.")
        .containsOnlyOnce("Write a number from 0 to 100 %. 0 is worst, 100 is best.")
        .containsOnlyOnce(
            "Write a whole number, 0 or more. 0 is best; from 10 on it gets no worse.");
  }

  @Test
  void aScaleThatNobodyUsesIsNotExplained() {
    assertThat(MarkdownQuestionnaire.of(EveryKind.small(""))).doesNotContain("Unused");
  }

  @Test
  void dimensionsAreHeadingsAsDeepAsTheyStand() {
    assertThat(EVERY_KIND.lines().filter(line -> line.matches("#+ .*")))
        .containsExactly(
            "# Every &lt;b>kind&lt;/b>",
            "## How to answer",
            "### three",
            "### twelve",
            "### yes-no",
            "### hours",
            "### share",
            "### bugs",
            "### Not applicable, don't know",
            "## Statements",
            "## Outer {top}",
            "### Inner");
  }

  @Test
  void noHeadingIsDeeperThanMarkdownKnows() {
    Dimension deep = new Dimension(
        "d9",
        "Deepest",
        "",
        BigDecimal.ONE,
        null,
        List.of(Criterion.builder("q", "Q?", "yn").build()),
        List.of());
    for (int i = 8; i > 0; i--) {
      deep = new Dimension("d" + i, "D" + i, "", null, null, List.of(), List.of(deep));
    }
    Model model = Model.builder("m", "1", "M")
        .scales(new YesNoScale("yn", ""))
        .dimensions(deep)
        .build();

    assertThat(MarkdownQuestionnaire.of(model)).contains("\n###### Deepest\n\n**q** Q?\n");
  }

  @Test
  void aModelWithoutDimensionsHasOneListOfStatements() {
    assertThat(MarkdownQuestionnaire.of(EveryKind.small("")))
        .contains("Statements: 2. Model: small 1.0.0.", "## Statements\n\n**a** A?\n")
        .endsWith("Note: ________________________________________________\n\n");
  }

  @ParameterizedTest
  @CsvSource({
    "exclude, It counts neither for nor against; the result says how much of it is known.",
    "worst, This model counts it as the worst answer.",
    "best, This model counts it as the best answer.",
    "neutral, This model counts it as halfway between the worst answer and the best.",
  })
  void whatBecomesOfDontKnowIsSaidAsTheModelHasIt(String policy, String said) {
    Model model =
        EveryKind.small(", \"scoring\": {\"missing\": {\"dontKnow\": \"%s\"}}".formatted(policy));

    assertThat(MarkdownQuestionnaire.of(model))
        .contains(
            "* **not applicable**: The statement does not concern what is rated."
                + " It is left out and counts neither for nor against.\n",
            "* **don't know**: You cannot tell. " + said + "\n");
  }

  @Test
  void sourcesAndAttributionStandAtTheEnd() {
    Model model = EveryKind.small("""
        , "attribution": "Own *wording*.", "sources": [
          {"id": "s", "title": "A [title]", "publisher": "P_Q", "url": "https://example.org/a_b", "date": "2020", "note": "Read."},
          {"id": "t", "title": "Another?"}]""");

    assertThat(MarkdownQuestionnaire.of(model)).endsWith("""
            ## Sources

            Own \\*wording\\*.

            * A \\[title\\]. P\\_Q, 2020. <https://example.org/a_b> Read.
            * Another?
            """);
  }

  @Test
  void theTextHasLineFeedsOnlyAndIsTheSameEachTime() {
    assertThat(EVERY_KIND)
        .doesNotContain("\r", "\t")
        .isEqualTo(MarkdownQuestionnaire.of(EveryKind.model()));
  }
}
