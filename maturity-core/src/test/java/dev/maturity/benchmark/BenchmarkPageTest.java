package dev.maturity.benchmark;

import static dev.maturity.benchmark.Benchmarks.STUDY;
import static dev.maturity.benchmark.Benchmarks.card;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.maturity.problem.PlainText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Benchmarks and comparisons as pages for people. */
class BenchmarkPageTest {

  @Test
  void aComparisonSaysTheShareTheStudyAndWhatToKeepInMind() {
    assertThat(STUDY.compare(card(3, 3), LocalDate.of(2030, 1, 1)).summary(100)).isEqualTo("""
        State of CX management (xm-2023)
          At or below your level (3 of 5, Mobilize): 67 % to 97 % of the 220 who were asked (XM Institute,
          2023).
            Investigate          36 %  #######.............
            Initiate             31 %  ######..............
          > Mobilize to Scale    30 %  ######.............. derived, not said by the study: the rest
            Embed                 3 %  #...................
          Keep in mind:
          - The study (2023) was 7 years old on 2030-01-01, and others may have moved since.
        """);
  }

  @Test
  void unknownAnswersAreSaidBesideTheLevel() {
    BenchmarkComparison comparison = STUDY.compare(Benchmarks.score(
        Benchmarks.answers(Map.of("employees", "4200")).answer("l1", 2).dontKnow("r1")));

    assertThat(comparison.summary(100))
        .contains(
            "At or below your level (2 of 5, Initiate): 67 % of the 220 who were asked",
            "With the answers that are not known, which leave Investigate to Scale open: 36 % to 97 %.");
  }

  @Test
  void aReportEndsWithWhatABenchmarkIs() {
    BenchmarkCatalog none = BenchmarkCatalog.of(List.of());

    assertThat(none.report(card(3, 3), null).summary(100)).isEqualTo("""
        Acme, 2026-10-15
        Stages (stages 1.0.0)
        There is no benchmark about this model.

        A benchmark places a level among others. It changes no score.
        """);
  }

  @Test
  void aBenchmarkShowsEverythingThatItHolds() {
    Benchmark partial = Benchmarks.of(
        new Study(
            "Acme Research",
            212,
            2019,
            "spring 2019",
            new Population("large ones", List.of()),
            "B2B",
            "own questions",
            new BigDecimal("0.01")),
        Share.of("investigate", "initiate", "0.79"),
        Share.of("embed", "0.06"));

    assertThat(partial.summary(100)).isEqualTo("""
        State of CX management (study)
        About      stages
        Study      Acme Research, spring 2019, 212 asked, B2B, rounded to 0.01
        Asked      large ones
        Placed by  own questions
        Source     XM Institute, State of CX management, 2023
            Investigate to Initiate    79 %  ################....
            Mobilize                      ?  not said by the study
            Scale                         ?  not said by the study
            Embed                       6 %  #...................
        """);
  }

  @Test
  void aStatementShowsItsFigures() {
    Benchmark statement = new Benchmark(
        "value",
        "Value",
        "",
        List.of(),
        null,
        List.of(),
        List.of(),
        "The programme cannot show its value.",
        List.of(
            new Figure(new BigDecimal("0.73"), false, "XM Institute", List.of(), ""),
            new Figure(new BigDecimal("0.755"), true, "", List.of(), "a mean")),
        "",
        null,
        List.of(Benchmarks.SOURCE),
        List.of(),
        "");

    assertThat(statement.summary(100)).contains("""
            Statement  The programme cannot show its value.
            """, """
                  73 %  XM Institute
                75.5 %  derived, not said by the study; a mean
            """);
  }

  @Test
  void percentsNeverMakeAnIntervalNarrower() {
    Benchmark fine = Benchmarks.of(
        Study.UNKNOWN, Share.of("investigate", "0.12345"), Share.of("mobilize", "embed", "0.5"));

    // At least .12345 and at most .5 are at level 1 or 2: 12.345 % is shown as 12.3 %.
    assertThat(fine.compare(card(2, 2)).summary(100)).contains("(2 of 5, Initiate): 50 % of those");
    assertThat(fine.compare(card(3, 3)).summary(100)).contains("(3 of 5, Mobilize): 50 % to 100 %");
    assertThat(fine.compare(card(1, 1)).summary(100)).contains("(1 of 5, Investigate): 12.3 % of");
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 60, 80, 120})
  void pagesKeepTheirWidth(int width) {
    BenchmarkCatalog catalog = BenchmarkCatalog.of(List.of(() -> List.of(STUDY)));

    assertThat(catalog.report(card(3, 3), null).summary(width).lines())
        .allMatch(line -> PlainText.width(line) <= Math.max(width, 52));
    assertThatThrownBy(() -> STUDY.summary(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The width (0) must be at least 1.");
  }

  @Test
  void nothingThatATerminalObeysGetsThrough() {
    Benchmark hostile = new Benchmark(
        "hostile",
        "\u001b[2JName",
        "line\nline",
        List.of("stages"),
        null,
        STUDY.steps().stream()
            .map(step -> Step.of(step.id(), step.name() + "\u202e"))
            .toList(),
        STUDY.shares(),
        "",
        List.of(),
        "",
        STUDY.study(),
        STUDY.sources(),
        List.of(),
        "\u0007");

    assertThat(hostile.summary(80) + hostile.compare(card(2, 2)).summary(80))
        .doesNotContain("\u001b", "\u202e", "\u0007");
  }
}
