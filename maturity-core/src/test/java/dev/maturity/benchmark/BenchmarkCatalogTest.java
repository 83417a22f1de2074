package dev.maturity.benchmark;

import static dev.maturity.benchmark.Benchmarks.STUDY;
import static dev.maturity.benchmark.Benchmarks.card;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.maturity.problem.MaturityException;
import dev.maturity.problem.Problem;
import dev.maturity.problem.ProblemCode;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Benchmarks of several providers, some of them broken. */
class BenchmarkCatalogTest {

  private static final Benchmark OWN =
      Benchmarks.of("own", List.of(), "overall", Study.UNKNOWN, Share.of("embed", "0.1"));

  private static final Benchmark LACKING =
      Benchmarks.of("lacking", List.of("stages"), "speed", Study.UNKNOWN, Share.of("embed", "0.1"));

  @TempDir
  private Path folder;

  /** Throws. */
  static final class Throwing implements BenchmarkProvider {
    @Override
    public List<Benchmark> benchmarks() {
      throw new IllegalStateException("no file");
    }
  }

  /** Gives a list with a hole. */
  static final class Holed implements BenchmarkProvider {
    @Override
    public List<Benchmark> benchmarks() {
      return Arrays.asList(OWN, null);
    }
  }

  /** Recursed too deep. */
  static final class Endless implements BenchmarkProvider {
    @Override
    public List<Benchmark> benchmarks() {
      throw new StackOverflowError();
    }
  }

  @Test
  void benchmarksAreFoundByIdAndByModel() {
    BenchmarkCatalog catalog = BenchmarkCatalog.of(List.of(() -> List.of(STUDY, OWN)));

    assertThat(catalog.problems()).isEmpty();
    assertThat(catalog.all()).containsExactly(OWN, STUDY);
    assertThat(catalog.about("stages")).containsExactly(STUDY);
    assertThat(catalog.find("own")).contains(OWN);
    assertThat(catalog.benchmark("xm-2023")).isEqualTo(STUDY);
  }

  @Test
  void anUnknownIdComesWithWhatThereIs() {
    BenchmarkCatalog catalog = BenchmarkCatalog.of(List.of(() -> List.of(STUDY)));

    assertThat(catalog.find("xm-2032")).isEmpty();
    assertThatThrownBy(() -> catalog.benchmark("xm-2032"))
        .isInstanceOf(MaturityException.class)
        .hasMessageContaining("The benchmark (xm-2032) is not known.\n  Maybe xm-2023.");
    assertThatThrownBy(() -> catalog.benchmark("else")).hasMessageContaining("There are xm-2023.");
    assertThatThrownBy(() -> BenchmarkCatalog.of(List.of()).benchmark("else"))
        .hasMessageContaining("Maybe the dependency maturity-models is missing.");
  }

  @Test
  void brokenProvidersHarmNoOther() {
    BenchmarkCatalog catalog = BenchmarkCatalog.of(
        List.of(new Throwing(), new Holed(), new Endless(), () -> List.of(STUDY)));

    assertThat(catalog.all()).containsExactly(STUDY);
    assertThat(catalog.problems()).hasSize(3).allSatisfy(problem -> {
      assertThat(problem.code()).isEqualTo(ProblemCode.BROKEN_PROVIDER);
      assertThat(problem.message()).contains("fails in benchmarks()");
    });
    assertThat(catalog.problems().get(0).message())
        .isEqualTo(
            "The provider (dev.maturity.benchmark.BenchmarkCatalogTest$Throwing) fails in benchmarks(): IllegalStateException: no file.");
  }

  @Test
  void aBenchmarkThatIsNotValidIsNamedAndHarmsNoOther() {
    Benchmark broken =
        Benchmarks.of("broken", List.of(), "overall", Study.UNKNOWN, Share.of("ebmed", "0.1"));
    BenchmarkCatalog catalog = BenchmarkCatalog.of(List.of(() -> List.of(broken, STUDY)));

    assertThat(catalog.all()).containsExactly(STUDY);
    assertThat(catalog.problems())
        .extracting(Problem::message)
        .satisfiesExactly(
            provider -> assertThat(provider)
                .endsWith("offers the benchmark (broken), which cannot be used."),
            share -> assertThat(share).isEqualTo("The step (ebmed) is not known."));
  }

  @Test
  void anIdThatTwoClaimIsNobodys() {
    BenchmarkCatalog catalog =
        BenchmarkCatalog.of(List.of(() -> List.of(STUDY, OWN), () -> List.of(STUDY)));

    assertThat(catalog.all()).containsExactly(OWN);
    assertThat(catalog.problems()).singleElement().satisfies(problem -> {
      assertThat(problem.code()).isEqualTo(ProblemCode.PROVIDER_CLASH);
      assertThat(problem.message()).startsWith("The benchmark (xm-2023) is offered more than once");
    });
  }

  @Test
  void providersAreFoundByTheServiceLoader() throws IOException {
    Path services = folder.resolve("META-INF/services/" + BenchmarkProvider.class.getName());
    Files.createDirectories(services.getParent());
    Files.writeString(services, "gone.Provider\n");

    try (URLClassLoader loader = new URLClassLoader(
        new URL[] {folder.toUri().toURL()}, BenchmarkCatalog.class.getClassLoader())) {
      assertThat(BenchmarkCatalog.discover(loader).problems())
          .extracting(Problem::message)
          .contains("A BenchmarkProvider cannot be used: Provider gone.Provider not found.");
    }
    assertThat(BenchmarkCatalog.standard().problems()).isEmpty();
  }

  @Test
  void aReportComparesAllThatFitAndSaysWhyOthersDoNot() {
    BenchmarkCatalog catalog = BenchmarkCatalog.of(List.of(() -> List.of(LACKING, OWN, STUDY)));
    BenchmarkReport report = catalog.report(card(2, 2), LocalDate.of(2026, 10, 15));

    assertThat(report.comparisons()).containsExactly(STUDY.compare(card(2, 2)));
    assertThat(report.notCompared())
        .extracting(Problem::message)
        .containsExactly(
            "The benchmark (lacking) is about the dimension (speed), which the scorecard does not have.");
  }
}
