package dev.maturity.crosswalk;

import dev.maturity.model.Criterion;
import dev.maturity.model.Limits;
import dev.maturity.model.Model;
import dev.maturity.problem.Pointer;
import dev.maturity.problem.ProblemCode;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Checks links and gaps between dimensions and criteria, also against models. */
final class EndChecks {

  private final Crosswalk crosswalk;
  private final Map<String, Model> models;
  private final Findings findings;
  private final Map<Set<Object>, String> first = new LinkedHashMap<>();

  EndChecks(Crosswalk crosswalk, Map<String, Model> models, Findings findings) {
    this.crosswalk = crosswalk;
    this.models = models;
    this.findings = findings;
  }

  void check() {
    List<DimensionLink> dimensions = crosswalk.dimensionLinks();
    for (int i = 0; i < dimensions.size(); i++) {
      DimensionLink link = dimensions.get(i);
      String path = Pointer.to("/dimensionLinks", i);
      common(path, link.from(), link.to(), link.relation(), link.basis());
      end(link.from(), path + "/from");
      end(link.to(), path + "/to");
      apart(link.from().scheme(), link.to().scheme(), path + "/to/scheme", "scheme");
    }
    List<Gap> gaps = crosswalk.gaps();
    for (int i = 0; i < gaps.size(); i++) {
      String path = Pointer.to("/gaps", i);
      end(gaps.get(i).from(), path + "/from");
      scheme(gaps.get(i).to(), path + "/to");
      findings.filled(
          path + "/basis",
          "basis",
          "gap of " + gaps.get(i).from(),
          gaps.get(i).basis(),
          Limits.TEXT);
    }
    List<CriterionLink> criteria = crosswalk.criterionLinks();
    for (int i = 0; i < criteria.size(); i++) {
      CriterionLink link = criteria.get(i);
      String path = Pointer.to("/criterionLinks", i);
      common(path, link.from(), link.to(), link.relation(), link.basis());
      end(link.from(), path + "/from");
      end(link.to(), path + "/to");
      apart(link.from().model(), link.to().model(), path + "/to/model", "model");
    }
  }

  private void common(String path, Object from, Object to, Relation relation, String basis) {
    String owner = "link from %s to %s"
        .formatted(Findings.shown(from.toString()), Findings.shown(to.toString()));
    findings.filled(path + "/basis", "basis", owner, basis, Limits.TEXT);
    if (relation == Relation.RANK_ONLY) {
      findings.error(
          ProblemCode.INCONSISTENT,
          path + "/relation",
          "The relation (rank-only) of the %s must be close or related, since only levels have ranks."
              .formatted(owner));
    }
    Set<Object> ends = new LinkedHashSet<>(List.of(from, to));
    String earlier = first.putIfAbsent(ends, path);
    if (earlier != null) {
      findings.error(
          ProblemCode.REPEATED,
          path,
          "The %s must stand once, in one of its directions, and it is at %s too."
              .formatted(owner, earlier));
    }
  }

  private void apart(String from, String to, String path, String kind) {
    if (from.equals(to)) {
      findings.error(
          ProblemCode.INCONSISTENT,
          path,
          "The %s (%s) must be another than the one that the link comes from."
              .formatted(kind, Findings.shown(to)));
    }
  }

  private void end(CriterionEnd end, String path) {
    Set<String> known = new LinkedHashSet<>();
    crosswalk.schemes().forEach(scheme -> known.addAll(scheme.models()));
    if (!known.contains(end.model())) {
      findings.unknown(path + "/model", "model", end.model(), "schemes of the crosswalk", known);
    }
    Model model = models.get(end.model());
    if (model != null && model.criterion(end.criterion()).isEmpty()) {
      findings.unknown(
          path + "/criterion",
          "criterion",
          end.criterion(),
          "model (" + model.id() + ")",
          model.allCriteria().stream().map(Criterion::id).toList());
    }
  }

  private void end(DimensionEnd end, String path) {
    Optional<Scheme> found = scheme(end.scheme(), path + "/scheme");
    if (found.isEmpty()) {
      return;
    }
    List<String> known =
        found.get().dimensions().stream().map(SchemeDimension::id).toList();
    if (!known.contains(end.dimension())) {
      findings.unknown(
          path + "/dimension",
          "dimension",
          end.dimension(),
          "scheme (" + end.scheme() + ")",
          known);
    }
    Set<String> criteria = criteriaOf(found.get());
    for (int i = 0; i < end.criteria().size(); i++) {
      if (!criteria.isEmpty() && !criteria.contains(end.criteria().get(i))) {
        findings.unknown(
            Pointer.to(path + "/criteria", i),
            "criterion",
            end.criteria().get(i),
            "models of the scheme (" + end.scheme() + ")",
            criteria);
      }
    }
  }

  /** Empty where no model of the scheme is at hand. */
  private Set<String> criteriaOf(Scheme scheme) {
    Set<String> criteria = new LinkedHashSet<>();
    for (String id : scheme.models()) {
      Model model = models.get(id);
      if (model != null) {
        model.allCriteria().forEach(criterion -> criteria.add(criterion.id()));
      }
    }
    return criteria;
  }

  private Optional<Scheme> scheme(String id, String path) {
    List<String> known = crosswalk.schemes().stream().map(Scheme::id).toList();
    int index = known.indexOf(id);
    if (index < 0) {
      findings.unknown(path, "scheme", id, "crosswalk", known);
    }
    return index < 0 ? Optional.empty() : Optional.of(crosswalk.schemes().get(index));
  }
}
