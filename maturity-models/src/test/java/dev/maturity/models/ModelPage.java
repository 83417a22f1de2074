package dev.maturity.models;

import dev.maturity.assessment.Assessment;
import dev.maturity.assessment.Response;
import dev.maturity.benchmark.Benchmark;
import dev.maturity.benchmark.BenchmarkCatalog;
import dev.maturity.engine.MaturityEngine;
import dev.maturity.model.Anchor;
import dev.maturity.model.Citation;
import dev.maturity.model.CountScale;
import dev.maturity.model.Criterion;
import dev.maturity.model.Decision;
import dev.maturity.model.Dimension;
import dev.maturity.model.LabelSet;
import dev.maturity.model.Level;
import dev.maturity.model.Model;
import dev.maturity.model.OrdinalScale;
import dev.maturity.model.Provenance;
import dev.maturity.model.Scale;
import dev.maturity.model.Scoring;
import dev.maturity.model.Source;
import dev.maturity.model.Variant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes the page of a model from its data. */
final class ModelPage {

  private final Model model;
  private final String file;
  private final Markdown page = new Markdown();

  private ModelPage(Model model, String file) {
    this.model = model;
    this.file = file;
  }

  /**
   * The page of a model.
   *
   * @param file where its data stand, from the root of the project
   */
  static String of(Model model, String file) {
    ModelPage page = new ModelPage(model, file);
    page.head();
    page.levels();
    page.criteria();
    page.variants();
    page.scales();
    page.scoring();
    new ModelPageContext(model, page.page).write();
    page.sources();
    page.decisions();
    page.languages();
    page.figures();
    page.samples();
    return "<!-- Written by the build from the model's data: ModelPagesTest. -->\n" + page.page;
  }

  private void head() {
    page.line("# %s: %s".formatted(model.id(), model.name())).blank();
    page.text(model.description());
    page.columns("", "");
    page.row("id, version", "`%s`, %s".formatted(model.id(), model.version()));
    page.row("data", "[%s](../../%s)".formatted(file.substring(file.lastIndexOf('/') + 1), file));
    page.row("measures", model.background().construct());
    page.row("industries", model.background().industries());
    page.row("effort", model.background().effort());
    page.row("questions", Catalogue.questions(model));
    page.row("gives", Catalogue.gives(model));
    page.row("dimensions", dimensions());
    page.blank();
    page.text("**Attribution.** " + model.attribution());
  }

  private String dimensions() {
    return model.dimensions().isEmpty()
        ? "none; the model is its own single dimension"
        : model.dimensions().stream().map(Dimension::name).collect(Collectors.joining(", "));
  }

  private void levels() {
    if (model.levels().isEmpty()) {
      return;
    }
    page.heading("Levels").columns("rank", "id", "name", "in our words");
    int rank = 0;
    for (Level level : model.levels()) {
      rank++;
      String name = level.aliases().isEmpty()
          ? level.name()
          : level.name() + " (also: " + String.join(", ", level.aliases()) + ")";
      List<String> words = new ArrayList<>();
      words.add(level.motto().isEmpty() ? "" : "*" + level.motto() + "*");
      words.add(level.description());
      words.add(level.impact().isEmpty() ? "" : "Impact: " + level.impact());
      words.add(level.note().isEmpty() ? "" : "*" + level.note() + "*");
      words.removeIf(String::isEmpty);
      page.row(String.valueOf(rank), "`" + level.id() + "`", name, String.join(" ", words));
    }
  }

  private void criteria() {
    page.heading("Criteria").text(criteriaNote());
    table(model.criteria());
    model.dimensions().forEach(dimension -> dimension(dimension, 3));
  }

  private String criteriaNote() {
    List<Criterion> all = withVariants();
    List<String> notes = new ArrayList<>();
    onlyScale().ifPresent(scale -> notes.add("All are rated on the scale `%s`.".formatted(scale)));
    if (all.stream().anyMatch(Criterion::reversed)) {
      notes.add("A reversed statement speaks against maturity.");
    }
    if (all.stream().anyMatch(criterion -> !criterion.theme().isEmpty())) {
      notes.add("Themes group statements in a report and never enter a score.");
    }
    notes.add(
        "What to look at before answering stands in the data, as the help of each statement.");
    return String.join(" ", notes);
  }

  private List<Criterion> withVariants() {
    List<Criterion> all = new ArrayList<>(model.allCriteria());
    model
        .variants()
        .forEach(variant -> variant.adds().forEach(addition -> all.addAll(addition.criteria())));
    return all;
  }

  /** The scale of all criteria, if there is just one. */
  private Optional<String> onlyScale() {
    List<String> scales =
        withVariants().stream().map(Criterion::scale).distinct().toList();
    return scales.size() == 1 ? Optional.of(scales.get(0)) : Optional.empty();
  }

  private void dimension(Dimension dimension, int depth) {
    page.blank()
        .line("%s %s (`%s`)".formatted("#".repeat(depth), dimension.name(), dimension.id()))
        .blank()
        .text(dimension.description());
    table(dimension.criteria());
    dimension.dimensions().forEach(inner -> dimension(inner, depth + 1));
  }

  private void table(List<Criterion> criteria) {
    if (criteria.isEmpty()) {
      return;
    }
    List<List<String>> rows = new ArrayList<>();
    for (Criterion criterion : criteria) {
      String parts =
          criterion.parts().isEmpty() ? "" : "<br>Parts: " + String.join(" · ", criterion.parts());
      String tags =
          criterion.tags().isEmpty() ? "" : "<br>*" + String.join(", ", criterion.tags()) + "*";
      rows.add(List.of(
          criterion.id(),
          criterion.levels().stream().map(this::rank).collect(Collectors.joining(", ")),
          criterion.reversed() ? "yes" : "",
          criterion.theme(),
          onlyScale().isPresent() ? "" : "`" + criterion.scale() + "`",
          criterion.statement() + parts + tags,
          origin(criterion.provenance(), criterion.citations())));
    }
    page.table(List.of("id", "level", "reversed", "theme", "scale", "statement", "from"), rows);
    page.blank();
  }

  private String rank(Anchor anchor) {
    List<String> ids = model.levels().stream().map(Level::id).toList();
    return String.valueOf(ids.indexOf(anchor.level()) + 1);
  }

  static String origin(Provenance provenance, List<Citation> citations) {
    String word = provenance.name().toLowerCase(Locale.ROOT);
    return citations.isEmpty() ? word : word + "; " + places(citations);
  }

  /** Where something stands; a source that is cited several times in a row is named once. */
  static String places(List<Citation> citations) {
    StringBuilder places = new StringBuilder();
    String before = "";
    for (Citation place : citations) {
      places.append(places.isEmpty() ? "" : "; ");
      if (!place.source().equals(before)) {
        places.append(place.source()).append(place.locator().isEmpty() ? "" : ": ");
      }
      places.append(place.locator());
      before = place.source();
    }
    return places.toString();
  }

  private void variants() {
    if (model.variants().isEmpty()) {
      return;
    }
    page.heading("Variants");
    for (Variant variant : model.variants()) {
      page.text("**`%s-%s`: %s.** %s"
          .formatted(
              model.id(),
              variant.id(),
              variant.name().isEmpty() ? model.name() : variant.name(),
              variant.description()));
      if (variant.splitParts()) {
        page.text("Every compound criterion becomes a dimension whose score is its weakest part.");
      }
      List<Criterion> added = new ArrayList<>();
      variant.adds().forEach(addition -> added.addAll(addition.criteria()));
      table(added);
    }
  }

  private void scales() {
    page.heading("Scales").columns("id", "answers", "worth");
    for (Scale scale : model.scales()) {
      page.row("`" + scale.id() + "`", answers(scale), worth(scale));
    }
  }

  private static String answers(Scale scale) {
    if (!(scale instanceof OrdinalScale ordinal)) {
      return scale.expected() + ", don't know, not applicable";
    }
    List<String> points = new ArrayList<>();
    for (OrdinalScale.Point point : ordinal.points()) {
      String aliases =
          point.aliases().isEmpty() ? "" : " (also: " + String.join(", ", point.aliases()) + ")";
      String description = point.description().isEmpty() ? "" : ": " + point.description();
      points.add("%s **%s**%s%s"
          .formatted(ordinal.first() + points.size(), point.label(), aliases, description));
    }
    return String.join("<br>", points);
  }

  private static String worth(Scale scale) {
    if (scale instanceof OrdinalScale ordinal) {
      return ordinal.options().stream()
          .map(label -> ordinal.valueOf(label).orElseThrow().toString())
          .collect(Collectors.joining(", "));
    }
    return scale instanceof CountScale count
        ? "1 − min(count, %1$s)/%1$s".formatted(count.worst())
        : "0 to 1";
  }

  private void scoring() {
    page.heading("Rule");
    List<Scoring> all = new ArrayList<>(List.of(model.scoring()));
    all.addAll(model.alternatives());
    for (Scoring scoring : all) {
      String name = scoring.name().isEmpty() ? "" : " " + scoring.name() + ".";
      page.bullet("**`%s`**%s%s %s"
          .formatted(
              scoring.id(),
              scoring == model.scoring() ? " (the default)." : ".",
              name,
              scoring.description()));
    }
    String reversed = withVariants().stream().anyMatch(Criterion::reversed)
        ? "A reversed statement counts 1 less what its answer is worth. "
        : "";
    page.blank()
        .text(
            "%sWhat is not answered or not known leaves the means and lowers the coverage; what is not applicable leaves the means only. Below a coverage of %s %s."
                .formatted(
                    reversed,
                    model.scoring().missing().minimumCoverage(),
                    model.levels().isEmpty()
                        ? "a score is marked as resting on too little"
                        : "there is no level"));
  }

  private void sources() {
    page.heading("What is from the sources");
    List<String> origins = new ArrayList<>();
    origins.add(count(Provenance.LISTED, "listed as such in the sources"));
    origins.add(count(Provenance.DERIVED, "derived from their prose"));
    origins.add(count(Provenance.PUBLIC, "public elsewhere"));
    origins.add(count(Provenance.OURS, "ours"));
    origins.removeIf(String::isEmpty);
    page.text("Criteria of the %s: %s."
        .formatted(
            model.variants().isEmpty() ? "model" : "basic form", String.join(", ", origins)));
    for (Source source : model.sources()) {
      String title = source.url().isEmpty()
          ? source.title()
          : "[%s](%s)".formatted(source.title(), source.url());
      String facts = List.of(source.publisher(), source.date()).stream()
          .filter(fact -> !fact.isEmpty())
          .collect(Collectors.joining(", "));
      page.bullet("%s%s (`%s`). %s"
          .formatted(title, facts.isEmpty() ? "" : ", " + facts, source.id(), source.note())
          .strip());
    }
  }

  private String count(Provenance provenance, String words) {
    long count = model.allCriteria().stream()
        .filter(criterion -> criterion.provenance() == provenance)
        .count();
    return count == 0 ? "" : count + " " + words;
  }

  private void decisions() {
    page.heading("What is ours")
        .text(
            "Each choice points to its entry in the [register](../design-decisions.md), with the alternatives and the reason.")
        .columns("decision", "choice", "about");
    for (Decision decision : model.background().decisions()) {
      page.row(
          "[%s](../design-decisions.md#%s)"
              .formatted(decision.id(), decision.id().toLowerCase(Locale.ROOT)),
          decision.choice(),
          Places.of(decision.about()));
    }
    page.heading("What is not known");
    model.background().unknowns().forEach(page::bullet);
  }

  private void figures() {
    List<Benchmark> studies = BenchmarkCatalog.standard().about(model.id());
    if (studies.isEmpty()) {
      return;
    }
    page.heading("Published figures")
        .text("To lay beside a result, never to change it: see [benchmarks](../benchmarks.md).");
    for (Benchmark study : studies) {
      page.bullet("`%s`: %s. %s"
          .formatted(study.id(), study.name(), study.description())
          .strip());
    }
  }

  private void samples() {
    List<Assessment> samples = MaturityEngine.standard().models().samples(model.id());
    if (samples.isEmpty()) {
      return;
    }
    page.heading("Samples")
        .text("Assessments of organisations that do not exist, to try the model with.");
    for (Assessment sample : samples) {
      page.bullet("%s, %s (`%s`): %s answers of %s raters"
          .formatted(
              sample.subject().name(),
              sample.subject().attributes().getOrDefault("industry", "industry not named"),
              sample.model(),
              sample.responses().size(),
              sample.responses().stream().map(Response::rater).distinct().count()));
    }
  }

  private void languages() {
    page.heading("Languages and other names");
    if (!model.language().isEmpty()) {
      page.bullet("`%s`: the model's own".formatted(model.language()));
    }
    for (LabelSet labels : model.labelSets()) {
      String language = labels.language().isEmpty() ? "" : ", language `" + labels.language() + "`";
      page.bullet("`%s`: %s%s, %s of %s texts"
          .formatted(
              labels.id(),
              labels.name(),
              language,
              model.texts().size() - labels.missing(model).size(),
              model.texts().size()));
    }
  }
}
