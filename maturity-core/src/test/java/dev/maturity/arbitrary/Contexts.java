package dev.maturity.arbitrary;

import dev.maturity.model.Addition;
import dev.maturity.model.Archetype;
import dev.maturity.model.AssessmentMode;
import dev.maturity.model.Background;
import dev.maturity.model.Bounds;
import dev.maturity.model.Condition;
import dev.maturity.model.Conduct;
import dev.maturity.model.Criterion;
import dev.maturity.model.Decision;
import dev.maturity.model.Dimension;
import dev.maturity.model.EvidenceType;
import dev.maturity.model.Level;
import dev.maturity.model.Protocol;
import dev.maturity.model.ProtocolRole;
import dev.maturity.model.Reassessment;
import dev.maturity.model.StakeholderMap;
import dev.maturity.model.Transition;
import dev.maturity.model.Variant;
import java.math.BigDecimal;
import java.util.List;

/** What a valid model says beside its scoring. */
final class Contexts {

  private Contexts() {}

  static List<Transition> transitions(List<Level> levels, String text) {
    return levels.isEmpty()
        ? List.of()
        : List.of(new Transition(
            levels.get(0).id(), levels.get(1).id(), true, Bounds.of("12", "24"), text, null));
  }

  static List<Archetype> archetypes(List<Dimension> dimensions, String name, String text) {
    return dimensions.isEmpty()
        ? List.of()
        : List.of(new Archetype(
            "a",
            name,
            text,
            List.of(new Condition(dimensions.get(0).id(), new BigDecimal("0.50"), null)),
            null,
            null));
  }

  static List<Variant> variants(List<Criterion> criteria, String name, String text) {
    Criterion last = criteria.get(criteria.size() - 1);
    Criterion more =
        Criterion.builder("more", name, last.scale()).help(text).target("0.5").build();
    return List.of(new Variant(
        "long", name, text, List.of(new Addition(last.id(), List.of(more))), !text.isEmpty()));
  }

  static Conduct conduct(String name, String text) {
    return text.isEmpty()
        ? Conduct.UNSAID
        : new Conduct(
            List.of(new Protocol(
                "p",
                name,
                text,
                AssessmentMode.FACILITATED,
                true,
                true,
                List.of(new ProtocolRole(name, true, 6, 8, text)),
                null)),
            List.of(new EvidenceType("e", name, EvidenceType.Kind.QUALITATIVE, text)),
            new StakeholderMap(text, name, name, name, name, null),
            new Reassessment(6, 12, text, null));
  }

  static Background background(String name, String text) {
    return text.isEmpty()
        ? Background.UNSAID
        : new Background(
            text,
            text,
            text,
            List.of(new Decision("DD1", name, List.of("scoring"))),
            List.of(name));
  }
}
