package dev.maturity.crosswalk;

/** Writes for a person how much of one model another one speaks of. */
final class CoveragePage {

  private CoveragePage() {}

  static String of(CrosswalkCoverage coverage, int width) {
    Page page = new Page(width);
    DimensionCoverage whole = coverage.dimensions().get(0);
    page.line(
        "", "What %s says of %s (%s)".formatted(coverage.from(), coverage.toName(), coverage.to()));
    page.line(
        "  ",
        "%s of its %s criteria have a counterpart among the %s of %s: %s."
            .formatted(
                whole.close() + whole.related(),
                whole.criteria(),
                coverage.fromCriteria(),
                coverage.from(),
                kinds(whole)));
    if (coverage.dimensions().size() > 1) {
      page.heading("By dimension");
      coverage.dimensions().stream().skip(1).forEach(dimension -> row(page, coverage, dimension));
    }
    if (!whole.counterparts().isEmpty()) {
      page.heading("Criteria");
    }
    for (Counterpart found : whole.counterparts()) {
      page.line(
          "  ",
          "%s <- %s (%s, %s): %s"
              .formatted(
                  found.criterion(),
                  found.from(),
                  found.relation(),
                  found.confidence(),
                  found.basis()));
    }
    if (!coverage.gaps().isEmpty()) {
      page.heading("Nothing like it on the other side");
    }
    for (Gap gap : coverage.gaps()) {
      page.line("  ", "%s has nothing like %s: %s".formatted(gap.to(), gap.from(), gap.basis()));
    }
    return page.toString();
  }

  private static void row(Page page, CrosswalkCoverage coverage, DimensionCoverage dimension) {
    String about = dimension.mentions().isEmpty()
        ? ""
        : "; %s of the %s criteria of %s are about it"
            .formatted(dimension.about(), coverage.fromCriteria(), coverage.from());
    page.line(
        "  ",
        "%s (%s): %s of %s, %s%s"
            .formatted(
                dimension.name(),
                dimension.dimension(),
                dimension.close() + dimension.related(),
                dimension.criteria(),
                kinds(dimension),
                about));
    for (Mention mention : dimension.mentions()) {
      page.line(
          "    ",
          "%s%s (%s, %s): %s"
              .formatted(
                  mention.dimension(),
                  mention.criteria().isEmpty() ? "" : " " + String.join(", ", mention.criteria()),
                  mention.relation(),
                  mention.confidence(),
                  mention.basis()));
    }
  }

  private static String kinds(DimensionCoverage coverage) {
    return coverage.close() + " close, " + coverage.related() + " related";
  }
}
