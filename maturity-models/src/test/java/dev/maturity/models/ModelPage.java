package dev.maturity.models;

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
    return "<!-- Written by the build from the model's data: ModelPagesTest. -->\n" + page.page;
  }

  private void head() {
    page.line("# %s: %s".formatted(model.id(), model.name())).blank();
    page.text(model.description());
    page.columns("", "");
    page.row("id, version", "`%s`, %s".formatted(model.id(), model.version()));
    page.row("data", "[%s](../../%s)".formatted(file.substring(file.lastIndexOf('/') + 1), file));
    page.row("measures", model.background().construct());
    page.row("fits", model.background().industries());
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
    page.heading("Criteria");
    table(model.criteria());
    model.dimensions().forEach(dimension -> dimension(dimension, 3));
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
    page.columns("id", "level", "reversed", "theme", "scale", "statement", "from");
    for (Criterion criterion : criteria) {
      String parts =
          criterion.parts().isEmpty() ? "" : " Parts: " + String.join(" · ", criterion.parts());
      String tags =
          criterion.tags().isEmpty() ? "" : " [" + String.join(", ", criterion.tags()) + "]";
      page.row(
          criterion.id(),
          criterion.levels().stream().map(this::rank).collect(Collectors.joining(", ")),
          criterion.reversed() ? "yes" : "",
          criterion.theme(),
          "`" + criterion.scale() + "`",
          criterion.statement() + parts + tags,
          origin(criterion.provenance(), criterion.citations()));
    }
    page.blank();
  }

  private String rank(Anchor anchor) {
    List<String> ids = model.levels().stream().map(Level::id).toList();
    return String.valueOf(ids.indexOf(anchor.level()) + 1);
  }

  static String origin(Provenance provenance, List<Citation> citations) {
    String places = citations.stream()
        .map(place -> (place.source() + ": " + place.locator()).strip())
        .collect(Collectors.joining("; "));
    String word = provenance.name().toLowerCase(Locale.ROOT);
    return places.isEmpty() ? word : word + "; " + places;
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
    page.blank()
        .text(
            "A reversed criterion counts 1 − x. Unanswered and don't-know leave the means and lower the coverage;"
                + " not-applicable leaves the means only. Below a coverage of %s there is no level."
                    .formatted(model.scoring().missing().minimumCoverage()));
  }

  private void sources() {
    page.heading("What is from the sources");
    long listed = count(Provenance.LISTED);
    page.text(
        "Of the %s criteria the sources list %s as such; %s are derived from their prose, %s are public elsewhere, %s ours."
            .formatted(
                model.allCriteria().size(),
                listed,
                count(Provenance.DERIVED),
                count(Provenance.PUBLIC),
                count(Provenance.OURS)));
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

  private long count(Provenance provenance) {
    return model.allCriteria().stream()
        .filter(criterion -> criterion.provenance() == provenance)
        .count();
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
          decision.about().stream()
              .map(place -> "`" + place + "`")
              .collect(Collectors.joining(", ")));
    }
    page.heading("What is not known");
    model.background().unknowns().forEach(page::bullet);
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
