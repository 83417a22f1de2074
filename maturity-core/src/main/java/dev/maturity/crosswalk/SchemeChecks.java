package dev.maturity.crosswalk;

import dev.maturity.model.Level;
import dev.maturity.model.Limits;
import dev.maturity.model.Model;
import dev.maturity.problem.Pointer;
import dev.maturity.problem.ProblemCode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Checks the head of a crosswalk and its schemes, also against models. */
final class SchemeChecks {

  private final Crosswalk crosswalk;
  private final Map<String, Model> models;
  private final Findings findings;

  SchemeChecks(Crosswalk crosswalk, Map<String, Model> models, Findings findings) {
    this.crosswalk = crosswalk;
    this.models = models;
    this.findings = findings;
  }

  void check() {
    findings.id("/id", "crosswalk", crosswalk.id());
    findings.filled("/name", "name", "crosswalk", crosswalk.name(), Limits.NAME);
    findings.text("/description", "description", "crosswalk", crosswalk.description(), Limits.TEXT);
    findings.text("/attribution", "attribution", "crosswalk", crosswalk.attribution(), Limits.TEXT);
    findings.unique(
        "/schemes", "scheme", crosswalk.schemes().stream().map(Scheme::id).toList());
    Map<String, String> homes = new LinkedHashMap<>();
    for (int i = 0; i < crosswalk.schemes().size(); i++) {
      Scheme scheme = crosswalk.schemes().get(i);
      String path = Pointer.to("/schemes", i);
      texts(scheme, path);
      models(scheme, path, homes);
    }
  }

  private void texts(Scheme scheme, String path) {
    String owner = "scheme (%s)".formatted(Findings.shown(scheme.id()));
    findings.id(path + "/id", "scheme", scheme.id());
    findings.filled(path + "/name", "name", owner, scheme.name(), Limits.NAME);
    findings.text(path + "/note", "note", owner, scheme.note(), Limits.TEXT);
    List<Level> levels = scheme.levels();
    if (levels.size() == 1) {
      findings.error(
          ProblemCode.OUT_OF_RANGE,
          path + "/levels",
          "The %s must have no levels, or at least two, and it has one.".formatted(owner));
    }
    findings.unique(path + "/levels", "level", levels.stream().map(Level::id).toList());
    for (int i = 0; i < levels.size(); i++) {
      String at = Pointer.to(path + "/levels", i);
      findings.id(at + "/id", "level", levels.get(i).id());
      findings.filled(
          at + "/name",
          "name",
          "level (" + levels.get(i).id() + ")",
          levels.get(i).name(),
          Limits.NAME);
    }
    List<SchemeDimension> dimensions = scheme.dimensions();
    findings.unique(
        path + "/dimensions",
        "dimension",
        dimensions.stream().map(SchemeDimension::id).toList());
    for (int i = 0; i < dimensions.size(); i++) {
      String at = Pointer.to(path + "/dimensions", i);
      SchemeDimension dimension = dimensions.get(i);
      findings.id(at + "/id", "dimension", dimension.id());
      findings.filled(
          at + "/name",
          "name",
          "dimension (" + dimension.id() + ")",
          dimension.name(),
          Limits.NAME);
    }
  }

  private void models(Scheme scheme, String path, Map<String, String> homes) {
    for (int i = 0; i < scheme.models().size(); i++) {
      String id = scheme.models().get(i);
      String at = Pointer.to(path + "/models", i);
      String home = homes.putIfAbsent(id, scheme.id());
      if (home != null) {
        findings.error(
            ProblemCode.DUPLICATE_ID,
            at,
            "The model (%s) must be in one scheme, once, and it is in the scheme (%s) already."
                .formatted(Findings.shown(id), home));
      }
      Model model = models.get(id);
      if (model != null) {
        against(model, scheme, path);
      }
    }
  }

  private void against(Model model, Scheme scheme, String path) {
    List<String> had = model.levels().stream().map(Level::id).toList();
    List<String> said = scheme.levels().stream().map(Level::id).toList();
    if (!had.equals(said)) {
      findings.error(
          ProblemCode.INCONSISTENT,
          path + "/levels",
          "The levels (%s) of the scheme (%s) must be those of the model (%s), which are (%s)."
              .formatted(String.join(", ", said), scheme.id(), model.id(), String.join(", ", had)));
    }
    for (int i = 0; i < scheme.dimensions().size(); i++) {
      String id = scheme.dimensions().get(i).id();
      if (model.dimension(id).isEmpty()) {
        findings.unknown(
            Pointer.to(path + "/dimensions", i) + "/id",
            "dimension",
            id,
            "model (" + model.id() + ")",
            model.allDimensions().stream().map(dimension -> dimension.id()).toList());
      }
    }
  }
}
