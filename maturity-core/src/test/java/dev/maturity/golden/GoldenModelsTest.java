package dev.maturity.golden;

import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.maturity.engine.MaturityEngine;
import dev.maturity.engine.ModelCatalog;
import dev.maturity.io.MaturityJson;
import dev.maturity.model.Fraction;
import dev.maturity.model.Level;
import dev.maturity.model.Model;
import dev.maturity.scorecard.Adjustment;
import dev.maturity.scorecard.Contribution;
import dev.maturity.scorecard.DimensionScore;
import dev.maturity.scorecard.LevelRange;
import dev.maturity.scorecard.Placement;
import dev.maturity.scorecard.Range;
import dev.maturity.scorecard.Score;
import dev.maturity.scorecard.Scorecard;
import dev.maturity.scoring.RuleCatalog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Known ways of scoring, each a model file and nothing else, against numbers worked by hand on the page beside it. The
 * criteria are made up; the arithmetic is the scheme's.
 */
class GoldenModelsTest {

  private static final MaturityJson JSON = MaturityJson.standard();
  private static final MaturityEngine ENGINE =
      MaturityEngine.of(ModelCatalog.of(List.of()), RuleCatalog.standard());

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("cases")
  void theEngineGivesTheNumbersWorkedByHand(Model model, GoldenPage.Case golden) {
    Scorecard card = score(model, golden);

    List<String> expected = new ArrayList<>();
    List<String> actual = new ArrayList<>();
    for (Map<String, String> row : golden.results()) {
      DimensionScore node = node(card, row.get("node"));
      row.forEach((column, text) -> {
        String place = row.get("node") + " " + column + " ";
        if (!column.equals("node") && !text.isEmpty()) {
          expected.add(place + exact(text));
          actual.add(place + said(node, column));
        }
      });
    }
    assertThat(actual).isNotEmpty().isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("cases")
  void everyScoreIsItsDerivation(Model model, GoldenPage.Case golden) {
    Scorecard card = score(model, golden);

    assertThat(ENGINE.replay(card)).isEqualTo(card.overall());
    for (DimensionScore node : card.overall().allNodes()) {
      Adjustment adjustment = node.derivation().adjustment();
      Fraction rounding = adjustment == null ? Fraction.ZERO : adjustment.difference();
      Fraction sum = node.derivation().contributions().stream()
          .map(Contribution::amount)
          .reduce(rounding, Fraction::plus);
      assertThat(node.findScore().map(Score::exact).orElse(Fraction.ZERO)).isEqualTo(sum);
    }
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("cases")
  void modelAndScorecardSurviveWritingAndReading(Model model, GoldenPage.Case golden) {
    Scorecard card = score(model, golden);

    assertThat(JSON.readModel(JSON.write(model))).isEqualTo(model);
    assertThat(JSON.readScorecard(JSON.write(card))).isEqualTo(card);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("cases")
  void summaryAndExplanationNameEveryNode(Model model, GoldenPage.Case golden) {
    Scorecard card = score(model, golden);

    assertThat(card.summary()).contains(model.name());
    assertThat(card.overall().allNodes())
        .allSatisfy(node -> assertThat(card.explain()).contains("[" + node.id() + "]"));
  }

  @Test
  void everyModelHasItsPageAndEveryPageItsModel() throws IOException {
    assertThat(GoldenModels.names(".md"))
        .isEqualTo(GoldenModels.names(".json"))
        .hasSizeGreaterThanOrEqualTo(13);
  }

  /** A scheme is data: comments name it as a source, and no code knows it. */
  @Test
  void noClassKnowsASchemeByName() throws IOException {
    Pattern schemes = Pattern.compile(
        "samm|c2m2|cmmi|tmmi|\\bcrr\\b|33020|bsimm|dsomm|\\bodi\\b", CASE_INSENSITIVE);
    List<String> knowing = new ArrayList<>();
    try (Stream<Path> sources = Files.walk(Path.of("src", "main", "java"))) {
      List<Path> files = sources.filter(Files::isRegularFile).toList();
      assertThat(files).hasSizeGreaterThan(100);
      for (Path file : files) {
        String code = Files.readString(file).replaceAll("(?s)/\\*.*?\\*/|//[^\n]*", "");
        if (schemes.matcher(code).find()) {
          knowing.add(file.toString());
        }
      }
    }
    assertThat(knowing).isEmpty();
  }

  static Stream<Arguments> cases() throws IOException {
    return GoldenModels.names(".json").stream().flatMap(name -> {
      Model model = GoldenModels.model(name);
      return GoldenModels.cases(name).stream()
          .map(golden -> Arguments.of(Named.of(name, model), Named.of(golden.name(), golden)));
    });
  }

  private static Scorecard score(Model model, GoldenPage.Case golden) {
    Scorecard card = ENGINE.scorer(model).score(GoldenModels.assessment(model, golden));
    assertThat(card.problems()).isEmpty();
    return card;
  }

  private static DimensionScore node(Scorecard card, String id) {
    return card.overall().allNodes().stream()
        .filter(node -> node.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static String said(DimensionScore node, String column) {
    Optional<Placement> placement = Optional.ofNullable(node.placement());
    Optional<Adjustment> adjustment = Optional.ofNullable(node.derivation().adjustment());
    return switch (column) {
      case "status" -> node.status().toString();
      case "score" -> text(node.findScore().map(Score::exact));
      case "unrounded" -> text(adjustment.map(Adjustment::unrounded));
      case "rounding" -> text(adjustment.map(Adjustment::difference));
      case "of" -> text(Optional.of(ends(node.bounds())));
      case "could be" -> text(Optional.ofNullable(node.range()).map(GoldenModelsTest::ends));
      case "level" -> text(node.findLevel().map(Level::id));
      case "position" -> text(placement.map(Placement::position).map(Score::exact));
      case "ahead" ->
        text(placement
            .map(Placement::ahead)
            .filter(ahead -> !ahead.isEmpty())
            .map(ahead -> String.join(", ", ahead)));
      case "could be level" ->
        text(Optional.ofNullable(node.levelRange()).map(GoldenModelsTest::ends));
      default -> throw new IllegalArgumentException("No page may have a column (" + column + ").");
    };
  }

  /** Pages write numbers as a person would, the engine in lowest terms. */
  private static String exact(String text) {
    return Stream.of(text.split(" to ", -1))
        .map(part -> part.matches("-?[0-9][0-9./]*") ? Fraction.parse(part).toString() : part)
        .collect(Collectors.joining(" to "));
  }

  private static String ends(Range range) {
    return range.low() + " to " + range.high();
  }

  private static String ends(LevelRange range) {
    return range.low().id() + " to " + range.high().id();
  }

  private static String text(Optional<?> said) {
    return said.map(Object::toString).orElse(GoldenModels.NOTHING);
  }
}
