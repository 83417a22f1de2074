package dev.maturity.models;

import dev.maturity.model.Archetype;
import dev.maturity.model.Bounds;
import dev.maturity.model.Citation;
import dev.maturity.model.Condition;
import dev.maturity.model.EvidenceType;
import dev.maturity.model.Flag;
import dev.maturity.model.Model;
import dev.maturity.model.Outcome;
import dev.maturity.model.Prerequisite;
import dev.maturity.model.Protocol;
import dev.maturity.model.ProtocolRole;
import dev.maturity.model.Reassessment;
import dev.maturity.model.StakeholderMap;
import dev.maturity.model.Transition;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes what a model says beside its scoring, for its page. */
final class ModelPageContext {

  private final Model model;
  private final Markdown page;

  ModelPageContext(Model model, Markdown page) {
    this.model = model;
    this.page = page;
  }

  void write() {
    archetypes();
    transitions();
    prerequisites();
    flags();
    outcomes();
    conduct();
  }

  private void archetypes() {
    if (model.archetypes().isEmpty()) {
      return;
    }
    page.heading("Kinds of profile").columns("id", "name", "when", "in our words", "from");
    for (Archetype archetype : model.archetypes()) {
      page.row(
          "`" + archetype.id() + "`",
          archetype.name(),
          archetype.conditions().stream()
              .map(ModelPageContext::condition)
              .collect(Collectors.joining(" and ")),
          archetype.description(),
          ModelPage.origin(archetype.provenance(), archetype.citations()));
    }
  }

  private static String condition(Condition condition) {
    List<String> bounds = new ArrayList<>();
    if (condition.atLeast() != null) {
      bounds.add("at least " + condition.atLeast());
    }
    if (condition.below() != null) {
      bounds.add("below " + condition.below());
    }
    return condition.dimension() + " " + String.join(" and ", bounds);
  }

  private void transitions() {
    if (model.transitions().isEmpty()) {
      return;
    }
    page.heading("Ways up").columns("from", "to", "known of it", "source");
    for (Transition transition : model.transitions()) {
      List<String> facts = new ArrayList<>();
      if (transition.hardest()) {
        facts.add("the hardest step");
      }
      Bounds months = transition.months();
      if (months != null) {
        facts.add(months + " months");
      }
      if (!transition.note().isEmpty()) {
        facts.add(transition.note());
      }
      page.row(
          "`" + transition.from() + "`",
          "`" + transition.to() + "`",
          String.join("; ", facts),
          places(transition.citations()));
    }
  }

  private void prerequisites() {
    if (model.prerequisites().isEmpty()) {
      return;
    }
    page.heading("What builds on what")
        .text(
            "Advice, which changes no score. A prerequisite is met at the level named, or one level above where the"
                + " dimension to work on stands, whichever is lower.")
        .columns("to work on", "needs", "at", "because", "source");
    for (Prerequisite edge : model.prerequisites()) {
      page.row(
          "`" + edge.of() + "`",
          "`" + edge.needs() + "`",
          edge.level().isEmpty() ? "" : "`" + edge.level() + "`",
          edge.reason(),
          places(edge.citations()));
    }
  }

  private void flags() {
    if (model.flags().isEmpty()) {
      return;
    }
    page.heading("Warnings")
        .text(
            "Anti-patterns, asked for by yes and no and never scored. Some are suspected from the statements that they bear on, too.");
    List<List<String>> rows = new ArrayList<>();
    for (Flag flag : model.flags()) {
      rows.add(List.of(
          "`" + flag.id() + "`",
          flag.note().isEmpty() ? flag.statement() : flag.statement() + "<br>*" + flag.note() + "*",
          String.join(", ", flag.about()),
          flag.suspectedBelow() == null ? "" : "when all are below " + flag.suspectedBelow(),
          ModelPage.origin(flag.provenance(), flag.citations())));
    }
    page.table(List.of("id", "pattern", "bears on", "suspected", "from"), rows);
  }

  private void outcomes() {
    if (model.outcomes().isEmpty()) {
      return;
    }
    page.heading("Results")
        .text("Asked for by yes and no and never scored: results are not capabilities.")
        .columns("id", "level", "result", "from");
    for (Outcome outcome : model.outcomes()) {
      page.row(
          "`" + outcome.id() + "`",
          outcome.level().isEmpty() ? "" : "`" + outcome.level() + "`",
          outcome.statement(),
          ModelPage.origin(outcome.provenance(), outcome.citations()));
    }
  }

  private void conduct() {
    Reassessment reassess = model.conduct().reassess();
    StakeholderMap map = model.conduct().stakeholderMap();
    if (reassess == null
        && map == null
        && model.conduct().protocols().isEmpty()
        && model.conduct().evidenceTypes().isEmpty()) {
      return;
    }
    page.heading("How assessments are carried out");
    model.conduct().protocols().forEach(this::protocol);
    if (!model.conduct().evidenceTypes().isEmpty()) {
      page.bullet("**Kinds of evidence.** A piece of evidence can be put to any statement.");
    }
    for (EvidenceType type : model.conduct().evidenceTypes()) {
      String kind =
          type.kind() == null ? "" : " (" + type.kind().name().toLowerCase(Locale.ROOT) + ")";
      page.point("`%s`%s: %s. %s"
          .formatted(type.id(), kind, type.name(), type.description())
          .strip());
    }
    if (map != null) {
      page.bullet(
          "**Stakeholder map.** %s (%s)".formatted(map.description(), places(map.citations())));
      page.point("much support, much influence: " + map.advocate());
      page.point("much support, little influence: " + map.ally());
      page.point("little support, much influence: " + map.persuadeFirst());
      page.point("little support, little influence: " + map.watch());
    }
    if (reassess != null) {
      page.bullet("**Assess again** after %s to %s months. %s (%s)"
          .formatted(
              reassess.earliest(),
              reassess.latest(),
              reassess.note(),
              places(reassess.citations())));
    }
  }

  private void protocol(Protocol protocol) {
    List<String> facts = new ArrayList<>();
    if (protocol.mode() != null) {
      facts.add(protocol.mode().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
    if (protocol.anonymous()) {
      facts.add("anonymous");
    }
    if (protocol.blind()) {
      facts.add("blind until closed");
    }
    page.bullet("**Protocol `%s`.** %s%s. %s (%s)"
        .formatted(
            protocol.id(),
            protocol.name(),
            facts.isEmpty() ? "" : ": " + String.join(", ", facts),
            protocol.description(),
            places(protocol.citations())));
    for (ProtocolRole role : protocol.roles()) {
      page.point("`%s`: %s%s. %s"
          .formatted(
              role.role(), role.rates() ? "rates" : "does not rate", expected(role), role.note())
          .strip());
    }
  }

  private static String expected(ProtocolRole role) {
    if (role.atLeast() == null) {
      return role.atMost() == null ? "" : ", at most %s expected".formatted(role.atMost());
    }
    return role.atMost() == null
        ? ", at least %s expected".formatted(role.atLeast())
        : ", %s to %s expected".formatted(role.atLeast(), role.atMost());
  }

  private static String places(List<Citation> citations) {
    return citations.isEmpty() ? "ours" : ModelPage.places(citations);
  }
}
