package dev.maturity.models.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.maturity.assessment.Assessment;
import dev.maturity.assessment.AssessmentBuilder;
import dev.maturity.assessment.Subject;
import dev.maturity.benchmark.AttributeCondition;
import dev.maturity.benchmark.Benchmark;
import dev.maturity.benchmark.BenchmarkCatalog;
import dev.maturity.benchmark.BenchmarkKind;
import dev.maturity.benchmark.BenchmarkReport;
import dev.maturity.benchmark.BenchmarkValidator;
import dev.maturity.benchmark.Figure;
import dev.maturity.benchmark.Share;
import dev.maturity.benchmark.Step;
import dev.maturity.engine.MaturityEngine;
import dev.maturity.io.BenchmarkJson;
import dev.maturity.io.MaturityJson;
import dev.maturity.model.Fraction;
import dev.maturity.model.Model;
import dev.maturity.problem.MaturityException;
import dev.maturity.problem.Problem;
import dev.maturity.scorecard.Range;
import dev.maturity.scorecard.Scorecard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

/** Every row of section 3.7 of the inventory of the source articles, and what it says when compared. */
@Tag("E16")
class PublishedBenchmarksTest {

  private static final BenchmarkCatalog CATALOG = BenchmarkCatalog.standard();
  private static final MaturityEngine ENGINE = MaturityEngine.standard();
  private static final Path FOLDER = Path.of("src/main/resources/dev/maturity/models/benchmarks");

  static final List<Benchmark> ALL = CATALOG.all();

  @Test
  void allNineAreFoundAndNoneIsBroken() {
    assertThat(CATALOG.problems()).isEmpty();
    assertThat(ALL)
        .extracting(Benchmark::id)
        .containsExactly(
            "gartner-2016",
            "hotjar-2018",
            "value-proof",
            "xm-2019",
            "xm-2023",
            "xm-2023-disrupt",
            "xm-2023-realize",
            "xm-2024",
            "xm-2025");
  }

  /** Derived shares in brackets. */
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      xm-2019         | investigate to initiate 0.79, embed 0.06
      xm-2023         | investigate 0.36, initiate 0.31, (mobilize to scale 0.30), embed 0.03
      xm-2024         | investigate 0.41, initiate 0.30, mobilize 0.18, (scale 0.09), embed 0.02
      xm-2025         | investigate 0.29, initiate 0.36, mobilize 0.21, (scale 0.11), embed 0.03
      xm-2023-realize | investigate 0.49, initiate 0.24, (mobilize 0.19), scale to embed 0.08
      xm-2023-disrupt | scale to embed 0.08
      hotjar-2018     | ignore 0.10, novice 0.40, competent 0.38, mature 0.12
      """)
  void theSharesAreThoseOfTheStudy(String id, String shares) {
    Benchmark benchmark = CATALOG.benchmark(id);

    assertThat(benchmark.kind()).isEqualTo(BenchmarkKind.DISTRIBUTION);
    assertThat(benchmark.shares())
        .extracting(PublishedBenchmarksTest::words)
        .containsExactly(shares.split(", "));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      xm-2019         | XM Institute | 212  | 2019 | 2019          | ''  | revenue-usd at least 500000000
      xm-2023         | XM Institute | 220  | 2023 | Q1 2023       | ''  | employees at least 1000
      xm-2024         | XM Institute | 234  | 2024 | Q1 2024       | ''  | employees at least 1000
      xm-2025         | XM Institute | 223  | 2025 | 2025          | ''  | employees at least 1000
      xm-2023-realize | XM Institute |      | 2023 | ''            | B2B | market b2b
      xm-2023-disrupt | XM Institute |      | 2023 | ''            | B2B | market b2b
      hotjar-2018     | Hotjar | 2000 | 2018 | November 2018 | ''  | ''
      value-proof     | '' |      |      | ''            | ''  | ''
      gartner-2016    | Gartner |      | 2016 | 2016          | ''  | ''
      """)
  void theStudyIsTheOneReported(
      String id,
      String by,
      Integer n,
      Integer year,
      String date,
      String segment,
      String conditions) {
    Benchmark benchmark = CATALOG.benchmark(id);

    assertThat(benchmark.study().by()).isEqualTo(by);
    assertThat(benchmark.study().n()).isEqualTo(n);
    assertThat(benchmark.study().year()).isEqualTo(year);
    assertThat(benchmark.study().date()).isEqualTo(date);
    assertThat(benchmark.study().segment()).isEqualTo(segment);
    assertThat(benchmark.study().population().conditions().stream()
            .map(AttributeCondition::toString)
            .toList())
        .isEqualTo(conditions.isEmpty() ? List.of() : List.of(conditions));
  }

  @Test
  void derivedSharesAreOneLessTheOthers() {
    List<String> derived = new ArrayList<>();
    for (Benchmark benchmark : ALL) {
      for (Share share : benchmark.shares()) {
        if (share.derived()) {
          Fraction others = benchmark.shares().stream()
              .filter(other -> !other.equals(share))
              .map(other -> Fraction.of(other.value()))
              .reduce(Fraction.ZERO, Fraction::plus);
          assertThat(Fraction.of(share.value())).isEqualTo(Fraction.ONE.minus(others));
          assertThat(share.note()).startsWith("1 less the other");
          derived.add(benchmark.id());
        }
      }
    }

    assertThat(derived).containsExactly("xm-2023", "xm-2023-realize", "xm-2024", "xm-2025");
  }

  @Test
  void theStepsOfHotjarHaveBothNames() {
    assertThat(CATALOG.benchmark("hotjar-2018").steps())
        .extracting(Step::id, Step::name, Step::aliases)
        .containsExactly(
            tuple("ignore", "Ignore", List.of()),
            tuple("novice", "Novice", List.of("First Steps")),
            tuple("competent", "Competent", List.of("Young")),
            tuple("mature", "Mature", List.of()));
  }

  @Test
  void fourSourcesSayThatValueCannotBeShown() {
    Benchmark proof = CATALOG.benchmark("value-proof");

    assertThat(proof.kind()).isEqualTo(BenchmarkKind.STATEMENT);
    assertThat(proof.figures())
        .extracting(Figure::value)
        .extracting(Object::toString)
        .containsExactly("0.73", "0.75", "0.75", "0.77");
    assertThat(proof.figures())
        .extracting(figure -> figure.citations().get(0).locator())
        .containsExactly("line 58", "line 59", "line 60", "line 61");
    assertThat(proof.figures()).noneMatch(Figure::derived);
  }

  @Test
  void gartnerSaysItInWordsAlone() {
    Benchmark finding = CATALOG.benchmark("gartner-2016");

    assertThat(finding.kind()).isEqualTo(BenchmarkKind.FINDING);
    assertThat(finding.models()).containsExactly("gartner-cxm");
    assertThat(finding.shares()).isEmpty();
    assertThat(finding.figures()).isEmpty();
  }

  @ParameterizedTest
  @FieldSource("ALL")
  void everyOneHasItsSourceAndWhereItStands(Benchmark benchmark) {
    assertThat(benchmark.sources())
        .isNotEmpty()
        .allMatch(source -> !source.url().isEmpty());
    assertThat(benchmark.citations()).isNotEmpty();
    assertThat(benchmark.description()).isNotEmpty();
  }

  @ParameterizedTest
  @FieldSource("ALL")
  void everyOneFitsTheModelsThatItIsAbout(Benchmark benchmark) {
    for (String id : benchmark.models()) {
      ENGINE
          .models()
          .find(id)
          .ifPresent(
              model -> assertThat(BenchmarkValidator.validate(benchmark, model)).isEmpty());
    }
  }

  /** Run with {@code -Dmaturity.docs.update=true} to write the files as the library does. */
  @ParameterizedTest
  @FieldSource("ALL")
  void everyFileIsWrittenAsTheLibraryWrites(Benchmark benchmark) throws IOException {
    Path file = FOLDER.resolve(benchmark.id() + ".json");
    String written = BenchmarkJson.write(benchmark);
    if (Boolean.getBoolean("maturity.docs.update")) {
      Files.writeString(file, written);
    }

    assertThat(file).hasContent(written);
  }

  @Test
  void everyFileIsOffered() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      assertThat(files.map(file -> file.getFileName().toString().replace(".json", "")))
          .containsExactlyInAnyOrderElementsOf(ALL.stream().map(Benchmark::id).toList());
    }
  }

  /** Example 7 of the inventory, and the studies beside it. */
  @ParameterizedTest
  @CsvSource(textBlock = """
      xm-2023, initiate, 67, 67
      xm-2023, mobilize, 67, 97
      xm-2023, scale,    97, 97
      xm-2019, investigate, 0, 79
      xm-2019, initiate, 79, 79
      xm-2019, mobilize, 79, 94
      xm-2024, mobilize, 89, 89
      xm-2025, mobilize, 86, 86
      xm-2023-realize, initiate, 73, 73
      xm-2023-realize, scale,    92, 100
      xm-2023-disrupt, initiate,  0, 92
      xm-2023-disrupt, mobilize, 92, 92
      hotjar-2018, novice, 50, 50
      """)
  void theShareAtOrBelowAStep(String id, String step, int low, int high) {
    assertThat(CATALOG.benchmark(id).atOrBelow(step))
        .isEqualTo(new Range(Fraction.of(low, 100), Fraction.of(high, 100)));
  }

  @Test
  void levelTwoOfGartnerIsNotAStepOfHotjar() {
    Scorecard card = gartner();

    assertThat(card.overall().level().id()).isEqualTo("establishing");
    assertThatThrownBy(() -> CATALOG.benchmark("hotjar-2018").compare(card))
        .isInstanceOf(MaturityException.class)
        .hasMessage("""
            There is nothing to compare.
            * /models: The benchmark (hotjar-2018) has a scale of its own (ignore, novice, competent, mature), which is not that of the model (gartner-cxm).
              Its figures can be read beside the scorecard, not laid on its levels.""");
    assertThatThrownBy(() -> CATALOG.benchmark("xm-2023").compare(card))
        .isInstanceOf(MaturityException.class)
        .hasMessageContaining(
            "is about the levels of another model (xm-institute, xm-institute-evidence), not of (gartner-cxm)");
  }

  @Test
  void aScoreIsTheSameWithAndWithoutBenchmarks() {
    MaturityEngine none = MaturityEngine.of(ENGINE.models(), ENGINE.rules());
    String without = MaturityJson.standard().write(none.score(assessment()));

    Scorecard card = gartner();
    BenchmarkReport report = CATALOG.report(card, card.date());

    assertThat(MaturityJson.standard().write(card)).isEqualTo(without);
    assertThat(report.comparisons()).isEmpty();
    assertThat(report.notCompared())
        .extracting(Problem::message)
        .containsExactly(
            "The benchmark (gartner-2016) says something in words, and no shares to compare a level with.");
  }

  private static Scorecard gartner() {
    return ENGINE.score(assessment());
  }

  /** Symptoms absent and level 2 in place, nothing beyond. */
  private static Assessment assessment() {
    Model model = ENGINE.model("gartner-cxm");
    AssessmentBuilder answers = Assessment.of(model)
        .subject(new Subject("", "Acme", Map.of("employees", "4200")))
        .date(LocalDate.of(2026, 10, 15));
    model
        .allCriteria()
        .forEach(criterion -> answers.answer(
            criterion.id(), criterion.levels().get(0).level().equals("establishing") ? 4 : 0));
    return answers.build();
  }

  private static String words(Share share) {
    String steps =
        share.from().equals(share.to()) ? share.from() : share.from() + " to " + share.to();
    String text = steps + " " + share.value().toPlainString();
    return share.derived() ? "(" + text + ")" : text;
  }
}
