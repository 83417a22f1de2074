package dev.maturity.models;

import dev.maturity.benchmark.BenchmarkCatalog;
import dev.maturity.benchmark.BenchmarkKind;
import dev.maturity.model.Criterion;
import dev.maturity.model.LabelSet;
import dev.maturity.model.Model;
import dev.maturity.model.Protocol;
import dev.maturity.model.Rule;
import dev.maturity.model.Variant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the page that helps to choose a model. */
final class Catalogue {

  private Catalogue() {}

  static String of(List<Model> models) {
    Markdown page = new Markdown();
    page.line("<!-- Written by the build from the models' data: ModelPagesTest. -->");
    page.line("# The shipped models").blank();
    page.text(
        "Readings of how mature customer experience is, each after a published source. A level of one model is not the level"
            + " of the same rank in another: see the [crosswalk](../crosswalk.md). All models are in our own words, and none is"
            + " affiliated with or endorsed by a publisher named as its source. What the sources leave open, and how it was"
            + " decided, stands in the [register](../design-decisions.md).");
    choice(page, models);
    page.heading("At a glance").columns("model", "name", "gives", "questions");
    for (Model model : models) {
      page.row(link(model), model.name(), gives(model), questions(model));
    }
    page.heading("What each measures and takes");
    for (Model model : models) {
      page.line("### " + model.id()).blank();
      page.bullet("**measures** " + model.background().construct());
      page.bullet("**takes** " + model.background().effort());
      page.bullet("**industries** " + model.background().industries());
      page.blank();
    }
    page.heading("Variants, scorings, languages")
        .text(
            "A variant is a model of its own with more questions or with other ones. A scoring is another way to make a result"
                + " of the same answers; the first is the default. A label set has the same texts in another language or"
                + " under another publisher's names.")
        .columns("model", "variants", "scorings", "label sets");
    for (Model model : models) {
      List<String> scorings = new ArrayList<>(List.of("`" + model.scoring().id() + "`"));
      model.alternatives().forEach(other -> scorings.add("`" + other.id() + "`"));
      page.row(
          "`" + model.id() + "`",
          model.variants().stream()
              .map(variant -> "`" + model.id() + "-" + variant.id() + "`")
              .collect(Collectors.joining(", ")),
          String.join(", ", scorings),
          model.labelSets().stream()
              .map(LabelSet::id)
              .map(id -> "`" + id + "`")
              .collect(Collectors.joining(", ")));
    }
    return page.toString();
  }

  /** What somebody may want to know, and which models tell it; all of it is read from the models. */
  private static void choice(Markdown page, List<Model> models) {
    page.heading("Which one?")
        .text("Ask first what the answer is for.")
        .columns("you want to know", "look at");
    take(
        page,
        "how far the organisation has come, and what blocks the next level",
        models.stream().filter(model -> level(model).equals("gate")));
    take(
        page,
        "strengths and weaknesses side by side, one score for each dimension",
        models.stream().filter(model -> !axes(model) && !model.dimensions().isEmpty()));
    take(
        page,
        "two things apart that one number would blur",
        models.stream().filter(Catalogue::axes));
    take(
        page,
        "what customers meet with, rather than what the organisation is able to do",
        models.stream()
            .filter(model -> !model.background().construct().startsWith("Management capability")));
    take(
        page,
        "what a panel of leaders thinks, each rating unseen by the others",
        models.stream()
            .filter(model -> model.conduct().protocols().stream().anyMatch(Protocol::blind)));
    take(
        page,
        "how others stand, from [published studies](../benchmarks.md) on the same levels",
        models.stream()
            .filter(model -> BenchmarkCatalog.standard().about(model.id()).stream()
                .anyMatch(study -> study.kind() == BenchmarkKind.DISTRIBUTION)));
    take(
        page,
        "something soon: ten questions or fewer",
        models.stream().filter(model -> model.allCriteria().size() <= 10));
  }

  private static void take(Markdown page, String wish, Stream<Model> models) {
    page.row(wish, models.map(Catalogue::link).collect(Collectors.joining(", ")));
  }

  private static String link(Model model) {
    return "[`%s`](%s.md)".formatted(model.id(), model.id());
  }

  private static String level(Model model) {
    Rule level = model.scoring().forOverall().level();
    return level == null ? "" : level.id();
  }

  private static boolean axes(Model model) {
    return model.scoring().forOverall().aggregation().equals(Rule.NONE);
  }

  /** The number of questions, in each form of the model. */
  static String questions(Model model) {
    List<String> counts = new ArrayList<>();
    counts.add(count(model));
    for (Variant variant : model.variants()) {
      counts.add(
          "%s: %s".formatted(variant.id(), count(model.variant(variant.id()).orElseThrow())));
    }
    return String.join("; ", counts);
  }

  private static String count(Model model) {
    long reversed = model.allCriteria().stream().filter(Criterion::reversed).count();
    int criteria = model.allCriteria().size();
    return reversed == 0 ? String.valueOf(criteria) : criteria + " (" + reversed + " reversed)";
  }

  /** What a result is: levels, a profile or axes. */
  static String gives(Model model) {
    List<String> gives = new ArrayList<>();
    boolean overall = !axes(model);
    if (!overall) {
      gives.add("%s axes, never one number".formatted(model.dimensions().size()));
    }
    if (!model.archetypes().isEmpty()) {
      gives.add("%s kinds of profile".formatted(model.archetypes().size()));
    }
    if (!model.levels().isEmpty()) {
      boolean neutral = model.levels().get(0).id().startsWith("band-");
      gives.add("%s %s".formatted(model.levels().size(), neutral ? "neutral bands" : "levels"));
    }
    if (overall && !model.dimensions().isEmpty()) {
      gives.add("a profile of %s dimensions".formatted(model.dimensions().size()));
    }
    return String.join(", ", gives);
  }
}
