package dev.maturity.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.maturity.problem.Problem;
import dev.maturity.problem.ProblemCode;
import dev.maturity.problem.Severity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a reader must know before taking a comparison for a rank among equals. */
class WarningsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 10, 15);

  private static final Population LARGE =
      new Population("large ones", List.of(AttributeCondition.atLeast("employees", 1000)));

  @Test
  void oneOfThoseWhomAFreshStudyAskedIsNotWarned() {
    assertThat(warnings(study(LARGE, 2025), Map.of("employees", "1000"))).isEmpty();
  }

  @Test
  void warningsAreWarnings() {
    Problem warning = Benchmarks.of(Study.UNKNOWN, Share.of("embed", "0.03"))
        .compare(Benchmarks.card(2, 2))
        .warnings()
        .get(0);

    assertThat(warning.severity()).isEqualTo(Severity.WARNING);
    assertThat(warning.code()).isEqualTo(ProblemCode.NOT_COMPARABLE);
  }

  @Test
  void aSmallerOrganisationIsTold() {
    assertThat(warnings(study(LARGE, 2025), Map.of("employees", "999")))
        .containsExactly(
            "/study/population/conditions/0: The subject (Acme) is not one of those whom the study asked: its employees is (999), and theirs is at least 1000.");
  }

  @Test
  void anUnknownSizeIsTold() {
    assertThat(warnings(study(LARGE, 2025), Map.of("employees", " "))).containsExactly("""
        /study/population/conditions/0: Whether the subject (Acme) is one of those whom the study asked is not known: those have employees at least 1000.
          Maybe give the subject the attribute employees.""");
  }

  @Test
  void aSizeInWordsIsNoNumber() {
    assertThat(warnings(study(LARGE, 2025), Map.of("employees", "about 2,000")))
        .containsExactly("""
        /study/population/conditions/0: The attribute employees (about 2,000) of the subject (Acme) is no number, and those whom the study asked have employees at least 1000.
          Maybe digits alone.""");
  }

  @Test
  void anotherSegmentIsToldAndCaseCountsNothing() {
    Population b2b =
        new Population("", List.of(new AttributeCondition("market", null, null, List.of("b2b"))));

    assertThat(warnings(study(b2b, 2025), Map.of("market", "B2B "))).isEmpty();
    assertThat(warnings(study(b2b, 2025), Map.of("market", "b2c")))
        .containsExactly(
            "/study/population/conditions/0: The subject (Acme) is not one of those whom the study asked: its market is (b2c), and theirs is b2b.");
  }

  @Test
  void aRangeOfSizesHasTwoEnds() {
    Population middle = new Population(
        "",
        List.of(
            new AttributeCondition("employees", BigDecimal.TEN, new BigDecimal("250"), List.of())));

    assertThat(warnings(study(middle, 2025), Map.of("employees", "250"))).isEmpty();
    assertThat(warnings(study(middle, 2025), Map.of("employees", "251")))
        .singleElement()
        .asString()
        .endsWith("theirs is at least 10 and at most 250.");
  }

  @Test
  void aPopulationInWordsCannotBeChecked() {
    assertThat(
            warnings(study(new Population("the publisher's readers", List.of()), 2025), Map.of()))
        .containsExactly(
            "/study/population: Whether the subject (Acme) is one of those whom the study asked is not known: the publisher's readers.");
    assertThat(warnings(study(Population.UNKNOWN, 2025), Map.of()))
        .containsExactly(
            "/study/population: Whom the study asked is not known, so the subject (Acme) may be of another kind.");
  }

  @Test
  void aStudyIsOldAfterThreeYearsUnlessSaidOtherwise() {
    Map<String, String> large = Map.of("employees", "1000");
    Benchmark of2022 = benchmark(study(LARGE, 2022));

    // 2026 − 2023 = 3 is not more than 3, 2026 − 2022 = 4 is.
    assertThat(warnings(study(LARGE, 2023), large)).isEmpty();
    assertThat(warnings(study(LARGE, 2022), large))
        .containsExactly(
            "/study/year: The study (2022) was 4 years old on 2026-10-15, and others may have moved since.");
    assertThat(of2022.compare(Benchmarks.card(2, 2), DAY, 4).warnings()).isEmpty();
    assertThat(of2022.compare(Benchmarks.card(2, 2), LocalDate.of(2025, 12, 31)).warnings())
        .isEmpty();
  }

  @Test
  void withoutADayOrAYearTheAgeIsNotKnown() {
    Map<String, String> large = Map.of("employees", "1000");

    assertThat(texts(benchmark(study(LARGE, 2025)).compare(Benchmarks.card(2, 2), null)))
        .containsExactly("""
        /study/year: Whether the study (2025) is too old is not known, since the assessment has no date.
          Maybe give the assessment a date, or say as of which day to compare.""");
    assertThat(warnings(study(LARGE, null), large))
        .containsExactly("/study: When the study was made is not known, so it may be old.");
  }

  @Test
  void anotherInstrumentIsTold() {
    Study other = new Study("", null, 2025, "", LARGE, "", "the publisher's own questions", null);

    assertThat(warnings(other, Map.of("employees", "1000")))
        .containsExactly(
            "/study/instrument: Those whom the study asked were placed by another instrument: the publisher's own questions.");
  }

  @Test
  void roundingIsToldWithHowFarItCanReach() {
    Study rounded = new Study("", null, 2025, "", LARGE, "", "", new BigDecimal("0.01"));

    // One share below level 2, none above and none across: half a hundredth.
    assertThat(warnings(rounded, Map.of("employees", "1000")))
        .containsExactly(
            "/study/roundedTo: The shares are rounded to 1 %, so an end of the interval may be off by up to 0.5 %.");
  }

  @Test
  void sharesThatTheStudyDoesNotSayAreToldWhereTheyMatter() {
    Benchmark guessed = Benchmarks.of(
        study(LARGE, 2025),
        Share.of("investigate", "0.36"),
        Share.of("initiate", "0.31").derivedBy("read off a chart"));

    // Reported is .36 alone: up to 1 may stand at initiate or below.
    assertThat(texts(guessed.compare(Benchmarks.card(2, 2))))
        .containsExactly(
            "/shares: The interval rests on shares that the study does not say itself; without them it is from 36 % to 100 %.");
    assertThat(texts(guessed.compare(Benchmarks.card(1, 1)))).isEmpty();
  }

  private static Study study(Population population, @Nullable Integer year) {
    return new Study("", null, year, "", population, "", "", null);
  }

  private static Benchmark benchmark(Study study) {
    return Benchmarks.of(study, Share.of("investigate", "initiate", "0.67"));
  }

  private static List<String> warnings(Study study, Map<String, String> attributes) {
    return texts(benchmark(study)
        .compare(Benchmarks.score(Benchmarks.answers(attributes).answer("l1", 2).answer("r1", 2))));
  }

  private static List<String> texts(BenchmarkComparison comparison) {
    return comparison.warnings().stream().map(Problem::toString).toList();
  }
}
