package dev.maturity.cli.command;

import dev.maturity.cli.terminal.Table;
import dev.maturity.cli.terminal.Words;
import dev.maturity.model.Archetype;
import dev.maturity.model.Background;
import dev.maturity.model.Bounds;
import dev.maturity.model.Citation;
import dev.maturity.model.Condition;
import dev.maturity.model.Criterion;
import dev.maturity.model.Decision;
import dev.maturity.model.EvidenceType;
import dev.maturity.model.Flag;
import dev.maturity.model.LabelSet;
import dev.maturity.model.Model;
import dev.maturity.model.Outcome;
import dev.maturity.model.Prerequisite;
import dev.maturity.model.Protocol;
import dev.maturity.model.ProtocolRole;
import dev.maturity.model.Provenance;
import dev.maturity.model.Reassessment;
import dev.maturity.model.StakeholderMap;
import dev.maturity.model.Transition;
import dev.maturity.model.Variant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What stands around the scores of a model: its forms and words, how it is used, and what to know of it. */
final class ContextText {

  private final Model model;
  private final Model original;
  private final ModelPage page;

  ContextText(Model model, Model original, ModelPage page) {
    this.model = model;
    this.original = original;
    this.page = page;
  }

  void write() {
    variants();
    labelSets();
    prerequisites();
    transitions();
    archetypes();
    flags();
    outcomes();
    protocols();
    evidenceTypes();
    stakeholderMap();
    reassessment();
    background();
  }

  private void variants() {
    Table table = new Table("ID", "NAME", "HOW IT DIFFERS", "WHAT IT IS FOR");
    for (Variant variant : model.variants()) {
      table.row(variant.id(), variant.name(), difference(variant), variant.description());
    }
    page.table("Variants", table);
  }

  private String difference(Variant variant) {
    List<String> added = variant.adds().stream()
        .flatMap(addition -> addition.criteria().stream())
        .map(Criterion::id)
        .toList();
    long compound =
        model.allCriteria().stream().filter(c -> !c.parts().isEmpty()).count();
    return Stream.of(
            added.isEmpty() ? "" : "adds " + String.join(", ", added),
            variant.splitParts()
                ? "asks the parts of %s one by one; the weakest part counts"
                    .formatted(Words.count(compound, "criterion", "criteria"))
                : "")
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining("; "));
  }

  private void labelSets() {
    Table table = new Table("ID", "NAME", "LANGUAGE", "LABELS", "TEXTS WITHOUT");
    int texts = original.labelSets().isEmpty() ? 0 : original.texts().size();
    for (LabelSet set : original.labelSets()) {
      table.row(
          set.id(),
          set.name(),
          set.language(),
          set.labels().size(),
          "%s of %s".formatted(set.missing(original).size(), texts));
    }
    page.table("Other words", table);
  }

  private void prerequisites() {
    Table table = new Table("DIMENSION", "NEEDS", "ENOUGH IN ANY CASE", "WHY");
    for (Prerequisite edge : model.prerequisites()) {
      table.row(edge.of(), edge.needs(), edge.level(), edge.reason());
    }
    page.table("What builds on what (advice, never scored)", table);
  }

  private void transitions() {
    Table table = new Table("FROM", "TO", "MONTHS", "WHAT IS KNOWN");
    for (Transition way : model.transitions()) {
      table.row(
          way.from(),
          way.to(),
          months(way.months()),
          sentences(way.hardest() ? "The hardest step." : "", way.note()));
    }
    page.table("From level to level", table);
  }

  private static String months(@Nullable Bounds months) {
    return months == null ? "" : months.toString();
  }

  private void archetypes() {
    Table table = new Table("ID", "NAME", "WHEN", "WHAT IT IS");
    for (Archetype type : model.archetypes()) {
      table.row(
          type.id(),
          type.name(),
          type.conditions().stream().map(ContextText::condition).collect(Collectors.joining(", ")),
          type.description());
    }
    page.table("Kinds of profiles (never scored)", table);
  }

  private static String condition(Condition condition) {
    return Stream.of(
            condition.atLeast() == null ? "" : "at least " + condition.atLeast().toPlainString(),
            condition.below() == null ? "" : "below " + condition.below().toPlainString())
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining(" and ", condition.dimension() + " ", ""));
  }

  private void flags() {
    Table table = new Table("ID", "WARNING", "ABOUT", "SUSPECTED", "FROM");
    for (Flag flag : model.flags()) {
      table.row(
          flag.id(),
          sentences(flag.statement(), flag.note()),
          String.join(", ", flag.about()),
          flag.suspectedBelow() == null
              ? ""
              : "where all are below " + flag.suspectedBelow().toPlainString(),
          provenance(flag.provenance(), flag.citations()));
    }
    page.table("Warnings of its author (asked, never scored)", table);
  }

  private void outcomes() {
    Table table = new Table("ID", "RESULT", "OF LEVEL", "FROM");
    for (Outcome outcome : model.outcomes()) {
      table.row(
          outcome.id(),
          outcome.statement(),
          outcome.level(),
          provenance(outcome.provenance(), outcome.citations()));
    }
    page.table("Results (asked, never scored)", table);
  }

  private void protocols() {
    Table table = new Table("ID", "NAME", "HOW", "WHO RATES", "WHAT IT IS");
    for (Protocol protocol : model.conduct().protocols()) {
      table.row(
          protocol.id(),
          protocol.name(),
          how(protocol),
          protocol.roles().stream().map(ContextText::role).collect(Collectors.joining("; ")),
          protocol.description());
    }
    page.table("How it is carried out", table);
  }

  private static String how(Protocol protocol) {
    return Stream.of(
            protocol.mode() == null ? "" : word(protocol.mode()),
            protocol.anonymous() ? "raters are not named" : "",
            protocol.blind() ? "no result before the round is closed" : "")
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private static String role(ProtocolRole role) {
    String number = role.atLeast() == null && role.atMost() == null
        ? ""
        : role.atMost() == null
            ? ", at least " + role.atLeast()
            : role.atLeast() == null
                ? ", at most " + role.atMost()
                : Objects.equals(role.atLeast(), role.atMost())
                    ? ", " + role.atLeast()
                    : ", %s to %s".formatted(role.atLeast(), role.atMost());
    return role.role()
        + number
        + (role.rates() ? "" : ", does not rate")
        + (role.note().isEmpty() ? "" : " (" + role.note() + ")");
  }

  private void evidenceTypes() {
    Table table = new Table("ID", "NAME", "KIND", "WHAT BELONGS TO IT");
    for (EvidenceType type : model.conduct().evidenceTypes()) {
      table.row(
          type.id(), type.name(), type.kind() == null ? "" : word(type.kind()), type.description());
    }
    page.table("Types of evidence", table);
  }

  private void stakeholderMap() {
    StakeholderMap map = model.conduct().stakeholderMap();
    if (map != null) {
      page.heading("Where stakeholders stand");
      page.indented(map.description());
      page.table(new Table("SUPPORT", "INFLUENCE", "THEY ARE")
          .row("much", "much", map.advocate())
          .row("much", "little", map.ally())
          .row("little", "much", map.persuadeFirst())
          .row("little", "little", map.watch()));
    }
  }

  private void reassessment() {
    Reassessment again = model.conduct().reassess();
    if (again != null) {
      page.heading("When to assess again");
      page.indented(sentences(
          "After %s to %s months.".formatted(again.earliest(), again.latest()), again.note()));
    }
  }

  private void background() {
    Background background = model.background();
    Table table = new Table("WHAT TO KNOW", "");
    row(table, "what is measured", background.construct());
    row(table, "where it fits", background.industries());
    row(table, "effort", background.effort());
    page.table("Before you choose it", table);
    Table decisions = new Table("ID", "WHAT ITS AUTHOR CHOSE", "ABOUT");
    for (Decision decision : background.decisions()) {
      decisions.row(decision.id(), decision.choice(), String.join(", ", decision.about()));
    }
    page.table("Decisions of its author", decisions);
    if (!background.unknowns().isEmpty()) {
      page.heading("What its sources do not say");
      background.unknowns().forEach(page::indented);
    }
  }

  private static void row(Table table, String what, String words) {
    if (!words.isEmpty()) {
      table.row(what, words);
    }
  }

  /** Where a thing comes from, such as {@code listed, acme-2026: Level 2}. */
  static String provenance(Provenance provenance, List<Citation> citations) {
    String places = citations.stream().map(ContextText::citation).collect(Collectors.joining("; "));
    return places.isEmpty() ? word(provenance) : word(provenance) + ", " + places;
  }

  private static String citation(Citation citation) {
    return citation.locator().isEmpty()
        ? citation.source()
        : citation.source() + ": " + citation.locator();
  }

  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static String sentences(String first, String second) {
    return (first + " " + second).strip();
  }
}
