package dev.maturity.cli.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.maturity.cli.terminal.JsonText;
import dev.maturity.model.Criterion;
import dev.maturity.model.Model;
import dev.maturity.model.YesNoScale;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class SurveyJsQuestionnaireTest {

  private static final JsonNode EVERY_KIND = survey(EveryKind.model());

  @Test
  void everyCriterionIsAQuestionOfItsName() {
    assertThat(names(EVERY_KIND))
        .containsExactly(
            "_subject",
            "_date",
            "_rater",
            "_model",
            "_version",
            "top",
            "d.1",
            "d.1-1",
            "hours",
            "hours-Or",
            "share",
            "share-Or",
            "bugs",
            "bugs-Or");
  }

  @Test
  void everyDimensionIsAPage() {
    assertThat(titles(EVERY_KIND))
        .containsExactly(
            "About your answers", "Statements", "Outer {_brace}top}", "Outer {_brace}top} / Inner");
  }

  @Test
  void manyStatementsAreSpreadEvenly() {
    JsonNode survey = survey(Model.builder("m", "1", "M")
        .scales(new YesNoScale("yn", ""))
        .criteria(IntStream.rangeClosed(1, 31)
            .mapToObj(i -> Criterion.builder("q" + i, "Q" + i, "yn").build())
            .toArray(Criterion[]::new))
        .build());

    assertThat(titles(survey))
        .containsExactly(
            "About your answers",
            "Statements (1 of 3)",
            "Statements (2 of 3)",
            "Statements (3 of 3)");
    assertThat(nodes(survey.get("pages")).map(page -> questions(page).count()))
        .containsExactly(5L, 10L, 10L, 11L);
    assertThat(names(survey)).hasSize(5 + 31).doesNotHaveDuplicates();
  }

  @Test
  void anOptionSendsTheNumberOfItsPoint() {
    assertThat(nodes(question("top").get("choices")).map(JsonNode::toString))
        .containsExactly(
            "{\"value\":0,\"text\":\"0 not {_brace}top}\"}",
            "{\"value\":1,\"text\":\"1 some\"}",
            "{\"value\":2,\"text\":\"2 all\"}",
            "{\"value\":\"not-applicable\",\"text\":\"not applicable\"}",
            "{\"value\":\"dont-know\",\"text\":\"don't know\"}");
    assertThat(nodes(question("d.1-1").get("choices"))
            .map(choice -> choice.get("value").asString()))
        .containsExactly("yes", "no", "not-applicable", "dont-know");
  }

  @Test
  void manyOptionsFold() {
    assertThat(question("d.1").get("type").asString()).isEqualTo("dropdown");
    assertThat(question("d.1").get("choices")).hasSize(12 + 2);
    assertThat(question("d.1-1").get("type").asString()).isEqualTo("radiogroup");
  }

  @Test
  void aNumberAndTheAnswersThatAreNoneShareOneValue() {
    assertThat(question("hours").get("inputType").asString()).isEqualTo("number");
    assertThat(question("hours").get("min").decimalValue()).isEqualByComparingTo("-2.5");
    assertThat(question("hours").get("max").decimalValue()).isEqualByComparingTo("24");
    assertThat(question("hours-Or").get("valueName").asString()).isEqualTo("hours");
    assertThat(question("hours-Or").get("choices")).hasSize(2);
    assertThat(question("bugs").get("min").decimalValue()).isEqualByComparingTo("0");
    assertThat(question("bugs").has("max")).isFalse();
  }

  @Test
  void everyCriterionHasOneNoteThatNeedsAnAnswer() {
    assertThat(nodes(EVERY_KIND.get("pages"))
            .flatMap(SurveyJsQuestionnaireTest::questions)
            .filter(question -> question.has("showCommentArea"))
            .map(question -> question.get("requiredIf").asString()))
        .containsExactly(
            "{top-Comment} notempty",
            "{d.1-Comment} notempty",
            "{d.1-1-Comment} notempty",
            "{hours-Comment} notempty",
            "{share-Comment} notempty",
            "{bugs-Comment} notempty");
  }

  @Test
  void modelAndVersionAreSentUnseen() {
    assertThat(question("_model").get("defaultValue").asString()).isEqualTo("every-kind");
    assertThat(question("_version").get("defaultValue").asString()).isEqualTo("1.0's \"{x}\"");
    assertThat(question("_version").get("visible").asBoolean()).isFalse();
    assertThat(question("_version").get("clearIfInvisible").asString()).isEqualTo("none");
  }

  @Test
  void aBraceOfAnAuthorIsNoNameOfAValue() {
    assertThat(question("top").get("title").asString())
        .isEqualTo(
            "We {_brace}top} {_brace}d.1} <script>alert(1)</script> \"so\" & {_brace}_brace} {_brace}pageno}.");
    assertThat(EVERY_KIND.get("calculatedValues").toString())
        .isEqualTo("[{\"name\":\"_brace\",\"expression\":\"'{'\"}]");
    assertThat(survey(EveryKind.small("")).has("calculatedValues")).isFalse();
  }

  @Test
  void whatIsExplainedIsTextAndNoMarkup() {
    String html = EVERY_KIND.at("/pages/0/elements/5/elements/0/html").asString();

    assertThat(html)
        .contains("<li><strong>0 not &#123;top&#125;</strong>: &lt;i&gt;none&lt;/i&gt;</li>")
        .contains("<p>Write a number from -2.5 to 24 h. -2.5 is worst, 24 is best.</p>")
        .doesNotContain("{", "<i>");
  }

  @Test
  void aPageExplainsItsOwnScales() {
    assertThat(EVERY_KIND.at("/pages/3/elements/0/elements/0/html").asString())
        .contains("hours", "share", "bugs")
        .doesNotContain("three", "twelve", "yes-no");
  }

  @Test
  void sourcesAndAttributionCanBeUnfolded() {
    JsonNode survey = survey(EveryKind.small("""
        , "attribution": "After <Acme>.", "sources": [{"id": "s", "title": "T", "publisher": "P", "date": "2020"}]"""));

    assertThat(survey.at("/pages/0/elements/6/state").asString()).isEqualTo("collapsed");
    assertThat(survey.at("/pages/0/elements/6/elements/0/html").asString())
        .isEqualTo("<p>After &lt;Acme&gt;.</p><ul><li><strong>T</strong>: P, 2020</li></ul>");
  }

  @Test
  void theTextIsTheSameEachTime() {
    assertThat(SurveyJsQuestionnaire.of(EveryKind.model()))
        .isEqualTo(SurveyJsQuestionnaire.of(EveryKind.model()))
        .doesNotContain("\r")
        .endsWith("}\n");
  }

  private static JsonNode survey(Model model) {
    return JsonText.tree(SurveyJsQuestionnaire.of(model));
  }

  private static JsonNode question(String name) {
    return nodes(EVERY_KIND.get("pages"))
        .flatMap(SurveyJsQuestionnaireTest::questions)
        .filter(question -> question.get("name").asString().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> names(JsonNode survey) {
    return nodes(survey.get("pages"))
        .flatMap(SurveyJsQuestionnaireTest::questions)
        .map(question -> question.get("name").asString())
        .toList();
  }

  private static List<String> titles(JsonNode survey) {
    return nodes(survey.get("pages")).map(page -> page.get("title").asString()).toList();
  }

  /** The questions of a page or panel, however deep, without what only explains. */
  private static Stream<JsonNode> questions(JsonNode holder) {
    return nodes(holder.get("elements"))
        .flatMap(element -> element.has("elements") ? questions(element) : Stream.of(element))
        .filter(element -> !element.get("type").asString().equals("html"));
  }

  private static Stream<JsonNode> nodes(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }
}
