package dev.maturity.model;

import dev.maturity.model.Alteration.Kind;
import dev.maturity.model.CarryOver.Verdict;
import dev.maturity.problem.Problem;
import java.util.List;
import java.util.stream.Collectors;

/** Writes what changed in a model as a page for its author, and for whoever has answers to the earlier version. */
final class ModelChangeSummary {

  private static final int LONGEST_ORDER = 200;

  private final ModelChange change;
  private final Page page;

  private ModelChangeSummary(ModelChange change, int width) {
    this.change = change;
    this.page = new Page(width);
  }

  static String of(ModelChange change, int width) {
    ModelChangeSummary summary = new ModelChangeSummary(change, width);
    summary.head();
    if (!change.isUnchanged()) {
      summary.verdict();
      summary.things();
      summary.answers();
    }
    return summary.page.toString();
  }

  private void head() {
    String versions = change.earlier().equals(change.later())
        ? change.later()
        : change.earlier() + " -> " + change.later();
    page.line("", "%s (%s %s)".formatted(change.modelName(), change.model(), versions));
    if (!change.warnings().isEmpty()) {
      page.heading("Take care");
    }
    for (Problem warning : change.warnings()) {
      page.line("  ", warning.message());
      if (!warning.hint().isEmpty()) {
        page.line("    ", warning.hint());
      }
    }
    if (change.isUnchanged()) {
      page.heading("No change.");
    }
  }

  private void verdict() {
    page.line("", "")
        .line(
            "",
            change.isScoredAlike()
                ? "Scores the same way."
                : "The same answers may score otherwise, by what is marked *.")
        .line("", "Asks for %s step of the version.".formatted(change.step()));
  }

  private void things() {
    section("Added", Kind.ADDED);
    section("Removed", Kind.REMOVED);
    section("Renamed", Kind.RENAMED);
    section("Reworded", Kind.REWORDED);
    section("Re-weighted", Kind.REWEIGHTED);
    section("Re-anchored", Kind.RE_ANCHORED);
    section(
        "Scales",
        Kind.RESCALED,
        Kind.RETYPED,
        Kind.POINT_ADDED,
        Kind.POINT_REMOVED,
        Kind.RELABELLED,
        Kind.REVALUED,
        Kind.RENUMBERED,
        Kind.REBOUNDED);
    section("Polarity and targets", Kind.REVERSED, Kind.RETARGETED);
    section("Moved", Kind.MOVED);
    section("Order", Kind.REORDERED);
    section("Rules", Kind.RULE);
    section("Particulars", Kind.METADATA);
  }

  private void section(String title, Kind... kinds) {
    List<Kind> wanted = List.of(kinds);
    boolean fresh = true;
    for (ThingChange thing : change.things()) {
      for (Alteration alteration : thing.alterations()) {
        if (wanted.contains(alteration.kind())) {
          if (fresh) {
            page.heading(title);
            fresh = false;
          }
          row(thing, alteration);
        }
      }
    }
  }

  private void row(ThingChange thing, Alteration alteration) {
    String prefix = (alteration.scores() ? "* " : "  ") + thing.thing() + " " + thing.id();
    String before = alteration.before();
    String after = alteration.after();
    switch (alteration.kind()) {
      case ADDED, REMOVED -> page.line(prefix + ": ", before + after);
      case REWORDED, METADATA ->
        page.line(prefix + ", ", alteration.property())
            .line("    before: ", shown(before))
            .line("    after:  ", shown(after));
      case RENAMED -> page.line(prefix, ", was " + before);
      case MOVED -> page.line(prefix + ": ", place(before) + " -> " + place(after));
      case POINT_ADDED, POINT_REMOVED ->
        page.line(prefix + ", ", alteration.kind() + ": " + before + after);
      case REORDERED ->
        page.line(
            prefix + ", ",
            after.length() > LONGEST_ORDER
                ? alteration.property() + " in another order"
                : step(alteration));
      case REWEIGHTED -> page.line(prefix + ": ", before + " -> " + after);
      case RELABELLED, REVALUED ->
        page.line(prefix + ", ", alteration.kind() + ", " + step(alteration));
      default -> page.line(prefix + ", ", step(alteration));
    }
  }

  private static String step(Alteration alteration) {
    return "%s: %s -> %s"
        .formatted(alteration.property(), shown(alteration.before()), shown(alteration.after()));
  }

  private static String shown(String text) {
    return text.isEmpty() ? "(nothing)" : text;
  }

  private static String place(String parent) {
    return parent.isEmpty() ? "(in no dimension)" : parent;
  }

  private void answers() {
    page.heading("Answers");
    List<CarryOver> carried = of(Verdict.CARRIES);
    page.line(
        "  ",
        "The answers of %s of %s criteria carry over."
            .formatted(carried.size(), change.answers().size()));
    list("A person must look at", Verdict.REVIEW);
    list("Do not carry over", Verdict.DOES_NOT);
    if (!change.lost().isEmpty()) {
      page.line("  ", "Have no place any more");
      change.lost().forEach(gone -> page.line("    " + gone.criterion() + ": ", gone.statement()));
    }
  }

  private void list(String title, Verdict verdict) {
    List<CarryOver> answers = of(verdict);
    if (!answers.isEmpty()) {
      page.line("  ", title);
    }
    for (CarryOver carry : answers) {
      String was = carry.earlierId();
      page.line(
          "    " + carry.criterion() + ": ",
          carry.reasons().stream().map(Object::toString).collect(Collectors.joining(", "))
              + (was == null ? "" : ", was " + was));
    }
  }

  private List<CarryOver> of(Verdict verdict) {
    return change.answers().stream().filter(carry -> carry.verdict() == verdict).toList();
  }
}
