package dev.maturity.validation;

import dev.maturity.assessment.Answer;
import dev.maturity.assessment.Assessment;
import dev.maturity.assessment.Evidence;
import dev.maturity.assessment.Exhibit;
import dev.maturity.assessment.Rater;
import dev.maturity.assessment.Response;
import dev.maturity.assessment.Stakeholder;
import dev.maturity.model.Criterion;
import dev.maturity.model.EvidenceType;
import dev.maturity.model.Limits;
import dev.maturity.model.Model;
import dev.maturity.model.Protocol;
import dev.maturity.model.ProtocolRole;
import dev.maturity.problem.Pointer;
import dev.maturity.problem.ProblemCode;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Checks how an assessment was carried out: its protocol, who rated, its evidence and stakeholders. */
final class ConductCheck {

  private final Model model;
  private final Set<String> known;
  private final Assessment assessment;
  private final Findings findings;
  private final TextCheck texts;
  private final Set<String> evidenceTypes = new LinkedHashSet<>();

  /**
   * A check.
   *
   * @param known the ids of what can be answered
   */
  ConductCheck(Model model, Set<String> known, Assessment assessment, Findings findings) {
    this.model = model;
    this.known = known;
    this.assessment = assessment;
    this.findings = findings;
    this.texts = new TextCheck(findings);
    model.conduct().evidenceTypes().stream().map(EvidenceType::id).forEach(evidenceTypes::add);
  }

  void check() {
    checkProtocol();
    checkResponses();
    checkExhibits();
    checkStakeholders();
  }

  private void checkProtocol() {
    String id = assessment.protocol();
    texts.atMost(Limits.ID, id, "protocol", "/protocol", "the assessment");
    if (id.isEmpty()) {
      return;
    }
    Optional<Protocol> protocol = model.conduct().protocol(id);
    if (protocol.isEmpty()) {
      findings.error(
          ProblemCode.DANGLING_REFERENCE,
          "/protocol",
          "The protocol (%s) of the assessment must be in the model (%s)."
              .formatted(Words.shown(id), Words.shown(model.id())),
          findings.hint(
              id, model.conduct().protocols().stream().map(Protocol::id).toList()));
    } else {
      checkRoles(protocol.get());
      checkMode(protocol.get());
    }
  }

  private void checkMode(Protocol protocol) {
    if (protocol.mode() != null
        && assessment.mode() != null
        && protocol.mode() != assessment.mode()) {
      warn(
          "/mode",
          "The mode (%s) of the assessment is not that of the protocol (%s), which is %s."
              .formatted(
                  Words.constant(assessment.mode()),
                  Words.shown(protocol.id()),
                  Words.constant(protocol.mode())));
    }
  }

  private void checkRoles(Protocol protocol) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    Map<String, ProtocolRole> roles = new LinkedHashMap<>();
    List<Rater> raters = assessment.raters();
    for (int i = 0; i < raters.size(); i++) {
      Rater rater = raters.get(i);
      String path = Pointer.to("/raters", i);
      Optional<ProtocolRole> role = protocol.role(rater.role());
      if (role.isPresent()) {
        counts.merge(rater.role(), 1, Integer::sum);
        roles.putIfAbsent(rater.id(), role.get());
      } else if (!protocol.roles().isEmpty()) {
        findings.error(
            ProblemCode.PROTOCOL,
            path + "/role",
            "The role (%s) of %s must be one of the protocol (%s)."
                .formatted(
                    Words.shown(rater.role()),
                    Words.named("rater", rater.id()),
                    Words.shown(protocol.id())),
            findings.hint(
                rater.role(), protocol.roles().stream().map(ProtocolRole::role).toList()));
      }
      if (protocol.anonymous() && !rater.name().isEmpty()) {
        warn(
            path + "/name",
            "%s is named, and the protocol (%s) is anonymous."
                .formatted(
                    Words.capital(Words.named("rater", rater.id())), Words.shown(protocol.id())));
      }
    }
    protocol.roles().forEach(role -> checkCount(role, counts.getOrDefault(role.role(), 0)));
    refuseRatings(protocol, roles);
  }

  /** Another number than expected is a remark, never a reason to refuse what was said. */
  private void checkCount(ProtocolRole role, int count) {
    Integer atLeast = role.atLeast();
    Integer atMost = role.atMost();
    if ((atLeast != null && count < atLeast) || (atMost != null && count > atMost)) {
      String expected = atLeast == null
          ? "at most " + atMost
          : atMost == null ? "at least " + atLeast : atLeast + " to " + atMost;
      warn(
          "/raters",
          "The number of raters (%s) in the role (%s) is not what the protocol expects, which is %s."
              .formatted(count, Words.shown(role.role()), expected));
    }
  }

  private void refuseRatings(Protocol protocol, Map<String, ProtocolRole> roles) {
    Set<String> criteria = new LinkedHashSet<>();
    model.allCriteria().stream().map(Criterion::id).forEach(criteria::add);
    List<Response> responses = assessment.responses();
    for (int i = 0; i < responses.size(); i++) {
      Response response = responses.get(i);
      ProtocolRole role = roles.get(response.rater());
      boolean isRating =
          response.answer() instanceof Answer.Rated || response.answer() instanceof Answer.Chosen;
      if (role != null && !role.rates() && isRating && criteria.contains(response.criterion())) {
        findings.error(
            ProblemCode.PROTOCOL,
            Pointer.to("/responses", i),
            "The rater (%s) must not rate the criterion (%s), because the role (%s) does not rate under the protocol (%s)."
                .formatted(
                    Words.shown(response.rater()),
                    Words.shown(response.criterion()),
                    Words.shown(role.role()),
                    Words.shown(protocol.id())),
            "Maybe what they said belongs under \"evidence\" of the assessment.");
      }
    }
  }

  private void checkResponses() {
    List<Response> responses = assessment.responses();
    for (int i = 0; i < responses.size(); i++) {
      List<Evidence> evidence = responses.get(i).evidence();
      for (int j = 0; j < evidence.size(); j++) {
        checkType(evidence.get(j), Pointer.to(Pointer.to("/responses", i) + "/evidence", j));
      }
    }
  }

  private void checkType(Evidence evidence, String path) {
    if (!evidenceTypes.isEmpty()
        && !evidence.type().isBlank()
        && !evidenceTypes.contains(evidence.type())) {
      findings.warning(
          ProblemCode.UNKNOWN_VALUE,
          path + "/type",
          "The type (%s) of the evidence is none that the model (%s) lists."
              .formatted(Words.shown(evidence.type()), Words.shown(model.id())),
          findings.hint(evidence.type(), List.copyOf(evidenceTypes)));
    }
  }

  private void checkExhibits() {
    Set<String> raters = new LinkedHashSet<>();
    assessment.raters().stream().map(Rater::id).forEach(raters::add);
    List<Exhibit> exhibits = assessment.evidence();
    for (int i = 0; i < exhibits.size(); i++) {
      Exhibit exhibit = exhibits.get(i);
      String path = Pointer.to("/evidence", i);
      texts.notBlank(exhibit.criterion(), "criterion", path + "/criterion", "the evidence");
      if (!exhibit.criterion().isBlank() && !known.contains(exhibit.criterion())) {
        findings.error(
            ProblemCode.UNKNOWN_CRITERION,
            path + "/criterion",
            "The criterion (%s) of the evidence must be in the model (%s)."
                .formatted(Words.shown(exhibit.criterion()), Words.shown(model.id())),
            findings.hint(exhibit.criterion(), List.copyOf(known)));
      }
      texts.atMost(Limits.NAME, exhibit.rater(), "rater", path + "/rater", "the evidence");
      if (!exhibit.rater().isEmpty() && !raters.contains(exhibit.rater())) {
        findings.error(
            ProblemCode.DANGLING_REFERENCE,
            path + "/rater",
            "The rater (%s) of the evidence must be listed."
                .formatted(Words.shown(exhibit.rater())),
            findings.hint(exhibit.rater(), List.copyOf(raters)));
      }
      texts.evidence(exhibit.evidence(), path + "/evidence", "the evidence");
      checkType(exhibit.evidence(), path + "/evidence");
    }
  }

  private void checkStakeholders() {
    List<Stakeholder> stakeholders = assessment.stakeholders();
    for (int i = 0; i < stakeholders.size(); i++) {
      Stakeholder it = stakeholders.get(i);
      String path = Pointer.to("/stakeholders", i);
      String owner = Words.named("stakeholder", it.name());
      texts.notBlank(it.name(), "name", path + "/name", "the stakeholder");
      texts.atMost(Limits.NAME, it.name(), "name", path + "/name", "the stakeholder");
      texts.atMost(Limits.NAME, it.group(), "group", path + "/group", owner);
      checkUnit(it.support(), "support", path, owner);
      checkUnit(it.influence(), "influence", path, owner);
    }
  }

  private void checkUnit(BigDecimal value, String property, String path, String owner) {
    if (value.signum() < 0 || value.compareTo(BigDecimal.ONE) > 0) {
      findings.error(
          ProblemCode.OUT_OF_RANGE,
          path + "/" + property,
          "The %s (%s) of %s must lie between 0 and 1."
              .formatted(property, Words.shown(value), owner));
    }
  }

  private void warn(String path, String message) {
    findings.warning(ProblemCode.PROTOCOL, path, message, "");
  }
}
