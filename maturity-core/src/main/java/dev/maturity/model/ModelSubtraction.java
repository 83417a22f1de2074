package dev.maturity.model;

import dev.maturity.model.Alteration.Kind;
import dev.maturity.model.ModelThings.Entry;
import dev.maturity.model.ThingChange.Thing;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Subtracts an earlier version of a model from a later one, thing by thing. */
final class ModelSubtraction {

  private final Model was;
  private final Model is;
  private final ScalesOfBoth scales;
  private final RuleDifferences rules;
  private final Renames renames = new Renames();
  private final List<ThingChange> changes = new ArrayList<>();

  private ModelSubtraction(Model later, Model earlier) {
    this.was = earlier;
    this.is = later;
    this.scales = new ScalesOfBoth(earlier, later);
    this.rules = new RuleDifferences(earlier, later);
  }

  static ModelChange of(Model later, Model earlier) {
    SameModel.require(later, earlier);
    ModelSubtraction subtraction = new ModelSubtraction(later, earlier);
    subtraction.things();
    Answers answers = new Answers(earlier, later, subtraction.scales, subtraction.renames);
    VersionStep step = VersionStep.of(subtraction.changes, answers.carried());
    return new ModelChange(
        later.id(),
        later.name(),
        earlier.version(),
        later.version(),
        step.needed(),
        step.warnings(earlier, later),
        subtraction.changes,
        answers.carried(),
        answers.lost());
  }

  private void things() {
    List<Entry<Object>> nodesBefore = ModelThings.nodes(was);
    List<Entry<Object>> nodesAfter = ModelThings.nodes(is);
    renames.find(levels(was), levels(is));
    renames.find(nodesBefore, nodesAfter);
    boolean orderScores = OrderOfParts.mayMatter(was) || OrderOfParts.mayMatter(is);
    NodeDifferences nodes = new NodeDifferences(scales, renames, rules, orderScores);
    head(nodes);
    match(sources(was), sources(is), (from, to, found) -> source(from.value(), to.value(), found));
    match(levels(was), levels(is), (from, to, found) -> level(from.value(), to.value(), found));
    match(
        scales(was),
        scales(is),
        (from, to, found) ->
            ScaleDifferences.add(from.value(), to.value(), scales.isUsed(to.id()), found));
    match(nodesBefore, nodesAfter, nodes::compare);
    scoring();
    match(
        alternatives(was),
        alternatives(is),
        (from, to, found) -> rules.addScoring(from.value(), to.value(), found));
    match(
        labelSets(was),
        labelSets(is),
        (from, to, found) -> labels(from.value(), to.value(), found));
    match(ModelThings.prerequisites(was), ModelThings.prerequisites(is), ModelSubtraction::record);
    match(flags(was), flags(is), ModelSubtraction::record);
    match(outcomes(was), outcomes(is), ModelSubtraction::record);
    match(transitions(was), transitions(is), ModelSubtraction::record);
    match(archetypes(was), archetypes(is), ModelSubtraction::record);
    match(variants(was), variants(is), ModelSubtraction::record);
  }

  private <T> void match(
      List<Entry<T>> earlier, List<Entry<T>> later, Matching.Comparison<T> comparison) {
    changes.addAll(Matching.changes(earlier, later, renames, comparison));
  }

  private void head(NodeDifferences nodes) {
    Alterations found = new Alterations();
    found.reworded("name", was.name(), is.name());
    found.reworded("description", was.description(), is.description());
    found.metadata("attribution", was.attribution(), is.attribution());
    order("sources", sources(was), sources(is), false, found);
    order("levels", levels(was), levels(is), true, found);
    order("scales", scales(was), scales(is), false, found);
    nodes.order(was.criteria(), is.criteria(), was.dimensions(), is.dimensions(), found);
    order("alternatives", alternatives(was), alternatives(is), false, found);
    order("labelSets", labelSets(was), labelSets(is), false, found);
    order(
        "prerequisites",
        ModelThings.prerequisites(was),
        ModelThings.prerequisites(is),
        false,
        found);
    order("flags", flags(was), flags(is), false, found);
    order("outcomes", outcomes(was), outcomes(is), false, found);
    order("transitions", transitions(was), transitions(is), false, found);
    order("archetypes", archetypes(was), archetypes(is), false, found);
    order("variants", variants(was), variants(is), false, found);
    RecordDifferences.add("conduct", was.conduct(), is.conduct(), found);
    RecordDifferences.add("background", was.background(), is.background(), found);
    found.metadata("language", was.language(), is.language());
    add(Thing.MODEL, is.id(), found);
  }

  private <T> void order(
      String property,
      List<Entry<T>> before,
      List<Entry<T>> after,
      boolean scores,
      Alterations found) {
    found.order(
        property,
        before.stream().map(Entry::id).toList(),
        after.stream().map(entry -> renames.earlierOf(entry.key()).id()).toList(),
        scores);
  }

  private void scoring() {
    Alterations found = new Alterations();
    found.compare(Kind.RENAMED, "id", was.scoring().id(), is.scoring().id(), false);
    rules.addScoring(was.scoring(), is.scoring(), found);
    add(Thing.SCORING, is.scoring().id(), found);
  }

  private void add(Thing thing, String id, Alterations found) {
    if (!found.list().isEmpty()) {
      changes.add(new ThingChange(thing, id, found.list()));
    }
  }

  private static void source(Source was, Source is, Alterations found) {
    found.metadata("title", was.title(), is.title());
    found.metadata("publisher", was.publisher(), is.publisher());
    found.metadata("url", was.url(), is.url());
    found.metadata("date", was.date(), is.date());
    found.metadata("note", was.note(), is.note());
  }

  private static void level(Level was, Level is, Alterations found) {
    found.reworded("name", was.name(), is.name());
    found.reworded("description", was.description(), is.description());
    found.reworded("motto", was.motto(), is.motto());
    found.reworded("aliases", was.aliases(), is.aliases());
    found.reworded("impact", was.impact(), is.impact());
    found.reworded("note", was.note(), is.note());
  }

  private static void labels(LabelSet was, LabelSet is, Alterations found) {
    found.reworded("name", was.name(), is.name());
    found.reworded("language", was.language(), is.language());
    is.labels()
        .forEach((id, label) ->
            found.reworded("label of " + id, was.labels().getOrDefault(id, ""), label));
    was.labels().forEach((id, label) -> {
      if (!is.labels().containsKey(id)) {
        found.reworded("label of " + id, label, "");
      }
    });
    found.order(
        "labels", List.copyOf(was.labels().keySet()), List.copyOf(is.labels().keySet()), false);
  }

  /** Two versions of a thing on which no score of the model rests. */
  private static <T> void record(Entry<T> was, Entry<T> is, Alterations found) {
    RecordDifferences.add("", was.value(), is.value(), found);
  }

  private static List<Entry<Source>> sources(Model model) {
    return ModelThings.list(Thing.SOURCE, model.sources(), Source::id, Source::title);
  }

  private static List<Entry<Level>> levels(Model model) {
    return ModelThings.list(Thing.LEVEL, model.levels(), Level::id, Level::name);
  }

  private static List<Entry<Scale>> scales(Model model) {
    Function<Scale, String> words =
        scale -> scale.name().isEmpty() ? ModelWords.typeOf(scale) : scale.name();
    return ModelThings.list(Thing.SCALE, model.scales(), Scale::id, words);
  }

  private static List<Entry<Scoring>> alternatives(Model model) {
    return ModelThings.list(Thing.ALTERNATIVE, model.alternatives(), Scoring::id, Scoring::name);
  }

  private static List<Entry<LabelSet>> labelSets(Model model) {
    return ModelThings.list(Thing.LABEL_SET, model.labelSets(), LabelSet::id, LabelSet::name);
  }

  private static List<Entry<Flag>> flags(Model model) {
    return ModelThings.list(Thing.FLAG, model.flags(), Flag::id, Flag::statement);
  }

  private static List<Entry<Outcome>> outcomes(Model model) {
    return ModelThings.list(Thing.OUTCOME, model.outcomes(), Outcome::id, Outcome::statement);
  }

  private static List<Entry<Transition>> transitions(Model model) {
    return ModelThings.list(
        Thing.TRANSITION,
        model.transitions(),
        way -> way.from() + " to " + way.to(),
        Transition::note);
  }

  private static List<Entry<Archetype>> archetypes(Model model) {
    return ModelThings.list(Thing.ARCHETYPE, model.archetypes(), Archetype::id, Archetype::name);
  }

  private static List<Entry<Variant>> variants(Model model) {
    return ModelThings.list(Thing.VARIANT, model.variants(), Variant::id, Variant::name);
  }
}
