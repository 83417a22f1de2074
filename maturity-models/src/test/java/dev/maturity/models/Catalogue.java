package dev.maturity.models;

import dev.maturity.model.Criterion;
import dev.maturity.model.LabelSet;
import dev.maturity.model.Model;
import dev.maturity.model.Rule;
import dev.maturity.model.Variant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes the page that helps to choose a model. */
final class Catalogue {

  private Catalogue() {}

  static String of(List<Model> models) {
    Markdown page = new Markdown();
    page.line("<!-- Written by the build from the models' data: ModelPagesTest. -->");
    page.line("# The shipped models").blank();
    page.text(
        "Which one? Ask first what the answer is for. *Levels* say where an organisation stands and what blocks the next step;"
            + " a *profile* shows strengths and weaknesses side by side; *axes* keep apart what one number would blur."
            + " A level of one model is not the level of the same rank in another: see the [crosswalk](../crosswalk.md)."
            + " All models are in our own words, none is affiliated with or endorsed by a publisher named as its source.");
    page.columns("model", "measures", "gives", "questions", "effort", "fits");
    for (Model model : models) {
      page.row(
          "[`%s`](%s.md): %s".formatted(model.id(), model.id(), model.name()),
          model.background().construct(),
          gives(model),
          questions(model),
          model.background().effort(),
          model.background().industries());
    }
    page.heading("Variants, scorings, languages");
    page.columns("model", "variants", "scorings", "label sets");
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
    boolean overall = !model.scoring().forOverall().aggregation().equals(Rule.NONE);
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
