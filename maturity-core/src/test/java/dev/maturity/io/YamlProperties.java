package dev.maturity.io;

import static org.assertj.core.api.Assertions.assertThat;

import dev.maturity.arbitrary.Assessments;
import dev.maturity.arbitrary.Models;
import dev.maturity.assessment.Assessment;
import dev.maturity.model.Model;
import dev.maturity.problem.MaturityException;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What is written as YAML reads as the same thing, and nothing that is not YAML does any harm. */
class YamlProperties {

  private static final MaturityJson JSON = MaturityJson.standard();

  private static final JsonMapper FROM = JsonMapper.builder()
      .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
      .build();

  private static final YAMLMapper TO = YAMLMapper.builder().build();

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void aModelInYamlIsTheSameModel(@ForAll("models") Model model) {
    assertThat(JSON.readModel(yaml(JSON.write(model)))).isEqualTo(model);
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void anAssessmentInYamlIsTheSameAssessment(
      @ForAll("assessed") Tuple2<Model, Assessment> assessed) {
    SourceText yaml = yaml(JSON.write(assessed.get2()));
    assertThat(JSON.readAssessment(yaml)).isEqualTo(assessed.get2());
    assertThat(JSON.readAssessment(yaml, assessed.get1())).isEqualTo(assessed.get2());
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void theSameTextIsTheSameThingAsJsonAndAsYaml(@ForAll("models") Model model) {
    assertThat(JSON.readModel(SourceText.of(escaped(JSON.write(model))).asYaml()))
        .isEqualTo(model);
  }

  /** The same JSON; it may hold characters as they are that YAML wants escaped. */
  private static String escaped(String json) {
    StringBuilder escaped = new StringBuilder();
    for (char c : json.toCharArray()) {
      boolean forbidden = (c >= 0x7f && c <= 0x9f && c != 0x85) || c >= 0xfffe;
      escaped.append(forbidden ? "\\u%04x".formatted((int) c) : Character.toString(c));
    }
    return escaped.toString();
  }

  @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
  void whateverIsReadIsReadOrRefused(@ForAll("texts") String text) {
    try {
      JSON.readModel(SourceText.of(text).asYaml());
    } catch (MaturityException refused) {
      assertThat(refused.problems()).isNotEmpty().allSatisfy(problem -> {
        assertThat(problem.location()).isNotNull();
        assertThat(problem.message()).doesNotContain("snakeyaml", "jackson", "Exception");
      });
    }
  }

  private static SourceText yaml(String json) {
    JsonNode tree = FROM.readTree(json);
    return SourceText.of(TO.writeValueAsString(tree)).asYaml();
  }

  @Provide
  Arbitrary<Model> models() {
    return Models.valid();
  }

  @Provide
  Arbitrary<Tuple2<Model, Assessment>> assessed() {
    return Models.valid()
        .flatMap(model -> Assessments.of(model).map(assessment -> Tuple.of(model, assessment)));
  }

  /** Parts of YAML put together without sense. */
  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "id",
            "m",
            ":",
            ": ",
            "- ",
            "\n",
            "\n  ",
            "\t",
            "\"",
            "'",
            "[",
            "]",
            "{",
            "}",
            ",",
            "?",
            "? ",
            "&a",
            "*a",
            "!",
            "!!int ",
            "!!binary ",
            "!<",
            "|",
            ">",
            "|-\n",
            "#",
            " #",
            "%",
            "%YAML 1.1\n",
            "%TAG ! x\n",
            "---\n",
            "...\n",
            "\\",
            "\\x",
            "\\u12",
            "\\Uffffffff",
            "0x",
            "0o9",
            "1_0",
            ".inf",
            "<<",
            "~",
            "+",
            "-",
            "@",
            "`",
            "\r",
            "\u0085",
            "\u2028",
            "\ufeff",
            "😀",
            "\ud83d",
            "\u0000",
            "name: M\n",
            "criteria:\n",
            " ",
            "  ",
            "1",
            "true",
            "null")
        .list()
        .ofMinSize(1)
        .ofMaxSize(30)
        .map(parts -> String.join("", parts));
  }
}
