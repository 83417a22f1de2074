package dev.maturity.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.maturity.assessment.Subject;
import dev.maturity.benchmark.Benchmark;
import dev.maturity.benchmark.BenchmarkComparison;
import dev.maturity.benchmark.BenchmarkReport;
import dev.maturity.benchmark.PlacedShare;
import dev.maturity.benchmark.Side;
import dev.maturity.model.Fraction;
import dev.maturity.model.Level;
import dev.maturity.problem.MaturityException;
import dev.maturity.problem.Problem;
import dev.maturity.problem.ProblemCode;
import dev.maturity.scorecard.LevelRange;
import dev.maturity.scorecard.Range;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Benchmarks and reports as JSON and YAML. */
class BenchmarkJsonTest {

  private static final String TEXT = """
      {
        "id": "study",
        "name": "A study",
        "models": [
          "stages"
        ],
        "dimension": "realize",
        "steps": [
          {"id": "low", "name": "Low"},
          {"id": "high", "name": "High", "aliases": ["top"]}
        ],
        "shares": [
          {"from": "low", "value": 0.70},
          {"from": "high", "value": 0.30, "derived": true, "note": "the rest"}
        ],
        "study": {
          "n": 220,
          "year": 2023,
          "population": {
            "conditions": [
              {"attribute": "employees", "atLeast": 1000}
            ]
          },
          "roundedTo": 0.01
        },
        "sources": [
          {"id": "s", "title": "S"}
        ]
      }
      """;

  private static final Benchmark BENCHMARK = BenchmarkJson.read(TEXT);

  @TempDir
  private Path folder;

  @Test
  void whatIsWrittenReadsAsTheSame() {
    String written = BenchmarkJson.write(BENCHMARK);

    assertThat(BenchmarkJson.read(written)).isEqualTo(BENCHMARK);
    assertThat(BenchmarkJson.write(BenchmarkJson.read(written))).isEqualTo(written);
    assertThat(written.replaceAll("\\s", "")).isEqualTo(TEXT.replaceAll("\\s", ""));
    assertThat(Schemas.complaints("benchmark", written)).isEmpty();
  }

  @Test
  void aShareOfOneStepEndsWhereItBegins() {
    assertThat(BENCHMARK.shares().get(0).to()).isEqualTo("low");
    assertThat(BENCHMARK.shares().get(1).derived()).isTrue();
    assertThat(BENCHMARK.study().n()).isEqualTo(220);
  }

  @Test
  void filesResourcesAndYamlAreReadAlike() throws IOException {
    Path json = Files.writeString(folder.resolve("b.json"), TEXT);
    Path yaml = Files.writeString(folder.resolve("b.yaml"), """
        id: study
        name: A study
        models: [stages]
        dimension: realize
        steps:
          - {id: low, name: Low}
          - {id: high, name: High, aliases: [top]}
        shares:
          - {from: low, value: 0.70}
          - {from: high, value: 0.30, derived: true, note: the rest}
        study:
          n: 220
          year: 2023
          population: {conditions: [{attribute: employees, atLeast: 1000}]}
          roundedTo: 0.01
        sources: [{id: s, title: S}]
        """);

    assertThat(BenchmarkJson.read(json)).isEqualTo(BENCHMARK);
    assertThat(BenchmarkJson.read(yaml)).isEqualTo(BENCHMARK);
    assertThat(BenchmarkJson.read(SourceText.of(TEXT))).isEqualTo(BENCHMARK);
    assertThat(BenchmarkJson.read(
            "b.json", new ByteArrayInputStream(TEXT.getBytes(StandardCharsets.UTF_8))))
        .isEqualTo(BENCHMARK);
    assertThatThrownBy(() -> BenchmarkJson.read("b.json", null))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("there is no such resource");
  }

  @Test
  void problemsHaveTheirLine() {
    String broken = TEXT.replace("\"from\": \"high\"", "\"from\": \"hihg\"")
        .replace("\"n\": 220", "\"m\": 220");

    assertThatThrownBy(() -> BenchmarkJson.read(broken))
        .isInstanceOf(MaturityException.class)
        .hasMessage("""
            The benchmark cannot be read: 2 problems.
            * line 14, column 6, /shares/1/from: The step (hihg) is not known.
              Maybe high.
            * line 17, column 5, /study/m: The property (m) of the study of the benchmark (study) is not known.
              Maybe n.""");
  }

  @Test
  void aReportReadsAsItWasWritten() {
    Level low = Level.of("low", "Low");
    BenchmarkReport report = new BenchmarkReport(
        "stages",
        "1.0.0",
        "Stages",
        Subject.named("Acme"),
        LocalDate.of(2026, 10, 15),
        List.of(new BenchmarkComparison(
            BENCHMARK,
            "stages",
            "1.0.0",
            Subject.named("Acme"),
            null,
            "realize",
            low,
            1,
            new LevelRange(low, low),
            Range.at(Fraction.of(7, 10)),
            new Range(Fraction.of(7, 10), Fraction.ONE),
            List.of(new PlacedShare(BENCHMARK.shares().get(0), Side.AT_OR_BELOW)),
            List.of(Problem.warning(ProblemCode.NOT_COMPARABLE, "/study/year", "Old.")))),
        List.of(Problem.error(ProblemCode.NOT_COMPARABLE, "/finding", "In words.")));
    String written = BenchmarkJson.write(report);

    assertThat(written)
        .contains(
            "\"atLevel\": {\"low\": \"7/10\", \"high\": \"7/10\"}", "\"side\": \"at-or-below\"");
    assertThat(BenchmarkJson.readReport(written)).isEqualTo(report);
    assertThat(Schemas.complaints("benchmark-report", written)).isEmpty();
  }
}
