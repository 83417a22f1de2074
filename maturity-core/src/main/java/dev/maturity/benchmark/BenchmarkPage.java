package dev.maturity.benchmark;

import dev.maturity.model.Fraction;
import dev.maturity.model.Source;
import dev.maturity.problem.PlainText;
import dev.maturity.problem.Problem;
import dev.maturity.scorecard.DimensionScore;
import dev.maturity.scorecard.LevelRange;
import dev.maturity.scorecard.Range;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes benchmarks, and what was compared with them, for people. */
final class BenchmarkPage {

  private static final int LABEL = 11;

  private final int width;
  private final StringBuilder text = new StringBuilder();

  private BenchmarkPage(int width) {
    if (width < 1) {
      throw new IllegalArgumentException("The width (" + width + ") must be at least 1.");
    }
    this.width = width;
  }

  static String of(Benchmark benchmark, int width) {
    BenchmarkPage page = new BenchmarkPage(width);
    page.line("", benchmark.name() + " (" + benchmark.id() + ")");
    page.row("", benchmark.description());
    page.row("About", about(benchmark));
    page.row("Study", study(benchmark.study()));
    page.row("Asked", benchmark.study().population().description());
    page.row("Placed by", benchmark.study().instrument());
    page.row("Statement", benchmark.statement());
    page.row("Finding", benchmark.finding());
    page.row("Note", benchmark.note());
    benchmark.sources().forEach(source -> page.row("Source", words(source)));
    page.shares(benchmark, Range.at(Fraction.ZERO));
    page.figures(benchmark);
    return page.text.toString();
  }

  static String of(BenchmarkComparison comparison, int width) {
    BenchmarkPage page = new BenchmarkPage(width);
    page.add(comparison);
    return page.text.toString();
  }

  static String of(BenchmarkReport report, int width) {
    BenchmarkPage page = new BenchmarkPage(width);
    String day = report.date() == null ? "" : ", " + report.date();
    page.line("", report.subject().name() + day);
    page.line(
        "", "%s (%s %s)".formatted(report.modelName(), report.model(), report.modelVersion()));
    for (BenchmarkComparison comparison : report.comparisons()) {
      page.text.append('\n');
      page.add(comparison);
    }
    if (!report.notCompared().isEmpty()) {
      page.text.append("\nNot compared\n");
      report.notCompared().forEach(page::problem);
    }
    if (report.comparisons().isEmpty() && report.notCompared().isEmpty()) {
      page.line("", "There is no benchmark about this model.");
    }
    page.text.append('\n');
    page.line("", "A benchmark places a level among others. It changes no score.");
    return page.text.toString();
  }

  private void add(BenchmarkComparison comparison) {
    Benchmark benchmark = comparison.benchmark();
    line("", benchmark.name() + " (" + benchmark.id() + ")");
    String where = comparison.dimension().equals(DimensionScore.OVERALL)
        ? ""
        : " in " + comparison.dimension();
    String level = "%s of %s, %s"
        .formatted(
            comparison.rank(), benchmark.steps().size(), comparison.level().name());
    line(
        "  ",
        "At or below your level%s (%s): %s of %s."
            .formatted(where, level, Percent.of(comparison.atLevel()), asked(benchmark)));
    LevelRange levels = comparison.levelRange();
    if (!levels.isPoint()) {
      line(
          "  ",
          "With the answers that are not known, which leave %s open: %s."
              .formatted(levels, Percent.of(comparison.atOrBelow())));
    }
    int low = benchmark.rank(levels.low().id());
    int high = benchmark.rank(levels.high().id());
    shares(benchmark, new Range(Fraction.of(low), Fraction.of(high)));
    if (!comparison.warnings().isEmpty()) {
      line("  ", "Keep in mind:");
      comparison.warnings().forEach(this::problem);
    }
  }

  /** The shares, and the steps that none speaks of; those of ranks that are looked at are marked. */
  private void shares(Benchmark benchmark, Range ranks) {
    if (benchmark.shares().isEmpty()) {
      return;
    }
    List<Row> rows = Row.of(benchmark);
    int widest = rows.stream()
        .map(Row::label)
        .map(PlainText::of)
        .mapToInt(PlainText::width)
        .max()
        .orElse(0);
    for (Row row : rows) {
      boolean looked = Fraction.of(row.from()).compareTo(ranks.high()) <= 0
          && Fraction.of(row.to()).compareTo(ranks.low()) >= 0;
      line(
          "  %s %s  %6s  "
              .formatted(looked ? ">" : " ", PlainText.pad(row.label(), widest), row.value()),
          row.text());
    }
  }

  private void figures(Benchmark benchmark) {
    for (Figure figure : benchmark.figures()) {
      String derived = figure.derived() ? Row.DERIVED : "";
      line(
          "    %6s  ".formatted(Percent.of(Fraction.of(figure.value()))),
          joined("; ", figure.who(), derived, figure.note()));
    }
  }

  private void problem(Problem problem) {
    line("  - ", joined(" ", problem.message(), problem.hint()));
  }

  private void row(String label, String sentence) {
    if (!sentence.isEmpty()) {
      line(PlainText.pad(label, LABEL), sentence);
    }
  }

  private void line(String prefix, String sentence) {
    PlainText.wrap(prefix, sentence, width)
        .forEach(line -> text.append(line.stripTrailing()).append('\n'));
  }

  private static String about(Benchmark benchmark) {
    if (benchmark.models().isEmpty()) {
      return "a scale of its own: "
          + benchmark.steps().stream().map(BenchmarkPage::words).collect(Collectors.joining(", "));
    }
    String node = benchmark.dimension().equals(DimensionScore.OVERALL)
        ? ""
        : "the dimension " + benchmark.dimension() + " of ";
    return node + String.join(", ", benchmark.models());
  }

  private static String study(Study study) {
    Integer n = study.n();
    return joined(
        ", ",
        study.by(),
        when(study),
        n == null ? "" : n + " asked",
        study.segment(),
        rounded(study));
  }

  private static String rounded(Study study) {
    return study.roundedTo() == null ? "" : "rounded to " + study.roundedTo().toPlainString();
  }

  private static String when(Study study) {
    if (!study.date().isEmpty()) {
      return study.date();
    }
    return study.year() == null ? "" : study.year().toString();
  }

  /** Whom the study asked, in few words: {@code the 220 who were asked (XM Institute, 2023)}. */
  private static String asked(Benchmark benchmark) {
    Study study = benchmark.study();
    Source source = benchmark.sources().get(0);
    String published = source.publisher().isEmpty() ? source.title() : source.publisher();
    String by = study.by().isEmpty() ? published : study.by();
    String year = study.year() == null ? "" : study.year().toString();
    return "%s who were asked (%s)"
        .formatted(
            study.n() == null ? "those" : "the " + Objects.requireNonNull(study.n()),
            joined(", ", by, year, study.segment()));
  }

  private static String words(Step step) {
    return step.name()
        + (step.aliases().isEmpty() ? "" : " (" + String.join(", ", step.aliases()) + ")");
  }

  private static String words(Source source) {
    return joined(", ", source.publisher(), source.title(), source.date(), source.url());
  }

  private static String joined(String by, String... parts) {
    return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(by));
  }
}
